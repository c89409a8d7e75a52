using System.Net;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Accounts;

public sealed class SignInTests
{
    [Fact]
    public async Task The_right_password_opens_the_desk_and_a_wrong_one_or_an_unknown_name_says_the_same()
    {
        await using var town = await Town.Open();
        town.Leave();
        foreach (var (name, password) in (ValueTuple<string, string>[])[("chen", "nein"), ("nobody", Town.Password), ("chen", "")])
        {
            var page = await town.Read(await town.Try(name, password), HttpStatusCode.UnprocessableEntity);
            Assert.Equal("账号或者密码不对。", page.GetElementById("errors")!.TextContent.Trim());
            Assert.False(await Callers.IsIn(town.Client));
        }
        var sent = await town.Try("chen", Town.Password, "/sign-in?back=%2Fmatters%2Fstall");
        Assert.EndsWith("/matters/stall", sent.Headers.Location!.OriginalString);
        Assert.True(await Callers.IsIn(town.Client));
        Assert.Contains("陈某", (await town.Get("/")).QuerySelector("header")!.TextContent);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_locked_out_too()
    {
        await using var town = await Town.Open();
        town.Leave();
        for (var i = 0; i < 5; i++)
            await town.Try("chen", $"wrong-{i}");
        var page = await town.Read(await town.Try("chen", Town.Password), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("15分钟", page.GetElementById("errors")!.TextContent);
        Assert.False(await Callers.IsIn(town.Client));
        await town.Store.Lock("chen", DateTimeOffset.UtcNow.AddSeconds(-1)); // the time is over
        await town.SignIn("chen");
        Assert.Equal(0, town.Store.CredentialOf("chen")!.Failed);
    }

    [Fact]
    public async Task Guesses_made_at_the_same_time_are_all_counted()
    {
        await using var town = await Town.Open();
        town.Leave();
        var form = await town.Get("/sign-in");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => town.Send(form, ("name", "chen"), ("password", $"wrong-{i}"))));
        Assert.True(town.Store.CredentialOf("chen")!.LockedUntil > DateTimeOffset.UtcNow);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("matters")]
    [InlineData("/sign-in?back=/")]
    [InlineData("")]
    public async Task Signing_in_leads_to_no_other_site(string back)
    {
        await using var town = await Town.Open();
        town.Leave();
        var sent = await town.Try("chen", Town.Password, $"/sign-in?back={Uri.EscapeDataString(back)}");
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Equal(new Uri(town.Client.BaseAddress!, "/desk"), new Uri(town.Client.BaseAddress!, sent.Headers.Location!));
    }

    [Fact]
    public async Task Signing_out_ends_it_in_this_browser()
    {
        await using var town = await Town.Open();
        var page = await town.Get("/matters");
        var token = page.QuerySelector("form[action='/sign-out'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var sent = await town.Client.PostAsync(
            "/sign-out",
            new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)])
        );
        Assert.Equal("/", sent.Headers.Location!.OriginalString);
        Assert.False(await Callers.IsIn(town.Client));
    }

    [Fact]
    public async Task Demo_accounts_are_offered_where_there_is_a_sample_and_here_only()
    {
        await using var town = await Town.Open();
        town.Leave();
        Assert.Null((await town.Get("/sign-in")).QuerySelector(".demo"));
        await town.Store.SetFact(SampleLoading.NameFact, "shili-2024");
        var page = await town.Get("/sign-in");
        Assert.Contains("示例账号,只在示例数据中存在", page.QuerySelector(".demo")!.TextContent);
        var token = page.QuerySelector(".demo input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Click("chen", null)); // has a password
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Click("nobody", null));
        Assert.Equal(HttpStatusCode.BadRequest, await Click("li", "203.0.113.9")); // the form is not even there
        Assert.False(await Callers.IsIn(town.Client));
        Assert.Equal(HttpStatusCode.SeeOther, await Click("li", null));
        Assert.True(await Callers.IsIn(town.Client));

        async Task<HttpStatusCode> Click(string account, string? from)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in");
            if (from is not null)
                request.Headers.Add("X-Forwarded-For", from);
            request.Content = new FormUrlEncodedContent([
                KeyValuePair.Create("_handler", "demo"),
                KeyValuePair.Create("__RequestVerificationToken", token),
                KeyValuePair.Create("account", account),
            ]);
            return (await town.Client.SendAsync(request)).StatusCode;
        }
    }
}
