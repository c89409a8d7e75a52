using System.Globalization;

namespace Yifa.Modules.Inspections;

/// <summary>What a cap counts over: all departments together by day, week, month and year, and one department by year.</summary>
public enum CapSpan
{
    Day,

    /// <summary>Monday to Sunday (ISO 8601): the week of a year's turn belongs to the year of its Thursday.</summary>
    Week,

    Month,
    Year,
    Authority,
}

public static class CapSpans
{
    public static IReadOnlyList<CapSpan> All { get; } = Enum.GetValues<CapSpan>();

    /// <summary>The span as a sentence names it.</summary>
    public static string Named(this CapSpan span) =>
        span switch
        {
            CapSpan.Day => "每日",
            CapSpan.Week => "每周",
            CapSpan.Month => "每月",
            CapSpan.Year => "每年",
            _ => "同一部门每年",
        };

    /// <summary>The period of the day, the same for all days that one cap counts together: 2026-03-02, 2026-W10, 2026-03 or 2026.</summary>
    public static string Of(this CapSpan span, DateOnly day) =>
        span switch
        {
            CapSpan.Day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            CapSpan.Week => string.Create(CultureInfo.InvariantCulture, $"{WeekYear(day):0000}-W{ISOWeek.GetWeekOfYear(Plain(day)):00}"),
            CapSpan.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => day.ToString("yyyy", CultureInfo.InvariantCulture),
        };

    /// <summary>The same as a number, which is quicker to compare; only numbers of one span are.</summary>
    public static int Number(this CapSpan span, DateOnly day) =>
        span switch
        {
            CapSpan.Day => day.DayNumber,
            CapSpan.Week => day.DayNumber / 7, // 0001-01-01 was a Monday
            CapSpan.Month => day.Year * 12 + day.Month,
            _ => day.Year,
        };

    private static int WeekYear(DateOnly day) => ISOWeek.GetYear(Plain(day));

    private static DateTime Plain(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
