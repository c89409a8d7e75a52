using System.Text.Json;
using Yifa.Reports.Published;

namespace Yifa.Tests.Reports.Published;

public sealed class SectionTests
{
    private static IEnumerable<string> Headings(string text) =>
        Pages.Read(text).Sections.Where(s => s.Level > 0).Select(s => $"{s.Level} {s.Heading}");

    [Fact]
    public void Each_paragraph_on_its_line() =>
        Assert.Equal(
            [
                "1 一、主要举措",
                "2 (一)强化统筹",
                "3 1.抓好协调",
                "3 2.抓实改革",
                "2 (二)强化执法",
                "3 一是规范行为",
                "3 二是严格监督",
                "1 二、存在的不足",
            ],
            Headings(
                "一、主要举措\n\n(一)强化统筹\n1.抓好协调。召开会议。\n2.抓实改革。推进改革。\n(二)强化执法\n一是规范行为。出台办法。二是严格监督。开展评查。\n二、存在的不足\n不够。"
            )
        );

    [Fact]
    public void Everything_glued_into_one_line()
    {
        var filler = string.Concat(Enumerable.Repeat("持续推进法治政府建设各项工作走深走实,", 30));
        Assert.Equal(
            [
                "1 一、主要举措和成效",
                "2 (一)强化统筹,全面推进",
                "3 一是学深悟透",
                "3 二是压实责任",
                "2 (二)强化执法",
                "1 二、存在的不足",
                "1 三、2025年打算",
            ],
            Headings(
                $"{filler}现报告如下: 一、主要举措和成效 (一)强化统筹,全面推进 一是学深悟透。开展学习。 二是压实责任。开展述法。 (二)强化执法。规范执法。 二、存在的不足 有差距。 三、2025年打算 抓落实。"
            )
        );
    }

    [Fact]
    public void Marks_that_follow_each_other_open_a_section_each() =>
        Assert.Equal(["1 一、", "2 (一)", "3 1.", "4 一是加强学习", "4 二是狠抓落实"], Headings("一、(一)1.一是加强学习;二是狠抓落实。"));

    [Fact]
    public void Items_may_run_on_through_the_chapters() =>
        Assert.Equal(
            ["1 一、成效", "2 (一)上下同步", "3 1.统筹", "2 (二)内外兼修", "3 2.强化", "3 3.理顺"],
            Headings("一、成效\n(一)上下同步\n1.统筹。好。\n(二)内外兼修\n2.强化。好。\n3.理顺。好。")
        );

    [Theory]
    [InlineData("一、成效\n结果是好的,三是满意。")]
    [InlineData("一、成效\n增长3.5倍、12.4宪法日、见附件1。")]
    [InlineData("一、成效\n包括二、三级指标。")]
    public void A_number_out_of_its_run_is_no_heading(string text) => Assert.Equal(["1 一、成效"], Headings(text));

    [Fact]
    public void The_number_of_a_lost_heading_may_be_leapt_at_a_line_start() =>
        Assert.Equal(["1 一、成效", "1 三、打算"], Headings("一、成效\n好。\n三、打算\n再好。"));

    [Fact]
    public void The_text_of_a_section_is_all_that_stands_to_the_next_heading()
    {
        var sections = Pages.Read("现将有关情况报告如下。\n一、成效\n甲。\n乙。\n二、不足\n丙。\n打印 关闭\n上一篇:").Sections;
        Assert.Equal(
            [(0, "", "现将有关情况报告如下。"), (1, "一", "甲。\n乙。"), (1, "二", "丙。")],
            sections.Select(s => (s.Level, s.Number, s.Text))
        );
    }

    [Theory]
    [InlineData("000", 21)]
    [InlineData("001", 40)]
    [InlineData("002", 31)]
    [InlineData("003", 22)]
    [InlineData("004", 26)]
    public void The_published_reports_open_into_their_sections(string seed, int atLeast)
    {
        var (text, report) = Pages.Seed(seed);
        var headings = report.Sections.Where(s => s.Level > 0).ToList();
        Assert.All(headings, s => Assert.Contains(s.Heading, text));
        Assert.InRange(headings.Count, atLeast, atLeast + 5);
        Assert.Empty(SectionsOfFigures(seed).SelectMany(path => path.Split(" > ")).Except(headings.Select(s => s.Heading)));
    }

    private static IEnumerable<string> SectionsOfFigures(string seed) =>
        File.ReadLines(Path.Combine(Pages.SeedsFolder, "..", "spec", "figures.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(f => f.GetProperty("seed").GetString()!.StartsWith(seed, StringComparison.Ordinal))
            .Select(f => f.GetProperty("section").GetString()!)
            .Where(path => !path.StartsWith('(') || path.StartsWith("(一"))
            .Distinct();
}
