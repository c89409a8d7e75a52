using System.Globalization;
using System.Text.Json;

namespace Yifa.Kernel;

// One year of a holiday file (放假安排): the days its notices name, and whether they have been checked against the notices.
internal sealed record HolidayYear(
    int Year,
    bool Verified,
    IReadOnlyList<DateOnly> Off,
    IReadOnlyList<DateOnly> Work,
    IReadOnlyList<string> Notices
)
{
    public static IReadOnlyList<HolidayYear> ReadAll(string json)
    {
        try
        {
            using var file = JsonDocument.Parse(json);
            if (file.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException("放假安排应为按年份列出的 JSON 对象");
            HolidayYear[] years = [.. file.RootElement.EnumerateObject().Select(Read).OrderBy(year => year.Year)];
            if (years.Length == 0)
                throw new FormatException("放假安排中没有任何年份");
            if (years.GroupBy(year => year.Year).FirstOrDefault(same => same.Count() > 1) is { } twice)
                throw new FormatException($"放假安排中{twice.Key}年出现两次");
            return years;
        }
        catch (JsonException broken)
        {
            throw new FormatException($"放假安排不是 JSON: 第{broken.LineNumber + 1}行附近有误", broken);
        }
    }

    private static HolidayYear Read(JsonProperty entry)
    {
        if (!int.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1949 or > 2199)
            throw new FormatException($"放假安排中的“{entry.Name}”不是年份");
        if (entry.Value.ValueKind != JsonValueKind.Object)
            throw new FormatException($"{year}年的放假安排应为 JSON 对象");

        var read = new HolidayYear(
            year,
            Verdict(entry.Value, year),
            Days(entry.Value, "off", year),
            Days(entry.Value, "work", year),
            Addresses(entry.Value, year)
        );
        read.RefuseContradictions();
        read.RefuseWrongTotal(entry.Value);
        return read;
    }

    private static bool Verdict(JsonElement year, int number) =>
        year.TryGetProperty("verified", out var verified) && verified.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? verified.GetBoolean()
            : throw new FormatException($"{number}年的放假安排缺少 verified(true 或 false)");

    private static DateOnly[] Days(JsonElement year, string list, int number) =>
        [.. Texts(year, list, number, required: true).Select(text => Day(text, list, number)).Distinct().Order()];

    private static DateOnly Day(string text, string list, int number) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year == number
            ? day
            : throw new FormatException($"{number}年的放假安排: {list} 中的“{text}”不是{number}年的日期(yyyy-MM-dd)");

    private static string[] Addresses(JsonElement year, int number) => [.. Texts(year, "notices", number, required: false)];

    private static IEnumerable<string> Texts(JsonElement year, string list, int number, bool required)
    {
        if (!year.TryGetProperty(list, out var items))
            return required ? throw new FormatException($"{number}年的放假安排缺少 {list}") : [];
        if (items.ValueKind != JsonValueKind.Array || items.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
            throw new FormatException($"{number}年的放假安排: {list} 应为文字列表");
        return items.EnumerateArray().Select(item => item.GetString()!);
    }

    private void RefuseContradictions()
    {
        foreach (var day in Work)
        {
            if (Off.Contains(day))
                throw new FormatException($"{Year}年的放假安排: {day:yyyy-MM-dd} 既放假又上班");
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                throw new FormatException($"{Year}年的放假安排: 调休上班日 {day:yyyy-MM-dd} 不是周末");
        }
    }

    // The total is printed by nobody but is easily counted by hand: it catches a day left out of a list.
    private void RefuseWrongTotal(JsonElement year)
    {
        if (!year.TryGetProperty("working_days_in_year", out var total))
            return;
        var weekdays = WorkCalendar.WeekdaysUpTo(new DateOnly(Year, 12, 31)) - WorkCalendar.WeekdaysUpTo(new DateOnly(Year - 1, 12, 31));
        var counted = weekdays + Work.Count - Off.Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        if (total.ValueKind != JsonValueKind.Number || !total.TryGetInt32(out var stated) || stated != counted)
            throw new FormatException($"{Year}年的放假安排: 按所列日期应有{counted}个工作日,与 working_days_in_year 不符");
    }
}
