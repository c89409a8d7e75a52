namespace Yifa.Kernel;

// What a due date was computed from; enough to compute it again and to say why.
internal sealed class Derivation(WorkCalendar calendar, DateOnly start, Term term, Pause[] pauses)
{
    // How the term ran: the day the count ended with its pauses, that day rolled past days off, and the pauses that mattered.
    internal readonly record struct Course(DateOnly Counted, DateOnly Date, bool StillPaused, IReadOnlyList<Applied> Pauses);

    // A pause with the days it took out, in the term's unit; none when it began after the count, while the last day rolled.
    internal readonly record struct Applied(DateOnly From, DateOnly? To, int Days);

    public WorkCalendar Calendar => calendar;
    public DateOnly Start => start;
    public Term Term => term;

    public bool Counts(DateOnly day) => !Array.Exists(pauses, pause => pause.Excludes(day));

    public Course Run(DateOnly raw)
    {
        if (pauses.Length == 0)
            return new(raw, RollOn(raw), false, []);

        var counted = raw;
        var excludedUpTo = start;
        var applied = new List<Applied>(pauses.Length);
        foreach (var pause in pauses.OrderBy(pause => pause.From))
        {
            if (pause.To < pause.From)
                throw new ArgumentException(
                    $"a pause ends on {pause.To:yyyy-MM-dd}, before it begins on {pause.From:yyyy-MM-dd}",
                    nameof(pauses)
                );
            if (pause.From >= RollOn(counted))
                break;
            if (pause.To is not { } to)
            {
                applied.Add(new(pause.From, null, 0));
                return new(counted, RollOn(counted), true, applied);
            }
            var from = pause.From > excludedUpTo ? pause.From : excludedUpTo;
            if (to <= from)
                continue;
            var days = from < counted ? Measure(from, to) : 0;
            counted = from < counted ? Extend(counted, days) : to.AddDays(1);
            excludedUpTo = to;
            applied.Add(new(from, to, days));
        }
        return new(counted, RollOn(counted), false, applied);
    }

    // Years whose days decided the date though no verified notice covers them.
    public IEnumerable<int> UnverifiedYears(Course course)
    {
        var first = term.Unit == TermUnit.WorkingDay ? start.AddDays(1) : course.Counted;
        for (var year = Math.Min(first.Year, course.Date.Year); year <= course.Date.Year; year++)
            if (!calendar.CoversYear(year))
                yield return year;
    }

    public string Explain(DueDate due) => new DerivationSentence(this, due.Raw, Run(due.Raw)).ToString();

    private DateOnly RollOn(DateOnly day)
    {
        while (calendar.IsOff(day))
            day = day.AddDays(1);
        return day;
    }

    private int Measure(DateOnly from, DateOnly to) =>
        term.Unit == TermUnit.WorkingDay ? calendar.WorkingDaysBetween(from, to) : to.DayNumber - from.DayNumber;

    private DateOnly Extend(DateOnly day, int days) =>
        term.Unit == TermUnit.WorkingDay ? calendar.AddWorkingDays(day, days) : day.AddDays(days);
}
