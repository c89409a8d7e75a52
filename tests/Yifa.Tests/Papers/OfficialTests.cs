using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Yifa.Kernel;
using Yifa.Papers;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yifa.Tests.Papers;

// 党政机关公文格式, GB/T 9704-2012
public class OfficialTests
{
    static readonly string[] InOrder =
    [
        "示例区人民政府",
        "示政复决字〔2026〕第12号",
        "行政复议决定书",
        "张某\uFF1A",
        "经审理查明\uFF1A",
        "示例区人民政府",
        "2026年11月24日",
        "\uFF08印章\uFF09",
    ];

    static WordprocessingDocument Docx(Paper paper)
    {
        var stream = new MemoryStream();
        DocxWriter.Write(paper, stream);
        return WordprocessingDocument.Open(stream, isEditable: false);
    }

    static PdfReading Pdf(Paper paper)
    {
        var fonts = FontShelf.Of(FontShelf.FoldersOf(Environment.GetEnvironmentVariable(FontShelf.Setting)));
        Assert.SkipUnless(fonts.Lacks is null, fonts.Lacks ?? "");
        var stream = new MemoryStream();
        PdfWriter.Write(paper, stream, fonts);
        return new(stream.ToArray());
    }

    static void StandInOrder(string text)
    {
        var at = 0;
        foreach (var part in InOrder)
        {
            Assert.Contains(part, text[at..]);
            at = text.IndexOf(part, at, StringComparison.Ordinal) + part.Length;
        }
    }

    [Fact]
    public void Word_holds_every_part_in_order_and_is_valid()
    {
        using var file = Docx(PaperSpecimen.Decision());
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file);
        Assert.Empty(faults.Select(f => $"{f.Path?.XPath}: {f.Description}"));
        StandInOrder(file.MainDocumentPart!.Document.InnerText);
        var page = file.MainDocumentPart.Document.Descendants<W.PageMargin>().Single();
        Assert.Equal((2098, 1984, 1587u, 1474u), (page.Top!.Value, page.Bottom!.Value, page.Left!.Value, page.Right!.Value));
        Assert.Equal(2, file.MainDocumentPart.FooterParts.Count()); // odd pages to the right, even to the left
    }

    [Fact]
    public void Pdf_holds_every_part_in_order() => StandInOrder(Pdf(PaperSpecimen.Decision()).Text);

    [Fact]
    public void The_page_holds_every_part_in_order()
    {
        var page = new StringWriter();
        HtmlWriter.WriteBody(PaperSpecimen.Decision(), page);
        StandInOrder(page.ToString());
    }

    [Fact]
    public void The_signature_never_stands_on_a_page_of_its_own()
    {
        for (var paragraphs = 2; paragraphs < 40; paragraphs++)
        {
            var pdf = Pdf(PaperSpecimen.Decision(paragraphs));
            var last = pdf.Text[..pdf.Text.IndexOf("示例区人民政府2026年", StringComparison.Ordinal)];
            if (pdf.LastPage.StartsWith("示例区", StringComparison.Ordinal))
                Assert.Fail($"{paragraphs} paragraphs, after {last[^20..]}");
        }
    }

    [Fact]
    public void A_record_of_the_office_has_no_masthead_and_no_seal()
    {
        var paper = PaperSpecimen.Decision() with
        {
            Official = PaperSpecimen.Decision().Official! with { HasMasthead = false, IsSealed = false },
        };
        using var file = Docx(paper);
        Assert.StartsWith("行政复议决定书示政复决字", file.MainDocumentPart!.Document.InnerText);
        Assert.DoesNotContain("印章", file.MainDocumentPart.Document.InnerText);
    }

    [Theory]
    [InlineData("本机关认为:证据不足,应予撤销(部分)。", "本机关认为\uFF1A证据不足\uFF0C应予撤销\uFF08部分\uFF09。")]
    [InlineData("10:30至11:00,共1,200元", "10:30至11:00,共1,200元")]
    [InlineData("f(x), see (a)", "f(x), see (a)")]
    public void Marks_beside_Chinese_characters_take_the_place_of_one(string typed, string printed)
    {
        using var file = Docx(PaperSpecimen.Decision(0) with { Blocks = [Paragraph.Of(typed)] });
        Assert.Contains(printed, file.MainDocumentPart!.Document.InnerText);
    }
}
