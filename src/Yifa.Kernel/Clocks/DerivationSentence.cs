namespace Yifa.Kernel;

// Writes a derivation out for the person who has to trust the date.
internal sealed class DerivationSentence(Derivation derivation, DateOnly raw, Derivation.Course course)
{
    private readonly WorkCalendar calendar = derivation.Calendar;
    private readonly DateOnly start = derivation.Start;
    private readonly Term term = derivation.Term;

    public override string ToString()
    {
        IEnumerable<string> days = term.Unit == TermUnit.WorkingDay ? WorkingDaysInside() : [.. CalendarDaysInside()];
        return string.Join(';', [Opening(), .. days, .. Pauses(), .. Rolling(), .. Cautions(), Closing()]) + "。";
    }

    private string Opening()
    {
        var count = $"自{ChineseDate.Full(start)}的次日起算{term}";
        return term.Unit == TermUnit.WorkingDay ? count : $"{count},至{WithWeekday(raw)}";
    }

    // In the order of the days, as one would tick them off on a calendar.
    private IEnumerable<string> WorkingDaysInside()
    {
        var said = new List<(DateOnly Day, string Clause)>();
        foreach (var holiday in calendar.Holidays.Where(holiday => Inside(holiday.First) || Inside(holiday.Last)))
            said.Add((holiday.First, $"{ChineseDate.Span(start.Year, holiday.First, holiday.Last)}{holiday.Name}放假,不计入"));
        foreach (var day in calendar.MakeUpDays.Where(day => Inside(day) && derivation.Counts(day)))
            said.Add((day, $"{WithWeekday(day)}调休上班,计入"));
        foreach (var holiday in calendar.Holidays)
            if (holiday.First.AddDays(-1) is var eve && Festivals.IsNewYearsEve(eve) && CountsAsWeekday(eve))
                said.Add((eve, $"{Write(eve)}为除夕,不是法定休假日,计入"));
        return said.OrderBy(clause => clause.Day).Select(clause => clause.Clause);
    }

    private IEnumerable<string> CalendarDaysInside()
    {
        if (term.Unit is TermUnit.Month or TermUnit.Year && raw.Day != start.Day)
            yield return $"当月没有{start.Day}日,以月末日为最后一日";
        if (calendar.Holidays.Any(holiday => start < holiday.First && holiday.Last < course.Counted))
            yield return "期间的节假日计入";
    }

    private IEnumerable<string> Pauses()
    {
        foreach (var pause in course.Pauses)
            yield return pause switch
            {
                { To: null } => $"自{Write(pause.From)}的次日起暂停计算,恢复后顺延",
                { Days: 0 } => $"自{Write(pause.From)}的次日至{Write(pause.To.Value)}暂停计算",
                _ => $"自{Write(pause.From)}的次日至{Write(pause.To.Value)}暂停计算,{pause.Days}{PauseUnit}不计入",
            };
        if (term.Unit != TermUnit.WorkingDay && course.Counted != raw)
            yield return $"扣除后至{WithWeekday(course.Counted)}";
    }

    private IEnumerable<string> Rolling()
    {
        if (course.Date == course.Counted)
        {
            if (term.Unit != TermUnit.WorkingDay && calendar.IsMakeUpDay(course.Date))
                yield return $"{WithWeekday(course.Date)}调休上班,不顺延";
            yield break;
        }
        var cause = calendar.HolidayOn(course.Counted) is { } holiday
            ? $"{ChineseDate.Span(start.Year, holiday.First, holiday.Last)}{holiday.Name}放假"
            : $"{Write(course.Counted)}为{ChineseDate.Weekday(course.Counted)}";
        var working = calendar.IsMakeUpDay(course.Date) ? $"{WithWeekday(course.Date)},当日调休上班" : WithWeekday(course.Date);
        yield return $"{cause},最后一日顺延至{working}";
    }

    private IEnumerable<string> Cautions()
    {
        if (course.StillPaused)
            yield return "暂停尚未结束,日期暂定";
        if (string.Join('、', derivation.UnverifiedYears(course)) is { Length: > 0 } years)
            yield return $"{years}年放假安排尚未收录,日期暂定";
    }

    private string Closing() => $"{ChineseDate.Full(course.Date)}届满";

    private string PauseUnit => term.Unit == TermUnit.WorkingDay ? Term.Word(TermUnit.WorkingDay) : Term.Word(TermUnit.Day);

    private bool Inside(DateOnly day) => start < day && day <= course.Date;

    private bool CountsAsWeekday(DateOnly day) =>
        Inside(day) && derivation.Counts(day) && calendar.IsWorkingDay(day) && !calendar.IsMakeUpDay(day);

    private string Write(DateOnly day) => ChineseDate.In(start.Year, day);

    private string WithWeekday(DateOnly day) => $"{Write(day)}({ChineseDate.Weekday(day)})";
}
