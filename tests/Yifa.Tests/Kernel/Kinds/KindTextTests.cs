using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules;

namespace Yifa.Tests.Kernel.Kinds;

public sealed class KindTextTests
{
    private const string Lesson = """
        种类 law-lesson 普法课
        模块 activities
        版本 2
        归类 legal-education 法治宣传教育
        单位 堂
        公开 是
        说明 讲一次计一堂,同一内容重复讲的分别登记
        指标 held people amount
        合计 Handouts 发放资料 份
        # 讲师可以不填
        字段 Lecturer 讲师 文本
        字段 Language 语言 选项 mandarin=普通话 dialect=方言 分面 必填
        字段 FirstOn 首讲日期 日期
        """;

    private static KindFrame Frame { get; } = Catalogue.Modules.First(m => m.Kind == "activities").Kinds!.Frame;

    private static IReadOnlyList<KindFlaw> FlawsOf(string text) => KindText.Read(text, Frame).Flaws;

    [Fact]
    public void A_text_says_everything_of_a_kind()
    {
        var (kind, flaws) = KindText.Read(Lesson, Frame);

        Assert.Empty(flaws);
        Assert.Equal(("law-lesson/2", "普法课", "堂"), (kind!.Ref.ToString(), kind.Name, kind.Unit));
        Assert.Equal(("legal-education", "法治宣传教育"), (kind.Family!.Name, kind.Family.Chinese));
        Assert.Equal(["activities.held", "activities.people", "activities.amount"], kind.Figures);
        Assert.Equal((true, "讲一次计一堂,同一内容重复讲的分别登记"), (kind.IsPublic, kind.Hint));
        Assert.Equal(("Handouts", "份"), (kind.Amount!.Name, kind.AmountUnit));
        Assert.Equal(["发放资料", "讲师", "语言", "首讲日期"], kind.Fields.Select(f => f.Label));
        Assert.Equal(["language"], kind.Facets.Select(f => f.FacetName));
        Assert.True(kind.Fields[2].Required);
        Assert.Equal(typeof(DateOnly), kind.Fields[3].Type);
    }

    [Theory]
    [InlineData("字段 Title 题目 文本", 14, 4, "各种类共有的名称")]
    [InlineData("字段 Place2 地点 文本", 14, 11, "各种类共有的名称")]
    [InlineData("字段 lecturer 讲师 文本", 14, 4, "大写字母开头")]
    [InlineData("字段 Lecturer 主讲人 文本", 14, 4, "写了两次")]
    [InlineData("字段 Room 教室 字符串", 14, 12, "没有类型“字符串”")]
    [InlineData("字段 Room 教室 文本 mandarin=普通话", 14, 15, "不能用在这里")]
    [InlineData("字段 Room 教室 选项", 14, 12, "没有写选项")]
    [InlineData("字段 Room 教室 选项 甲=乙", 14, 15, "英文代码=中文名称")]
    [InlineData("字段 Room", 14, 1, "应写作")]
    [InlineData("版本 3", 14, 1, "写了两次")]
    [InlineData("颜色 红", 14, 1, "没有“颜色”这一项")]
    [InlineData("停用 也许", 14, 4, "应为“是”或“否”")]
    [InlineData("停用", 14, 1, "后面没有内容")]
    [InlineData("规则 合格 Language=dialect", 14, 4, "没有规则")]
    public void What_is_wrong_is_named_by_line_and_column(string line, int at, int column, string said)
    {
        var flaw = Assert.Single(FlawsOf($"{Lesson}\n{line}"));

        Assert.Equal((at, column), (flaw.Line, flaw.Column));
        Assert.Contains(said, flaw.Text);
        Assert.StartsWith($"第{at}行第{column}列:", flaw.ToString());
    }

    [Fact]
    public void Everything_wrong_is_named_at_once()
    {
        var flaws = FlawsOf("种类 Law_Lesson 普法课\n模块 registers\n指标 held heads\n合计 Handouts 发放资料 份");

        Assert.Equal([1, 2, 3, 4], flaws.Select(f => f.Line));
        Assert.Contains("没有指标“heads”", flaws[2].Text);
        Assert.Contains("“指标”里却没有“活动数量”", flaws[3].Text);
    }

    [Fact]
    public void A_text_without_its_head_says_so() =>
        Assert.Equal(["没有写“种类”", "没有写“模块”", "没有写“指标”"], FlawsOf("单位 堂").Select(f => f.Text));

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place_inside_it()
    {
        var words = Lesson.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Concat(["\n", "\t", "=", "字段", "𠮷"]).ToArray();
        Prop.ForAll(
                Gen.Elements(words).ArrayOf().ToArbitrary(),
                picked =>
                {
                    var text = string.Join(' ', picked);
                    var (kind, flaws) = KindText.Read(text, Frame);
                    var lines = text.Split('\n');
                    return (kind is null) == (flaws.Count > 0)
                        && flaws.All(f => f.Line <= lines.Length && f.Column >= 1 && f.Column <= lines[f.Line - 1].Length + 1);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void The_kinds_that_ship_are_those_of_the_catalogue()
    {
        Assert.Equal(20, Catalogue.Modules.First(m => m.Kind == "activities").Kinds!.Current.Count);
        Assert.All(
            Catalogue.Modules.SelectMany(m => m.Kinds?.Shipped ?? []).GroupBy(k => k.Id),
            versions => Assert.Equal(Enumerable.Range(1, versions.Count()), versions.Select(k => k.Version).Order())
        );
    }
}
