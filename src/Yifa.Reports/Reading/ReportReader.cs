using Yifa.Kernel;

namespace Yifa.Reports.Published;

/// <summary>Reads published annual reports (年度法治政府建设情况报告): a function from a file's bytes to what it says.</summary>
public static class ReportReader
{
    /// <param name="file">A saved page.</param>
    /// <param name="name">Its name, for sentences about it and to tell Markdown from text.</param>
    /// <param name="catalogue">Our own figures; what the page prints is matched to them.</param>
    /// <exception cref="InvalidDataException">It cannot be read; the message is one sentence for the user.</exception>
    public static PublishedReport Read(ReadOnlyMemory<byte> file, string name, IReadOnlyList<Figure> catalogue) =>
        ReadText(SavedPage.TextOf(file, name), name, catalogue);

    /// <summary>Reads a text that was taken out of its file before.</summary>
    /// <exception cref="InvalidDataException">It holds more than any report does.</exception>
    public static PublishedReport ReadText(string text, string name, IReadOnlyList<Figure> catalogue)
    {
        var page = new PageText(text);
        var outline = Outline.Of(page);
        var data = HeadData.Of(page, outline.Above.Concat(outline.Below));
        var signed = outline
            .Below.Take(4)
            .FirstOrDefault(line => line.Length <= 20 && HeadData.DateOf(page.Folded[line.Start..line.End]) is not null);
        if (signed.Length > 0)
            data.Signed(HeadData.DateOf(page.Folded[signed.Start..signed.End])!.Value, signed);
        var identity = Identity.Of(page, outline, data);
        var sections = SectionTree.Of(page, outline.Body);
        var periods = new Periods(page, outline.Body, identity.Year);
        var figures = new CatalogueWords(catalogue).Match(page, periods.Of(FigureReader.Of(page, name, outline.Body, sections)));
        return new(
            identity.Title,
            identity.Region,
            identity.Body,
            identity.Year,
            data.Values,
            sections,
            figures,
            CheckReader.Of(page, outline.Body, figures, data)
        )
        {
            Text = page.Original,
            Period = periods.Whole,
        };
    }
}
