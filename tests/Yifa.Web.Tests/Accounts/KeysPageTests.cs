using System.Net;
using AngleSharp.Dom;
using Yifa.Api;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Accounts;

/// <summary>Keys and subscriptions on the pages of an account.</summary>
public sealed class KeysPageTests
{
    [Fact]
    public async Task A_key_is_made_shown_once_used_and_ended()
    {
        await using var town = await Town.Open();
        var page = await town.Get("/account/keys");
        var made = await town.Read(
            await town.Send(page, ("label", "区政务服务平台"), ("capacity", "stall.Officer@1"), ("scope", "Read")),
            HttpStatusCode.OK
        );
        var key = made.GetElementById("secret")!.TextContent;
        Assert.DoesNotContain(key, (await town.Get("/account/keys")).Body!.TextContent);

        Assert.Equal(HttpStatusCode.OK, await Call(town, key, "matters?kind=stall"));
        Assert.Equal(HttpStatusCode.Forbidden, await Call(town, key, "figures"));

        page = await town.Get("/account/keys");
        Assert.Contains("区政务服务平台", page.Body!.TextContent);
        var ended = await town.Client.PostAsync("/account/keys", Form(page, "revoke-"));
        Assert.Equal(HttpStatusCode.SeeOther, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await Call(town, key, "matters?kind=stall"));
        Assert.Contains("已停用", (await town.Get("/account/keys")).Body!.TextContent);
    }

    [Fact]
    public async Task A_key_without_name_scope_or_lawful_end_is_refused_with_what_was_typed()
    {
        await using var town = await Town.Open();
        var sent = await town.Send(
            await town.Get("/account/keys"),
            ("label", ""),
            ("capacity", "stall.Officer@3"),
            ("until", "2199-01-01")
        );
        var page = await town.Read(sent, HttpStatusCode.UnprocessableEntity);
        foreach (var sentence in (string[])["请填写名称", "请选择身份", "请选择至少一个范围", "有效期应在今天以后"])
            Assert.Contains(sentence, page.Body!.TextContent);
        Assert.Equal("2199-01-01", page.GetElementById("until")!.GetAttribute("value"));
        Assert.Empty(town.Store.KeysOf(town.Store.Account("chen")!));
    }

    [Fact]
    public async Task A_subscription_is_made_refused_where_it_leads_inside_and_ended()
    {
        await using var town = await Town.Open();
        var page = await town.Get("/account/webhooks");
        var inside = await town.Read(
            await town.Send(page, ("url", "https://169.254.169.254/"), ("topics", "stall.Dance")),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains("网址不在可以推送的范围内", inside.Body!.TextContent);
        Assert.Contains("没有办理事项“stall.Dance”", inside.Body.TextContent);

        await town.Store.SetSetting(DoorSettings.WebhookLoopback.Key, "是");
        var made = await town.Read(await town.Send(page, ("url", "http://127.0.0.1:9/hook"), ("topics", "stall")), HttpStatusCode.OK);
        Assert.StartsWith("yifa_whsec_", made.GetElementById("secret")!.TextContent);
        await town.Applied(Town.North, "周某");

        page = await town.Get("/account/webhooks");
        Assert.Contains("http://127.0.0.1:9/hook", page.Body!.TextContent);
        Assert.NotNull(page.QuerySelector("table"));
        Assert.Equal(HttpStatusCode.SeeOther, (await town.Client.PostAsync("/account/webhooks", Form(page, "end-"))).StatusCode);
        Assert.Contains("已取消", (await town.Get("/account/webhooks")).Body!.TextContent);
    }

    private static FormUrlEncodedContent Form(IDocument page, string handler) =>
        new(
            page.QuerySelectorAll("form")
                .First(f =>
                    f.QuerySelector("[name=_handler]")?.GetAttribute("value")?.StartsWith(handler, StringComparison.Ordinal) == true
                )
                .QuerySelectorAll("input")
                .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))
        );

    private static async Task<HttpStatusCode> Call(Town town, string key, string address)
    {
        using var client = town.Bare();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        using var answer = await client.GetAsync($"/api/v1/{address}");
        return answer.StatusCode;
    }
}
