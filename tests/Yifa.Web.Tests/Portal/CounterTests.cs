using System.Net;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;

namespace Yifa.Web.Tests.Portal;

/// <summary>窗口代办: what a party may do, the counter does for whoever comes to it, and the record says for whom.</summary>
public sealed class CounterTests
{
    private static async Task<(District District, long Matter)> Applied()
    {
        var district = await District.Open();
        var receipt = await district.Apply();
        return (district, long.Parse(receipt.Location.PathName.Split('/')[3]));
    }

    [Fact]
    public async Task The_window_withdraws_an_application_for_the_applicant_who_came()
    {
        var (district, matter) = await Applied();
        await using var _ = district;
        await district.SignIn(District.Window);
        var page = await district.Get($"/matters/reconsideration/{matter}");
        var button = page.QuerySelector("[aria-label='代当事人办理'] a[href$='/withdraw']");
        var form = await district.Get(button!.GetAttribute("href")!);
        Assert.Equal(["请选择当事人", "刘某某"], form.QuerySelectorAll("#behalf option").Select(o => o.TextContent.Trim()));
        var refused = await district.Page(await district.Send(form, ("confirmed", "yes")), HttpStatusCode.UnprocessableEntity);
        Assert.Equal("#behalf", refused.QuerySelector("#errors a")!.GetAttribute("href"));
        var after = await district.Go(refused, ("confirmed", "yes"), ("behalf", "刘某某"));
        Assert.Contains("窗某(代 刘某某)", after.QuerySelector(".line")!.TextContent);
        Assert.Contains("窗口代办", after.QuerySelector(".line")!.TextContent);
        await district.SignIn(District.Citizen);
        Assert.Contains("窗口代办", (await district.Get($"/portal/cases/{matter}")).QuerySelector(".line")!.TextContent);
        Assert.Null(district.Store.Verify().First);
    }

    [Fact]
    public async Task Nobody_but_a_party_in_the_right_role_can_be_served()
    {
        var (district, matter) = await Applied();
        await using var _ = district;
        foreach (var name in (string[])["示例区市场监督管理局", "路人某"])
        {
            var withdraw = district.Store.Module("reconsideration")!.Act(typeof(Withdraw));
            var result = await district.Store.Perform(
                new(
                    withdraw,
                    new Withdraw(),
                    District.Window.As("reconsideration.Window")! with
                    {
                        Behalf = name,
                    },
                    district.Store.Today,
                    "counter"
                )
                {
                    Matter = matter,
                }
            );
            Assert.True(result.Refusals.Single().Is(Gate.NotEntitled), name);
        }
    }

    [Fact]
    public async Task An_application_is_for_the_one_who_applies_and_for_nobody_else()
    {
        await using var district = await District.Open();
        foreach (var (behalf, accepted) in ((string, bool)[])[("周某", false), ("郑某", true)])
        {
            var apply = district.Store.Module("mediation")!.Act(typeof(Modules.Mediation.Apply));
            var result = await district.Store.Perform(
                new(
                    apply,
                    new Modules.Mediation.Apply("郑某", "冯某", Modules.Mediation.DisputeField.Neighbours, "漏水"),
                    District.Window.As("mediation.Registrar")! with
                    {
                        Behalf = behalf,
                    },
                    district.Store.Today,
                    "counter"
                )
                {
                    Office = District.Committee,
                }
            );
            Assert.Equal(accepted, result.Accepted);
            if (!accepted)
                Assert.True(result.Refusals.Single().Is(Gate.NotTheParty));
        }
    }

    [Fact]
    public async Task An_officer_who_serves_no_counter_is_asked_for_no_party_and_speaks_for_none()
    {
        var (district, matter) = await Applied();
        await using var _ = district;
        await district.Staff();
        Assert.Null((await district.Get($"/matters/reconsideration/{matter}/acts/withdraw")).QuerySelector("#behalf"));
        var officer = district.Store.Account("wu")!.As("reconsideration.Officer")! with { Behalf = "刘某某" };
        var withdraw = district.Store.Module("reconsideration")!.Act(typeof(Withdraw));
        var result = await district.Store.Perform(
            new(withdraw, new Withdraw(), officer, district.Store.Today, "counter") { Matter = matter }
        );
        Assert.True(result.Refusals.Single().Is(Gate.NotEntitled));
    }
}
