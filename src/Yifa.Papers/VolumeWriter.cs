using PdfSharp.Drawing;
using PdfSharp.Pdf;
using Yifa.Kernel;
using Yifa.Papers.Pdf;

namespace Yifa.Papers;

/// <summary>What the cover, the index and the last page of a volume say.</summary>
/// <param name="Volume">正卷 or 副卷.</param>
public sealed record VolumeHead(
    string Office,
    string Number,
    string Title,
    string Volume,
    string Retention,
    DateOnly BoundOn,
    string BoundBy,
    string CheckedBy,
    string? Remarks,
    string? Notice
);

/// <summary>One thing in a volume, in the order of its pages.</summary>
public sealed record VolumePart(string Title, string From, DateOnly On)
{
    /// <summary>A document the office issued; null for a material.</summary>
    public Paper? Paper { get; init; }

    /// <summary>The contents of a material, each opened when its turn comes.</summary>
    public IReadOnlyList<(Content Content, Func<Stream> Open)> Contents { get; init; } = [];
}

/// <summary>
/// 案卷: writes a volume as one PDF file: cover, 卷内目录, the things in it page after page with their page numbers, 备考表. Images are drawn
/// as pages, PDF files are joined; what has no pages stands there as a slip with its hash.
/// </summary>
public static class VolumeWriter
{
    private const double Margin = 12 * Layout.PointsPerMillimetre;

    /// <returns>The number of numbered pages.</returns>
    public static int Write(VolumeHead head, IReadOnlyList<VolumePart> parts, Stream output, FontShelf fonts)
    {
        using var volume = new PdfDocument();
        var starts = new List<int>();
        foreach (var part in parts)
        {
            starts.Add(volume.PageCount + 1);
            Add(volume, part, fonts);
        }
        var pages = volume.PageCount;
        if (pages > 0)
            Number(volume, fonts);
        Join(volume, Index(head, parts, starts, pages), fonts, before: true);
        Join(volume, Cover(head, parts.Count, pages), fonts, before: true);
        Join(volume, Remarks(head, pages), fonts, before: false);
        volume.Info.Title = $"{head.Title} {head.Volume}";
        volume.Save(output, closeStream: false);
        return pages;
    }

    private static void Add(PdfDocument volume, VolumePart part, FontShelf fonts)
    {
        if (part.Paper is { } paper)
            Join(volume, paper, fonts, before: false);
        foreach (var (content, open) in part.Contents)
        {
            using var stream = open();
            if (Materials.IsImage(content.Type))
                Draw(volume, stream);
            else if (content is { Type: MediaType.Pdf, Pages: > 0 } && PdfScan.Open(stream) is { } file)
                using (file)
                    foreach (var page in file.Pages)
                        volume.AddPage(page);
            else
                Join(volume, Slip(part, content), fonts, before: false);
        }
    }

    private static void Draw(PdfDocument volume, Stream stream)
    {
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        whole.Position = 0;
        using var image = XImage.FromStream(whole);
        var page = volume.AddPage();
        (page.Width, page.Height) = (XUnit.FromMillimeter(Layout.PageWidth), XUnit.FromMillimeter(Layout.PageHeight));
        using var drawing = XGraphics.FromPdfPage(page);
        var (width, height) = (page.Width.Point - 2 * Margin, page.Height.Point - 2 * Margin);
        var scale = Math.Min(width / image.PixelWidth, height / image.PixelHeight);
        var (wide, high) = (image.PixelWidth * scale, image.PixelHeight * scale);
        drawing.DrawImage(image, (page.Width.Point - wide) / 2, (page.Height.Point - high) / 2, wide, high);
    }

    private static void Join(PdfDocument volume, Paper paper, FontShelf fonts, bool before)
    {
        using var written = new MemoryStream();
        PdfWriter.Write(paper, written, fonts);
        using var file = PdfScan.Open(written) ?? throw new InvalidOperationException("what was just written cannot be read");
        for (var i = 0; i < file.PageCount; i++)
            if (before)
                volume.InsertPage(i, file.Pages[i]);
            else
                volume.AddPage(file.Pages[i]);
    }

    /// <summary>页号, at the upper right of every page.</summary>
    private static void Number(PdfDocument volume, FontShelf fonts)
    {
        using var numbers = new MemoryStream();
        PageNumbers.Write(volume.PageCount, numbers, fonts);
        numbers.Position = 0;
        using var form = XPdfForm.FromStream(numbers);
        for (var i = 0; i < volume.PageCount; i++)
        {
            form.PageNumber = i + 1;
            using var drawing = XGraphics.FromPdfPage(volume.Pages[i], XGraphicsPdfPageOptions.Append);
            drawing.DrawImage(form, new XRect(volume.Pages[i].Width.Point - form.PointWidth, 0, form.PointWidth, form.PointHeight));
        }
    }

    private static Paper Cover(VolumeHead head, int things, int pages) =>
        new(
            $"{head.Office}案卷",
            [
                Labels(
                    ("案号", head.Number),
                    ("案件", head.Title),
                    ("卷别", head.Volume),
                    ("件数、页数", $"{things}件{pages}页"),
                    ("保管期限", head.Retention),
                    ("立卷日期", DocumentText.Day(head.BoundOn))
                ),
            ]
        )
        {
            Notice = head.Notice,
        };

    private static Paper Index(VolumeHead head, IReadOnlyList<VolumePart> parts, List<int> starts, int pages) =>
        new(
            "卷内目录",
            [
                new Table(
                    $"{head.Number} {head.Volume}",
                    ["件号", "题名", "责任者", "日期", "页号"],
                    [
                        .. parts.Select(
                            (part, i) =>
                                (IReadOnlyList<Run>)
                                    [
                                        new($"{i + 1}"),
                                        new(part.Title),
                                        new(part.From),
                                        new(DocumentText.Day(part.On)),
                                        new(Pages(starts[i], (i + 1 < parts.Count ? starts[i + 1] : pages + 1) - 1)),
                                    ]
                        ),
                    ]
                ),
            ]
        );

    private static string Pages(int from, int to) => from >= to ? $"{from}" : $"{from}—{to}";

    private static Paper Remarks(VolumeHead head, int pages) =>
        new(
            "备考表",
            [
                Labels(
                    ("本卷页数", $"{pages}页"),
                    ("情况说明", head.Remarks ?? "无"),
                    ("立卷人", head.BoundBy),
                    ("检查人", head.CheckedBy),
                    ("立卷日期", DocumentText.Day(head.BoundOn))
                ),
            ]
        );

    private static Paper Slip(VolumePart part, Content content) =>
        new(
            "存根页",
            [
                Paragraph.Of("以下材料没有可以装订的页,另存于内容库,以散列值为凭。"),
                Labels(
                    ("材料", part.Title),
                    ("类型", Words.Chinese(content.Type)),
                    ("大小", content.SizeText),
                    ("散列值(SHA-256)", content.Hash)
                ),
            ]
        );

    private static Table Labels(params (string Label, string Value)[] rows) =>
        new(null, ["项目", "内容"], [.. rows.Select(r => (IReadOnlyList<Run>)[new(r.Label), new(r.Value)])]);
}
