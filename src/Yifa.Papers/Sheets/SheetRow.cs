namespace Yifa.Papers;

/// <summary>One row of a spreadsheet (表格行) as text.</summary>
/// <param name="Number">The row's number as the spreadsheet program shows it, from 1.</param>
/// <param name="Cells">The cells from column A on; an empty cell is null and keeps its place. The list ends at the last cell that is not empty.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string?> Cells)
{
    /// <summary>The cell of a column counted from 0; null if it is empty or beyond the end of the row.</summary>
    public string? this[int column] => column < Cells.Count ? Cells[column] : null;
}
