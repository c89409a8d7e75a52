namespace Yifa.Kernel;

/// <summary>
/// 全国年节及纪念日放假办法 第二条: the days that are off in every year, whatever the year's arrangement adds and moves. As revised in 2007 (in force 2008),
/// 2013 (2014) and 2024 (2025).
/// </summary>
public static class FixedDays
{
    /// <summary>The regulation, as cites name it.</summary>
    public const string Law = "全国年节及纪念日放假办法";

    /// <summary>The years that are reckoned, from the first.</summary>
    public const int FirstYear = 2008;

    /// <summary>As far as a day may be typed.</summary>
    public const int LastYear = 2199;

    /// <summary>Those of all these years, in order.</summary>
    public static IEnumerable<DateOnly> All => Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(Of).Order();

    /// <summary>Those of a year; the ones by the moon and the sun as far as they can be reckoned.</summary>
    public static IEnumerable<DateOnly> Of(int year)
    {
        yield return new(year, 1, 1);
        yield return new(year, 5, 1);
        if (year >= 2025)
            yield return new(year, 5, 2);
        for (var day = 1; day <= 3; day++)
            yield return new(year, 10, day);
        if (Festivals.LunarDay(year, 1, 1) is { } spring)
            for (var day = year is >= 2014 and < 2025 ? 0 : -1; day <= (year < 2014 ? 1 : 2); day++)
                yield return spring.AddDays(day);
        if (Festivals.Qingming(year) is { } qingming)
            yield return qingming;
        if (Festivals.LunarDay(year, 5, 5) is { } dragonBoat)
            yield return dragonBoat;
        if (Festivals.LunarDay(year, 8, 15) is { } midAutumn)
            yield return midAutumn;
    }
}
