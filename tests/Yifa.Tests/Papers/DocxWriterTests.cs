using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Yifa.Kernel;
using Yifa.Papers;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yifa.Tests.Papers;

public class DocxWriterTests
{
    static WordprocessingDocument Written(Paper paper, Uri? baseAddress = null)
    {
        var stream = new MemoryStream();
        DocxWriter.Write(paper, stream, baseAddress);
        return WordprocessingDocument.Open(stream, isEditable: false);
    }

    static IEnumerable<string> Faults(OpenXmlPackage file) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}");

    [Fact]
    public void A_report_is_a_valid_word_document_that_holds_every_text()
    {
        var report = PaperSpecimen.Report();
        using var file = Written(report, PaperSpecimen.Site);
        Assert.Empty(Faults(file));
        var text = file.MainDocumentPart!.Document.InnerText;
        Assert.All(PaperSpecimen.Texts(report), expected => Assert.Contains(expected, text));
        Assert.Contains(report.Notice!, file.MainDocumentPart.HeaderParts.Single().Header.InnerText);
    }

    [Fact]
    public void A_paper_without_anything_is_valid_too()
    {
        using var file = Written(new Paper("", []));
        Assert.Empty(Faults(file));
        Assert.Empty(file.MainDocumentPart!.HeaderParts);
    }

    [Fact]
    public void Text_that_xml_forbids_does_not_break_the_file()
    {
        using var file = Written(new Paper("a\u0001b\uD800", [Paragraph.Of("\t<w:p>\uFFFF & 𠮷\r\n次行")]) { Meta = [("\u0002", "]]>")] });
        Assert.Empty(Faults(file));
        Assert.Contains("𠮷", file.MainDocumentPart!.Document.InnerText);
    }

    [Fact]
    public void Numbers_open_at_the_site()
    {
        using var file = Written(PaperSpecimen.Report(), PaperSpecimen.Site);
        var main = file.MainDocumentPart!;
        var addresses = main.HyperlinkRelationships.ToDictionary(r => r.Id, r => r.Uri.AbsoluteUri);
        var opens = main.Document.Descendants<W.Hyperlink>().ToDictionary(link => link.InnerText, link => addresses[link.Id!]);
        Assert.Equal("https://sf.example.gov.cn/figures/mediation.received?year=2024&by=%E8%A1%97%E9%81%93", opens["30771"]);
        Assert.Equal("https://data.example.gov.cn/rate", opens["98.4%"]);
        Assert.Equal("https://sf.example.gov.cn/figures/x", opens["68"]);
        Assert.All(main.HyperlinkRelationships, r => Assert.True(r.IsExternal));
    }

    [Fact]
    public void Without_a_site_only_absolute_addresses_open()
    {
        using var file = Written(PaperSpecimen.Report());
        Assert.Equal("98.4%", Assert.Single(file.MainDocumentPart!.Document.Descendants<W.Hyperlink>()).InnerText);
    }

    [Fact]
    public void The_body_is_set_as_an_official_document()
    {
        using var file = Written(PaperSpecimen.Report());
        var styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        var defaults = styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        Assert.Equal("仿宋_GB2312", defaults.RunFonts!.EastAsia!.Value);
        Assert.Equal("32", defaults.FontSize!.Val!.Value);
        var normal = styles.Elements<W.Style>().Single(style => style.StyleId == "Normal").StyleParagraphProperties!;
        Assert.Equal("579", normal.SpacingBetweenLines!.Line!.Value); // 22 lines on 225 mm
        Assert.Equal(200, normal.Indentation!.FirstLineChars!.Value);
    }
}
