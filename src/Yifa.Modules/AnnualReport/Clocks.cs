using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

/// <summary>Dates of the year, not periods: the last working day before them, since they do not roll on.</summary>
public static class Clocks
{
    public static readonly YearDate SubmitBefore = new("annual-report.submit", "报送上一年度法治政府建设年度报告", 3, 1, "督察工作规定 23")
    {
        Before = true,
        Responsible = "政府和政府部门",
        Kind = "annual-report",
    };

    public static readonly YearDate PublishBefore = new(
        "annual-report.publish",
        "公开上一年度法治政府建设年度报告",
        4,
        1,
        "督察工作规定 24"
    )
    {
        Before = true,
        Responsible = "政府和政府部门",
        Kind = "annual-report",
    };

    /// <summary>第二十三条: <see cref="SubmitBefore"/>.</summary>
    public static readonly ClockRule Submission = new("submission", "报送年度报告", Term.Days(59), "督察工作规定 23")
    {
        MetBy = [typeof(Submit)],
        Responsible = "报告起草人",
        IfSilent = "督察单位督促,仍不报送的通报批评",
    };

    /// <summary>第二十四条: <see cref="PublishBefore"/>.</summary>
    public static readonly ClockRule Publication = new("publication", "公开年度报告", Term.Days(90), "督察工作规定 24")
    {
        MetBy = [typeof(Publish)],
        Responsible = "报告起草人",
        IfSilent = "督察单位督促,仍不公开的通报批评",
    };

    /// <summary>The next date by which a unit was to send. The office set it itself, so that its passing voids nothing.</summary>
    public static readonly ClockRule Contribution = new("contribution", "各单位来稿", Term.Days(1), "督察工作规定 25")
    {
        MetBy = [typeof(Receive), typeof(Chase)],
        Responsible = "各供稿单位",
        IfSilent = "由起草人催报",
        Norm = true,
    };

    /// <summary>Watches the earliest date among what is still to come, and none when all has come.</summary>
    internal static void Await(Scene at, YearReport matter)
    {
        if (matter.Open.MinBy(a => a.Due) is not { } next)
        {
            at.Stop(Contribution);
            return;
        }
        var eve = next.Due.AddDays(-1);
        if (at.Clock(Contribution) is { Open: true } running && running.From == eve)
            return;
        at.Drop(Contribution);
        at.Start(Contribution, eve, set: Term.Days(1));
    }

    /// <summary>Starts both for a report on the year.</summary>
    internal static void Start(Scene at, int year)
    {
        var eve = new DateOnly(year, 12, 31);
        at.Start(Submission, eve, set: Until(SubmitBefore));
        at.Start(Publication, eve, set: Until(PublishBefore));

        Term Until(YearDate date) => Term.Days(date.In(year + 1, at.Calendar).DayNumber - eve.DayNumber);
    }
}
