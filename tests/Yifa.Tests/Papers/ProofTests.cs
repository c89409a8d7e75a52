using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Yifa.Kernel;
using Yifa.Papers;

namespace Yifa.Tests.Papers;

/// <summary>The code at the end of a paper is drawn cell by cell in every format, with what stands beside it.</summary>
public sealed class ProofTests
{
    private static readonly string[] Cells = ["00000", "01100", "01010", "00110", "00000"];
    private static readonly Paper Report = new("专用信用报告", [Paragraph.Of("没有公开的行政处罚信息。")])
    {
        Official = new("示例区人民政府", new(2026, 3, 10)),
        Proof = new(Cells, ["校验码:608CF671", "https://yifa.example/credit/verify"]),
    };

    [Fact]
    public void Dark_cells_are_runs_in_a_row() => Assert.Equal([(1, 1, 2), (1, 2, 1), (3, 2, 1), (2, 3, 2)], Report.Proof!.Dark);

    [Fact]
    public void A_page_draws_them_and_says_what_they_are()
    {
        var page = new StringWriter();
        HtmlWriter.WriteBody(Report, page);

        Assert.Contains("d=\"M1 1h2v1h-2zM1 2h1v1h-1zM3 2h1v1h-1zM2 3h2v1h-2z\"", page.ToString());
        Assert.Contains("校验码\uFF1A608CF671<br>https://yifa.example/credit/verify", page.ToString());
    }

    [Fact]
    public void Word_shows_them_as_a_picture()
    {
        var stream = new MemoryStream();
        DocxWriter.Write(Report, stream);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(f => $"{f.Path?.XPath}: {f.Description}"));
        using var bytes = new MemoryStream();
        file.MainDocumentPart!.ImageParts.Single().GetStream().CopyTo(bytes);
        Assert.Equal(Cells, Read(bytes.ToArray()));
    }

    // the middle of each cell of four pixels, rows from the bottom up
    private static IEnumerable<string> Read(byte[] bitmap)
    {
        var (start, side) = (BitConverter.ToInt32(bitmap, 10), BitConverter.ToInt32(bitmap, 18));
        var stride = (side + 31) / 32 * 4;
        char At(int x, int y) => (bitmap[start + (side - 1 - y) * stride + x / 8] >> (7 - x % 8) & 1) == 0 ? '1' : '0';
        return Enumerable
            .Range(0, side / 4)
            .Select(y => string.Concat(Enumerable.Range(0, side / 4).Select(x => At(4 * x + 2, 4 * y + 2))));
    }

    [Fact]
    public void A_pdf_draws_them_on_one_page()
    {
        var fonts = FontShelf.Of(FontShelf.FoldersOf(Environment.GetEnvironmentVariable(FontShelf.Setting)));
        Assert.SkipUnless(fonts.Lacks is null, fonts.Lacks ?? "");
        var stream = new MemoryStream();
        PdfWriter.Write(Report, stream, fonts);
        var pdf = new PdfReading(stream.ToArray());

        var (left, cell) = (pdf.Filled.Min(f => f[0]), pdf.Filled.Min(f => f[2]));
        var top = pdf.Filled.Max(f => f[1]);
        Assert.Equal(
            Report.Proof!.Dark.Select(d => (d.X - 1, d.Y - 1, d.Length)),
            pdf.Filled.Select(f =>
                ((int)Math.Round((f[0] - left) / cell), (int)Math.Round((top - f[1]) / cell), (int)Math.Round(f[2] / cell))
            )
        );
        Assert.Contains("608CF671", pdf.Text);
    }

    [Fact]
    public void Plain_text_has_the_lines()
    {
        var text = new StringWriter();
        MarkdownWriter.Write(Report, text);

        Assert.Contains("608CF671", text.ToString());
    }
}
