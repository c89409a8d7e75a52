using System.Text;
using Yifa.Kernel;
using Yifa.Papers;

namespace Yifa.Tests.Papers;

public class PdfWriterTests
{
    static readonly FontShelf Fonts = FontShelf.Of(FontShelf.FoldersOf(Environment.GetEnvironmentVariable(FontShelf.Setting)));

    static PdfReading Written(Paper paper, FontShelf? fonts = null)
    {
        var file = new MemoryStream();
        PdfWriter.Write(paper, file, fonts ?? Fonts, PaperSpecimen.Site);
        return new(file.ToArray());
    }

    static void NeedsFonts() => Assert.SkipUnless(Fonts.Lacks is null, Fonts.Lacks ?? "");

    // Every character that a pair of bytes stands for.
    static string Set(string encoding, IEnumerable<int> first, int second)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var gb = Encoding.GetEncoding(encoding, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(""));
        var pairs = first.SelectMany(a => Enumerable.Range(second, 0xFF - second).Select(b => gb.GetString([(byte)a, (byte)b])));
        return string.Concat(pairs.Where(t => t.Length == 1 && t[0] is >= '\u3400' and <= '\u9FFF'));
    }

    [Fact]
    public void Every_character_of_GB_2312_is_drawn_and_reads_back()
    {
        NeedsFonts();
        var common = Set("gb2312", Enumerable.Range(0xB0, 0xF8 - 0xB0), 0xA1);
        Assert.Equal(6763, common.Length);
        var pdf = Written(new Paper("字表", [Paragraph.Of(common)]));
        Assert.Empty(pdf.Blank);
        Assert.Equal(0, pdf.Boxes);
        Assert.Contains(common, WithoutPageNumbers(pdf.Text));
    }

    [Fact]
    public void Characters_of_GBK_are_drawn_or_boxed_and_named_and_none_is_dropped()
    {
        NeedsFonts();
        var all = Set("GBK", Enumerable.Range(0x81, 0xFF - 0x81), 0x40);
        var lacking = all.Where(c => !Fonts.Draws(c)).ToList();
        var pdf = Written(new Paper("字表", [Paragraph.Of(all)]));
        Assert.Empty(pdf.Blank);
        Assert.Equal(lacking.Count, pdf.Boxes);
        Assert.Contains(all, WithoutPageNumbers(pdf.Text));
        Assert.All(lacking, c => Assert.Contains($"U+{(int)c:X4}", pdf.Text));
    }

    [Fact]
    public void A_character_no_font_has_is_a_box_that_can_be_read_and_is_named_at_the_end()
    {
        NeedsFonts();
        const string Unassigned = "\U0003FFF0"; // no font will ever have it
        var pdf = Written(new Paper("姓名", [Paragraph.Of($"申请人{Unassigned}某")]));
        Assert.Equal(1, pdf.Boxes);
        Assert.Contains($"申请人{Unassigned}某", pdf.Text);
        Assert.Contains("以下字符本机字体没有字形,文中以方框代替:U+3FFF0。", pdf.Text);
    }

    [Fact]
    public void A_report_holds_every_text_and_its_numbers_open()
    {
        NeedsFonts();
        var report = PaperSpecimen.Report();
        var pdf = Written(report);
        Assert.All(PaperSpecimen.Texts(report), text => Assert.Contains(text, pdf.Text));
        Assert.Contains("/URI (https://sf.example.gov.cn/figures/x)", string.Concat(pdf.Pages));
        Assert.DoesNotContain("URI", string.Concat(Written(new("题", [new Paragraph([new Run("3", "javascript:1")])])).Pages));
    }

    [Fact]
    public void Twenty_two_lines_of_twenty_eight_characters_fill_a_page()
    {
        NeedsFonts();
        // the title and the space beneath it take three lines of the first page
        string Lines(int count) => string.Join('\n', Enumerable.Repeat(new string('字', 28), count - 1).Prepend(new string('字', 26)));
        Assert.Equal(2, Written(new Paper("", [Paragraph.Of(Lines(41))])).Pages.Count);
        Assert.Equal(3, Written(new Paper("", [Paragraph.Of(Lines(42))])).Pages.Count);
    }

    [Fact]
    public void A_long_table_repeats_its_head_and_a_row_longer_than_a_page_goes_on_over_it()
    {
        NeedsFonts();
        var rows = Enumerable.Range(1, 80).Select(i => (IReadOnlyList<Run>)[new Run($"第{i}项"), new Run("内容")]);
        var endless = string.Concat(Enumerable.Repeat("很长的一格", 900));
        var pdf = Written(new Paper("表", [new Table(null, ["名目", "说明"], [.. rows, [new Run("末项"), new Run(endless)]])]));
        Assert.True(pdf.Pages.Count > 4);
        Assert.True(pdf.Text.Split("名目").Length > 3);
        Assert.Equal(900, WithoutPageNumbers(pdf.Text).Split("长").Length - 1);
    }

    [Fact]
    public void Without_a_font_that_has_Chinese_one_sentence_says_so()
    {
        var none = FontShelf.Of([Path.Combine(Path.GetTempPath(), "no-such-folder")]);
        Assert.Contains("YIFA_FONTS", none.Lacks);
        Assert.Throws<InvalidOperationException>(() => PdfWriter.Write(PaperSpecimen.Report(), new MemoryStream(), none));
    }

    [Fact]
    public void A_damaged_font_is_passed_over()
    {
        var folder = Directory.CreateTempSubdirectory("fonts");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "cut.ttf"), [0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 1]);
            File.WriteAllText(Path.Combine(folder.FullName, "text.woff"), "wOFF, but a text");
            File.WriteAllBytes(Path.Combine(folder.FullName, "empty.ttc"), []);
            Assert.NotNull(FontShelf.Of([folder.FullName]).Lacks);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static string WithoutPageNumbers(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"— \d+ —", "");
}
