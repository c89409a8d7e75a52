namespace Yifa.Kernel;

/// <summary>年度节点: a day that comes every year, by which something must be done or on which something is held.</summary>
/// <param name="Id">English id, e.g. <c>annual-report.submit</c>.</param>
/// <param name="Name">What is to be done, in Chinese.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to the length of the month in every year.</param>
/// <param name="Law">The cite.</param>
public sealed record YearDate(string Id, string Name, int Month, int Day, string Law)
{
    /// <summary>“…前”: the day itself is too late; what remains is the last working day before it.</summary>
    public bool Before { get; init; }

    /// <summary>Who must act, in plain Chinese.</summary>
    public string Responsible { get; init; } = "";

    /// <summary>Office kinds that it concerns; all when empty.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    /// <summary>The kind of matter in which it is done; null when that is no matter here.</summary>
    public string? Kind { get; init; }

    /// <summary>Where the day is not confirmed or is a local custom: its value is written as 4月15日.</summary>
    public Setting? Setting { get; init; }

    /// <summary>The day as the law or the setting writes it, <c>3月1日前</c>.</summary>
    public string Written => $"{Month}月{Day}日{(Before ? "前" : "")}";

    /// <summary>The last day of the year on which it is done in time.</summary>
    public DateOnly In(int year, WorkCalendar calendar)
    {
        var day = new DateOnly(year, Month, Day);
        if (Before)
            do day = day.AddDays(-1);
            while (!calendar.IsWorkingDay(day));
        return day;
    }

    /// <summary>The same under the value of its setting.</summary>
    /// <param name="value">Written as 4月15日; null when nothing was set.</param>
    /// <exception cref="FormatException">The value is one that <see cref="Against"/> speaks against.</exception>
    public YearDate Set(string? value) =>
        value is null ? this
        : DayOf(value) is var (month, day) ? this with { Month = month, Day = day }
        : throw new FormatException(Against(value));

    /// <summary>What is wrong with a value of its setting, in one sentence; null when nothing is.</summary>
    public string? Against(string value) => DayOf(value) is null ? $"“{Name}”应为每年都有的一天,写作“4月15日”,现为“{value}”" : null;

    private static (int Month, int Day)? DayOf(string text) =>
        text.TrimEnd('日').Split('月') is [var m, var d]
        && int.TryParse(m, out var month)
        && int.TryParse(d, out var day)
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(2025, month)
            ? (month, day)
            : null;
}
