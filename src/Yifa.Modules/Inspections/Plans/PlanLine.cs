using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>计划的一行: one visit that a unit means to make.</summary>
/// <param name="Number">Its place in the plan, from 1 on; never given twice.</param>
/// <param name="Window">When.</param>
/// <param name="Joinable">可以合并: it may be made together with others, and put off for that.</param>
/// <param name="Officers">How many go.</param>
public sealed record PlanLine(
    int Number,
    string EnterpriseCode,
    string Enterprise,
    string Place,
    EnforcementField Field,
    IReadOnlyList<string> Items,
    PlanWindow Window,
    RiskGrade Grade,
    bool Joinable,
    int Officers
)
{
    /// <summary>The items in an order that does not depend on who wrote them.</summary>
    public string ItemsKey => string.Join('、', Items.Order(StringComparer.Ordinal));
}

/// <summary>计划的文本: as people paste it from a sheet, a row a line, the values parted by tabs or commas.</summary>
public static class PlanText
{
    /// <summary>What the columns hold, in their order.</summary>
    public const string Named = "统一社会信用代码、企业名称、地点、管理领域、检查事项、时间、风险等级、可否合并、检查人数";

    /// <summary>More lines than any plan has.</summary>
    public const int MostLines = 20_000;

    private const int Columns = 9;
    private const int MostItems = 30;
    private const int MostOfficers = 99;
    private static readonly IReadOnlyList<(string Chinese, string Code, EnforcementField Field)> Fields =
    [
        .. Enum.GetValues<EnforcementField>().Select(f => (Words.Chinese(f), Words.Code(f), f)),
    ];

    private const int MostFaults = 10;

    /// <summary>The rows of a text, none when a row is wrong, and what is wrong with the first ten that are, in sentences without their stops.</summary>
    /// <param name="first">The number of the first row.</param>
    public static (IReadOnlyList<PlanLine> Lines, IReadOnlyList<string> Faults) Read(string text, int year, int first = 1)
    {
        var (lines, faults, n) = (new List<PlanLine>(), new List<string>(), 0);
        foreach (var row in text.Split('\n'))
        {
            n++;
            if (string.IsNullOrWhiteSpace(row))
                continue;
            var (line, fault) = ReadRow(row, n, year, first + lines.Count);
            if (line is not null)
                lines.Add(line);
            else if (faults.Count == MostFaults)
                return ([], [.. faults, $"有误的不止这{MostFaults}行,改好后再核对其余各行"]);
            else
                faults.Add(fault!);
            if (lines.Count > MostLines)
                return ([], [$"一个计划最多{MostLines}行,请分开编制"]);
        }
        return faults.Count > 0 ? ([], faults) : (lines, []);
    }

    private static (PlanLine? Line, string? Fault) ReadRow(string row, int n, int year, int number)
    {
        var cells = row.Split(row.Contains('\t') ? ['\t'] : [',', '\uFF0C'], StringSplitOptions.TrimEntries);
        if (cells.Length != Columns)
            return (null, $"第{n}行应有{Columns}列({Named}),现有{cells.Length}列");
        var (line, fault) = Read(cells, year, number);
        return (line, fault is null ? null : $"第{n}行的{fault}");
    }

    private static (PlanLine? Line, string? Fault) Read(string[] cells, int year, int number)
    {
        string[] items =
        [
            .. cells[4].Split(['、', ';', '\uFF1B'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(),
        ];
        if (FaultOf(cells, items) is { } wrong)
            return (null, wrong);
        if (FieldOf(cells[3]) is not { } field)
            return (null, $"管理领域应为{string.Join('、', Fields.Select(f => f.Chinese))}之一,现为“{RosterText.Short(cells[3])}”");
        if (PlanWindow.Parse(cells[5], year) is not { } window)
            return (null, $"时间应在{year}年内,写作“3月”“3-5月”或者“3月6日至4月15日”,现为“{RosterText.Short(cells[5])}”");
        if (Caps.GradeOf(cells[6].TrimEnd('级')) is not { } grade)
            return (null, $"风险等级应为A、B、C、D之一,现为“{RosterText.Short(cells[6])}”");
        if (cells[7] is not ("是" or "否"))
            return (null, $"可否合并应为“是”或“否”,现为“{RosterText.Short(cells[7])}”");
        return
            int.TryParse(cells[8], NumberStyles.None, CultureInfo.InvariantCulture, out var officers)
            && officers is >= 2 and <= MostOfficers
            ? (new(number, cells[0].ToUpperInvariant(), cells[1], cells[2], field, items, window, grade, cells[7] == "是", officers), null)
            : (null, $"检查人数应为2至{MostOfficers}的整数,现为“{RosterText.Short(cells[8])}”");
    }

    private static string? FaultOf(string[] cells, string[] items) =>
        !CreditCode.IsValid(cells[0]) ? $"统一社会信用代码不对:“{RosterText.Short(cells[0])}”"
        : !RosterText.IsPlain(cells[1]) ? "企业名称应为1至200个字"
        : !RosterText.IsPlain(cells[2]) ? "地点应为1至200个字"
        : items.Length is 0 or > MostItems || !items.All(RosterText.IsPlain) ? $"检查事项应为1至{MostItems}项,用顿号分开"
        : null;

    private static EnforcementField? FieldOf(string text)
    {
        foreach (var (chinese, code, field) in Fields)
            if (chinese == text || code == text)
                return field;
        return null;
    }

    /// <summary>The one way a line is written.</summary>
    public static string Write(PlanLine line) =>
        string.Join(
            '\t',
            line.EnterpriseCode,
            line.Enterprise,
            line.Place,
            Words.Chinese(line.Field),
            string.Join('、', line.Items),
            line.Window.ToString(),
            line.Grade.ToString(),
            line.Joinable ? "是" : "否",
            line.Officers.ToString(CultureInfo.InvariantCulture)
        );
}
