using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Public;

/// <summary>
/// Somebody who takes down every number of a figure that the public can have, knows which of them are sums of which, and narrows down what is
/// not told: by intervals carried through all sums until nothing moves, and by solving the sums as equations.
/// </summary>
internal sealed class Attacker
{
    private const int Prime = 1_000_003;
    private readonly Dictionary<string, (long Low, long High)> known = [];
    private readonly List<(string Whole, string[] Parts)> sums = [];

    public (long Low, long High) Of(string cell) => known[cell];

    public IEnumerable<string> Cells => known.Keys;

    /// <summary>A cell, with all that was said of it: its value, or that it is few, or nothing.</summary>
    public void Hears(string cell, Reading reading, int few) =>
        known[cell] =
            reading.Value is { } value ? ((long)value, (long)value)
            : reading.Withheld!.Telling == Telling.Few ? (1, few - 1)
            : (0, long.MaxValue / 4);

    public void Knows(string whole, IEnumerable<string> parts)
    {
        string[] all = [.. parts];
        foreach (var cell in all.Append(whole))
            known.TryAdd(cell, (0, long.MaxValue / 4));
        sums.Add((whole, all));
    }

    /// <summary>Of a row that says of some cells that they are few, those merely not told are not.</summary>
    public void ReadsLabels(IReadOnlyList<(string Cell, Reading Reading)> row, int few)
    {
        if (row.Any(r => r.Reading.Withheld?.Telling == Telling.Few))
            foreach (var (cell, _) in row.Where(r => r.Reading.Withheld?.Telling == Telling.Beside))
                known[cell] = (Math.Max(few, known[cell].Low), known[cell].High);
    }

    public void Propagates()
    {
        var moved = true;
        while (moved)
        {
            moved = false;
            foreach (var (whole, parts) in sums)
            {
                var (low, high) = (
                    parts.Sum(p => known[p].Low),
                    parts.Aggregate(0L, (s, p) => Math.Min(long.MaxValue / 4, s + known[p].High))
                );
                moved |= Narrows(whole, low, high);
                foreach (var part in parts)
                    moved |= Narrows(
                        part,
                        known[whole].Low - (high >= long.MaxValue / 4 ? Others(parts, part) : high - known[part].High),
                        known[whole].High - (low - known[part].Low)
                    );
            }
        }
    }

    private long Others(string[] parts, string part) =>
        parts.Where(p => p != part).Aggregate(0L, (s, p) => Math.Min(long.MaxValue / 4, s + known[p].High));

    private bool Narrows(string cell, long low, long high)
    {
        var (was, now) = (known[cell], (Low: Math.Max(known[cell].Low, low), High: Math.Min(known[cell].High, high)));
        known[cell] = now;
        return now != was;
    }

    /// <summary>The cells not told whose value the sums, as equations, leave no choice.</summary>
    public IReadOnlyList<string> Solves()
    {
        var open = known.Where(k => k.Value.Low != k.Value.High).Select(k => k.Key).ToList();
        var at = open.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);
        var rows = sums.Select(s => Equation(s, at)).Where(r => r.Any(x => x != 0)).ToList();
        var pivots = new List<(int Row, int Column)>();
        for (var (column, row) = (0, 0); column < open.Count && row < rows.Count; column++)
        {
            var found = rows.FindIndex(row, r => r[column] != 0);
            if (found < 0)
                continue;
            (rows[row], rows[found]) = (rows[found], rows[row]);
            Eliminate(rows, row, column);
            pivots.Add((row++, column));
        }
        return [.. pivots.Where(p => rows[p.Row].Count(x => x != 0) == 1).Select(p => open[p.Column])];
    }

    private static long[] Equation((string Whole, string[] Parts) sum, Dictionary<string, int> at)
    {
        var row = new long[at.Count];
        if (at.TryGetValue(sum.Whole, out var whole))
            row[whole] = Prime - 1;
        foreach (var part in sum.Parts)
            if (at.TryGetValue(part, out var i))
                row[i] = (row[i] + 1) % Prime;
        return row;
    }

    private static void Eliminate(List<long[]> rows, int row, int column)
    {
        var inverse = Power(rows[row][column], Prime - 2);
        rows[row] = [.. rows[row].Select(x => x * inverse % Prime)];
        for (var r = 0; r < rows.Count; r++)
            if (r != row && rows[r][column] is var factor and not 0)
                for (var c = column; c < rows[r].Length; c++)
                    rows[r][c] = ((rows[r][c] - factor * rows[row][c]) % Prime + Prime) % Prime;
    }

    private static long Power(long value, int exponent)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1, value = value * value % Prime)
            if ((exponent & 1) == 1)
                result = result * value % Prime;
        return result;
    }
}
