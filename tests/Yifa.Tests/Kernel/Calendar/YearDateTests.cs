using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules;

namespace Yifa.Tests.Kernel.Calendar;

public sealed class YearDateTests
{
    private static readonly YearDate Submission = Yifa.Modules.AnnualReport.Clocks.SubmitBefore;

    [Theory]
    [InlineData(2024, "2024-02-29")] // a leap year, a Thursday
    [InlineData(2025, "2025-02-28")]
    [InlineData(2026, "2026-02-28")] // a Saturday that works, made up for the Spring Festival
    [InlineData(2020, "2020-02-29")]
    public void Before_a_day_is_the_last_working_day_before_it(int year, string expected)
    {
        var day = Submission.In(year, WorkCalendar.Official);
        Assert.True(WorkCalendar.Official.IsWorkingDay(day));
        Assert.Equal(
            Enumerable.Range(1, 10).Select(n => new DateOnly(year, 3, 1).AddDays(-n)).First(WorkCalendar.Official.IsWorkingDay),
            day
        );
        Assert.True(day <= DateOnly.Parse(expected));
        Assert.Equal("3月1日前", Submission.Written);
    }

    [Theory]
    [InlineData("5月8日", 5, 8)]
    [InlineData("12月31日", 12, 31)]
    public void A_setting_moves_the_day(string value, int month, int day)
    {
        Assert.Equal(
            new(2025, month, day),
            Submission.Set(value) with { Before = false } is var set ? set.In(2025, WorkCalendar.Official) : default
        );
        Assert.Same(Submission, Submission.Set(null));
    }

    [Theory]
    [InlineData("2月29日")] // not in every year
    [InlineData("13月1日")]
    [InlineData("4月0日")]
    [InlineData("四月一日")]
    [InlineData("")]
    public void A_value_that_is_no_day_of_every_year_is_said(string value) =>
        Assert.Contains("写作“4月15日”", Assert.Throws<FormatException>(() => Submission.Set(value)).Message);

    [Fact]
    public void Every_date_of_the_product_falls_into_its_year_and_a_default_reads_as_its_setting_writes_it()
    {
        Prop.ForAll(Gen.Choose(2015, 2035).ToArbitrary(), year => YearDates.All.All(d => d.In(year, WorkCalendar.Official).Year == year))
            .QuickCheckThrowOnFailure();
        Assert.All(YearDates.All.Where(d => d.Setting is not null), d => Assert.Equal(d, d.Set(d.Setting!.Default)));
        Assert.Equal(YearDates.All.Count, YearDates.All.DistinctBy(d => d.Id).Count());
    }
}
