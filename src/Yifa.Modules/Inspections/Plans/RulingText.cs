using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>
/// 统筹决定的文本: a row a decision, the values parted by tabs: line, word, and what the word asks for. A joint visit has a row 会同 more for
/// each line that joins it.
/// </summary>
public static class RulingText
{
    private const string With = "会同";

    private static readonly IReadOnlyList<(Placing Placing, string Word, int Columns, string Named)> Forms =
    [
        (Placing.Kept, "保留", 5, "行号、保留、检查日、检查时间、风险等级"),
        (Placing.Joined, "并入", 5, "行号、并入、计划/行、单位、理由"),
        (Placing.Moved, "调整", 6, "行号、调整、检查日、检查时间、风险等级、理由"),
        (Placing.Dropped, "取消", 5, "行号、取消、计划/行、单位、理由"),
        (Placing.Unplaced, "待定", 3, "行号、待定、理由"),
    ];

    /// <summary>The word of a decision.</summary>
    public static string Word(Placing placing) => Forms[(int)placing].Word;

    public static string Write(IEnumerable<Ruling> rulings) => string.Join('\n', rulings.SelectMany(Rows));

    private static IEnumerable<string> Rows(Ruling r)
    {
        var (line, word) = (Number(r.Line), Word(r.Placing));
        yield return r.Placing switch
        {
            Placing.Kept => Row(line, word, Day(r.Day), r.Window?.ToString() ?? "", r.Grade?.ToString() ?? ""),
            Placing.Moved => Row(line, word, Day(r.Day), r.Window?.ToString() ?? "", r.Grade?.ToString() ?? "", r.Reason),
            Placing.Unplaced => Row(line, word, r.Reason),
            _ => Row(line, word, r.Target.ToString()!, r.Unit ?? "", r.Reason),
        };
        foreach (var p in r.Partners)
            yield return Row(line, With, p.Line.ToString(), p.Unit, p.Office, string.Join('、', p.Items), Number(p.Officers));
    }

    private static string Row(params string[] cells) => string.Join('\t', cells);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The decisions of a text, and what is wrong with it first, in a sentence without its stop.</summary>
    public static (IReadOnlyList<Ruling> Rulings, string? Fault) Read(string text, int year)
    {
        var rulings = new List<Ruling>();
        var n = 0;
        foreach (var row in text.Split('\n'))
        {
            n++;
            if (string.IsNullOrWhiteSpace(row))
                continue;
            var cells = row.TrimEnd('\r').Split('\t', StringSplitOptions.TrimEntries);
            if (cells.Length < 2 || !int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line) || line < 1)
                return ([], $"第{n}行应以行号和决定开头,用制表符分开,决定为{string.Join('、', Forms.Select(f => f.Word))}或{With}");
            var fault = cells[1] == With ? ReadPartner(rulings, line, cells) : ReadRuling(rulings, line, cells, year);
            if (fault is not null)
                return ([], $"第{n}行{fault}");
        }
        return rulings.GroupBy(r => r.Line).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? ([], $"对计划第{twice.Key}行写了两次决定")
            : (rulings, null);
    }

    private static string? ReadRuling(List<Ruling> rulings, int line, string[] cells, int year)
    {
        var form = Forms.FirstOrDefault(f => f.Word == cells[1]);
        if (form.Word is null)
            return $"没有“{RosterText.Short(cells[1])}”这种决定,应为{string.Join('、', Forms.Select(f => f.Word))}或{With}";
        // a form takes empty cells from the end of a text
        if (cells.Length < form.Columns)
            cells = [.. cells, .. Enumerable.Repeat("", form.Columns - cells.Length)];
        if (cells.Length != form.Columns || cells[2].Length == 0)
            return $"应有{form.Columns}列({form.Named})";
        if (form.Placing is Placing.Unplaced)
        {
            rulings.Add(new(line, form.Placing, null, null, null, null, cells[2]));
            return null;
        }
        if (form.Placing is Placing.Joined or Placing.Dropped)
        {
            if (LineRef.Parse(cells[2]) is not { } target)
                return $"的去向应写作计划的编号和行号,如128/5,现为“{RosterText.Short(cells[2])}”";
            rulings.Add(new(line, form.Placing, null, null, target, cells[3], cells[4]));
            return null;
        }
        var window = cells[3].Length == 0 ? null : PlanWindow.Parse(cells[3], year);
        if (Binder.DateOf(cells[2]) is not { } day || day.Year != year || (window is null && cells[3].Length > 0))
            return $"的检查日和检查时间应在{year}年内";
        var grade = cells[4].Length == 0 ? null : Caps.GradeOf(cells[4]);
        if (grade is null && cells[4].Length > 0)
            return $"的风险等级应为A、B、C、D之一,现为“{RosterText.Short(cells[4])}”";
        rulings.Add(new(line, form.Placing, day, window, null, null, form.Placing is Placing.Moved ? cells[5] : "") { Grade = grade });
        return null;
    }

    private static string? ReadPartner(List<Ruling> rulings, int line, string[] cells)
    {
        if (rulings is not [.., { IsVisit: true } last] || last.Line != line)
            return $"的{With}应跟在同一行的保留或者调整之后";
        if (cells.Length != 7 || LineRef.Parse(cells[2]) is not { } of)
            return "应有7列(行号、会同、计划/行、单位、机构路径、事项、人数)";
        if (!int.TryParse(cells[6], NumberStyles.None, CultureInfo.InvariantCulture, out var officers))
            return $"的人数应为整数,现为“{RosterText.Short(cells[6])}”";
        rulings[^1] = last with { Partners = [.. last.Partners, new(of, cells[3], cells[4], cells[5].Split('、'), officers)] };
        return null;
    }
}
