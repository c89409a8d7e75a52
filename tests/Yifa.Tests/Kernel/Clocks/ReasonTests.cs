using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Clocks;

public sealed class ReasonTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Official;

    [Theory]
    [InlineData(
        "2024-02-07",
        "5个工作日",
        "自2024年2月7日的次日起算5个工作日;2月9日为除夕,不是法定休假日,计入;2月10日至17日春节放假,不计入;2月18日(周日)调休上班,计入;2024年2月20日届满。"
    )]
    [InlineData("2024-03-04", "5个工作日", "自2024年3月4日的次日起算5个工作日;2024年3月11日届满。")]
    [InlineData("2023-12-29", "5个工作日", "自2023年12月29日的次日起算5个工作日;2024年1月1日元旦放假,不计入;2024年1月8日届满。")]
    [InlineData(
        "2024-08-05",
        "60日",
        "自2024年8月5日的次日起算60日,至10月4日(周五);期间的节假日计入;10月1日至7日国庆节放假,最后一日顺延至10月8日(周二);2024年10月8日届满。"
    )]
    [InlineData(
        "2024-01-31",
        "15日",
        "自2024年1月31日的次日起算15日,至2月15日(周四);2月10日至17日春节放假,最后一日顺延至2月18日(周日),当日调休上班;2024年2月18日届满。"
    )]
    [InlineData(
        "2024-02-03",
        "15日",
        "自2024年2月3日的次日起算15日,至2月18日(周日);期间的节假日计入;2月18日(周日)调休上班,不顺延;2024年2月18日届满。"
    )]
    [InlineData(
        "2024-03-01",
        "15日",
        "自2024年3月1日的次日起算15日,至3月16日(周六);3月16日为周六,最后一日顺延至3月18日(周一);2024年3月18日届满。"
    )]
    [InlineData(
        "2024-05-31",
        "1个月",
        "自2024年5月31日的次日起算1个月,至6月30日(周日);当月没有31日,以月末日为最后一日;期间的节假日计入;6月30日为周日,最后一日顺延至7月1日(周一);2024年7月1日届满。"
    )]
    [InlineData(
        "2026-12-30",
        "3个工作日",
        "自2026年12月30日的次日起算3个工作日;2027年1月1日元旦放假,不计入;2027年放假安排尚未收录,日期暂定;2027年1月5日届满。"
    )]
    public void The_reason_tells_the_days_as_one_would_tick_them_off(string start, string length, string expected)
    {
        Assert.True(Term.TryParse(length, out var term));
        Assert.Equal(expected, Deadline.After(Calendar, DateOnly.Parse(start), term).Reason);
    }

    [Fact]
    public void A_pause_is_told_with_the_days_it_took_out()
    {
        Pause[] pauses = [new(new(2025, 3, 10), new(2025, 3, 20))];

        Assert.Equal(
            "自2025年3月3日的次日起算10个工作日;自3月10日的次日至3月20日暂停计算,8个工作日不计入;2025年3月27日届满。",
            Deadline.After(Calendar, new(2025, 3, 3), Term.WorkingDays(10), pauses).Reason
        );
        Assert.Equal(
            "自2025年3月3日的次日起算60日,至5月2日(周五);期间的节假日计入;自3月10日的次日至3月20日暂停计算,10日不计入;扣除后至5月12日(周一);2025年5月12日届满。",
            Deadline.After(Calendar, new(2025, 3, 3), Term.Days(60), pauses).Reason
        );
    }

    [Fact]
    public void The_reason_is_that_of_the_day_it_was_computed_even_if_the_list_of_pauses_grows()
    {
        var pauses = new List<Pause> { new(new(2025, 3, 10), new(2025, 3, 20)) };
        var due = Deadline.After(Calendar, new(2025, 3, 3), Term.Days(60), pauses);
        var before = due.Reason;

        pauses.Add(new(new(2025, 4, 1), new(2025, 4, 10)));

        Assert.Equal(before, due.Reason);
    }

    [Fact]
    public void A_due_date_from_the_store_equals_the_one_computed_when_dates_and_reason_agree()
    {
        var computed = Deadline.After(Calendar, new(2024, 8, 5), Term.Days(60));

        Assert.Equal(computed, new DueDate(computed.Raw, computed.Date, computed.Provisional, computed.Reason));
        Assert.NotEqual(computed, new DueDate(computed.Raw, computed.Date, computed.Provisional, "另一理由"));
        Assert.NotEqual(computed, new DueDate(computed.Raw, computed.Date.AddDays(1), computed.Provisional, computed.Reason));
    }
}
