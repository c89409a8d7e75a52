using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Yifa.Kernel;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yifa.Papers;

/// <summary>Writes a paper as a Word document in the look of an official document (党政机关公文格式, GB/T 9704).</summary>
public static class DocxWriter
{
    /// <summary>Writes the whole file; the stream may be write-only and is left open.</summary>
    /// <param name="paper">What to write.</param>
    /// <param name="output">Where the file goes.</param>
    /// <param name="baseAddress">Put before site-relative links; without it they are written as text that does not open,
    /// since a file has no site of its own.</param>
    public static void Write(Paper paper, Stream output, Uri? baseAddress = null)
    {
        using var whole = new MemoryStream(); // a package is only written to a stream that can seek
        using (var file = WordprocessingDocument.Create(whole, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = Letters.OneLine(paper.Title);
            file.PackageProperties.Language = "zh-CN";
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxLook.Styles();
            main.AddNewPart<FontTablePart>("fonts").Fonts = DocxLook.Fonts();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new W.Settings(new W.EvenAndOddHeaders());
            main.AddNewPart<FooterPart>("oddNumber").Footer = PageNumber(isOdd: true);
            main.AddNewPart<FooterPart>("evenNumber").Footer = PageNumber(isOdd: false);
            if (HasNotice(paper))
                main.AddNewPart<HeaderPart>("notice").Header = new W.Header(Styled(Part.Notice, Words(paper.Notice)));
            main.Document = new W.Document(BodyOf(paper, new Links(main, baseAddress)));
        }
        whole.Position = 0;
        whole.CopyTo(output);
    }

    static bool HasNotice(Paper paper) => !string.IsNullOrWhiteSpace(paper.Notice);

    static W.Body BodyOf(Paper paper, Links links)
    {
        var body = new W.Body();
        foreach (var placed in Placed.Of(paper))
            body.Append(ElementsOf(placed, links));
        body.Append(Page(HasNotice(paper)));
        return body;
    }

    static IEnumerable<OpenXmlElement> ElementsOf(Placed placed, Links links) =>
        placed switch
        {
            Placed.Text text => [Paragraph(text, links)],
            Placed.Grid grid => TableElements(grid, links),
            Placed.Mark mark => MarkElements(mark.Proof, links),
            _ => throw new NotSupportedException($"No Word element for {placed.GetType().Name}."),
        };

    static W.Paragraph Paragraph(Placed.Text text, Links links)
    {
        var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = DocxLook.IdOf(text.Part) });
        if (text.KeepsNext)
            properties.Append(new W.KeepNext());
        if (text.Right is { } right)
            properties.Append(DocxLook.Indent(0, right, Layout.Of(text.Part).Size));
        return new(text.Runs.Select(links.Inline).Prepend(properties));
    }

    static IEnumerable<OpenXmlElement> MarkElements(Proof proof, Links links)
    {
        yield return Styled(Part.TableText, MarkImage.In(links.Main, proof));
        foreach (var line in proof.Lines)
            yield return Styled(Part.TableText, Words(line));
    }

    // A caption, the table, and a paragraph that keeps two tables from growing together.
    static IEnumerable<OpenXmlElement> TableElements(Placed.Grid grid, Links links)
    {
        var table = grid.Table;
        if (!string.IsNullOrWhiteSpace(table.Caption))
            yield return Styled(Part.Caption, Words(Letters.OneLine(table.Caption)));
        var numeric = TableColumns.AreNumeric(table);
        Part PartOf(int column) =>
            grid.LabelWidth is not null && column == 0 ? Part.TableHead
            : numeric[column] ? Part.TableNumber
            : Part.TableText;
        var rows = table.Rows.Select(row => Row(row.Select((run, column) => Cell(Styled(PartOf(column), links.Inline(run)))))).ToList();
        if (grid.LabelWidth is null)
            rows.Insert(0, Row(table.Head.Select(text => Cell(Styled(Part.TableHead, Words(text)))), isHead: true));
        yield return Grid(table.Head.Count, rows, grid.LabelWidth);
        yield return new W.Paragraph();
    }

    static W.Table Grid(int columns, IEnumerable<W.TableRow> rows, double? firstShare)
    {
        var first = firstShare is { } share ? (int)(DocxLook.TextWidth * share) : DocxLook.TextWidth / columns;
        var other = columns == 1 ? 0 : (DocxLook.TextWidth - first) / (columns - 1);
        var widths = Enumerable.Range(0, columns).Select(column => column == 0 ? first : other);
        var table = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = DocxLook.Ruled },
                new W.TableWidth { Type = W.TableWidthUnitValues.Dxa, Width = DocxLook.TextWidth.ToString() },
                new W.TableLayout { Type = firstShare is null ? W.TableLayoutValues.Autofit : W.TableLayoutValues.Fixed }
            ),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = width.ToString() }))
        );
        table.Append(rows);
        return table;
    }

    static W.TableRow Row(IEnumerable<W.TableCell> cells, bool isHead = false)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHead)
            properties.Append(new W.TableHeader());
        return new W.TableRow(cells.Prepend<OpenXmlElement>(properties));
    }

    static W.TableCell Cell(W.Paragraph paragraph) => new(paragraph);

    static W.Paragraph Styled(Part part, params OpenXmlElement[] content) =>
        new(content.Prepend(new W.ParagraphProperties(new W.ParagraphStyleId { Val = DocxLook.IdOf(part) })));

    static W.Run Words(string? text) => Links.Words(text);

    // GB/T 9704 7.5: 单页码居右空一字,双页码居左空一字
    static W.Footer PageNumber(bool isOdd)
    {
        var place = Styled(Part.PageNumber, Words("— "), new W.SimpleField(Words("1")) { Instruction = " PAGE " }, Words(" —"));
        var size = Layout.Of(Part.PageNumber).Size;
        place.ParagraphProperties!.Append(
            isOdd ? DocxLook.Indent(0, 1, size) : DocxLook.Indent(1, 0, size),
            new W.Justification { Val = isOdd ? W.JustificationValues.Right : W.JustificationValues.Left }
        );
        return new(place);
    }

    static W.SectionProperties Page(bool hasNotice)
    {
        var page = new W.SectionProperties();
        if (hasNotice)
            page.Append(
                new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "notice" },
                new W.HeaderReference { Type = W.HeaderFooterValues.Even, Id = "notice" }
            );
        page.Append(
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "oddNumber" },
            new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = "evenNumber" },
            new W.PageSize { Width = (uint)DocxLook.Twips(Layout.PageWidth), Height = (uint)DocxLook.Twips(Layout.PageHeight) },
            new W.PageMargin
            {
                Top = DocxLook.Twips(Layout.Top),
                Bottom = DocxLook.Twips(Layout.PageHeight - Layout.Top - Layout.TextHeight),
                Left = (uint)DocxLook.Twips(Layout.Left),
                Right = (uint)DocxLook.Twips(Layout.PageWidth - Layout.Left - Layout.TextWidth),
                Header = 850,
                Footer = 1400,
                Gutter = 0,
            }
        );
        return page;
    }

    // Turns runs into Word runs and gives every address one relationship of the file.
    sealed class Links(MainDocumentPart main, Uri? baseAddress)
    {
        const int LongestTip = 255; // Word cuts a longer one off
        readonly Dictionary<string, string> ids = [];

        public MainDocumentPart Main => main;

        public OpenXmlElement Inline(Run run)
        {
            if (IdOf(run.Link) is not { } id || string.IsNullOrEmpty(run.Text))
                return Words(run.Text);
            var words = Words(run.Text);
            words.PrependChild(new W.RunProperties(new W.RunStyle { Val = DocxLook.Opening }));
            var link = new W.Hyperlink(words) { Id = id, History = true };
            if (!string.IsNullOrWhiteSpace(run.Title))
                link.Tooltip = Tip(Letters.OneLine(run.Title));
            return link;
        }

        static string Tip(string title)
        {
            if (title.Length <= LongestTip)
                return title;
            var cut = LongestTip - 1;
            return title[..(char.IsHighSurrogate(title[cut - 1]) ? cut - 1 : cut)] + "…";
        }

        string? IdOf(string? link)
        {
            if (Address.Outside(link, baseAddress) is not { } uri)
                return null;
            var address = uri.AbsoluteUri;
            if (ids.TryGetValue(address, out var known))
                return known;
            var id = $"link{ids.Count + 1}";
            main.AddHyperlinkRelationship(new Uri(address), isExternal: true, id);
            return ids[address] = id;
        }

        public static W.Run Words(string? text)
        {
            var run = new W.Run();
            var lines = Letters.Printable(text).Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                if (line > 0)
                    run.Append(new W.Break());
                var stretches = lines[line].Split('\t');
                for (var stretch = 0; stretch < stretches.Length; stretch++)
                {
                    if (stretch > 0)
                        run.Append(new W.TabChar());
                    if (stretches[stretch] != "")
                        run.Append(new W.Text(stretches[stretch]) { Space = SpaceProcessingModeValues.Preserve });
                }
            }
            return run;
        }
    }
}
