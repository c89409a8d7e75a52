using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Tests.Kernel.Calendar;

namespace Yifa.Tests.Kernel;

public sealed class PeriodTests
{
    [Fact]
    public void A_year_has_its_twelve_months()
    {
        var months = Period.Year(2024).Months().ToList();

        Assert.Equal(12, months.Count);
        Assert.Equal(Period.Month(2024, 2), months[1]);
        Assert.Equal(new(2024, 2, 29), months[1].To);
        Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)), (months[0].From, months[^1].To));
    }

    [Fact]
    public void A_part_of_a_month_stays_a_part() =>
        Assert.Equal(
            [new(new(2025, 1, 15), new(2025, 1, 31)), Period.Month(2025, 2), new(new(2025, 3, 1), new DateOnly(2025, 3, 10))],
            new Period(new(2025, 1, 15), new(2025, 3, 10)).Months()
        );

    [Theory]
    [InlineData("2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02-01", "2024-02-29", "2023-02-01", "2023-02-28")]
    [InlineData("2025-02-01", "2025-02-28", "2024-02-01", "2024-02-29")]
    [InlineData("2025-01-01", "2025-06-30", "2024-01-01", "2024-06-30")]
    [InlineData("2025-01-01", "2025-02-27", "2024-01-01", "2024-02-27")]
    [InlineData("2024-02-29", "2024-03-15", "2023-02-28", "2023-03-15")]
    public void The_year_before_ends_a_month_where_the_month_ends(string from, string to, string fromBefore, string toBefore) =>
        Assert.Equal(new Period(Day(fromBefore), Day(toBefore)), new Period(Day(from), Day(to)).YearBefore);

    [Fact]
    public void Months_cover_a_period_without_gap_or_overlap() =>
        Prop.ForAll(
                Some.Day.Zip(Gen.Choose(0, 900)).ToArbitrary(),
                ((DateOnly From, int Days) p) =>
                {
                    var period = new Period(p.From, p.From.AddDays(p.Days));
                    var months = period.Months().ToList();
                    return months[0].From == period.From
                        && months[^1].To == period.To
                        && months.Zip(months.Skip(1)).All(m => m.First.To.AddDays(1) == m.Second.From);
                }
            )
            .QuickCheckThrowOnFailure();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
