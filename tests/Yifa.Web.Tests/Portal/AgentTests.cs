using System.Net;
using AngleSharp.Dom;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web.Tests.Portal;

/// <summary>代理: an agent applies for the principal while the mandate lasts, and the record names both.</summary>
public sealed class AgentTests
{
    [Fact]
    public async Task An_agent_applies_for_the_principal_while_the_mandate_lasts()
    {
        await using var district = await District.Open();
        var principal = await Registered(district, "周某", "001", "13900000001");
        var agent = await Registered(district, "陈律", "002", "13900000003");
        var day = district.Store.Today;
        await district.Store.Empower(principal, agent, day.AddDays(-9), day.AddDays(-1)); // run out
        await district.Store.Empower(principal, agent, day.AddDays(1), day.AddDays(9)); // not yet
        Assert.DoesNotContain("代理", await Header(district));
        await district.Store.Empower(principal, agent, day, day);
        Assert.Contains("代理 周某", await Header(district));
        await Choose(district, $"for:{principal.Id}");
        var receipt = await district.Apply();
        var id = long.Parse(receipt.Location.PathName.Split('/')[3]);
        using var session = new Session(district.Store.Dialect);
        Assert.Contains(
            $"\"by\":{{\"account\":\"{agent.Id}\",\"name\":\"陈律(代理 周某)\",\"as\":\"party\",\"for\":\"{principal.Id}\"}}",
            session.Scalar<string>("SELECT body FROM journal WHERE matter_id = $1", id)
        );
        Assert.Null(district.Store.Verify().First);
        await district.Get($"/portal/cases/{id}");
        foreach (var mandate in district.Store.MandatesOf(principal))
            await district.Store.EndMandate(principal, mandate.Id);
        Assert.DoesNotContain("代理", await Header(district)); // the cookie still asks for it
        await district.Get($"/portal/cases/{id}", HttpStatusCode.NotFound);
    }

    private static async Task<string> Header(District district) => (await district.Get("/account")).QuerySelector("header")!.TextContent;

    private static async Task<Account> Registered(District district, string name, string serial, string phone)
    {
        district.Leave();
        var number = "11010119900307" + serial;
        await district.Go(
            await district.Get("/register"),
            ("kind", "Citizen"),
            ("name", name),
            ("number", number + IdentityNumber.Check(number)),
            ("phone", phone),
            ("password", "qi-che-yuan-shan"),
            ("again", "qi-che-yuan-shan")
        );
        return district.Store.CredentialNamed(phone)!.Account;
    }

    private static async Task Choose(District district, string capacity)
    {
        var page = await district.Get("/account");
        var token = page.QuerySelector("form[action='/capacity'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var sent = await district.Client.PostAsync(
            "/capacity",
            new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("capacity", capacity)])
        );
    }
}
