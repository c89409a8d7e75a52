using System.Collections.Concurrent;
using System.Reflection;

namespace Yifa.Kernel;

/// <summary>
/// 工作日历: which days are working days (工作日) under the State Council's holiday notices (国务院办公厅放假安排).
/// Days are Asia/Shanghai calendar dates. A listed make-up workday (调休上班) works; otherwise Monday to Friday work unless listed as off.
/// In a year whose arrangement is not listed the days off are those that the regulation itself fixes (<see cref="FixedDays"/>) and the weekends;
/// what a notice would move is not known, and <see cref="Covers"/> says so.
/// </summary>
public sealed class WorkCalendar
{
    private static readonly Lazy<WorkCalendar> Embedded = new(() => FromJson(ReadEmbedded()));

    private const string Notices = "国务院办公厅放假安排 ";
    private const string BeyondNotices = $",其他年份按{FixedDays.Law}";

    private readonly ConcurrentDictionary<string, WorkCalendar> named = new();
    private readonly int firstDay; // DayNumber of the first 1 January of the table
    private readonly int[] workingUpTo; // [i]: working days since 0001-01-01 up to and including firstDay + i - 1
    private readonly int[] workingDays; // DayNumbers of the working days of the table, ascending
    private readonly Dictionary<int, HolidayYear> years;
    private readonly HashSet<DateOnly> makeUp;
    private readonly HashSet<DateOnly> fixedDays; // of the years that no checked notice covers
    private readonly Holiday[] holidays;
    private readonly DateOnly[] makeUpDays;

    private WorkCalendar(IReadOnlyList<HolidayYear> listed, bool knowsFixedDays)
    {
        years = listed.ToDictionary(year => year.Year);
        makeUpDays = [.. listed.SelectMany(year => year.Work)];
        makeUp = [.. makeUpDays];
        fixedDays = knowsFixedDays ? [.. FixedDays.All.Where(day => !CoversYear(day.Year) && !makeUp.Contains(day))] : [];
        DateOnly[] off = [.. listed.SelectMany(year => year.Off).Concat(fixedDays).Distinct().Order()];
        holidays = [.. Spans(off)];
        Version = VersionOf(listed, knowsFixedDays);

        var first = Math.Min(listed[0].Year, knowsFixedDays ? FixedDays.FirstYear : listed[0].Year);
        var last = Math.Max(listed[^1].Year, knowsFixedDays ? FixedDays.LastYear : listed[^1].Year);
        firstDay = new DateOnly(first, 1, 1).DayNumber;
        var days = new DateOnly(last, 12, 31).DayNumber - firstDay + 1;
        (workingUpTo, workingDays) = Tabulate(firstDay, days, off.ToHashSet(), makeUp);
    }

    /// <summary>The published arrangements for 2019–2026, each day checked against two independent data sets.</summary>
    public static WorkCalendar Official => Embedded.Value;

    /// <summary>
    /// Reads a holiday file: <c>{"2026": {"off": […], "work": […], "verified": true, "notices": […]}, …}</c>, dates as yyyy-MM-dd.
    /// </summary>
    /// <exception cref="FormatException">The first thing wrong with the file, in one sentence with its year and list.</exception>
    public static WorkCalendar FromJson(string json) => new(HolidayYear.ReadAll(json), knowsFixedDays: true);

    /// <summary>What the dates rest on, to be stored with every deadline: the verified years, and the regulation for the others.</summary>
    public string Version { get; }

    /// <summary>
    /// The calendar that a stored deadline was reckoned by: this one, or what it was before further notices were published and before it knew the
    /// days that the regulation fixes. This one, where it never was what is named.
    /// </summary>
    public WorkCalendar Named(string version) => version == Version ? this : named.GetOrAdd(version, Before);

    private WorkCalendar Before(string version)
    {
        foreach (var first in years.Values.OrderBy(y => y.Year))
        foreach (var knowsFixedDays in (bool[])[true, false])
            for (var last = first.Year; years.ContainsKey(last); last++)
            {
                HolidayYear[] listed = [.. years.Values.Where(y => y.Year >= first.Year && y.Year <= last).OrderBy(y => y.Year)];
                if (version == VersionOf(listed, knowsFixedDays))
                    return new(listed, knowsFixedDays);
            }
        return this;
    }

    /// <summary>The spans of days off in the listed years, and the fixed days of the others, in order.</summary>
    public IReadOnlyList<Holiday> Holidays => holidays;

    /// <summary>The make-up workdays (调休上班日) of the listed years, in order.</summary>
    public IReadOnlyList<DateOnly> MakeUpDays => makeUpDays;

    /// <summary>Addresses of the notices a year rests on; empty for a year not listed.</summary>
    public IReadOnlyList<string> NoticesOf(int year) => years.TryGetValue(year, out var listed) ? listed.Notices : [];

    /// <summary>True when the day's year is listed and verified; a date computed over any other year is provisional (暂定).</summary>
    public bool Covers(DateOnly day) => CoversYear(day.Year);

    internal bool CoversYear(int year) => years.TryGetValue(year, out var listed) && listed.Verified;

    /// <summary>True when government offices work on the day, make-up workdays included.</summary>
    public bool IsWorkingDay(DateOnly day) => CountUpTo(day.DayNumber) > CountUpTo(day.DayNumber - 1);

    /// <summary>True on a weekend day not made up and on a statutory holiday (法定休假日): a last day that falls here rolls on.</summary>
    public bool IsOff(DateOnly day) => !IsWorkingDay(day);

    /// <summary>True when the day is a weekend day that a notice turns into a workday (调休上班).</summary>
    public bool IsMakeUpDay(DateOnly day) => makeUp.Contains(day);

    /// <summary>The span of days off a notice puts the day in; null on a workday and on an ordinary weekend.</summary>
    public Holiday? HolidayOn(DateOnly day)
    {
        var (low, high) = (0, holidays.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (holidays[middle].Contains(day))
                return holidays[middle];
            if (holidays[middle].Last < day)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return null;
    }

    /// <summary>
    /// The n-th working day after <paramref name="start"/>, which is itself not counted; for negative n the n-th before it; for 0 the start.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would lie outside the years 1–9999.</exception>
    public DateOnly AddWorkingDays(DateOnly start, int n) =>
        n switch
        {
            > 0 => WorkingDay((long)CountUpTo(start.DayNumber) + n),
            < 0 => WorkingDay((long)CountUpTo(start.DayNumber - 1) + 1 + n),
            _ => start,
        };

    /// <summary>
    /// Working days d with <paramref name="fromExclusive"/> &lt; d ≤ <paramref name="toInclusive"/>; negative when the two are the other way round.
    /// </summary>
    public int WorkingDaysBetween(DateOnly fromExclusive, DateOnly toInclusive) =>
        CountUpTo(toInclusive.DayNumber) - CountUpTo(fromExclusive.DayNumber);

    /// <summary>Why the day works or not, in plain Chinese: “2月18日(周日)调休上班”, “10月4日(周五)国庆节放假”, “3月9日(周六)休息日”.</summary>
    public string Describe(DateOnly day)
    {
        var kind =
            IsMakeUpDay(day) ? "调休上班"
            : HolidayOn(day) is { } holiday ? $"{holiday.Name}放假"
            : IsOff(day) ? "休息日"
            : Festivals.IsNewYearsEve(day) ? "除夕,不是法定休假日,上班"
            : "工作日";
        var caution = Covers(day) || fixedDays.Contains(day) ? "" : $"({day.Year}年放假安排尚未收录,暂定)";
        return $"{ChineseDate.Short(day)}({ChineseDate.Weekday(day)}){kind}{caution}";
    }

    // Monday to Friday from 0001-01-01, a Monday, up to and including the day.
    internal static int WeekdaysUpTo(DateOnly day) => WeekdaysUpTo(day.DayNumber);

    private static int WeekdaysUpTo(int dayNumber) => (dayNumber + 1) / 7 * 5 + Math.Min((dayNumber + 1) % 7, 5);

    private int CountUpTo(int dayNumber)
    {
        var index = dayNumber - firstDay + 1;
        if (index < 0)
            return WeekdaysUpTo(dayNumber);
        return index < workingUpTo.Length ? workingUpTo[index] : WeekdaysUpTo(dayNumber) + Shift;
    }

    // By how much the listed years differ from plain weekdays: carried on to all later days.
    private int Shift => workingUpTo[^1] - WeekdaysUpTo(firstDay + workingUpTo.Length - 2);

    // The inverse of CountUpTo: the position-th working day since 0001-01-01, counted from 1.
    private DateOnly WorkingDay(long position)
    {
        if (position <= workingUpTo[0])
            return Weekday(position);
        return position <= workingUpTo[^1] ? DateOnly.FromDayNumber(workingDays[position - workingUpTo[0] - 1]) : Weekday(position - Shift);
    }

    private static DateOnly Weekday(long position)
    {
        var dayNumber = (position - 1) / 5 * 7 + (position - 1) % 5;
        return position >= 1 && dayNumber <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)dayNumber)
            : throw new ArgumentOutOfRangeException(nameof(position), "the working day lies outside the years 1 to 9999");
    }

    private static (int[] UpTo, int[] Days) Tabulate(int firstDay, int days, HashSet<DateOnly> off, HashSet<DateOnly> makeUp)
    {
        var upTo = new int[days + 1];
        upTo[0] = WeekdaysUpTo(firstDay - 1);
        var working = new List<int>(days);
        for (var i = 0; i < days; i++)
        {
            var day = DateOnly.FromDayNumber(firstDay + i);
            var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            var works = makeUp.Contains(day) || (!weekend && !off.Contains(day));
            if (works)
                working.Add(day.DayNumber);
            upTo[i + 1] = upTo[i] + (works ? 1 : 0);
        }
        return (upTo, [.. working]);
    }

    private static IEnumerable<Holiday> Spans(DateOnly[] off)
    {
        for (var (first, i) = (0, 0); i < off.Length; i++)
        {
            if (i + 1 < off.Length && off[i + 1] == off[i].AddDays(1))
                continue;
            yield return new(off[first], off[i], Festivals.NameOf(off[first], off[i]));
            first = i + 1;
        }
    }

    private static string VersionOf(IReadOnlyList<HolidayYear> listed, bool knowsFixedDays) =>
        $"{Notices}{YearsOf(listed)}{(knowsFixedDays ? BeyondNotices : "")}";

    private static string YearsOf(IReadOnlyList<HolidayYear> listed)
    {
        var verified = listed.Where(year => year.Verified).Select(year => year.Year).ToArray();
        if (verified.Length == 0)
            return "未核对";
        var unbroken = verified[^1] - verified[0] + 1 == verified.Length;
        return unbroken && verified.Length > 1 ? $"{verified[0]}–{verified[^1]}" : string.Join('、', verified);
    }

    private static string ReadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream("Yifa.Kernel.Calendar.holidays.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
