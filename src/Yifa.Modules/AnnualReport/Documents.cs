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

    public static readonly Series ReminderNumber = new("annual-report.reminder", "催报函文号", "{mark}催函〔{year}〕{n}号");

    /// <summary>催报函: to one unit, what it owes and by how many days.</summary>
    public static readonly Template Reminder = new(
        "reminder",
        "催报函",
        "督察工作规定 25",
        Template.Element<YearReport>(
            "催报的材料",
            "督察工作规定 25",
            r => r.Reminders?[^1] is { } last ? string.Join("。", last.Said) : null
        )
    )
    {
        Number = ReminderNumber,
        To = m => ((YearReport)m).Reminders?[^1].Unit,
        Body = m => Letter((YearReport)m),
    };

    private static IEnumerable<string> Letter(YearReport report)
    {
        if (report.Reminders?[^1] is not { } last)
            yield break;
        yield return $"{report.Title}正在起草,请贵单位报送的下列材料已过期限:";
        foreach (var said in last.Said)
            yield return $"{said}。";
        yield return $"这是第{last.Times}次催报。请收到本函后即行报送;确有困难的,请说明原因和报送日期。";
    }

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
