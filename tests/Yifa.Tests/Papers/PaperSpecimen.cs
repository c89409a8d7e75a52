using Yifa.Kernel;

namespace Yifa.Tests.Papers;

// A small annual report that uses every kind of block.
static class PaperSpecimen
{
    public static readonly Uri Site = new("https://sf.example.gov.cn/");

    public static Paper Report() =>
        new(
            "2024年度法治政府建设情况报告",
            [
                new Heading(1, "一、主要举措和成效"),
                new Heading(2, "(十)加强矛盾纠纷多元化解"),
                new Heading(3, "1.调解"),
                new Heading(4, "(1)人民调解"),
                new Paragraph([
                    new Run("全年共受理调处矛盾纠纷"),
                    new Run("30771", "/figures/mediation.received?year=2024&by=街道", "调解受理数 · 按受理日 · 30771 件可查"),
                    new Run("件,\n调解成功率"),
                    new Run("98.4%", "https://data.example.gov.cn/rate"),
                    new Run("。"),
                ]),
                new Table(
                    "各街道调解案件",
                    ["街道", "受理(件)"],
                    [
                        [new Run("甲|乙街道"), new Run("68", "/figures/x")],
                        [new Run(""), new Run("1,204")],
                    ]
                ),
                new Table(null, ["事项"], []),
                Paragraph.Of("特此报告。"),
            ]
        )
        {
            Meta = [("索引号", "YF-2025-00012"), ("发文字号", "示司〔2025〕3号")],
            Notice = "示例数据:案件均为合成。",
        };

    // A decision as it leaves the office.
    public static Paper Decision(int paragraphs = 3) =>
        new(
            "行政复议决定书",
            [
                .. Enumerable.Repeat(
                    Paragraph.Of(
                        "经审理查明:被申请人于2026年3月5日作出示市监罚字〔2026〕第12号处罚决定(大写:伍万元整),申请人不服,认为“事实不清”。"
                    ),
                    paragraphs
                ),
            ]
        )
        {
            Official = new("示例区人民政府", new(2026, 11, 24)) { Number = "示政复决字〔2026〕第12号", To = "张某" },
        };

    // Every text in the specimen that a reader must find again, line by line.
    public static IEnumerable<string> Texts(Paper paper) =>
        new[] { paper.Title, paper.Notice ?? "" }
            .Concat(paper.Meta.SelectMany(item => new[] { item.Label, item.Value }))
            .Concat(paper.Blocks.SelectMany(Texts))
            .SelectMany(text => text.Split('\n'))
            .Where(text => text != "");

    static IEnumerable<string> Texts(Block block) =>
        block switch
        {
            Heading heading => [heading.Text],
            Paragraph paragraph => paragraph.Runs.Select(run => run.Text),
            Table table => table.Head.Append(table.Caption ?? "").Concat(table.Rows.SelectMany(row => row.Select(run => run.Text))),
            _ => throw new NotSupportedException(),
        };
}
