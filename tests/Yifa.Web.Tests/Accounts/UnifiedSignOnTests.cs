using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Accounts;

public sealed class UnifiedSignOnTests
{
    private static async Task<(Town Town, OpenIdServer Server)> Both()
    {
        var address = $"http://127.0.0.1:{OpenIdServer.FreePort()}";
        var server = await OpenIdServer.Start($"{address}/sign-in/unified");
        var town = await Town.Open(
            urls: address,
            args:
            [
                $"--YIFA_OIDC_AUTHORITY={server.Authority}",
                "--YIFA_OIDC_CLIENT_ID=yifa",
                "--YIFA_OIDC_CLIENT_SECRET=the-secret-of-the-tests",
            ]
        );
        return (town, server);
    }

    /// <summary>Goes where answers lead, filling in the provider's own forms as one who signs in there; ends at a page of ours.</summary>
    private static async Task<HttpResponseMessage> Through(Town town, HttpResponseMessage answer, Func<Uri, Uri>? change = null)
    {
        for (var steps = 0; steps < 20; steps++)
        {
            var at = answer.RequestMessage!.RequestUri!;
            if (answer.Headers.Location is { } next)
            {
                var to = new Uri(at, next);
                if (to.AbsolutePath == "/sign-in/unified" && change is not null)
                    to = change(to);
                answer = await town.Client.GetAsync(to);
            }
            else if (at.Port == town.Client.BaseAddress!.Port)
                return answer;
            else
            {
                var page = await town.Read(answer, HttpStatusCode.OK);
                var form = (IHtmlFormElement)page.QuerySelector("form")!;
                var fields = form.QuerySelectorAll<IHtmlInputElement>("input")
                    .Select(i => KeyValuePair.Create(i.Name!, i.Name is "login" or "password" ? "zhang" : i.Value));
                answer = await town.Client.PostAsync(form.Action, new FormUrlEncodedContent(fields));
            }
        }
        throw new InvalidOperationException("the provider leads round and round");
    }

    [Fact]
    public async Task Tied_once_by_password_the_unified_sign_on_opens_the_desk()
    {
        var (town, server) = await Both();
        await using var _t = town;
        using var _s = server;
        town.Leave();
        Assert.NotNull((await town.Get("/sign-in")).QuerySelector("a[href^='/sign-in/unified/start']"));
        var unknown = await Through(town, await town.Client.GetAsync("/sign-in/unified/start?back=%2Fmatters"));
        Assert.Contains("还没有绑定账号", await unknown.Content.ReadAsStringAsync());
        Assert.False(await Callers.IsIn(town.Client));
        await town.SignIn("chen");
        var account = await town.Get("/account");
        var token = account.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await town.Client.PostAsync(
            "/account",
            new FormUrlEncodedContent([KeyValuePair.Create("_handler", "tie"), KeyValuePair.Create("__RequestVerificationToken", token)])
        );
        Assert.Equal(("unified", $"{server.Authority}#zhang"), Assert.Single(town.Store.OutsideOf("chen")));
        town.Leave();
        var desk = await Through(town, await town.Client.GetAsync("/sign-in/unified/start?back=%2Fmatters%2Fstall"));
        Assert.Equal("/matters/stall", desk.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, desk.StatusCode);
        Assert.True(await Callers.IsIn(town.Client));
    }

    [Fact]
    public async Task Without_state_with_another_s_or_with_a_false_code_nobody_is_signed_in()
    {
        var (town, server) = await Both();
        await using var _t = town;
        using var _s = server;
        town.Leave();
        foreach (
            var change in (Func<Uri, Uri>[])
                [
                    u => new Uri(u.GetLeftPart(UriPartial.Path) + "?code=x"),
                    u => new Uri(u.AbsoluteUri.Replace("state=", "state=A")),
                    u => new Uri(u.AbsoluteUri.Replace("code=", "code=A")),
                ]
        )
        {
            var end = await Through(town, await town.Client.GetAsync("/sign-in/unified/start"), change);
            Assert.Contains("统一身份认证没有完成", await end.Content.ReadAsStringAsync());
            Assert.False(await Callers.IsIn(town.Client));
        }
        Uri? stolen = null;
        await Through(town, await town.Client.GetAsync("/sign-in/unified/start"), u => new Uri((stolen = u).GetLeftPart(UriPartial.Path)));
        town.Leave(); // the answer meant for one browser, brought by another
        var other = await Through(town, await town.Client.GetAsync(stolen));
        Assert.Contains("统一身份认证没有完成", await other.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_provider_that_is_away_is_said_in_one_sentence()
    {
        await using var town = await Town.Open(
            args:
            [
                $"--YIFA_OIDC_AUTHORITY=http://127.0.0.1:{OpenIdServer.FreePort()}",
                "--YIFA_OIDC_CLIENT_ID=yifa",
                "--YIFA_OIDC_CLIENT_SECRET=secret",
            ]
        );
        town.Leave();
        var answer = await town.Client.GetAsync("/sign-in/unified/start");
        Assert.Equal("/sign-in?said=failed", answer.Headers.Location!.OriginalString);
        Assert.Throws<FormatException>(() => Host.Build(town.Store, ["--YIFA_OIDC_AUTHORITY=http://sso.example"], "http://127.0.0.1:0"));
    }
}
