using Yifa.Kernel;

namespace Yifa.Papers.Pdf;

// A table: columns as wide as their contents ask for, the head again on each page, long rows carried over.
sealed class PdfGrid
{
    const double Space = 3; // above and beneath the text of a cell
    readonly LineSetting setting;
    readonly Table table;
    readonly double side;
    readonly IReadOnlyList<double> widths;
    readonly bool hasHead;
    readonly bool[] numeric;

    public PdfGrid(Placed.Grid grid, LineSetting setting, double width, double side)
    {
        (this.setting, table, this.side) = (setting, grid.Table, side);
        hasHead = grid.LabelWidth is null;
        numeric = TableColumns.AreNumeric(table);
        widths = grid.LabelWidth is { } share ? [share * width, (1 - share) * width] : WidthsIn(width);
    }

    // Each column at least eight characters or an equal share, the rest by the longest text.
    IReadOnlyList<double> WidthsIn(double width)
    {
        var asked = table
            .Head.Select((head, i) => table.Rows.Select(r => Layout.Characters(r[i].Text)).Append(Layout.Characters(head)).Max())
            .Select(characters => Math.Clamp(characters, 4, 30))
            .ToList();
        return [.. asked.Select(a => width * a / asked.Sum())];
    }

    public void Draw(PdfSheet sheet)
    {
        DrawHead(sheet);
        foreach (var row in table.Rows)
        {
            var cells = row.Select((run, i) => Cell(run, PartOf(i), i)).ToList();
            while (cells.Any(c => c.Lines.Count > 0))
            {
                var whole = Height(cells);
                var pageful = 0.9 * Layout.TextHeight * Layout.PointsPerMillimetre;
                if (whole > sheet.Free && (whole <= pageful || sheet.Free < 4 * Layout.Of(Part.TableText).Pitch))
                {
                    sheet.Turn();
                    DrawHead(sheet);
                }
                var fits = (int)((sheet.Free - 2 * Space) / Layout.Of(Part.TableText).Pitch);
                DrawRow(sheet, [.. cells.Select(c => c with { Lines = [.. c.Lines.Take(fits)] })]);
                cells = [.. cells.Select(c => c with { Lines = [.. c.Lines.Skip(fits)] })];
            }
        }
    }

    sealed record Piece(Look Look, IReadOnlyList<InkLine> Lines);

    Part PartOf(int column) =>
        !hasHead && column == 0 ? Part.TableHead
        : numeric[column] ? Part.TableNumber
        : Part.TableText;

    void DrawHead(PdfSheet sheet)
    {
        if (hasHead)
            DrawRow(sheet, [.. table.Head.Select((text, i) => Cell(new Run(text), Part.TableHead, i))]);
    }

    Piece Cell(Run run, Part part, int column)
    {
        var look = Layout.Of(part);
        return new(look, setting.Lines([run], look, widths[column] - 2 * side));
    }

    static double Height(IEnumerable<Piece> cells) => cells.Max(c => c.Look.Pitch * c.Lines.Count) + 2 * Space;

    void DrawRow(PdfSheet sheet, IReadOnlyList<Piece> cells)
    {
        var (top, height, x) = (sheet.Y, Height(cells), PdfSheet.LeftEdge);
        foreach (var (cell, width) in cells.Zip(widths))
        {
            for (var i = 0; i < cell.Lines.Count; i++)
                sheet.DrawLine(cell.Lines[i], cell.Look, x + side, width - 2 * side, top + Space + i * cell.Look.Pitch);
            Frame(sheet, x, top, x + width, top + height);
            x += width;
        }
        sheet.Down(height);
    }

    static void Frame(PdfSheet sheet, double left, double top, double right, double bottom)
    {
        sheet.Pages.Rule(left, top, right, top, 0.5);
        sheet.Pages.Rule(left, bottom, right, bottom, 0.5);
        sheet.Pages.Rule(left, top, left, bottom, 0.5);
        sheet.Pages.Rule(right, top, right, bottom, 0.5);
    }
}
