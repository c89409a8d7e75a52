using Microsoft.Playwright;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;

namespace Yifa.Browser.Tests;

/// <summary>
/// 行政处罚, from filing over a hearing to a decision inside the benchmark's range that leaves in three papers, is published, paid in two parts, and
/// whose credit is repaired; then it is changed in review, and supervision looks into it. Every day has browsers of its own.
/// </summary>
public sealed partial class PenaltyTests(Chromium chromium, Town town) : IClassFixture<Town>
{
    private const string Officer = "mh-market.fang.mou";
    private const string Reviewer = "mh-market.ren.mou"; // chairs hearings as well
    private const string Head = "mh-market.yuan.mou";
    private const string Violation = "示例销售标签不实的罐头";
    private static readonly Person Firm = Person.Organ("示例罐头食品有限公司");

    // 2025-03-03 is a Monday; the thirteenth leaves seven full working days between
    private static readonly DateOnly HearingDay = new(2025, 3, 13);
    private static readonly DateOnly LastPart = new(2025, 5, 8);
    private static readonly DateOnly RepairDay = new(2025, 6, 13);
    private static readonly DateOnly ChangeDay = new(2025, 6, 16);

    private static readonly (string Figure, int More)[] Moved =
    [
        ("penalty.cases-filed", 2), // one more on the same basis
        ("discretion.cases-applied", 2),
        ("penalty.documents-served", 2),
        ("penalty.cases-closed", 1),
        ("penalty.repaired", 1),
        ("reconsideration.corrected", 1),
        ("enforcement-supervision.notices", 1),
    ];

    [Fact]
    public async Task A_case_is_heard_decided_served_in_three_papers_published_paid_in_parts_repaired_and_changed_in_review()
    {
        chromium.Need();
        var before = await Read();
        var account = await Registered();
        await BenchmarkPublished();
        var like = await DecidedAlike();

        var address = await Notified(account);
        await HearingAsked(address);
        town.MoveTo(HearingDay);
        await Heard(address);
        await ShownAlike(address, like);
        await Decided(address);
        await Served(address);
        await Published(address);
        await Granted(address);
        await Paid(address);
        town.MoveTo(LastPart);
        var review = await ReviewBegun(address);
        await PaidOff(address);
        town.MoveTo(RepairDay);
        await Repaired(address);
        town.MoveTo(ChangeDay);
        await ChangedInReview(review);
        var item = await SameBasisFound(review, address, like);
        await NoticeIssued(item);

        await Drilled(
            ("penalty.repaired", Firm.Name),
            ("reconsideration.corrected", Firm.Name),
            ("enforcement-supervision.notices", Organ)
        );
        Assert.Equal(Moved.Select((m, i) => before[i] + m.More), await Read());
        Assert.Null(town.Store.Verify().First);
    }

    /// <summary>类案: whoever is to decide sees what was decided alike.</summary>
    private async Task ShownAlike(string penalty, string like)
    {
        var head = await At(Head, $"{penalty}/similar");
        Assert.Equal(1, await head.Page.Locator($"main a[href='{new Uri(like).AbsolutePath}']").CountAsync());
        await head.Page.Context.DisposeAsync();
    }

    private async Task<Desk> At(string account, string address)
    {
        var browser = await chromium.Open(town, new(), account);
        var desk = new Desk(await browser.NewPageAsync(), script: true);
        await desk.Open(address);
        return desk;
    }

    private async Task<string> Registered()
    {
        await using var browser = await chromium.Open(town, new(Look.Phone));
        var firm = new Resident(await browser.NewPageAsync(), Firm);
        await firm.Page.GotoAsync("/sign-in");
        await firm.Registers();
        return await firm.AccountName();
    }

    private Task<string> Notified(string account) =>
        Notified(Firm, Violation, "罐头标签与内容不符", Heavier, "60000", ("当事人账号", account));

    /// <summary>A case on the basis of the benchmark, from filing to the notice.</summary>
    private async Task<string> Notified(
        Person firm,
        string violation,
        string finding,
        string choices,
        string fine,
        params (string Label, string Value)[] more
    )
    {
        var officer = await At(Officer, "/matters/penalties");
        await officer.Does(
            "立案",
            [
                ("当事人", firm.Name),
                ("当事人类型", Words.Chinese(PartyType.Organisation)),
                ("管理领域", Words.Chinese(EnforcementField.MarketRegulation)),
                ("案件来源", "日常检查"),
                ("违法行为", violation),
                ("违法行为发生或者终了之日", "2025-02-10"),
                ("发现违法行为之日", "2025-02-24"),
                ("办案人员", "方某 SL0001\n龚某 SL0002"),
                ("统一社会信用代码", firm.Number),
                .. more,
            ]
        );
        var address = officer.Page.Url;
        await officer.Does(
            "收集证据",
            ("证据种类", Words.Chinese(EvidenceKind.SiteRecord)),
            ("名称", "现场笔录"),
            ("证明的事实", "标签不实")
        );
        await officer.Does("调查终结", ("调查结论", finding), ("违反的规定", "示例规定第一条"), ("处罚依据", Basis));
        await Weighed(officer, choices, firm.Name);
        await officer.Does("事先告知", ("拟处罚种类", Words.Chinese(PenaltyKind.Fine)), ("拟罚款", fine));
        await officer.Page.Context.DisposeAsync();
        return address;
    }

    /// <summary>Too short a notice is refused with the first day there may be a hearing.</summary>
    private async Task HearingAsked(string address)
    {
        var officer = await At(Officer, address);
        await officer.Does("要求听证", ("理由", "标签由供应商提供"));
        await officer.Begin("通知听证");
        await officer.Fill(("听证日期", Iso(HearingDay.AddDays(-1))), ("地点", "示例会议室"));
        await officer.Send();
        Assert.Contains(Yifa.Modules.Penalties.Refusals.HearingTooSoon.Text, await officer.Refused());
        await officer.Fill(("听证日期", Iso(HearingDay)));
        await officer.Send();
        await officer.Page.WaitForURLAsync(address);
        await officer.Page.Context.DisposeAsync();
    }

    private async Task Heard(string address)
    {
        var host = await At(Reviewer, address);
        await host.Does("举行听证", ("听证笔录", "双方质证,当事人提交进货凭证"));
        await host.Does(
            "法制审核",
            ("审核通过", "是"),
            ("审核意见", "事实清楚,程序合法"),
            ("审核人员已取得法律职业资格,或者不是初次从事法制审核", "是")
        );
        await host.Page.Context.DisposeAsync();
    }

    /// <summary>第三十四条: below the tier's range is as much outside it as above; the refusal says which range it is.</summary>
    private async Task Decided(string address)
    {
        var head = await At(Head, address);
        await head.Begin("作出处罚决定");
        await head.Fill(
            ("处罚种类", Words.Chinese(PenaltyKind.Fine)),
            ("裁量理由", "初次违法,货值较大,按一般一档"),
            ("责令改正", "下架并更换标签"),
            ("合规建议", "建立标签审核台账")
        );
        await OutsideRangeRefused(head, "40000");
        await head.Page.Locator("main form [name='field.Fine']").FillAsync("60000");
        await head.Send();
        await head.Page.WaitForURLAsync(address);
        await head.Page.Context.DisposeAsync();
    }

    private async Task Served(string address)
    {
        var officer = await At(Officer, address);
        await officer.Does(
            "三书同达",
            ("送达方式", Words.Chinese(ServiceManner.Direct)),
            ("决定书的送达凭证", "示例回证1"),
            ("合规建议书的送达凭证", "示例回证2"),
            ("信用修复告知书的送达凭证", "示例回证3"),
            ("签收人或者见证人", "示例店长")
        );
        await officer.Page.Context.DisposeAsync();
    }

    private async Task Published(string address)
    {
        var officer = await At(Officer, address);
        await officer.Does("公示决定");
        await officer.Page.Context.DisposeAsync();
        Assert.Contains(Firm.Name, await Public());
    }

    private async Task Granted(string address)
    {
        var officer = await At(Officer, address);
        await officer.Does("申请延期或者分期缴纳", ("经济困难的情况和申请的办法", "停产一月,请分两期"));
        await officer.Page.Context.DisposeAsync();
        var head = await At(Head, address);
        await head.Does("准予延期或者分期", ("各期", "2025-04-10 30000\n2025-05-12 30000"), ("理由", "确有困难"));
        await head.Page.Context.DisposeAsync();
    }

    private async Task Paid(string address)
    {
        var officer = await At(Officer, address);
        await officer.Does("登记缴款", ("缴纳罚款", "30000"));
        await officer.Page.Context.DisposeAsync();
    }

    private async Task PaidOff(string address)
    {
        var officer = await At(Officer, address);
        await officer.Does("登记缴款", ("缴纳罚款", "30000"));
        await officer.Does("结案");
        Assert.Contains(Words.Chinese(CloseReason.Performed), await officer.Page.Locator("main").InnerTextAsync());
        await officer.Page.Context.DisposeAsync();
    }

    /// <summary>With the credit the publication goes on the same day.</summary>
    private async Task Repaired(string address)
    {
        Assert.Contains(Firm.Name, await Public());
        var officer = await At(Officer, address);
        await officer.Does("信用修复", ("申请日期", Iso(RepairDay)), ("违法行为已经纠正", "是"));
        await officer.Page.Context.DisposeAsync();
        Assert.DoesNotContain(Firm.Name, await Public());
    }

    private async Task<string> Public()
    {
        await using var browser = await chromium.Open(town, new(Look.Phone));
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"/published?q={Uri.EscapeDataString(Violation)}");
        return await page.Locator("main").InnerTextAsync();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<List<int>> Read()
    {
        var desk = await At(Town.GeneralClerk, "/desk");
        var readings = new List<int>();
        foreach (var (figure, _) in Moved)
            readings.Add(await desk.Reads(figure, 2025));
        await desk.Page.Context.DisposeAsync();
        return readings;
    }
}
