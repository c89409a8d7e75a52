using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Tests.Kernel.Calendar;

namespace Yifa.Tests.Kernel.Clocks;

public sealed class DeadlineTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Official;

    [Theory]
    [InlineData("2024-09-29", "5个工作日", "2024-10-11", "the National Day week does not count, the make-up Sunday is the start")]
    [InlineData("2024-02-07", "5个工作日", "2024-02-20", "除夕 was no day off in 2024 and counts; Sunday the 18th is made up")]
    [InlineData("2024-02-07", "10个工作日", "2024-02-27", "the same over two weeks")]
    [InlineData("2025-01-23", "7个工作日", "2025-02-08", "may end on a make-up Saturday")]
    [InlineData("2025-09-26", "10个工作日", "2025-10-16", "two make-up days, one on either side of the holiday")]
    [InlineData("2026-02-12", "5个工作日", "2026-02-26", "the make-up Saturday before the holiday counts")]
    [InlineData("2026-09-24", "20个工作日", "2026-10-29", "an information request across two holidays")]
    [InlineData("2026-04-30", "7个工作日", "2026-05-13", "the make-up Saturday after Labour Day counts")]
    [InlineData("2023-12-29", "5个工作日", "2024-01-08", "the year ends inside")]
    [InlineData("2026-02-13", "20个工作日", "2026-03-19", "two make-up Saturdays count")]
    [InlineData("2024-08-05", "60日", "2024-10-08", "rolls over National Day")]
    [InlineData("2024-12-05", "60日", "2025-02-05", "rolls over Spring Festival")]
    [InlineData("2025-08-05", "60日", "2025-10-09", "rolls over eight days")]
    [InlineData("2025-08-05", "90日", "2025-11-03", "a Monday: nothing to roll")]
    [InlineData("2026-01-20", "30日", "2026-02-24", "rolls over nine days")]
    [InlineData("2026-08-07", "60日", "2026-10-08", "rolls off the last but one day of the holiday")]
    [InlineData("2024-01-31", "15日", "2024-02-18", "rolls onto a make-up Sunday, which is no day off")]
    [InlineData("2026-09-16", "15日", "2026-10-08", "rolls from the first day of the holiday")]
    public void A_term_ends_where_the_statutes_and_the_notices_put_it(string start, string length, string expected, string why)
    {
        var due = Deadline.After(Calendar, Day(start), Length(length));
        Assert.True(due.Date == Day(expected), $"{why}: {due.Date:yyyy-MM-dd}");
        Assert.False(due.Provisional);
    }

    [Theory]
    [InlineData("2026-02-26", "5个工作日", "2026-02-12", "2026-02-11", "a reconsideration hearing after Spring Festival")]
    [InlineData("2025-10-13", "7个工作日", "2025-09-26", "2025-09-25", "a penalty hearing after National Day")]
    [InlineData("2024-10-08", "5个工作日", "2024-09-25", "2024-09-24", "the make-up Sunday counts backwards too")]
    [InlineData("2025-03-31", "30日", "2025-03-01", "2025-02-28", "calendar days: a Saturday is not rolled, it is a least distance")]
    [InlineData("2025-03-31", "1个月", "2025-02-28", "2025-02-27", "a month back from a day February lacks")]
    [InlineData("2024-02-29", "1年", "2023-02-28", "2023-02-27", "a year back from a leap day")]
    public void Notice_before_a_hearing_leaves_clear_days_unless_told_otherwise(
        string hearing,
        string length,
        string inclusive,
        string clear,
        string why
    )
    {
        Assert.True(Deadline.Before(Calendar, Day(hearing), Length(length)) == Day(clear), why);
        Assert.True(Deadline.Before(Calendar, Day(hearing), Length(length), clearDays: false) == Day(inclusive), why);
    }

    [Theory]
    [InlineData("2024-08-05", "60日", "2024-10-04")]
    [InlineData("2024-12-05", "60日", "2025-02-03")]
    [InlineData("2025-08-05", "90日", "2025-11-03")]
    [InlineData("2024-01-31", "15日", "2024-02-15")]
    public void The_raw_day_is_kept_beside_the_rolled_one(string start, string length, string raw) =>
        Assert.Equal(Day(raw), Deadline.After(Calendar, Day(start), Length(length)).Raw);

    [Theory]
    [InlineData("2024-01-31", "1个月", "2024-02-29", "2024-02-29", "a leap February ends the month")]
    [InlineData("2025-01-31", "1个月", "2025-02-28", "2025-02-28", "a common February ends the month")]
    [InlineData("2025-03-31", "6个月", "2025-09-30", "2025-09-30", "September has no 31st")]
    [InlineData("2025-02-28", "1个月", "2025-03-28", "2025-03-28", "the same day-number, not the month's end")]
    [InlineData("2024-08-02", "2个月", "2024-10-02", "2024-10-08", "months roll too")]
    [InlineData("2024-02-29", "1年", "2025-02-28", "2025-02-28", "no leap day a year on")]
    [InlineData("2023-10-01", "1年", "2024-10-01", "2024-10-08", "years roll too")]
    public void Months_and_years_end_on_the_same_day_number_or_the_last_of_the_month(
        string start,
        string length,
        string raw,
        string expected,
        string why
    )
    {
        var due = Deadline.After(Calendar, Day(start), Length(length));
        Assert.True((due.Raw, due.Date) == (Day(raw), Day(expected)), $"{why}: {due.Raw:yyyy-MM-dd}, {due.Date:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("2026-12-20", "5个工作日", false, "2026-12-25: all inside the last listed year")]
    [InlineData("2026-12-28", "5个工作日", true, "New Year's Day 2027 is certainly off, but no notice says so")]
    [InlineData("2026-12-01", "30日", false, "ends on Thursday 2026-12-31")]
    [InlineData("2026-12-02", "30日", true, "ends on 2027-01-01")]
    [InlineData("2025-12-31", "1年", false, "ends on 2026-12-31")]
    [InlineData("2018-12-28", "5个工作日", true, "begins before the first listed year")]
    [InlineData("2018-12-28", "30日", false, "only the last day asks the calendar, and 2019-01-27 is listed")]
    public void A_date_that_rests_on_a_year_without_a_notice_is_provisional(string start, string length, bool provisional, string why)
    {
        var due = Deadline.After(Calendar, Day(start), Length(length));
        Assert.True(due.Provisional == provisional, why);
        Assert.Equal(provisional, due.Reason.Contains("年放假安排尚未收录,日期暂定"));
    }

    [Fact]
    public void A_deadline_never_falls_on_a_day_off() =>
        Prop.ForAll(
                Starts.Zip(Terms).ToArbitrary(),
                ((DateOnly Start, Term Term) from) => Calendar.IsWorkingDay(End(from.Start, from.Term))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_start_never_ends_sooner() =>
        Prop.ForAll(
                Starts.Zip(Terms).ToArbitrary(),
                ((DateOnly Start, Term Term) from) => End(from.Start, from.Term) <= End(from.Start.AddDays(1), from.Term)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_longer_term_never_ends_sooner() =>
        Prop.ForAll(
                Starts.Zip(Terms).ToArbitrary(),
                ((DateOnly Start, Term Term) from) =>
                    End(from.Start, from.Term) <= End(from.Start, new(from.Term.Length + 1, from.Term.Unit))
            )
            .QuickCheckThrowOnFailure();

    private static Gen<DateOnly> Starts => Some.Day;

    private static Gen<Term> Terms =>
        Gen.Choose(0, 120).Zip(Gen.Elements(Enum.GetValues<TermUnit>())).Select(term => new Term(term.Item1, term.Item2));

    private static DateOnly End(DateOnly start, Term term) => Deadline.After(Calendar, start, term).Date;

    private static DateOnly Day(string text) => DateOnly.Parse(text);

    private static Term Length(string text) => Term.TryParse(text, out var term) ? term : throw new FormatException(text);
}
