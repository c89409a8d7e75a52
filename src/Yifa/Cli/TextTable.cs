using System.Text;

namespace Yifa.Cli;

/// <summary>A table in a terminal, where a Chinese character takes two columns.</summary>
public static class TextTable
{
    /// <param name="right">Columns that are set to the right, counted from 0.</param>
    public static void Write(TextWriter output, IReadOnlyList<IReadOnlyList<string>> rows, params int[] right)
    {
        if (rows.Count == 0)
            return;
        var widths = Enumerable.Range(0, rows[0].Count).Select(i => rows.Max(r => WidthOf(r[i]))).ToArray();
        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var i = 0; i < row.Count; i++)
            {
                var gap = new string(' ', widths[i] - WidthOf(row[i]));
                line.Append(right.Contains(i) ? gap + row[i] : row[i] + gap).Append("  ");
            }
            output.WriteLine(line.ToString().TrimEnd());
        }
    }

    public static int WidthOf(string text) => text.EnumerateRunes().Sum(r => IsWide(r.Value) ? 2 : 1);

    // East Asian Wide and Fullwidth, as far as our texts use them (UAX 11)
    private static bool IsWide(int rune) =>
        rune
            is >= 0x1100
                and <= 0x115F
                or >= 0x2E80
                and <= 0xA4CF
                or >= 0xAC00
                and <= 0xD7A3
                or >= 0xF900
                and <= 0xFAFF
                or >= 0xFE30
                and <= 0xFE6F
                or >= 0xFF00
                and <= 0xFF60
                or >= 0xFFE0
                and <= 0xFFE6
                or >= 0x20000
                and <= 0x3FFFD;
}
