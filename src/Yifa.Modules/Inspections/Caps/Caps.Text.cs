using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>
/// As a clerk writes them: <c>A:1/1/1/2/1;B:…;C:…;D:不限</c>, for each grade the caps by day, week, month, year and of one department by year.
/// </summary>
public sealed partial record Caps
{
    /// <summary>No cap.</summary>
    public const string Unlimited = "不限";

    private const int Greatest = 999;
    private static readonly string Grades = string.Join('、', Enum.GetNames<RiskGrade>());

    /// <summary>Reads a text that <see cref="Against(string)"/> says nothing against.</summary>
    /// <exception cref="FormatException">What is wrong first, in one sentence.</exception>
    public static Caps Parse(string text) => Read(text) is (var caps, null) ? caps! : throw new FormatException(Against(text));

    /// <summary>What is wrong with a text, in one sentence; null when nothing is.</summary>
    public static string? Against(string text) => Read(text).Fault;

    /// <summary>The one way they are written.</summary>
    public override string ToString() =>
        string.Join(';', most.Select((caps, grade) => $"{(RiskGrade)grade}:{string.Join('/', caps.Select(Written))}"));

    private static string Written(int? cap) => cap?.ToString(CultureInfo.InvariantCulture) ?? Unlimited;

    private static (Caps? Caps, string? Fault) Read(string text)
    {
        var read = new int?[]?[Enum.GetValues<RiskGrade>().Length];
        // as a Chinese keyboard writes them, a grade on a line or all on one
        var plain = text.Replace('\uFF1A', ':').Replace('\uFF1B', ';').Replace('\uFF0F', '/').Replace('\n', ';');
        foreach (var part in plain.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split(':', 2, StringSplitOptions.TrimEntries) is not [var name, var caps])
                return (null, $"“{RosterText.Short(part)}”应写作等级、冒号、上限,如“A:1/1/1/2/1”");
            if (GradeOf(name) is not { } grade)
                return (null, $"风险等级应为{Grades}之一,现为“{RosterText.Short(name)}”");
            if (read[(int)grade] is not null)
                return (null, $"{grade}级的上限写了两次");
            (read[(int)grade], var fault) = Read(grade, caps);
            if (fault is not null)
                return (null, fault);
        }
        var missing = Array.IndexOf(read, null);
        return missing < 0 ? (new(read!), null) : (null, $"没有写{(RiskGrade)missing}级的上限,{Grades}各级都应写明");
    }

    /// <summary>The grade of a letter, of either size; null where it is none.</summary>
    internal static RiskGrade? GradeOf(string name) =>
        name is [var letter] && char.ToUpperInvariant(letter) - 'A' is >= 0 and var grade && Enum.IsDefined((RiskGrade)grade)
            ? (RiskGrade)grade
            : null;

    private static (int?[]? Caps, string? Fault) Read(RiskGrade grade, string text)
    {
        if (text == Unlimited)
            return (new int?[CapSpans.All.Count], null);
        var cells = text.Split('/', StringSplitOptions.TrimEntries);
        if (cells.Length != CapSpans.All.Count)
            return (null, $"{grade}级应有{CapSpans.All.Count}个上限(每日/每周/每月/每年/同一部门每年),现有{cells.Length}个");
        var caps = new int?[cells.Length];
        foreach (var span in CapSpans.All)
        {
            var cell = cells[(int)span];
            if (cell == Unlimited)
                continue;
            if (!int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var cap) || cap > Greatest)
                return (null, $"{grade}级{span.Named()}的上限应为0至{Greatest}的整数或者“{Unlimited}”,现为“{RosterText.Short(cell)}”");
            caps[(int)span] = cap;
        }
        return Disordered(caps) is var (narrow, wide)
            ? (null, $"{grade}级{narrow.Named()}的上限({Written(caps[(int)narrow])})大于{wide.Named()}的上限({Written(caps[(int)wide])})")
            : (caps, null);
    }

    // a cap that a wider one makes idle is a slip of the hand
    private static (CapSpan Narrow, CapSpan Wide)? Disordered(int?[] caps)
    {
        (CapSpan Narrow, CapSpan Wide)[] pairs =
        [
            (CapSpan.Day, CapSpan.Week),
            (CapSpan.Day, CapSpan.Month),
            (CapSpan.Week, CapSpan.Month),
            (CapSpan.Day, CapSpan.Year),
            (CapSpan.Week, CapSpan.Year),
            (CapSpan.Month, CapSpan.Year),
            (CapSpan.Authority, CapSpan.Year),
        ];
        foreach (var (narrow, wide) in pairs)
            if (caps[(int)narrow] is { } less && caps[(int)wide] is { } more && less > more)
                return (narrow, wide);
        return null;
    }
}
