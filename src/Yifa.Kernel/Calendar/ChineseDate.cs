namespace Yifa.Kernel;

// Dates as an official letter writes them.
internal static class ChineseDate
{
    public static string Full(DateOnly day) => $"{day.Year}年{Short(day)}";

    public static string Short(DateOnly day) => $"{day.Month}月{day.Day}日";

    public static string Weekday(DateOnly day) => $"周{"日一二三四五六"[(int)day.DayOfWeek]}";

    // The year is written only where it is not the one the sentence already speaks of.
    public static string In(int year, DateOnly day) => day.Year == year ? Short(day) : Full(day);

    // “2月10日至17日”, “4月29日至5月3日”, “2022年12月31日至2023年1月2日”.
    public static string Span(int year, DateOnly first, DateOnly last)
    {
        if (first == last)
            return In(year, first);
        if (first.Year != last.Year)
            return $"{Full(first)}至{Full(last)}";
        return first.Month == last.Month ? $"{In(year, first)}至{last.Day}日" : $"{In(year, first)}至{Short(last)}";
    }
}
