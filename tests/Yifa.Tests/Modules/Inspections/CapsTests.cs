using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Tests.Kernel.Calendar;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>How often an enterprise may be visited: read as a clerk writes it, counted by the periods of the calendar.</summary>
public sealed class CapsTests
{
    private static readonly Caps Few = Caps.Parse("A:1/1/1/2/1;B:1/2/2/4/2;C:2/2/4/8/4;D:不限");

    // sorted, a cap of one department at most that of the year
    private static Gen<int?[]> Row =>
        from sorted in Gen.Choose(0, 999).ArrayOf(4).Select(a => a.Order().ToArray())
        from authority in Gen.Choose(0, sorted[3])
        from free in Gen.Choose(0, 4)
        select (int?[])[.. sorted.Select((cap, i) => 4 - i <= free ? (int?)null : cap), free == 4 ? null : authority];

    private static string Text(IEnumerable<int?[]> rows) =>
        string.Join(
            ';',
            rows.Select((r, i) => $"{"ABCD"[i]}:{string.Join('/', r.Select(c => c?.ToString(CultureInfo.InvariantCulture) ?? "不限"))}")
        );

    [Fact]
    public void What_is_written_reads_back() =>
        Prop.ForAll(
                Row.ArrayOf(4).ToArbitrary(),
                rows =>
                {
                    var text = Text(rows);
                    var caps = Caps.Parse(text);
                    return caps.ToString() == text
                        && Caps.Parse(caps.ToString()) == caps
                        && CapSpans.All.All(s => Enum.GetValues<RiskGrade>().All(g => caps.Of(g, s) == rows[(int)g][(int)s]));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_spoken_against_in_one_sentence() =>
        Prop.ForAll(
                Gen.Elements([.. "ABCDEa:;/0129不限 \n:"]).ArrayOf().Select(c => new string(c)).ToArbitrary(),
                text => Caps.Against(text) is { } fault ? fault.Length > 8 && !fault.Contains('\n') : Caps.Parse(text) == Caps.Parse(text)
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("A:1/1/1/2/1;B:1/2/2/4/2;C:2/2/4/8/4;D:不限/不限/不限/不限/不限")]
    [InlineData(" d : 不限 ; c:2/2/4/8/4; b:1/2/2/4/2 ;a:1 / 1/1/2/1; ")]
    [InlineData("A:1/1/1/2/1\nB:1/2/2/4/2\nC:2/2/4/8/4\nD:不限\n")]
    [InlineData("A\uFF1A1\uFF0F1/1/2/1\uFF1BB:1/2/2/4/2;C:2/2/4/8/4;D:不限")]
    public void Everyday_forms_are_understood(string text) => Assert.Equal(Few, Caps.Parse(text));

    [Theory]
    [InlineData("", "没有写A级的上限")]
    [InlineData("A:不限;B:不限;D:不限", "没有写C级的上限")]
    [InlineData("A不限", "“A不限”应写作等级、冒号、上限")]
    [InlineData("E:不限", "风险等级应为A、B、C、D之一,现为“E”")]
    [InlineData("A:不限;A:不限", "A级的上限写了两次")]
    [InlineData("A:1/1/1/2", "A级应有5个上限(每日/每周/每月/每年/同一部门每年),现有4个")]
    [InlineData("A:1/x/1/2/1", "A级每周的上限应为0至999的整数或者“不限”,现为“x”")]
    [InlineData("A:1/1/1/2/1000", "A级同一部门每年的上限应为0至999的整数")]
    [InlineData("A:1/1/-1/2/1", "A级每月的上限应为0至999的整数")]
    [InlineData("A:2/1/1/2/1", "A级每日的上限(2)大于每周的上限(1)")]
    [InlineData("A:1/1/3/2/1", "A级每月的上限(3)大于每年的上限(2)")]
    [InlineData("A:1/1/1/2/3", "A级同一部门每年的上限(3)大于每年的上限(2)")]
    public void A_wrong_text_is_spoken_against(string text, string fault)
    {
        Assert.StartsWith(fault, Caps.Against(text), StringComparison.Ordinal);
        Assert.Equal(Caps.Against(text), Assert.Throws<FormatException>(() => Caps.Parse(text)).Message);
    }

    [Fact]
    public void The_default_is_one_of_them() => Assert.Equal(Caps.Setting.Default, Caps.Default.ToString());

    [Fact]
    public void A_week_runs_from_monday_to_sunday_over_the_turn_of_a_year() =>
        Prop.ForAll(
                Some.Day.ToArbitrary(),
                day =>
                {
                    var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
                    var thursday = monday.AddDays(3);
                    var nth = (thursday.DayOfYear - 1) / 7 + 1;
                    return Enumerable
                        .Range(-1, 9)
                        .Select(monday.AddDays)
                        .All(other =>
                            CapSpan.Week.Of(other) == $"{thursday.Year}-W{nth:00}" == (other >= monday && other < monday.AddDays(7))
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2024-12-29", "2024-W52")]
    [InlineData("2024-12-30", "2025-W01")]
    [InlineData("2027-01-03", "2026-W53")]
    [InlineData("2027-01-04", "2027-W01")]
    public void The_week_of_a_years_turn_belongs_to_the_year_of_its_thursday(string day, string week) =>
        Assert.Equal(week, CapSpan.Week.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void Days_have_one_number_exactly_when_they_have_one_period() =>
        Prop.ForAll(
                Some.Day.Zip(Gen.Choose(-400, 400)).ToArbitrary(),
                ((DateOnly Day, int On) of) =>
                    CapSpans.All.All(s =>
                        s.Number(of.Day) == s.Number(of.Day.AddDays(of.On)) == (s.Of(of.Day) == s.Of(of.Day.AddDays(of.On)))
                    )
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 0, 0, 0, 0, null)]
    [InlineData(1, 1, 1, 1, 1, "B级(较低风险)企业每日最多检查1次,各部门已有1次")]
    [InlineData(0, 2, 2, 3, 1, "B级(较低风险)企业每周最多检查2次,各部门已有2次")]
    [InlineData(0, 1, 2, 3, 1, "B级(较低风险)企业每月最多检查2次,各部门已有2次")]
    [InlineData(0, 0, 0, 4, 1, "B级(较低风险)企业每年最多检查4次,各部门已有4次")]
    [InlineData(0, 0, 0, 3, 2, "B级(较低风险)企业同一部门每年最多检查2次,示例市消防救援支队已有2次")]
    public void The_cap_in_the_way_is_named(int day, int week, int month, int year, int authority, string? sentence) =>
        Assert.Equal(sentence, Few.Against(new(day, week, month, year, authority, "示例市消防救援支队"), RiskGrade.B)?.Sentence);

    [Fact]
    public void Nothing_stands_in_the_way_where_there_is_no_cap() => Assert.Null(Few.Against(new(90, 90, 90, 90, 90), RiskGrade.D));

    [Fact]
    public void A_cap_of_none_keeps_everybody_away() =>
        Assert.Equal(
            "A级(低风险)企业每日不安排现场检查",
            Caps.Parse("A:0/0/0/0/0;B:不限;C:不限;D:不限").Against(Used.None, RiskGrade.A)?.Sentence
        );

    [Fact]
    public void A_joint_visit_is_one_for_the_enterprise_and_one_for_each_department()
    {
        CountedVisit On(string day, params string[] by) => new(DateOnly.Parse(day, CultureInfo.InvariantCulture), by);

        var used = Used.Before(
            On("2026-12-31", "消防", "卫健"),
            [On("2027-01-01", "消防"), On("2026-12-28", "卫健", "住建"), On("2026-12-01", "住建"), On("2026-03-02", "卫健", "消防")]
        );

        Assert.Equal(new(Day: 0, Week: 2, Month: 2, Year: 3, Authority: 2, Most: "卫健"), used);
    }
}
