using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules.Assessment;

namespace Yifa.Tests.Modules.Assessment;

public sealed class SchemeTests
{
    private const string Head = "种类 trial 示例方案\n模块 assessment\n版本 1\n指标 indicators-checked units-scored\n";

    private static (Kind? Kind, IReadOnlyList<KindFlaw> Flaws) Read(string rules) =>
        KindText.Read(Head + rules, AssessmentModule.Module.Kinds!.Frame);

    [Fact]
    public void A_scheme_is_a_text_with_a_tree_of_indicators()
    {
        var (kind, flaws) = Read(
            "规则 总分 10\n规则 指标 1 决策\n规则 指标 1.1 听取意见 分值=4\n规则 指标 1.2 常务会议研究 分值=6 数=meetings.topics 范围=kind=executive-meeting;subject=rule-of-law 目标=4"
        );

        Assert.Empty(flaws);
        Assert.Equal(
            [
                new("1", "决策"),
                new Indicator("1.1", "听取意见", 4),
                new("1.2", "常务会议研究", 6, "meetings.topics", "kind=executive-meeting;subject=rule-of-law", 4),
            ],
            Scheme.Of(kind!)
        );
    }

    [Theory]
    [InlineData("规则 指标 一 决策 分值=1", "应写作")]
    [InlineData("规则 指标 1 决策 分值=零", "应写作")]
    [InlineData("规则 指标 1 决策 分值=1 目标=4", "应写作")]
    [InlineData("规则 指标 1 决策 数=meetings.topics", "应写作")]
    [InlineData("规则 指标 1.1 听取意见 分值=4", "上一级1没有写")]
    [InlineData("规则 指标 1 决策 分值=4\n规则 指标 1.1 听取意见 分值=4", "有下一级,不写分值")]
    [InlineData("规则 指标 1 决策\n规则 指标 1.1 听取意见", "没有写分值")]
    [InlineData("规则 指标 1 决策 分值=4\n规则 指标 1 决策 分值=6", "写了两次")]
    [InlineData("规则 总分 100\n规则 指标 1 决策 分值=4", "合计4,与总分100不符")]
    [InlineData("规则 总分 很多\n规则 指标 1 决策 分值=4", "应为大于零的数")]
    [InlineData("规则 总分 4\n规则 总分 5\n规则 指标 1 决策 分值=4", "“总分”写了两次")]
    public void What_is_wrong_in_a_tree_is_said(string rules, string said)
    {
        var (kind, flaws) = Read(rules);

        Assert.Null(kind);
        Assert.Contains(flaws, f => f.Text.Contains(said));
    }

    [Fact]
    public void The_demonstration_has_ninety_five_indicators_that_make_a_hundred()
    {
        var tree = Scheme.Of(AssessmentModule.Module.Kinds!.Last("demonstration")!);

        Assert.Equal((95, 100), (tree.Count(i => i.IsLeaf), tree.Sum(i => i.Points)));
    }

    [Fact]
    public void Every_figure_that_a_shipped_scheme_names_can_be_read()
    {
        var named = AssessmentModule.Module.Kinds!.Shipped.SelectMany(Scheme.Of).Where(i => i.Figure is not null).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, i => Assert.NotEmpty(LiveFigures.Of(i, 2024)));
    }

    [Fact]
    public void A_line_of_points_reads_back_as_it_was_written() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<PositiveInt>(),
                ArbMap.Default.ArbFor<PositiveInt>(),
                (a, b) =>
                {
                    var (points, target) = (a.Get / 4m, b.Get);
                    var line = FormattableString.Invariant($"1.2 名称 分值={points} 数=tasks.items 目标={target}");
                    return Scheme.Read(line) == new Indicator("1.2", "名称", points, "tasks.items", "", target);
                }
            )
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_score_grows_with_the_reading_up_to_all_points()
    {
        var indicator = new Indicator("1", "名称", 10, "tasks.items", "", 40);

        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNegativeInt>(),
                n =>
                    LiveFigures.ScoreOf(indicator, n.Get) is >= 0 and <= 10
                    && LiveFigures.ScoreOf(indicator, n.Get) <= LiveFigures.ScoreOf(indicator, n.Get + 1)
            )
            .Check(Config.QuickThrowOnFailure);
        Assert.Equal(
            (0m, 2.5m, 10m),
            (LiveFigures.ScoreOf(indicator, null), LiveFigures.ScoreOf(indicator, 10), LiveFigures.ScoreOf(indicator, 40))
        );
    }
}
