using System.Net;
using Microsoft.AspNetCore.Identity;
using Yifa.Accounts;
using Yifa.Store;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Accounts;

/// <summary>初始密码: it opens the page where another one is set, and nothing else.</summary>
public sealed class FirstPasswordTests
{
    private static async Task<string> Given(Town town, int days)
    {
        var (password, credential) = (FirstPassword.New(), town.Store.CredentialOf("li")!);
        credential.PasswordHash = new PasswordHasher<Credential>().HashPassword(credential, password);
        credential.Stamp = FirstPassword.StampUntil(town.Store.Today.AddDays(days));
        Assert.True(await town.Store.Save(credential));
        town.Leave();
        return password;
    }

    [Fact]
    public async Task It_leads_to_setting_another_and_after_that_work_begins()
    {
        await using var town = await Town.Open();
        var password = await Given(town, 0);
        Assert.Equal(HttpStatusCode.SeeOther, (await town.Try("li", password)).StatusCode);
        foreach (var closed in (string[])["/desk", "/matters", "/account/keys", "/account/webhooks"])
            Assert.Equal("/account?done=first", (await town.Client.GetAsync(closed)).Headers.Location!.OriginalString);
        var page = await town.Get("/account?done=first");
        Assert.Contains("初始密码", page.QuerySelector(".done")!.TextContent);
        var sent = await town.Send(page, ("current", password), ("fresh", "shan-gao-yue-xiao"), ("again", "shan-gao-yue-xiao"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        await town.Get("/desk");
    }

    [Fact]
    public async Task Its_days_over_it_opens_nothing_and_says_so_to_whoever_knows_it()
    {
        await using var town = await Town.Open();
        var password = await Given(town, -1);
        var page = await town.Read(await town.Try("li", password), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("初始密码已经过期", page.QuerySelector("#errors")!.TextContent);
        page = await town.Read(await town.Try("li", "wrong-" + password), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("账号或者密码不对", page.QuerySelector("#errors")!.TextContent);
    }
}
