using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

/// <summary>三稿: what went to review, what lay before the meeting and what was published stay side by side.</summary>
public static class Documents
{
    public static readonly Template ForReview = Version("for-review", "年度报告(送审稿)");

    public static readonly Template ForMeeting = Version("for-meeting", "年度报告(上会稿)") with { Chain = [Duty.Reviewer] };

    public static readonly Template ForPublic = Version("for-public", "年度报告(公开稿)") with
    {
        Chain = [Duty.Reviewer, Duty.Head, Duty.SecrecyReviewer],
    };

    private static Template Version(string name, string label) =>
        new(
            name,
            label,
            "督察工作规定 25",
            [
                Needed("报告年度", r => $"{r.Year}年"),
                Needed("数字定格日期", r => r.FrozenOn is { } day ? DocumentText.Day(day) : null),
                .. YearReport.Required.Select(p => Needed(Words.Chinese(p), r => r.Contributions.FirstOrDefault(c => c.Part == p)?.Text)),
            ]
        )
        {
            IsRecord = true,
            Body = m => PublicReport.Told((YearReport)m),
        };

    private static Element Needed(string label, Func<YearReport, string?> read) => Template.Element(label, "督察工作规定 25", read);
}
