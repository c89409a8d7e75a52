using System.Net;
using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Rights;

/// <summary>个人信息 on pages: masked, shown by a form that journals it, and on no public page.</summary>
public sealed partial class PersonalPageTests
{
    [GeneratedRegex("1[3-9][0-9]{9}|[1-9][0-9]{16}[0-9Xx]")]
    private static partial Regex PersonalNumber();

    [Fact]
    public async Task A_phone_is_masked_and_shown_after_a_reason()
    {
        await using var town = await Town.Open();
        var matter = await Applied(town);
        var page = await town.Get(matter);
        Assert.Contains("138****6021", page.Body!.TextContent);
        Assert.DoesNotMatch(PersonalNumber(), page.Body.TextContent);
        var form = await town.Get($"{matter}/personal/Phone");
        await town.Read(await town.Send(form, ("reason", " ")), HttpStatusCode.UnprocessableEntity);
        var shown = await town.Read(await town.Send(form, ("reason", "通知开市")), HttpStatusCode.OK);
        Assert.Contains("13800006021", shown.Body!.TextContent);
        var after = await town.Get(matter);
        Assert.Contains("查看个人信息", after.Body!.TextContent);
        Assert.Contains("通知开市", after.Body.TextContent);
        Assert.DoesNotMatch(PersonalNumber(), after.Body.TextContent);
        Assert.Null(town.Store.Verify().First);
    }

    [Fact]
    public async Task A_value_that_is_not_there_is_not_found()
    {
        await using var town = await Town.Open();
        var matter = await Applied(town);
        await town.Get($"{matter}/personal/Keeper", HttpStatusCode.NotFound);
        await town.Get("/matters/stall/999/personal/Phone", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_page_the_public_reaches_shows_a_personal_value()
    {
        await using var town = await Town.Open();
        await Applied(town);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = town.Client.BaseAddress };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9"); // from elsewhere, so nobody's desk
        var (seen, next) = (new HashSet<string>(), new Queue<string>(["/", "/figures", "/figures/stall.applied/drill", "/matters"]));
        while (next.TryDequeue(out var address) && seen.Count < 200)
        {
            if (!seen.Add(address))
                continue;
            using var answer = await client.GetAsync(address);
            var html = await answer.Content.ReadAsStringAsync();
            Assert.False(PersonalNumber().IsMatch(html), address);
            Assert.DoesNotContain("张摊主", html);
            foreach (Match link in Link().Matches(html))
                next.Enqueue(WebUtility.HtmlDecode(link.Groups["to"].Value));
        }
        Assert.True(seen.Count > 5, string.Join(' ', seen));
    }

    [GeneratedRegex("href=\"(?<to>/[^\"#]*)")]
    private static partial Regex Link();

    private static async Task<string> Applied(Town town)
    {
        var act = new Apply("张摊主", Goods.Breakfast, 1, false, "早市", Phone: Personal.Typed("13800006021"));
        var clerk = town.Store.Account("chen")!.As("stall.Officer")!;
        var request = new Store.ActRequest(Stalls.Module.Act(typeof(Apply)), act, clerk, town.Store.Today, "desk") { Office = Town.North };
        return $"/matters/stall/{(await town.Store.Perform(request)).Matter}";
    }
}
