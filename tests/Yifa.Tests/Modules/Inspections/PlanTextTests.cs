using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules.Inspections;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>Plans and decisions as people paste them.</summary>
public sealed class PlanTextTests
{
    private static readonly string Code = CreditCode.Make("310112", 7);

    private static Gen<PlanWindow> Window =>
        from first in Gen.Choose(0, 364)
        from days in Gen.Choose(0, 364)
        let start = new DateOnly(2026, 1, 1).AddDays(first)
        let to = start.AddDays(days)
        select new PlanWindow(start, to.Year > 2026 ? new(2026, 12, 31) : to);

    [Fact]
    public void A_time_that_is_written_reads_back() =>
        Prop.ForAll(Window.ToArbitrary(), window => PlanWindow.Parse(window.ToString(), 2026) == window).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("3月", "2026-03-01", "2026-03-31")]
    [InlineData("2-2月", "2026-02-01", "2026-02-28")]
    [InlineData("3-5月", "2026-03-01", "2026-05-31")]
    [InlineData("3月至5月", "2026-03-01", "2026-05-31")]
    [InlineData("3月5日", "2026-03-05", "2026-03-05")]
    [InlineData("3月5日至20日", "2026-03-05", "2026-03-20")]
    [InlineData("3月5日—4月20日", "2026-03-05", "2026-04-20")]
    [InlineData("2026-03-05至2026-04-20", "2026-03-05", "2026-04-20")]
    [InlineData("全年", "2026-01-01", "2026-12-31")]
    public void Everyday_times_are_understood(string text, string from, string to) =>
        Assert.Equal(new(DateOnly.Parse(from), DateOnly.Parse(to)), PlanWindow.Parse(text, 2026));

    [Theory]
    [InlineData("")]
    [InlineData("13月")]
    [InlineData("5-3月")]
    [InlineData("2月30日至3月1日")]
    [InlineData("2025-03-05至2026-04-20")]
    [InlineData("2026-04-20至2026-03-05")]
    [InlineData("春季")]
    public void Anything_else_is_no_time(string text) => Assert.Null(PlanWindow.Parse(text, 2026));

    [Fact]
    public void Lines_that_are_written_read_back()
    {
        var lines = new SamplePlans(2026, "310112", 40, 3).Lines(2, 300);

        var (read, faults) = PlanText.Read(string.Join('\n', lines.Select(PlanText.Write)), 2026);

        Assert.Empty(faults);
        Assert.Equal(lines.Select(PlanText.Write), read.Select(PlanText.Write));
        Assert.Equal(Enumerable.Range(1, 300), read.Select(l => l.Number));
    }

    [Theory]
    [InlineData("示例企业,示例路1号,消防救援,消防设施维护,3月,A,是,2", "第1行应有9列")]
    [InlineData("91310112000000070X,示例企业,示例路1号,消防救援,消防设施维护,3月,A,是,2", "第1行的统一社会信用代码不对")]
    [InlineData("{0},,示例路1号,消防救援,消防设施维护,3月,A,是,2", "第1行的企业名称")]
    [InlineData("{0},示例企业,示例路1号,消防,消防设施维护,3月,A,是,2", "第1行的管理领域应为安全生产")]
    [InlineData("{0},示例企业,示例路1号,消防救援,,3月,A,是,2", "第1行的检查事项")]
    [InlineData("{0},示例企业,示例路1号,消防救援,消防设施维护,13月,A,是,2", "第1行的时间应在2026年内")]
    [InlineData("{0},示例企业,示例路1号,消防救援,消防设施维护,3月,E,是,2", "第1行的风险等级应为A、B、C、D之一,现为“E”")]
    [InlineData("{0},示例企业,示例路1号,消防救援,消防设施维护,3月,A,可,2", "第1行的可否合并应为“是”或“否”")]
    [InlineData("{0},示例企业,示例路1号,消防救援,消防设施维护,3月,A,是,1", "第1行的检查人数应为2至99的整数")]
    public void A_wrong_row_is_told_by_its_number(string row, string fault) =>
        Assert.StartsWith(
            fault,
            PlanText.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, row, Code), 2026).Faults.Single(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Decisions_that_are_written_read_back() =>
        Prop.ForAll(
                Gen.Choose(0, 100_000).ToArbitrary(),
                seed =>
                {
                    var (lines, caps) = Schedules.Some(seed);
                    var plans = Pooling.Of(lines, caps, WorkCalendar.Official).Changes;
                    return plans.All(p =>
                        // as a form hands it in
                        RulingText.Read(RulingText.Write(p.Rulings).Trim(), Schedules.Year)
                            is (var read, null)
                        && read.SequenceEqual(p.Rulings)
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("保留 2026-03-10", "第1行应以行号和决定开头")]
    [InlineData("3\t照办", "第1行没有“照办”这种决定")]
    [InlineData("3\t保留\t2025-03-10", "第1行的检查日和检查时间应在2026年内")]
    [InlineData("3\t并入\t五\t示例单位\t理由", "第1行的去向应写作计划的编号和行号")]
    [InlineData("3\t保留\t2026-03-10\n4\t会同\t5/1\t示例单位\tshi/\t甲\t2", "第2行的会同应跟在同一行")]
    [InlineData("3\t保留\t2026-03-10\n3\t待定\t理由", "对计划第3行写了两次决定")]
    public void A_wrong_decision_is_told_by_its_row(string text, string fault) =>
        Assert.StartsWith(fault, RulingText.Read(text, 2026).Fault, StringComparison.Ordinal);

    [Fact]
    public void A_set_of_lines_knows_its_own() =>
        Prop.ForAll(
                Gen.Choose(1, 300).ListOf().ToArbitrary(),
                lines =>
                {
                    var set = lines.Aggregate(LineSet.None, (s, l) => s.With(l));
                    return set.Count == lines.Distinct().Count() && Enumerable.Range(0, 310).All(l => set.Contains(l) == lines.Contains(l));
                }
            )
            .QuickCheckThrowOnFailure();
}
