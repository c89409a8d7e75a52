namespace Yifa.Kernel;

/// <summary>
/// 期间计算: when a term ends. 民事诉讼法(2023) 第八十五条: 期间开始的时和日,不计算在期间内; 期间届满的最后一日是法定休假日的,
/// 以法定休假日后的第一日为期间届满的日期. Make-up workdays (调休上班) are not days off.
/// </summary>
public static class Deadline
{
    /// <summary>
    /// The last day of a term that begins with an event on <paramref name="start"/>, itself not counted. Days, months and years roll on
    /// while the last day is off; a month without the day-number ends on its last day (民法典 202). Pauses are added after the raw count,
    /// each excluded day once; a pause that begins on or after the last day comes too late to matter.
    /// </summary>
    /// <exception cref="ArgumentException">A pause ends before it begins.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The term ends after the year 9999.</exception>
    public static DueDate After(WorkCalendar calendar, DateOnly start, Term term, IReadOnlyList<Pause>? pauses = null)
    {
        // Copied: the reason is written later, from what the pauses are now.
        Pause[] kept = pauses is { Count: > 0 } ? [.. pauses] : [];
        var derivation = new Derivation(calendar, start, term, kept);
        var raw = Count(calendar, start, term);
        var course = derivation.Run(raw);
        var provisional = course.StillPaused || derivation.UnverifiedYears(course).Any();
        return new DueDate(raw, course.Date, provisional, derivation);
    }

    /// <summary>
    /// The latest day for something due “n日前”, at least n days before <paramref name="day"/>. Clear days (the default) leave n full days
    /// between the two; otherwise the day itself is counted as one of them. No statute settles which, clear days are the safe side.
    /// Never rolled: this is a least distance, not a term that runs out.
    /// </summary>
    public static DateOnly Before(WorkCalendar calendar, DateOnly day, Term term, bool clearDays = true)
    {
        var clear = clearDays ? 1 : 0;
        return term.Unit switch
        {
            TermUnit.WorkingDay => calendar.AddWorkingDays(day, -term.Length - clear),
            TermUnit.Day => day.AddDays(-term.Length - clear),
            TermUnit.Month => day.AddMonths(-term.Length).AddDays(-clear),
            TermUnit.Year => day.AddYears(-term.Length).AddDays(-clear),
            _ => throw new ArgumentOutOfRangeException(nameof(term), term.Unit, "not a unit of a term"),
        };
    }

    private static DateOnly Count(WorkCalendar calendar, DateOnly start, Term term) =>
        term.Unit switch
        {
            TermUnit.WorkingDay => calendar.AddWorkingDays(start, term.Length),
            TermUnit.Day => start.AddDays(term.Length),
            TermUnit.Month => start.AddMonths(term.Length),
            TermUnit.Year => start.AddYears(term.Length),
            _ => throw new ArgumentOutOfRangeException(nameof(term), term.Unit, "not a unit of a term"),
        };
}
