using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>Days on which things happen in a sample: working days, evenly over the year up to Christmas, a few on a Saturday.</summary>
internal static class SampleDays
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Official;

    /// <summary>As many days as asked for, in order, one from each equal stretch of the year.</summary>
    public static DateOnly[] Spread(int year, int count, Random random)
    {
        var working = new List<DateOnly>(260);
        for (var day = new DateOnly(year, 1, 1); day <= new DateOnly(year, 12, 24); day = day.AddDays(1))
            if (!Calendar.IsOff(day))
                working.Add(day);
        var days = new DateOnly[count];
        for (var i = 0; i < count; i++)
        {
            var day = working[(int)((i + random.NextDouble()) * working.Count / count)];
            days[i] = day.DayOfWeek == DayOfWeek.Friday && random.Next(5) == 0 ? day.AddDays(1) : day;
        }
        return days;
    }

    public static DateOnly After(DateOnly day, int workingDays) => Calendar.AddWorkingDays(day, workingDays);

    /// <summary>The day itself, or the last working day before it.</summary>
    public static DateOnly WorkingBefore(DateOnly day)
    {
        while (Calendar.IsOff(day))
            day = day.AddDays(-1);
        return day;
    }

    public static DateOnly Due(DateOnly from, ClockRule rule, DateOnly textOf) => Deadline.After(Calendar, from, rule.On(textOf).Term).Date;
}
