using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Papers;

namespace Yifa.Tests.Papers;

public partial class PageWritersTests
{
    static string Html(Paper paper, Uri? baseAddress = null)
    {
        var page = new StringWriter();
        HtmlWriter.Write(paper, page, baseAddress);
        return page.ToString();
    }

    static string Markdown(Paper paper, Uri? baseAddress = null)
    {
        var page = new StringWriter();
        MarkdownWriter.Write(paper, page, baseAddress);
        return page.ToString();
    }

    // The text in every place a paper has for one.
    static Paper Everywhere(string text) =>
        new(
            text,
            [
                new Heading(2, text),
                new Paragraph([new Run(text), new Run(text, text, text), new Run(text, "/x" + text, text)]),
                new Table(
                    text,
                    [text, "b"],
                    [
                        [new Run(text, null, text), new Run(text, "/y", text)],
                    ]
                ),
            ]
        )
        {
            Meta = [(text, text)],
            Notice = text,
        };

    static readonly Arbitrary<string> Hostile = Gen.OneOf(
            ArbMap.Default.ArbFor<string>().Generator.Select(text => text ?? ""),
            Gen.Elements(
                    "<script>",
                    "</style",
                    "\"",
                    "'",
                    "&",
                    "&lt;",
                    "|",
                    "\n",
                    "\r",
                    "`",
                    "](",
                    "<!--",
                    "javascript:alert(1)",
                    "字",
                    "\\",
                    "1.",
                    " "
                )
                .ListOf()
                .Select(string.Concat)
        )
        .ToArbitrary();

    [Fact]
    public void Html_is_one_page_without_script_or_outside_file()
    {
        var html = Html(PaperSpecimen.Report(), PaperSpecimen.Site);
        Assert.StartsWith("<!doctype html>\n<html lang=\"zh-CN\">", html);
        Assert.DoesNotMatch("<script|<link|<img|@import|url\\(", html);
        Assert.All(PaperSpecimen.Texts(PaperSpecimen.Report()), text => Assert.Contains(text, html));
        Assert.Contains(
            "<a class=\"n\" href=\"https://sf.example.gov.cn/figures/mediation.received?year=2024&amp;by=街道\" title=\"调解受理数 · 按受理日 · 30771 件可查\">30771</a>",
            html
        );
        Assert.Contains("件,<br>调解成功率", html);
        Assert.Contains("<td class=\"num\">1,204</td>", html);
    }

    [Fact]
    public void Links_stay_relative_without_a_site_and_keep_a_path_prefix_with_one()
    {
        var paper = new Paper("t", [new Paragraph([new Run("5", "/figures/x")])]);
        Assert.Contains("href=\"/figures/x\"", Html(paper));
        Assert.Contains("[5](/figures/x)", Markdown(paper));
        Assert.Contains("href=\"https://a.example/yifa/figures/x\"", Html(paper, new Uri("https://a.example/yifa/")));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//elsewhere.example/x")]
    [InlineData("/\\elsewhere.example/x")]
    public void An_address_that_is_not_of_the_web_does_not_open(string link)
    {
        var paper = new Paper("t", [new Paragraph([new Run("5", link)])]);
        Assert.Contains("<p>5</p>", Html(paper, PaperSpecimen.Site));
        Assert.EndsWith("\n5\n", Markdown(paper, PaperSpecimen.Site));
    }

    [Fact]
    public void No_text_becomes_markup_in_html() =>
        Prop.ForAll(
                Hostile,
                text =>
                {
                    var html = Html(Everywhere(text), PaperSpecimen.Site);
                    var body = html[html.IndexOf("<body>", StringComparison.Ordinal)..html.IndexOf("</html>", StringComparison.Ordinal)];
                    var tags = XElement.Parse(body.Replace("<br>", "<br/>")).DescendantsAndSelf().Select(tag => tag.Name.LocalName);
                    return tags.All(
                            "body p main article h1 h3 dl div dt dd a span br table caption thead tbody tr th td".Split(' ').Contains
                        )
                        && !html.Contains("<script", StringComparison.OrdinalIgnoreCase)
                        && !html.Contains("href=\"javascript:", StringComparison.OrdinalIgnoreCase);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_becomes_markup_in_markdown() =>
        Prop.ForAll(
                Hostile,
                text =>
                {
                    var markdown = Markdown(Everywhere(text), PaperSpecimen.Site);
                    var rows = markdown.Split('\n').Where(line => line.StartsWith('|')).ToList();
                    return !HtmlTag().IsMatch(markdown.Replace("<br>", ""))
                        && rows.Count == 6
                        && rows.TrueForAll(row => BarePipe().Count(row) == 3)
                        && !ScriptLink().IsMatch(markdown);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1. 甲", "1\\. 甲")]
    [InlineData("- 甲", "\\- 甲")]
    [InlineData("甲\n---", "甲\\\n\\---")]
    [InlineData("甲\n===", "甲\\\n\\===")]
    [InlineData("# 甲 *乙* _丙_ [丁](x) `戊` a|b", "\\# 甲 \\*乙\\* \\_丙\\_ \\[丁\\](x) \\`戊\\` a\\|b")]
    [InlineData("> <b>&amp;", "&gt; &lt;b&gt;&amp;amp;")]
    [InlineData("98.4%与-5", "98.4%与-5")]
    [InlineData("    甲", "甲")]
    public void Markdown_text_reads_as_it_was_written(string text, string written) =>
        Assert.EndsWith($"\n\n{written}\n", Markdown(new Paper("t", [Paragraph.Of(text)])));

    [Fact]
    public void A_list_marker_in_two_runs_is_still_text() =>
        Assert.EndsWith("\n\n2024\\. 年\n", Markdown(new Paper("t", [new Paragraph([new Run("2024"), new Run(". 年")])])));

    [Fact]
    public void A_markdown_table_keeps_its_columns()
    {
        var markdown = Markdown(PaperSpecimen.Report(), PaperSpecimen.Site);
        Assert.Contains(
            "**各街道调解案件**\n\n| 街道 | 受理(件) |\n| --- | ---: |\n| 甲\\|乙街道 | [68](https://sf.example.gov.cn/figures/x) |\n|  | 1,204 |\n",
            markdown
        );
        Assert.Contains("\n> 示例数据:案件均为合成。\n", markdown);
        Assert.Contains("| 发文字号 | 示司〔2025〕3号 |", markdown);
    }

    [Fact]
    public void A_paper_that_cannot_be_drawn_is_refused_when_it_is_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Heading(0, "x"));
        Assert.Throws<ArgumentException>(() => new Table(null, [], []));
        Assert.Throws<ArgumentException>(() =>
            new Table(
                null,
                ["a", "b"],
                [
                    [new Run("1")],
                ]
            )
        );
    }

    [GeneratedRegex("<[a-zA-Z/!?]")]
    private static partial Regex HtmlTag();

    [GeneratedRegex(@"(?<!\\)(\\\\)*\]\(javascript", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptLink();

    [GeneratedRegex(@"(?<!\\)(\\\\)*\|")]
    private static partial Regex BarePipe();
}
