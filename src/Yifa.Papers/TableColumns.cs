using Yifa.Kernel;

namespace Yifa.Papers;

// How a table's columns are set: numbers to the right.
internal static class TableColumns
{
    public static bool[] AreNumeric(Table table) => [.. table.Head.Select((_, column) => IsNumeric(table.Rows, column))];

    static bool IsNumeric(IReadOnlyList<IReadOnlyList<Run>> rows, int column)
    {
        var filled = rows.Select(row => row[column].Text).Where(text => !string.IsNullOrWhiteSpace(text)).ToList();
        return filled.Count > 0
            && filled.Exists(text => text.Any(char.IsAsciiDigit))
            && filled.TrueForAll(text => text.All(c => char.IsAsciiDigit(c) || ".,%+-−—– ".Contains(c)));
    }
}
