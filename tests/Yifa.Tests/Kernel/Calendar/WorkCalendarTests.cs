using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Calendar;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Official;

    [Theory]
    [InlineData(2019, 250)]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_as_many_working_days_as_its_notice_leaves(int year, int expected)
    {
        Assert.Equal(expected, Calendar.WorkingDaysBetween(new(year - 1, 12, 31), new(year, 12, 31)));
        Assert.Equal(expected, DaysOf(year).Count(Calendar.IsWorkingDay));
    }

    [Fact]
    public void It_says_what_it_rests_on_and_where_that_ends()
    {
        Assert.Equal("国务院办公厅放假安排 2019–2026,其他年份按全国年节及纪念日放假办法", Calendar.Version);
        Assert.True(Calendar.Covers(new(2019, 1, 1)));
        Assert.True(Calendar.Covers(new(2026, 12, 31)));
        Assert.False(Calendar.Covers(new(2018, 12, 31)));
        Assert.False(Calendar.Covers(new(2027, 1, 1)));
        Assert.Equal(2, Calendar.NoticesOf(2020).Count);
        Assert.Empty(Calendar.NoticesOf(2027));
    }

    [Theory]
    [InlineData("2024-02-18", true, "2月18日(周日)调休上班")]
    [InlineData("2024-10-04", false, "10月4日(周五)国庆节放假")]
    [InlineData("2025-10-08", false, "10月8日(周三)国庆节、中秋节放假")]
    [InlineData("2023-09-29", false, "9月29日(周五)中秋节、国庆节放假")]
    [InlineData("2022-12-31", false, "12月31日(周六)元旦放假")]
    [InlineData("2019-04-05", false, "4月5日(周五)清明节放假")]
    [InlineData("2025-06-02", false, "6月2日(周一)端午节放假")]
    [InlineData("2024-03-09", false, "3月9日(周六)休息日")]
    [InlineData("2024-03-11", true, "3月11日(周一)工作日")]
    [InlineData("2024-02-09", true, "2月9日(周五)除夕,不是法定休假日,上班")]
    [InlineData("2025-01-28", false, "1月28日(周二)春节放假")]
    [InlineData("2027-03-08", true, "3月8日(周一)工作日(2027年放假安排尚未收录,暂定)")]
    [InlineData("2027-01-01", false, "1月1日(周五)元旦放假")]
    [InlineData("2028-05-02", false, "5月2日(周二)劳动节放假")]
    [InlineData("2027-10-04", true, "10月4日(周一)工作日(2027年放假安排尚未收录,暂定)")]
    [InlineData("2028-10-03", false, "10月3日(周二)国庆节、中秋节放假")]
    [InlineData("2027-02-05", false, "2月5日(周五)春节放假")] // the eve, since 2025
    [InlineData("2029-02-12", false, "2月12日(周一)春节放假")]
    [InlineData("2027-04-05", false, "4月5日(周一)清明节放假")]
    [InlineData("2014-05-02", true, "5月2日(周五)工作日(2014年放假安排尚未收录,暂定)")] // a day off by the regulation from 2025 on
    [InlineData("2014-01-30", true, "1月30日(周四)除夕,不是法定休假日,上班(2014年放假安排尚未收录,暂定)")]
    public void A_day_is_described_as_a_clerk_would(string day, bool works, string expected)
    {
        var date = DateOnly.Parse(day);
        Assert.Equal(works, Calendar.IsWorkingDay(date));
        Assert.Equal(!works, Calendar.IsOff(date));
        Assert.Equal(expected, Calendar.Describe(date));
    }

    [Fact]
    public void Every_holiday_of_eight_years_is_named_and_seven_festivals_come_round_each_year()
    {
        Assert.DoesNotContain(Calendar.Holidays, holiday => holiday.Name == "法定节假日");
        string[] festivals = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];
        foreach (var year in Enumerable.Range(2019, 8))
        {
            var names = Calendar.Holidays.Where(holiday => holiday.Last.Year == year).SelectMany(holiday => holiday.Name.Split('、'));
            Assert.Equal(festivals.Order(), names.Order());
        }
    }

    [Fact]
    public void What_the_regulation_fixes_was_off_in_every_year_whose_arrangement_is_known() =>
        Assert.All(Enumerable.Range(2019, 8).SelectMany(FixedDays.Of), day => Assert.True(Calendar.IsOff(day), $"{day:yyyy-MM-dd}"));

    [Fact]
    public void In_a_year_not_yet_arranged_the_fixed_days_are_certainly_off_and_other_weekdays_provisionally_work() =>
        Prop.ForAll(
                Gen.Choose(2027, 2199).Zip(Gen.Choose(0, 364)).ToArbitrary(),
                ((int Year, int N) at) =>
                {
                    var day = new DateOnly(at.Year, 1, 1).AddDays(at.N);
                    var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
                    var isFixed = FixedDays.Of(day.Year).Contains(day);
                    return Calendar.IsOff(day) == (weekend || isFixed) && Calendar.Describe(day).EndsWith("暂定)") == !isFixed;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_deadline_reckoned_before_the_fixed_days_were_known_is_reckoned_so_again()
    {
        var earlier = Calendar.Named("国务院办公厅放假安排 2019–2026");

        Assert.Equal(new DateOnly(2027, 1, 1), earlier.AddWorkingDays(new(2026, 12, 31), 1));
        Assert.Equal(new DateOnly(2027, 1, 4), Calendar.AddWorkingDays(new(2026, 12, 31), 1));
        Assert.Same(Calendar, Calendar.Named(Calendar.Version));
    }

    [Fact]
    public void Counting_forward_agrees_with_ticking_off_days_one_by_one() =>
        Prop.ForAll(
                Some.Day.Zip(Gen.Choose(-600, 600)).ToArbitrary(),
                ((DateOnly Start, int N) from) => Calendar.AddWorkingDays(from.Start, from.N) == TickOff(from.Start, from.N)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Stepping_back_undoes_stepping_forward_from_a_working_day() =>
        Prop.ForAll(
                Some.Day.Where(Calendar.IsWorkingDay).Zip(Gen.Choose(0, 3000)).ToArbitrary(),
                ((DateOnly Start, int N) from) =>
                    Calendar.AddWorkingDays(Calendar.AddWorkingDays(from.Start, from.N), -from.N) == from.Start
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_days_between_a_start_and_its_nth_working_day_are_n() =>
        Prop.ForAll(
                Some.Day.Zip(Gen.Choose(1, 3000)).ToArbitrary(),
                ((DateOnly Start, int N) from) =>
                {
                    var end = Calendar.AddWorkingDays(from.Start, from.N);
                    return Calendar.WorkingDaysBetween(from.Start, end) == from.N
                        && Calendar.WorkingDaysBetween(end, from.Start) == -from.N;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_count_past_the_last_day_there_is_says_so() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(DateOnly.MaxValue, 1));

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            yield return day;
    }

    private static DateOnly TickOff(DateOnly day, int n)
    {
        for (var left = Math.Abs(n); left > 0; )
        {
            day = day.AddDays(Math.Sign(n));
            if (Calendar.IsWorkingDay(day))
                left--;
        }
        return day;
    }
}
