using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>检查时间 of a line: from a day to a day, both included.</summary>
public readonly partial record struct PlanWindow(DateOnly From, DateOnly To)
{
    [GeneratedRegex(@"^(?<from>\d{1,2})月?(?:\s*[-—–~至到]\s*(?<to>\d{1,2}))?月?$")]
    private static partial Regex Months();

    [GeneratedRegex(@"^(?<fm>\d{1,2})月(?<fd>\d{1,2})日(?:\s*[-—–~至到]\s*(?:(?<tm>\d{1,2})月)?(?<td>\d{1,2})日)?$")]
    private static partial Regex Days();

    public int Length => To.DayNumber - From.DayNumber + 1;

    public bool Contains(DateOnly day) => day >= From && day <= To;

    public bool Overlaps(PlanWindow other) => From <= other.To && other.From <= To;

    /// <summary>What both have in common; only where they overlap.</summary>
    public PlanWindow Meet(PlanWindow other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);

    /// <summary>How many days the day lies outside.</summary>
    public int Away(DateOnly day) =>
        day < From ? From.DayNumber - day.DayNumber
        : day > To ? day.DayNumber - To.DayNumber
        : 0;

    public static PlanWindow WholeYear(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>The month of a day.</summary>
    public static PlanWindow Month(DateOnly day) => OfMonths(day.Year, day.Month, day.Month);

    private static PlanWindow OfMonths(int year, int from, int to) =>
        new(new(year, from, 1), new(year, to, DateTime.DaysInMonth(year, to)));

    /// <summary>As people write it for a year: 全年, 3月, 3-5月, 3月6日, 3月6日至4月15日, 2026-03-06至2026-04-15. Null where it is none of that year.</summary>
    public static PlanWindow? Parse(string text, int year)
    {
        var plain = text.Trim();
        if (plain == "全年")
            return WholeYear(year);
        var read = OfMonths(plain, year) ?? OfDays(plain, year) ?? OfDates(plain);
        return read is { } window && window.From <= window.To && window.From.Year == year && window.To.Year == year ? window : null;
    }

    private static PlanWindow? OfMonths(string text, int year)
    {
        if (Months().Match(text) is not { Success: true } found)
            return null;
        var from = Number(found.Groups["from"]);
        var to = found.Groups["to"].Success ? Number(found.Groups["to"]) : from;
        return from is >= 1 and <= 12 && to is >= 1 and <= 12 && from <= to ? OfMonths(year, from, to) : null;
    }

    private static PlanWindow? OfDays(string text, int year)
    {
        if (Days().Match(text) is not { Success: true } found)
            return null;
        var month = Number(found.Groups["fm"]);
        var to = found.Groups["tm"].Success ? Number(found.Groups["tm"]) : month;
        if (DayOf(year, month, Number(found.Groups["fd"])) is not { } first)
            return null;
        var last = found.Groups["td"].Success ? DayOf(year, to, Number(found.Groups["td"])) : first;
        return last is { } end ? new(first, end) : null;
    }

    private static PlanWindow? OfDates(string text) =>
        text.Split('至', StringSplitOptions.TrimEntries) switch
        {
            [var day] when Binder.DateOf(day) is { } on => new(on, on),
            [var first, var last] when Binder.DateOf(first) is { } from && Binder.DateOf(last) is { } to => new(from, to),
            _ => null,
        };

    private static DateOnly? DayOf(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    /// <summary>The same for the year of the plan, without it.</summary>
    public override string ToString() =>
        From.Day == 1 && From.Year == To.Year && To.Day == DateTime.DaysInMonth(To.Year, To.Month)
            ? (From.Month, To.Month) switch
            {
                (1, 12) => "全年",
                var (first, last) when first == last => $"{first}月",
                var (first, last) => $"{first}-{last}月",
            }
        : From == To ? Said(From)
        : $"{Said(From)}至{Said(To)}";

    private static string Said(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");
}
