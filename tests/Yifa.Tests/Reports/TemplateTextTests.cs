using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules;

namespace Yifa.Tests.Reports;

/// <summary>A template is a text an office edits: what it says is read, and what is wrong with it is said by line and column.</summary>
public sealed class TemplateTextTests
{
    private const string Sound = """
        # 主要成效
        ## 调解

        各调解组织{period}
          受理纠纷 {mediation.accepted type=people} 称“人民调解” 同比
            调解成功率 {mediation.success-rate type=people} 另列{mediation.settled-of-concluded-rate}
          协议金额 {mediation.agreement-amount} 万元
        -
          败诉 {litigation.lost} 零“未出现败诉情形” 基数{litigation.received defendant={body}}

        各法院{period}
          收案 {litigation.received}
        表 各月受理 {mediation.accepted type=people}
        """;

    private static string Faults(string text)
    {
        var (template, faults) = ReportTemplates.Read(text);
        Assert.Equal(template is null, faults.Count > 0);
        return string.Join('\n', faults);
    }

    private static string With(string clause) => $"# 成效\n## 调解\n各组织\n{clause}";

    [Fact]
    public void What_a_template_says_is_read()
    {
        var (template, faults) = ReportTemplates.Read(Sound);
        Assert.Empty(faults);
        var section = Assert.Single(Assert.Single(template!.Parts).Sections);
        Assert.Equal(2, section.Passages.Length);
        var (first, second) = (section.Passages[0].Sentences[0], section.Passages[0].Sentences[1]);
        Assert.Equal(("各调解组织{period}", "", 2), (first.Lead, second.Lead, first.Clauses.Length));
        var accepted = first.Clauses[0];
        Assert.Equal(
            ("受理纠纷", "mediation.accepted;type=people", "人民调解", true),
            (accepted.Before, accepted.Bound.Key, accepted.Bound.Scope, accepted.WithChange)
        );
        Assert.Equal(["mediation.settled-of-concluded-rate"], Assert.Single(accepted.Then).Bound.Beside);
        Assert.False(first.Clauses[1].Bound.HundredMillions);
        Assert.Equal("litigation.received;defendant={body}", second.Clauses[0].ZeroOf!.Key);
        Assert.Equal("各月受理", Assert.Single(template.Monthly).Caption);
    }

    [Theory]
    [InlineData("  受理 {mediation.acepted}", "第4行第7列:没有指标“mediation.acepted”")]
    [InlineData("  受理 {mediation.accepted kind=people}", "第4行第26列:“受理调解纠纷”没有分面“kind”")]
    [InlineData("  受理 {mediation.accepted people}", "第4行第26列:条件应写作 分面=值")]
    [InlineData("  受理 {mediation.accepted", "第4行第6列:大括号没有合上")]
    [InlineData("  受理纠纷很多", "第4行第3列:这一行没有绑定指标")]
    [InlineData("  受理 {mediation.accepted} 环比", "第4行第27列:不认识“环比”")]
    [InlineData("  受理 {mediation.accepted} 零未出现", "第4行第28列:此处应有“”括起的文字")]
    [InlineData("  受理 {mediation.accepted} 基数 很多", "第4行第30列:此处应有大括号括起的指标")]
    [InlineData("\t受理 {mediation.accepted}", "第4行第1列:缩进应用空格")]
    [InlineData("各组织{year}", "第4行第4列:引导语里只能用{body}和{period},没有“year”")]
    public void What_is_wrong_is_said_by_line_and_column(string clause, string fault) => Assert.Contains(fault, Faults(With(clause)));

    [Theory]
    [InlineData("", "第1行第1列:模板里没有一个部分")]
    [InlineData("各组织\n", "第1行第1列:句子应在“## 标题”之下")]
    [InlineData("## 调解", "第1行第1列:节应在“# 标题”之下")]
    [InlineData("# 成效\n## 调解\n  受理 {mediation.accepted}", "第3行第3列:缩进的一行应在句子的引导语之下")]
    public void What_stands_in_the_wrong_place_is_said(string text, string fault) => Assert.Contains(fault, Faults(text));

    [Fact]
    public void Every_fault_is_told_at_once() =>
        Assert.Equal(2, ReportTemplates.Read(With("  受理 {no.such}\n  成功 {mediation.succeeded} 环比")).Faults.Count);

    [Fact]
    public void Any_text_is_read_or_its_faults_are_told()
    {
        var pieces = Gen.Elements(
            "# ",
            "## ",
            "表 ",
            "  ",
            "\n",
            "\r\n",
            "{",
            "}",
            "“",
            "”",
            "零",
            "称",
            "基数",
            "另列",
            "同比",
            "mediation.accepted",
            "=",
            " ",
            "成效",
            "//",
            "\t",
            "-",
            "\0",
            "😀"
        );
        Prop.ForAll(
                pieces.ArrayOf().ToArbitrary(),
                words => ReportTemplates.Read(string.Concat(words)) is var (template, faults) && (template is null) == (faults.Count > 0)
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_template_with_a_piece_cut_out_is_read_or_its_faults_have_a_place_in_it()
    {
        var cuts = Gen.Choose(0, Sound.Length - 1).SelectMany(from => Gen.Choose(from, Sound.Length), (from, to) => (from, to));
        Prop.ForAll(
                cuts.ToArbitrary(),
                cut =>
                {
                    var text = Sound.Remove(cut.from, cut.to - cut.from);
                    var lines = text.Split('\n');
                    return ReportTemplates
                        .Read(text)
                        .Faults.All(f =>
                            f.Line >= 1 && f.Line <= lines.Length && f.Column >= 1 && f.Column <= lines[f.Line - 1].Length + 1
                        );
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
