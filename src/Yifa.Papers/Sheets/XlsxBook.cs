using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yifa.Papers;

// The parts of an .xlsx package that a reading needs. They are found by hand and not through SpreadsheetDocument, which refuses a
// whole file for one mistyped hyperlink.
internal sealed class XlsxBook
{
    const int MostColumns = 16384;

    readonly PackagePart sheet;
    readonly List<string> sharedTexts;
    readonly SheetNumbers numbers;

    XlsxBook(PackagePart sheet, List<string> sharedTexts, SheetNumbers numbers)
    {
        this.sheet = sheet;
        this.sharedTexts = sharedTexts;
        this.numbers = numbers;
    }

    // Null if the package holds no visible worksheet.
    public static XlsxBook? Of(Package package)
    {
        if (Related(package, package.GetRelationships(), "/officeDocument") is not { } main || Root<Workbook>(main) is not { } workbook)
            return null;
        if (FirstSheet(package, main, workbook) is not { } sheet)
            return null;
        var texts = Related(package, main.GetRelationships(), "/sharedStrings");
        var styles = Related(package, main.GetRelationships(), "/styles");
        var since1904 = workbook.WorkbookProperties?.Date1904?.Value ?? false;
        return new XlsxBook(
            sheet,
            texts is null ? [] : SharedTexts(texts),
            new SheetNumbers(styles is null ? null : Root<Stylesheet>(styles), since1904)
        );
    }

    // The rows that hold anything.
    public IEnumerable<SheetRow> Rows()
    {
        using var stream = sheet.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = new TypedOpenXmlPartReader(stream, new OpenXmlPartReaderOptions());
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
                continue;
            var row = (Row)reader.LoadCurrentElement()!;
            number = (int?)row.RowIndex?.Value ?? number + 1;
            if (Cells(row) is { Count: > 0 } cells)
                yield return new SheetRow(number, cells);
        }
    }

    List<string?> Cells(Row row)
    {
        var cells = new List<string?>();
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? Column(reference) : next;
            next = column + 1;
            if (TextOf(cell) is not { Length: > 0 } text)
                continue;
            while (cells.Count <= column)
                cells.Add(null);
            cells[column] = text;
        }
        return cells;
    }

    string? TextOf(Cell cell)
    {
        var type = cell.DataType?.InnerText;
        var raw = cell.CellValue?.Text;
        return type switch
        {
            "inlineStr" => cell.InlineString is { } inline ? TextOf(inline) : null,
            null or "n" => string.IsNullOrWhiteSpace(raw) ? null : numbers.Read(raw, cell.StyleIndex?.Value ?? 0),
            "s" => string.IsNullOrWhiteSpace(raw) ? null : sharedTexts[int.Parse(raw)],
            "b" => raw?.Trim() is "1" or "true" ? "true" : "false",
            "d" => raw?.EndsWith("T00:00:00", StringComparison.Ordinal) == true ? raw[..10] : raw,
            _ => raw is null ? null : SheetText.Decode(raw), // "str", the text of a formula, and "e", an error such as #N/A
        };
    }

    // "AB12" stands in column 27, counted from 0.
    static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = column * 26 + (char.ToUpperInvariant(letter) - 'A' + 1);
            if (column > MostColumns)
                break;
        }
        return column is > 0 and <= MostColumns ? column - 1 : throw new FormatException($"No cell is called {reference}.");
    }

    static PackagePart? FirstSheet(Package package, PackagePart main, Workbook workbook)
    {
        foreach (var sheet in workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            var isHidden = sheet.State?.InnerText is "hidden" or "veryHidden";
            if (isHidden || sheet.Id?.Value is not { } id || !main.RelationshipExists(id))
                continue;
            if (Related(package, [main.GetRelationship(id)], "/worksheet") is { } part)
                return part;
        }
        return null;
    }

    static List<string> SharedTexts(PackagePart part)
    {
        var texts = new List<string>();
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = new TypedOpenXmlPartReader(stream, new OpenXmlPartReaderOptions());
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                texts.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
        }
        return texts;
    }

    // The text of an item, in pieces if it is formatted; the pronunciation marks beside it are not part of it.
    static string TextOf(OpenXmlElement item) =>
        SheetText.Decode(
            string.Concat(
                item.ChildElements.Select(piece =>
                    piece switch
                    {
                        Text text => text.Text,
                        Run run => run.Text?.Text,
                        _ => null,
                    }
                )
            )
        );

    static T? Root<T>(PackagePart part)
        where T : OpenXmlElement
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = new TypedOpenXmlPartReader(stream, new OpenXmlPartReaderOptions());
        return reader.Read() && reader.ElementType == typeof(T) ? (T?)reader.LoadCurrentElement() : null;
    }

    static PackagePart? Related(Package package, IEnumerable<PackageRelationship> relationships, string kind)
    {
        foreach (var relationship in relationships.Where(r => r.TargetMode == TargetMode.Internal))
        {
            var target = PackUriHelper.ResolvePartUri(relationship.SourceUri, relationship.TargetUri);
            if (relationship.RelationshipType.EndsWith(kind, StringComparison.Ordinal) && package.PartExists(target))
                return package.GetPart(target);
        }
        return null;
    }
}
