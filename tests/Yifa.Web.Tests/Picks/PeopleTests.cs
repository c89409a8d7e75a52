using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Kernel;
using Yifa.Modules.Penalties;

namespace Yifa.Web.Tests.Picks;

/// <summary>办案人员: offered from the office, with their certificates; whoever files a case is in charge of it.</summary>
public sealed class PeopleTests
{
    private const string New = "/matters/penalties/new/file";

    [Fact]
    public async Task The_officers_of_the_office_are_offered_with_their_certificates_and_others_may_be_written()
    {
        await using var bureau = await Bureau.Open();
        await bureau.Certified("顾某", "SL0001", "gu");
        await bureau.Certified("外聘某", "SL0009", null);
        var form = await bureau.Page(New);
        var offered = form.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox][name='field.Officers']").Select(i => i.Value);
        Assert.Equal(["顾某:SL0001", "贺某", "陆某", "外聘某:SL0009"], offered);

        var sent = await bureau.Send(
            form,
            ("field.Party", "示例商店"),
            ("field.PartyType", "Organisation"),
            ("field.Field", "MarketRegulation"),
            ("field.Source", "日常检查"),
            ("field.Violation", "销售过期食品"),
            ("field.CommittedOn", "2026-06-01"),
            ("field.FoundOn", "2026-06-02"),
            ("field.CreditCode", CreditCode.Make("310112", 4711)),
            ("field.Officers", "顾某:SL0001"),
            ("field.Officers", "钱某 SL0007")
        );
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var address = sent.Headers.Location!.ToString();
        var matter = (PenaltyCase)bureau.Matter(long.Parse(address.Split('/')[^1]));
        Assert.Equal(["顾某:SL0001", "钱某 SL0007"], matter.Officers);
        Assert.Equal(Bureau.Gu.Id, matter.Owner);
        Assert.Contains("顾某", (await bureau.Page("/desk")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_form_that_is_refused_keeps_who_was_ticked_and_who_was_written()
    {
        await using var bureau = await Bureau.Open();
        var sent = await bureau.Send(await bureau.Page(New), ("field.Officers", "贺某"), ("field.Officers", "钱某 SL0007"));
        var page = await bureau.Read(sent, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["贺某"], page.QuerySelectorAll<IHtmlInputElement>("input[name='field.Officers']:checked").Select(i => i.Value));
        Assert.Equal("钱某 SL0007", ((IHtmlTextAreaElement)page.GetElementById("field.Officers")!).Value);
    }

    [Fact]
    public async Task Whoever_files_is_in_charge_until_he_steps_back()
    {
        await using var bureau = await Bureau.Open();
        var id = await bureau.Filed();
        Assert.Equal(Bureau.Gu.Id, bureau.Matter(id).Owner);
        await bureau.Do(Bureau.Head.As("penalties.Head")!, Bureau.Market, new ReplaceOfficer("顾某", "钱某 SL0007", "有利害关系"), id);
        Assert.Null(bureau.Matter(id).Owner);
        Assert.Null(bureau.Store.Verify().First);
    }

    [Fact]
    public async Task What_the_statute_or_a_sheet_opens_is_in_nobodys_charge()
    {
        await using var bureau = await Bureau.Open();
        var type = PenaltiesModule.Module.Act(typeof(Modules.Penalties.File));
        var act = new Modules.Penalties.File(
            "示例商店",
            PartyType.Organisation,
            Modules.EnforcementField.MarketRegulation,
            "以往案件",
            "销售过期食品",
            new(2026, 6, 1),
            new(2026, 6, 2),
            ["顾某 SL0001", "贺某 SL0002"],
            CreditCode.Make("310112", 4711)
        );
        var done = await bureau.Store.Perform(
            new(type, act, Bureau.Gu.As("penalties.Officer")!, bureau.Store.Today, "import") { Office = Bureau.Market }
        );
        Assert.Null(bureau.Matter(done.Matter).Owner);
    }
}
