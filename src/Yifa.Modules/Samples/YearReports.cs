using Yifa.Kernel;
using Yifa.Modules.AnnualReport;

namespace Yifa.Modules.Samples;

/// <summary>The annual report of a sample district, with invented words around the numbers of its matters.</summary>
internal static class YearReports
{
    private static readonly (string Unit, ReportPart Part, string Text)[] Words =
    [
        ("督察科", ReportPart.Shortcomings, "基层执法人员的业务能力还不够均衡,部分案卷的说理仍然简单。"),
        ("秘书科", ReportPart.FirstResponsible, "主要负责人定期听取工作汇报,重要工作亲自部署、重大问题亲自过问。"),
        ("法治科", ReportPart.NextYear, "继续推进行政争议实质性化解,加强对街镇执法工作的指导和监督。"),
    ];

    public static IEnumerable<Script> Told(RegionTree tree, District district, int year)
    {
        var (drafter, reviewer) = (Holder(tree, Duty.Drafter), Holder(tree, Duty.Reviewer));
        var (head, keeper) = (Holder(tree, Duty.Head), Holder(tree, Duty.SecrecyReviewer));
        Step On(int month, int day, int minutes, Actor actor, Act act) => Step.OnTheDay(new(year + 1, month, day), minutes, actor, act);
        yield return new(
            AnnualReportModule.Module.Kind,
            district.Government,
            [
                On(1, 7, 0, drafter, new Draft(year, district.Bureau.Name)),
                .. Words.Select((w, i) => On(1, 8, i, drafter, new Ask(w.Unit, w.Part, new(year + 1, 1, 15)))),
                .. Words.Select((w, i) => On(1, 14, i, drafter, new Receive(w.Unit, w.Part, "示例撰稿人", w.Text))),
                On(1, 16, 0, drafter, new Freeze()),
                On(1, 16, 30, drafter, new HandIn()),
                On(1, 20, 0, reviewer, new Review(Opinion: "数字与台账一致")),
                On(2, 10, 0, head, new Deliberate("区政府常务会议", Opinion: "原则通过")),
                On(2, 12, 0, keeper, new ReviewSecrecy(Opinion: "不涉及国家秘密和工作秘密")),
                .. Enum.GetValues<Recipient>().Select((r, i) => On(2, 14, i, drafter, new Submit(r))),
                On(3, 3, 0, drafter, new Publish($"{district.Government.Mark}-{year}-001")),
            ],
            $"{year}"
        );
    }

    private static Actor Holder(RegionTree tree, Duty duty) =>
        tree.Accounts.Select(a => a.As($"annual-report.{duty}")).OfType<Actor>().First();
}
