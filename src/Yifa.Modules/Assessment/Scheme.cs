using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

/// <summary>一项指标 or a heading above some. Only an indicator has points; one that a figure fills names the figure by its id.</summary>
/// <param name="Code">Its place in the tree: 1, 1.2, 1.2.3.</param>
/// <param name="Where">Facet values that cut the figure, <c>kind=legal-adviser</c>.</param>
/// <param name="Target">The reading that earns all points; less earns its share.</param>
public sealed record Indicator(
    string Code,
    string Name,
    decimal Points = 0,
    string? Figure = null,
    string Where = "",
    decimal? Target = null
)
{
    public bool IsLeaf => Points > 0;

    public int Depth => Code.Count(c => c == '.');

    /// <summary>Whether it stands at the code or below it in the tree.</summary>
    public bool IsUnder(string code) => Code == code || Code.StartsWith(code + ".", StringComparison.Ordinal);
}

/// <summary>指标体系: the tree of indicators as a kind's text has it, one a line.</summary>
public static partial class Scheme
{
    /// <summary>总分: what the points have to add up to.</summary>
    public static readonly KindRule Total = new("总分", t => PointsIn(t) is not null, "应为大于零的数");

    public static readonly KindRule Indicators = new(
        "指标",
        t => Read(t) is not null,
        "应写作:编号 名称 分值=数 数=指标代码 范围=方面=值 目标=数,分值以后的按需要写"
    )
    {
        Repeats = true,
        Whole = rules => FaultIn(rules["指标"], rules.GetValueOrDefault("总分")),
    };

    [GeneratedRegex(@"^[1-9]\d?(\.[1-9]\d?){0,3}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[a-z][a-z-]*\.[a-z][a-z-]*$")]
    private static partial Regex FigureId();

    /// <summary>The indicators of a kind and the headings above them, in the order of its text; none where it has no tree.</summary>
    public static IReadOnlyList<Indicator> Of(Kind kind) =>
        kind.Under(Indicators) is { } lines ? [.. lines.Split('\n').Select(l => Read(l)!)] : [];

    /// <summary>One line; null when it is none.</summary>
    public static Indicator? Read(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !Code().IsMatch(words[0]) || words[1].Length > 60)
            return null;
        var indicator = new Indicator(words[0], words[1]);
        foreach (var word in words[2..])
            if (word.Split('=', 2) is not [var key, { Length: > 0 } value] || Said(indicator, key, value) is not { } said)
                return null;
            else
                indicator = said;
        return indicator is { Figure: null, Target: not null } or { Figure: null, Where: not "" } or { IsLeaf: false, Figure: not null }
            ? null
            : indicator;
    }

    private static Indicator? Said(Indicator indicator, string key, string value) =>
        key switch
        {
            "分值" => PointsIn(value) is { } points ? indicator with { Points = points } : null,
            "数" => FigureId().IsMatch(value) ? indicator with { Figure = value } : null,
            "范围" => value.Contains('=') ? indicator with { Where = value } : null,
            "目标" => PointsIn(value) is { } target ? indicator with { Target = target } : null,
            _ => null,
        };

    private static decimal? PointsIn(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= 1_000_000
            ? n
            : null;

    private static string? FaultIn(string lines, string? total)
    {
        Indicator[] tree = [.. lines.Split('\n').Select(Read).OfType<Indicator>()];
        var codes = tree.Select(i => i.Code).ToHashSet();
        foreach (var indicator in tree)
        {
            if (indicator.Code.LastIndexOf('.') is > 0 and var dot && !codes.Contains(indicator.Code[..dot]))
                return $"指标{indicator.Code}的上一级{indicator.Code[..dot]}没有写";
            var isHeading = tree.Any(i => i.Code != indicator.Code && i.IsUnder(indicator.Code));
            if (isHeading == indicator.IsLeaf)
                return isHeading ? $"指标{indicator.Code}有下一级,不写分值" : $"指标{indicator.Code}没有写分值";
        }
        if (codes.Count < tree.Length)
            return $"指标编号写了两次:{tree.GroupBy(i => i.Code).First(g => g.Count() > 1).Key}";
        var sum = tree.Sum(i => i.Points);
        return total is not null && PointsIn(total) != sum ? $"各项指标的分值合计{Field.Show(sum)},与总分{total}不符" : null;
    }
}
