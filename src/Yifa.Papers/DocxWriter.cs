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
            main.AddNewPart<FooterPart>("pageNumber").Footer = PageNumber();
            if (HasNotice(paper))
                main.AddNewPart<HeaderPart>("notice").Header = new W.Header(Styled(DocxLook.Notice, Words(paper.Notice)));
            main.Document = new W.Document(BodyOf(paper, new Links(main, baseAddress)));
        }
        whole.Position = 0;
        whole.CopyTo(output);
    }

    static bool HasNotice(Paper paper) => !string.IsNullOrWhiteSpace(paper.Notice);

    static W.Body BodyOf(Paper paper, Links links)
    {
        var body = new W.Body();
        if (HasNotice(paper)) // also in the text: what reads a file often skips its page heads
            body.Append(Styled(DocxLook.Notice, Words(paper.Notice)));
        body.Append(Styled(DocxLook.Title, Words(Letters.OneLine(paper.Title))));
        if (paper.Meta.Count > 0)
            body.Append(MetaTable(paper.Meta), new W.Paragraph());
        foreach (var block in paper.Blocks)
            body.Append(ElementsOf(block, links));
        body.Append(Page(HasNotice(paper)));
        return body;
    }

    static IEnumerable<OpenXmlElement> ElementsOf(Block block, Links links) =>
        block switch
        {
            Heading heading => [Styled($"Heading{heading.Level}", Words(Letters.OneLine(heading.Text)))],
            Paragraph paragraph => [new W.Paragraph(paragraph.Runs.Select(links.Inline))],
            Table table => TableElements(table, links),
            _ => throw new NotSupportedException($"No Word element for a block of type {block.GetType().Name}."),
        };

    // A caption, the table, and a paragraph that keeps two tables from growing together.
    static IEnumerable<OpenXmlElement> TableElements(Table table, Links links)
    {
        if (!string.IsNullOrWhiteSpace(table.Caption))
            yield return Styled(DocxLook.Caption, Words(Letters.OneLine(table.Caption)));
        var numeric = TableColumns.AreNumeric(table);
        var head = table.Head.Select(text => Cell(Styled(DocxLook.TableHead, Words(text)))).ToList();
        var rows = table.Rows.Select(row =>
            Row(row.Select((run, column) => Cell(Styled(numeric[column] ? DocxLook.TableNumber : DocxLook.TableText, links.Inline(run)))))
        );
        yield return Grid(table.Head.Count, rows.Prepend(Row(head, isHead: true)));
        yield return new W.Paragraph();
    }

    static W.Table MetaTable(IReadOnlyList<(string Label, string Value)> meta) =>
        Grid(
            2,
            meta.Select(item =>
                Row([Cell(Styled(DocxLook.TableHead, Words(item.Label))), Cell(Styled(DocxLook.TableText, Words(item.Value)))])
            ),
            firstColumn: 2200
        );

    static W.Table Grid(int columns, IEnumerable<W.TableRow> rows, int? firstColumn = null)
    {
        var first = firstColumn ?? DocxLook.TextWidth / columns;
        var other = columns == 1 ? 0 : (DocxLook.TextWidth - first) / (columns - 1);
        var widths = Enumerable.Range(0, columns).Select(column => column == 0 ? first : other);
        var table = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = DocxLook.Ruled },
                new W.TableWidth { Type = W.TableWidthUnitValues.Dxa, Width = DocxLook.TextWidth.ToString() },
                new W.TableLayout { Type = firstColumn is null ? W.TableLayoutValues.Autofit : W.TableLayoutValues.Fixed }
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

    static W.Paragraph Styled(string style, params OpenXmlElement[] content) =>
        new(content.Prepend(new W.ParagraphProperties(new W.ParagraphStyleId { Val = style })));

    static W.Run Words(string? text) => Links.Words(text);

    static W.Footer PageNumber() =>
        new(Styled(DocxLook.Footer, Words("— "), new W.SimpleField(Words("1")) { Instruction = " PAGE " }, Words(" —")));

    static W.SectionProperties Page(bool hasNotice)
    {
        var page = new W.SectionProperties();
        if (hasNotice)
            page.Append(new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "notice" });
        page.Append(
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "pageNumber" },
            new W.PageSize { Width = 11906, Height = 16838 },
            new W.PageMargin
            {
                Top = 2098, // 37 mm
                Bottom = 1984, // 35 mm
                Left = 1588, // 28 mm
                Right = 1474, // 26 mm
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
            if (!Uri.TryCreate(Address.Resolve(link, baseAddress), UriKind.Absolute, out var uri) || uri.IsFile)
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
