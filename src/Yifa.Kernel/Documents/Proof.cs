namespace Yifa.Kernel;

/// <summary>防伪: the code at the end of a paper by which whoever is shown it checks it.</summary>
/// <param name="Cells">A square of cells, row by row, <c>1</c> for a dark one; the quiet edge is part of it.</param>
/// <param name="Lines">What stands beside it: number, check code, where it is checked.</param>
public sealed record Proof(IReadOnlyList<string> Cells, IReadOnlyList<string> Lines)
{
    /// <summary>The dark cells as runs in a row: column, row, length.</summary>
    public IEnumerable<(int X, int Y, int Length)> Dark
    {
        get
        {
            for (var y = 0; y < Cells.Count; y++)
            for (var x = 0; x < Cells[y].Length; x++)
            {
                var from = x;
                while (x < Cells[y].Length && Cells[y][x] == '1')
                    x++;
                if (x > from)
                    yield return (from, y, x - from);
            }
        }
    }
}
