using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

/// <summary>Dates of the year, not periods: the last working day before them, since they do not roll on.</summary>
public static class Clocks
{
    /// <summary>第二十三条: before 1 March.</summary>
    public static readonly ClockRule Submission = new("submission", "报送年度报告", Term.Days(59), "督察工作规定 23")
    {
        MetBy = [typeof(Submit)],
        Responsible = "报告起草人",
        IfSilent = "督察单位督促,仍不报送的通报批评",
    };

    /// <summary>第二十四条: before 1 April.</summary>
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
        at.Start(Submission, eve, set: Before(at, eve, new(year + 1, 3, 1)));
        at.Start(Publication, eve, set: Before(at, eve, new(year + 1, 4, 1)));
    }

    private static Term Before(Scene at, DateOnly from, DateOnly day)
    {
        do day = day.AddDays(-1);
        while (!at.Calendar.IsWorkingDay(day));
        return Term.Days(day.DayNumber - from.DayNumber);
    }
}
