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
