using System.Text;
using Yifa.Reports.Published;

namespace Yifa.Tests.Reports.Published;

public sealed class SavedPageTests
{
    private const string Report = "一、主要举措和成效\n(一)加强行政复议。全年受理行政复议案件31件。\n";

    private static string Text(string page, string name) => Text(Encoding.UTF8.GetBytes(page), name);

    private static string Text(byte[] page, string name) => SavedPage.TextOf(page, name);

    [Fact]
    public void A_text_is_kept_to_the_letter() =>
        Assert.Equal("  体\u00a0\u00a0裁:報告\r\n\t余餘,〇", Text("  体\u00a0\u00a0裁:報告\r\n\t余餘,〇", "a.txt"));

    [Fact]
    public void The_encoding_is_seen_from_the_bytes()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Report);
        Assert.Equal(Report, SavedPage.TextOf(gb, "a.txt"));
        Assert.Equal(Report, Text([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Report)], "a.txt"));
        Assert.Equal(Report, Text([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Report)], "a.txt"));
        Assert.Equal(Report, Text([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Report)], "a.txt"));
        // cut off within the last character
        Assert.Equal("举措和成", SavedPage.TextOf(Encoding.UTF8.GetBytes("举措和成效")[..^1], "a.txt"));
    }

    [Fact]
    public void Of_a_web_page_the_text_remains_and_a_row_is_a_line()
    {
        var text = Text(
            """
            <!DOCTYPE html><html><head><title>报告_网站</title><style>p { color: red }</style><script>var n = "<p>9件</p>";</script></head>
            <body><!-- 8件 --><div>制定《&lt;规定&gt;清单》和《<规定>细则》</div>
            <p>全年<span>受理</span><b>31</b>件&nbsp;、
            办结30件</p><table><tr><td><p>索引号</p></td><td>A1</td></tr><tr><th>年度</th><td title="a > b">2024</td></tr></table></body></html>
            """,
            "a.html"
        );
        Assert.Equal("报告_网站\n制定《<规定>清单》和《<规定>细则》\n全年受理31件\u00a0、办结30件\n索引号 | A1 |\n年度 | 2024 |\n", text);
    }

    [Fact]
    public void A_web_page_is_known_without_its_ending() => Assert.Equal("甲\n乙\n", Text("<div><p>甲</p><p>乙</p></div>", "page"));

    [Fact]
    public void Of_Markdown_what_a_reader_sees_remains() =>
        Assert.Equal(
            "一、成效\n受理31件,同比上升1.5%\n 月份 | 本年 \n\n",
            string.Join(
                '\n',
                Text(
                        "## 一、成效\n受理[31](/figures/a?b=\\(c\\) \"件\\\"(注)\")件,**同比**上升1\\.5%\n| 月份 | 本年 |\n| --- | ---: |\n",
                        "a.md"
                    )
                    .Split('\n')
                    .Select(line => line.Trim('|'))
            )
        );

    [Fact]
    public void Of_a_Word_document_paragraphs_are_lines_and_rows_are_lines()
    {
        var docx = Pages.Docx(
            "<w:p><w:r><w:t>一、成效</w:t></w:r></w:p><w:p><w:r><w:t>受理</w:t></w:r><w:r><w:t>31</w:t></w:r><w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:r><w:t>件。</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>合计</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        );
        Assert.Equal("一、成效\n受理31件。\n合计 | 5 | \n", SavedPage.TextOf(docx, "a.docx"));
    }

    [Theory]
    [InlineData("", "没有文字")]
    [InlineData(" \r\n\t", "没有文字")]
    [InlineData("%PDF-1.7 …", "PDF")]
    [InlineData("\u0001\u0002\u0003\u0004 1件", "不是文本")]
    [InlineData("PK\u0003\u0004 no zip", "已损坏")]
    public void What_is_no_page_is_refused_in_a_sentence(string file, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<InvalidDataException>(() => Text(file, "a.docx")).Message);

    [Fact]
    public void A_structure_too_deep_is_refused_before_anything_is_built_of_it()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 1_001)) + "1件";
        Assert.Contains("1000 层", Assert.Throws<InvalidDataException>(() => Text(html, "a.html")).Message);
        var docx = Pages.Docx(string.Concat(Enumerable.Repeat("<w:p>", 1_001)) + string.Concat(Enumerable.Repeat("</w:p>", 1_001)));
        Assert.Contains("1000 层", Assert.Throws<InvalidDataException>(() => SavedPage.TextOf(docx, "a.docx")).Message);
        // lists and paragraphs that are never closed are no depth
        Assert.Equal("1件\n", Text("<html>" + string.Concat(Enumerable.Repeat("<p>", 5_000)) + "1件</p>", "a.html"));
    }

    [Fact]
    public void A_text_longer_than_any_report_is_refused()
    {
        var text = new string('件', SavedPage.LongestText + 1);
        Assert.Contains("不像一份年度报告", Assert.Throws<InvalidDataException>(() => Text(text, "a.txt")).Message);
        Assert.Contains(
            "太大",
            Assert.Throws<InvalidDataException>(() => SavedPage.TextOf(new byte[SavedPage.LargestFile + 1], "a.txt")).Message
        );
    }

    [Fact]
    public void A_Word_document_that_unpacks_without_end_is_refused()
    {
        var bomb = Pages.Docx("<w:p>" + new string(' ', SavedPage.LargestFile + 1) + "</w:p>");
        Assert.True(bomb.Length < 1 << 20);
        Assert.Throws<InvalidDataException>(() => SavedPage.TextOf(bomb, "a.docx"));
    }

    [Theory]
    [InlineData("规範性文件 規范性文件 規範性文件", "规范性文件 规范性文件 规范性文件")]
    [InlineData("疑難復雜 疑難複雜", "疑难复杂 疑难复杂")]
    [InlineData("領導幹部 業務骨干 著力 覆蓋 平臺", "领导干部 业务骨干 着力 覆盖 平台")]
    [InlineData("150餘場,12％(一)", "150余场,12%(一)")]
    public void Characters_are_compared_as_one_whatever_script_they_came_in(string text, string folded) =>
        Assert.Equal(folded, Folding.Fold(text));
}
