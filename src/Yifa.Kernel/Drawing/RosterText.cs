using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Kernel;

/// <summary>名录的文本: as people paste it from a sheet, a row a line, the values parted by tabs or commas.</summary>
public static partial class RosterText
{
    /// <summary>Longest name in characters.</summary>
    public const int MostName = 200;

    [GeneratedRegex(@"^[A-Za-z0-9._-]{1,64}$")]
    private static partial Regex Id();

    /// <summary>Number, weight and name of an object on each line.</summary>
    public static (IReadOnlyList<DrawnFrom> Rows, string? Fault) Objects(string text) =>
        Read(
            text,
            3,
            "编号、权重、名称",
            cells =>
                !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var weight)
                || weight is < 1 or > Rosters.MostWeight
                    ? (null, $"权重应为1至{Rosters.MostWeight}的整数,现为“{cells[1]}”")
                    : (new DrawnFrom(cells[0], weight, cells[2]), FaultOf(cells[0], cells[2]))
        );

    /// <summary>Number and name of an inspector on each line.</summary>
    public static (IReadOnlyList<Inspector> Rows, string? Fault) Inspectors(string text) =>
        Read(text, 2, "编号、姓名", cells => (new Inspector(cells[0], cells[1]), FaultOf(cells[0], cells[1])));

    /// <summary>Number of an object and of an inspector on each line.</summary>
    public static (IReadOnlyList<Conflict> Rows, string? Fault) Conflicts(string text) =>
        Read(
            text,
            2,
            "对象编号、人员编号",
            cells => (new Conflict(cells[0], cells[1]), FaultOf(cells[0], cells[0]) ?? FaultOf(cells[1], cells[1]))
        );

    /// <summary>What is wrong with a number or a name; null when both can stand in a text that is hashed.</summary>
    internal static string? FaultOf(string id, string name) =>
        !Id().IsMatch(id) ? $"编号应为1至64位字母、数字、点、下划线或连字符,现为“{Short(id)}”"
        : IsPlain(name) ? null
        : $"名称应为1至{MostName}个字,不含制表符等控制字符";

    /// <summary>One line of text that has one way to be written in bytes.</summary>
    public static bool IsPlain(string text) =>
        text.Length is > 0 and <= MostName && !text.EnumerateRunes().Any(r => Rune.IsControl(r) || r == Rune.ReplacementChar);

    private static (IReadOnlyList<T> Rows, string? Fault) Read<T>(
        string text,
        int columns,
        string named,
        Func<string[], (T? Row, string? Fault)> row
    )
        where T : class
    {
        var rows = new List<T>();
        var n = 0;
        foreach (var line in text.Split('\n'))
        {
            n++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            // a name may hold a comma, a number and a weight never
            var cells = line.Split(line.Contains('\t') ? ['\t'] : [',', ','], columns, StringSplitOptions.TrimEntries);
            if (cells.Length < columns)
                return ([], $"第{n}行应有{columns}列({named})");
            var (made, fault) = row(cells);
            if (fault is not null || made is null)
                return ([], $"第{n}行的{fault}");
            rows.Add(made);
        }
        return (rows, null);
    }

    /// <summary>A text as a sentence quotes it: its first twenty characters.</summary>
    public static string Short(string text) => text.Length <= 20 ? text : $"{text[..20]}……";
}
