using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Tests.Kernel.Calendar;

namespace Yifa.Tests.Kernel.Clocks;

public sealed class PauseTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Official;

    [Fact]
    public void A_pause_adds_its_calendar_days_to_a_term_in_days()
    {
        var due = After("2025-03-03", Term.Days(60), new Pause(new(2025, 3, 10), new(2025, 3, 20)));

        Assert.Equal(new DateOnly(2025, 5, 2), due.Raw);
        Assert.Equal(new DateOnly(2025, 5, 12), due.Date);
    }

    [Fact]
    public void A_pause_adds_only_its_working_days_to_a_term_in_working_days()
    {
        // 10 to 20 March takes out 11–14 and 17–20: eight working days. The raw end, 2025-03-17, moves to the 27th.
        var due = After("2025-03-03", Term.WorkingDays(10), new Pause(new(2025, 3, 10), new(2025, 3, 20)));

        Assert.Equal(new DateOnly(2025, 3, 17), due.Raw);
        Assert.Equal(new DateOnly(2025, 3, 27), due.Date);
    }

    [Fact]
    public void Days_in_two_pauses_are_taken_out_once()
    {
        var overlapping = After(
            "2025-03-03",
            Term.Days(60),
            new Pause(new(2025, 3, 15), new(2025, 3, 20)),
            new Pause(new(2025, 3, 10), new(2025, 3, 18))
        );

        Assert.Equal(After("2025-03-03", Term.Days(60), new Pause(new(2025, 3, 10), new(2025, 3, 20))).Date, overlapping.Date);
    }

    [Fact]
    public void A_pause_over_before_the_start_or_begun_on_the_last_day_changes_nothing()
    {
        var bare = After("2025-03-03", Term.Days(15));
        var paused = After(
            "2025-03-03",
            Term.Days(15),
            new Pause(new(2025, 2, 1), new(2025, 3, 3)),
            new Pause(new(2025, 3, 18), new(2025, 4, 1))
        );

        Assert.Equal(new DateOnly(2025, 3, 18), bare.Date);
        Assert.Equal(bare, paused);
    }

    [Fact]
    public void A_pause_begun_while_the_last_day_rolls_over_a_holiday_rolls_it_further()
    {
        var due = After("2024-08-05", Term.Days(60), new Pause(new(2024, 10, 6), new(2024, 10, 20)));

        Assert.Equal(new DateOnly(2024, 10, 21), due.Date);
    }

    [Fact]
    public void While_a_pause_lasts_the_date_is_provisional_and_the_reason_says_why()
    {
        var due = After("2025-03-03", Term.Days(60), new Pause(new(2025, 3, 10), null));

        Assert.True(due.Provisional);
        Assert.Contains("自3月10日的次日起暂停计算,恢复后顺延", due.Reason);
        Assert.Contains("暂停尚未结束,日期暂定", due.Reason);
    }

    [Fact]
    public void A_pause_that_ends_before_it_begins_is_our_own_mistake() =>
        Assert.Throws<ArgumentException>(() => After("2025-03-03", Term.Days(60), new Pause(new(2025, 3, 10), new(2025, 3, 9))));

    [Fact]
    public void Any_set_of_pauses_ends_where_crossing_out_their_days_on_paper_would() =>
        Prop.ForAll(
                Some.Day.Zip(Terms).Zip(Pauses).ToArbitrary(),
                (((DateOnly Start, Term Term) From, (int After, int Length)[] Pauses) given) =>
                {
                    var (start, term) = given.From;
                    Pause[] pauses = [.. given.Pauses.Select(pause => Of(start, pause))];
                    return Deadline.After(Calendar, start, term, pauses).Date == OnPaper(start, term, pauses);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Gen<Term> Terms =>
        Gen.Choose(1, 60).Zip(Gen.Elements(TermUnit.Day, TermUnit.WorkingDay)).Select(term => new Term(term.Item1, term.Item2));

    private static Gen<(int After, int Length)[]> Pauses => Gen.Choose(-10, 90).Zip(Gen.Choose(0, 25)).ArrayOf(3);

    private static Pause Of(DateOnly start, (int After, int Length) pause) =>
        new(start.AddDays(pause.After), start.AddDays(pause.After + pause.Length));

    private static DueDate After(string start, Term term, params Pause[] pauses) =>
        Deadline.After(Calendar, DateOnly.Parse(start), term, pauses);

    private static DateOnly OnPaper(DateOnly start, Term term, Pause[] pauses)
    {
        var day = start;
        for (var left = term.Length; left > 0 || Calendar.IsOff(day) || pauses.Any(pause => pause.Excludes(day)); )
        {
            day = day.AddDays(1);
            var counts = term.Unit == TermUnit.Day || Calendar.IsWorkingDay(day);
            if (left > 0 && counts && !pauses.Any(pause => pause.Excludes(day)))
                left--;
        }
        return day;
    }
}
