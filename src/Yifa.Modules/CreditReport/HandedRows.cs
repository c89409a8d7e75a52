using System.Globalization;
using System.Text;
using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>
/// 归集的数据: rows as CSV with a head, or as a JSON list of objects, under the names below. All of it is taken or none, and what is wrong is
/// said by row.
/// </summary>
public static class HandedRows
{
    public const int Most = 2_000;

    /// <summary>So many faults are told at once.</summary>
    private const int Told = 20;

    /// <summary>The columns: the Chinese name, and the member of JSON.</summary>
    public static IReadOnlyList<(string Chinese, string Name)> Columns { get; } =
    [
        ("决定书文号", "number"),
        ("当事人", "party"),
        ("统一社会信用代码", "creditCode"),
        ("决定日期", "decidedOn"),
        ("处罚内容", "penalty"),
        ("状态", "standing"),
    ];

    /// <summary>The rows, and what is wrong with them, each with the number of its row.</summary>
    /// <param name="month">The first day of the month they are about; decisions are of that month or, where their standing changed, before.</param>
    public static (IReadOnlyList<HandedRow> Rows, IReadOnlyList<string> Faults) Read(string text, DateOnly month)
    {
        var (table, fault) = text.TrimStart().StartsWith('[') ? OfJson(text) : OfCsv(text);
        if (fault is not null)
            return ([], [fault]);
        List<HandedRow> rows = [];
        List<string> faults = [];
        var numbers = new HashSet<string>();
        foreach (var (n, cells) in table)
        {
            List<string> wrong = [.. Faults(cells, month)];
            if (wrong.Count == 0 && !numbers.Add(cells[0]))
                wrong.Add($"决定书文号“{cells[0]}”重复");
            if (wrong.Count == 0)
                rows.Add(RowOf(cells));
            else
                faults.Add($"第{n}行{string.Join('、', wrong)}");
        }
        return faults.Count == 0
            ? (rows, [])
            : ([], faults.Count > Told ? [.. faults.Take(Told), $"还有{faults.Count - Told}行有误"] : faults);
    }

    private static HandedRow RowOf(string[] cells) =>
        new(cells[0], cells[1], cells[2].ToUpperInvariant(), Binder.DateOf(cells[3])!.Value, cells[4], StandingOf(cells[5])!.Value);

    private static RowStanding? StandingOf(string text) =>
        text.Length == 0
            ? RowStanding.Public
            : Enum.GetValues<RowStanding>().Where(s => Words.Chinese(s) == text).Select(s => (RowStanding?)s).FirstOrDefault();

    private static IEnumerable<string> Faults(string[] cells, DateOnly month)
    {
        foreach (var column in (int[])[0, 1, 4])
            if (cells[column].Length is 0 or > 100)
                yield return $"“{Columns[column].Chinese}”{(cells[column].Length == 0 ? "没有填写" : "最多100个字")}";
        if (cells[0].Contains('|') || cells[0].StartsWith('-'))
            yield return "“决定书文号”格式不对";
        if (!CreditCode.IsValid(cells[2]))
            yield return "“统一社会信用代码”校验码不符";
        if (StandingOf(cells[5]) is not { } standing)
            yield return $"“状态”应为{string.Join('、', Enum.GetValues<RowStanding>().Select(s => Words.Chinese(s)))}";
        else if (Binder.DateOf(cells[3]) is not { } on)
            yield return "“决定日期”应写作2024-05-20";
        else if (on >= month.AddMonths(1))
            yield return "“决定日期”晚于归集的月份";
        else if (standing == RowStanding.Public && on < month)
            yield return "“决定日期”早于归集的月份";
    }

    private static (List<(int N, string[] Cells)> Rows, string? Fault) OfCsv(string text)
    {
        var lines = Records(text.TrimStart('\uFEFF'));
        if (lines.Count == 0)
            return ([], "没有数据");
        var places = Columns.Select(c => lines[0].Cells.FindIndex(h => h.Trim() == c.Chinese || h.Trim() == c.Name)).ToArray();
        if (places.SkipLast(1).Any(p => p < 0))
            return ([], $"第1行应写明各列:{string.Join(',', Columns.Select(c => c.Chinese))}");
        return (
            [
                .. lines
                    .Skip(1)
                    .Where(l => l.Cells.Any(c => c.Trim().Length > 0))
                    .Select(l => (l.N, places.Select(p => p >= 0 && p < l.Cells.Count ? l.Cells[p].Trim() : "").ToArray())),
            ],
            null
        );
    }

    private static (List<(int N, string[] Cells)> Rows, string? Fault) OfJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return (
                [
                    .. json
                        .RootElement.EnumerateArray()
                        .Select((row, i) => (i + 1, Columns.Select(c => TextOf(row, c.Name) ?? TextOf(row, c.Chinese) ?? "").ToArray())),
                ],
                null
            );
        }
        // the ways the reader says that a text somebody else sends is no list of objects
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return ([], "不是正确的JSON:应为对象的列表");
        }
    }

    private static string? TextOf(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.ToString().Trim() : null;

    /// <summary>RFC 4180: cells in quotes may hold commas, line ends and doubled quotes.</summary>
    private static List<(int N, List<string> Cells)> Records(string text)
    {
        List<(int N, List<string> Cells)> records = [];
        List<string> cells = [];
        var (cell, quoted) = (new StringBuilder(), false);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (quoted && i < text.Length)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[++i]);
                else
                    quoted = false;
            }
            else if (c == '"' && cell.Length == 0)
                quoted = true;
            else if (c is ',' or '\n')
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == ',')
                    continue;
                records.Add((records.Count + 1, cells));
                cells = [];
            }
            else
                cell.Append(c);
        }
        return records.Exists(r => r.Cells.Any(t => t.Length > 0)) ? records : [];
    }

    /// <summary>The first day of a month written 2024-05; null for any other text.</summary>
    public static DateOnly? MonthOf(string text) =>
        DateOnly.TryParseExact($"{text.Trim()}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month.Year is >= 1990 and <= 2199
            ? month
            : null;
}
