using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Calendar;

public sealed class HolidayFileTests
{
    [Fact]
    public void A_new_notice_can_be_loaded_and_is_obeyed()
    {
        var calendar = WorkCalendar.FromJson(
            """{"2027": {"off": ["2027-01-01", "2027-01-04"], "work": ["2027-01-09"], "verified": true, "notices": ["https://www.gov.cn/x"]}}"""
        );

        Assert.Equal("国务院办公厅放假安排 2027,其他年份按全国年节及纪念日放假办法", calendar.Version);
        Assert.True(calendar.Covers(new(2027, 6, 1)));
        Assert.True(calendar.IsOff(new(2027, 1, 4)));
        Assert.True(calendar.IsWorkingDay(new(2027, 1, 9)));
        Assert.Equal(new DateOnly(2027, 1, 5), calendar.AddWorkingDays(new(2026, 12, 31), 1));
        Assert.Equal(["https://www.gov.cn/x"], calendar.NoticesOf(2027));
    }

    [Fact]
    public void A_deadline_reckoned_before_a_notice_came_is_reckoned_by_what_was_known_then()
    {
        const string year2026 = """ "2026": {"off": ["2026-10-01"], "work": [], "verified": true} """;
        const string year2027 = """ "2027": {"off": ["2027-01-01", "2027-01-04"], "work": [], "verified": true} """;
        var (then, now) = (WorkCalendar.FromJson($"{{{year2026}}}"), WorkCalendar.FromJson($"{{{year2026},{year2027}}}"));
        var before = now.Named(then.Version);

        Assert.Equal(then.Version, before.Version);
        Assert.Equal(new DateOnly(2027, 1, 4), then.AddWorkingDays(new(2026, 12, 31), 1));
        Assert.Equal(new DateOnly(2027, 1, 4), before.AddWorkingDays(new(2026, 12, 31), 1));
        Assert.Equal(new DateOnly(2027, 1, 5), now.AddWorkingDays(new(2026, 12, 31), 1));
        Assert.False(before.Covers(new(2027, 1, 4)));
        Assert.Same(now, now.Named("国务院办公厅放假安排 2031"));
    }

    [Fact]
    public void A_year_still_to_be_checked_is_used_but_not_vouched_for()
    {
        var calendar = WorkCalendar.FromJson(
            """{"2026": {"off": [], "work": [], "verified": true}, "2027": {"off": ["2027-01-04"], "work": [], "verified": false}}"""
        );

        Assert.True(calendar.IsOff(new(2027, 1, 4)));
        Assert.False(calendar.Covers(new(2027, 1, 4)));
        Assert.Equal("国务院办公厅放假安排 2026,其他年份按全国年节及纪念日放假办法", calendar.Version);
    }

    [Fact]
    public void A_year_left_out_in_the_middle_is_not_claimed()
    {
        var calendar = WorkCalendar.FromJson(
            """{"2026": {"off": [], "work": [], "verified": true}, "2024": {"off": [], "work": [], "verified": true}}"""
        );

        Assert.Equal("国务院办公厅放假安排 2024、2026,其他年份按全国年节及纪念日放假办法", calendar.Version);
        Assert.False(calendar.Covers(new(2025, 5, 6)));
    }

    [Theory]
    [InlineData("""[]""", "按年份")]
    [InlineData("""{}""", "没有任何年份")]
    [InlineData("""{"2026": """, "不是 JSON")]
    [InlineData("""{"next": {}}""", "“next”不是年份")]
    [InlineData("""{"2026": []}""", "2026年的放假安排应为")]
    [InlineData("""{"2026": {"off": [], "work": []}}""", "缺少 verified")]
    [InlineData("""{"2026": {"work": [], "verified": true}}""", "缺少 off")]
    [InlineData("""{"2026": {"off": [1], "work": [], "verified": true}}""", "off 应为文字列表")]
    [InlineData("""{"2026": {"off": ["2026-13-01"], "work": [], "verified": true}}""", "“2026-13-01”")]
    [InlineData("""{"2026": {"off": ["2025-10-01"], "work": [], "verified": true}}""", "“2025-10-01”不是2026年")]
    [InlineData("""{"2026": {"off": ["2026-02-14"], "work": ["2026-02-14"], "verified": true}}""", "既放假又上班")]
    [InlineData("""{"2026": {"off": [], "work": ["2026-02-13"], "verified": true}}""", "不是周末")]
    [InlineData("""{"2026": {"off": [], "work": [], "verified": true, "working_days_in_year": 248}}""", "应有261个工作日")]
    [InlineData("""{"2026": {"off": [], "work": [], "verified": true}, "2026": {"off": [], "work": [], "verified": true}}""", "出现两次")]
    public void A_bad_file_is_refused_with_one_sentence_that_says_where(string json, string expected)
    {
        var refused = Assert.Throws<FormatException>(() => WorkCalendar.FromJson(json));
        Assert.Contains(expected, refused.Message);
    }
}
