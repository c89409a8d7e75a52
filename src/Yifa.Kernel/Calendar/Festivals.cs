using System.Globalization;

namespace Yifa.Kernel;

// 全国年节及纪念日放假办法 第二条: which festival a span of days off belongs to. The notices list dates, people know festivals.
internal static class Festivals
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    // “春节”, “国庆节、中秋节”; “法定节假日” when no yearly festival lies in the span.
    public static string NameOf(DateOnly first, DateOnly last)
    {
        var names = Enumerable
            .Range(first.Year, last.Year - first.Year + 1)
            .SelectMany(Of)
            .Where(festival => first <= festival.Day && festival.Day <= last)
            .OrderBy(festival => festival.Day)
            .Select(festival => festival.Name)
            .ToArray();
        return names.Length == 0 ? "法定节假日" : string.Join('、', names);
    }

    // 除夕: a day off only since the 2024 revision of the 办法, so people ask about it.
    public static bool IsNewYearsEve(DateOnly day) => day.Month <= 2 && LunarDay(day.Year, 1, 1) == day.AddDays(1);

    private static IEnumerable<(DateOnly Day, string Name)> Of(int year)
    {
        yield return (new(year, 1, 1), "元旦");
        // reckoned for this century; every arrangement of another takes in the 5th
        yield return (Qingming(year) ?? new(year, 4, 5), "清明节");
        yield return (new(year, 5, 1), "劳动节");
        yield return (new(year, 10, 1), "国庆节");
        if (LunarDay(year, 1, 1) is { } spring)
            yield return (spring, "春节");
        if (LunarDay(year, 5, 5) is { } dragonBoat)
            yield return (dragonBoat, "端午节");
        if (LunarDay(year, 8, 15) is { } midAutumn)
            yield return (midAutumn, "中秋节");
    }

    /// <summary>清明: the solar term falls on the 4th or 5th of April; the usual reckoning, which holds for this century.</summary>
    internal static DateOnly? Qingming(int year) =>
        year is < 2000 or > 2099 ? null : new(year, 4, (int)Math.Floor((year % 100 * 0.2422m) + 4.81m) - (year % 100 / 4));

    /// <summary>A day of the lunar year; null where the calendar at hand does not reach.</summary>
    internal static DateOnly? LunarDay(int year, int month, int day)
    {
        if (year <= Lunar.MinSupportedDateTime.Year || year >= Lunar.MaxSupportedDateTime.Year)
            return null;
        var leap = Lunar.GetLeapMonth(year);
        var position = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, position, day, 0, 0, 0, 0));
    }
}
