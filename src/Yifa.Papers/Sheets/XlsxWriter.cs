using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yifa.Papers;

/// <summary>Writes one sheet as an .xlsx file, row by row, so that memory does not grow with the rows.</summary>
public static class XlsxWriter
{
    const int MostRows = 1048576;
    const string SheetId = "sheet1";
    const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    const string StylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>Writes a bold, frozen head row and the rows beneath it.</summary>
    /// <param name="output">Where the file goes; may be write-only; left open.</param>
    /// <param name="head">The column heads.</param>
    /// <param name="rows">The cells of each row: text, bool, a number, <see cref="DateOnly"/>, <see cref="DateTime"/> (written as it reads, to
    /// the second) or null for an empty cell. Text stays text, leading zeros and a leading "=" included. A number of more than 15 digits, which
    /// a spreadsheet program would round, is written as text, as is a date before 1900.</param>
    /// <exception cref="ArgumentException">A cell is of another type, or its text is longer than the 32,767 characters
    /// a cell holds.</exception>
    /// <exception cref="InvalidOperationException">There are more rows than the 1,048,575 a sheet holds below its head.</exception>
    public static void Write(Stream output, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var package = Package.Open(output, FileMode.Create, FileAccess.Write); // write-only, so that nothing is buffered
        var main = package.CreatePart(new Uri("/xl/workbook.xml", UriKind.Relative), MainType, CompressionOption.Normal);
        WriteRoot(main, SheetLook.Book(SheetId));
        package.CreateRelationship(main.Uri, TargetMode.Internal, Relationship + "officeDocument", "workbook");
        main.CreateRelationship(
            new Uri("/xl/worksheets/sheet1.xml", UriKind.Relative),
            TargetMode.Internal,
            Relationship + "worksheet",
            SheetId
        );
        main.CreateRelationship(new Uri("/xl/styles.xml", UriKind.Relative), TargetMode.Internal, Relationship + "styles", "styles");

        var styles = package.CreatePart(new Uri("/xl/styles.xml", UriKind.Relative), StylesType, CompressionOption.Normal);
        WriteRoot(styles, SheetLook.Styles());

        var sheet = package.CreatePart(new Uri("/xl/worksheets/sheet1.xml", UriKind.Relative), SheetType, CompressionOption.Fast);
        using var stream = sheet.GetStream(FileMode.Create, FileAccess.Write);
        WriteSheet(stream, head, rows);
    }

    static void WriteRoot(PackagePart part, OpenXmlElement root)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(root);
    }

    static void WriteSheet(Stream stream, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(SheetLook.FrozenHead());
        if (head.Count > 0)
            writer.WriteElement(SheetLook.Widths(head));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(Row(1, head, text => Text(text, SheetLook.Head)));
        var number = 1;
        foreach (var row in rows)
        {
            if (++number > MostRows)
                throw new InvalidOperationException($"A sheet holds {MostRows} rows and no more.");
            writer.WriteElement(Row(number, row, Cell));
        }
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static Row Row<T>(int number, IReadOnlyList<T> values, Func<T, Cell?> make)
    {
        var row = new Row { RowIndex = (uint)number };
        for (var column = 0; column < values.Count; column++)
        {
            if (make(values[column]) is not { } cell)
                continue;
            cell.CellReference = ColumnName(column) + number.ToString(CultureInfo.InvariantCulture);
            row.AppendChild(cell);
        }
        return row;
    }

    static Cell? Cell(object? value) =>
        value switch
        {
            null or "" => null,
            string text => Text(text, SheetLook.Text),
            bool flag => new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(flag ? "1" : "0") },
            DateOnly date => Moment(date.ToDateTime(TimeOnly.MinValue), SheetLook.Date, "yyyy-MM-dd"),
            DateTime moment => Moment(moment, SheetLook.Moment, "yyyy-MM-ddTHH:mm:ss"),
            double or float => Broken(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            decimal or int or long or short or byte or uint or ulong => Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
            _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value)),
        };

    static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(SheetText.Encode(Fitting(text))) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    static string Fitting(string text) =>
        text.Length <= SheetText.Longest ? text : throw new ArgumentException($"A cell holds {SheetText.Longest} characters and no more.");

    static Cell Moment(DateTime moment, uint style, string format) =>
        SheetNumbers.Serial(moment) is { } serial
            ? new Cell { StyleIndex = style, CellValue = new CellValue(serial.ToString("R", CultureInfo.InvariantCulture)) }
            : Text(moment.ToString(format, CultureInfo.InvariantCulture), SheetLook.Text);

    static Cell Broken(double number) =>
        double.IsFinite(number)
            ? new Cell { CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)) }
            : Text(number.ToString(CultureInfo.InvariantCulture), SheetLook.Text);

    static Cell Number(decimal number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return digits.Count(char.IsAsciiDigit) > SheetNumbers.KeptDigits
            ? Text(digits, SheetLook.Text)
            : new Cell { CellValue = new CellValue(digits) };
    }

    static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName(column / 26 - 1) + ColumnName(column % 26);
}
