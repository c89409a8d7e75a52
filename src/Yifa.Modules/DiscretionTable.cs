using System.Globalization;
using System.Text.RegularExpressions;

namespace Yifa.Modules;

/// <summary>裁量因素 and its choices.</summary>
public sealed record DiscretionFactor(string Name, IReadOnlyList<string> Choices);

/// <summary>档次: which choices lead to it, and what it allows.</summary>
/// <param name="When">Factors with the choices that fit; a factor not named fits with any.</param>
/// <param name="From">Lowest amount in 元, or lowest multiple; null where no fine is provided.</param>
/// <param name="Times">The range is of multiples of a base (货值金额), not of 元.</param>
public sealed record DiscretionTier(
    string Name,
    IReadOnlyDictionary<string, IReadOnlyList<string>> When,
    string Penalty,
    decimal? From,
    decimal? To,
    bool Times,
    string Article
)
{
    public bool Fits(IReadOnlyDictionary<string, string> choices) =>
        When.All(w => choices.TryGetValue(w.Key, out var chosen) && w.Value.Contains(chosen));

    /// <summary>The amounts it allows, of a base where it is of multiples; null where it provides no fine, or the base is not known.</summary>
    public (decimal From, decimal To)? RangeOn(decimal? @base) =>
        (From, To, Times, @base) switch
        {
            ({ } from, { } to, false, _) => (from, to),
            ({ } from, { } to, true, { } of) => (from * of, to * of),
            _ => null,
        };

    /// <summary>In words: what leads to it, and what it then allows.</summary>
    public string Told => $"{Name}{(When.Count == 0 ? "" : $"({Cases})")}:{Penalty}{Amount},{Article}";

    /// <summary>What leads to it, in words; empty where it fits every case.</summary>
    public string Cases => string.Join(",", When.Select(w => w.Key + string.Join("或者", w.Value)));

    /// <summary>What it allows, in words; empty where it provides no fine.</summary>
    public string Amount =>
        From is { } from && To is { } to ? $"{from:0.##}{(from == to ? "" : $"至{to:0.##}")}{(Times ? "倍" : "元")}" : "";
}

/// <summary>
/// 裁量基准表: a decision table in the words it is published in. A factor is written <c>违法次数:初次、再次</c>, a tier
/// <c>较轻|违法次数=初次|罚款|500-2000元|示例条例第二十条</c>.
/// </summary>
public sealed partial record DiscretionTable(IReadOnlyList<DiscretionFactor> Factors, IReadOnlyList<DiscretionTier> Tiers)
{
    /// <summary>More combinations of choices than a table that people can read has.</summary>
    private const int MostCombinations = 10_000;

    /// <summary>Reads a table; what is wrong is said by line, and there is no table then.</summary>
    public static (DiscretionTable? Table, IReadOnlyList<string> Wrong) Read(IReadOnlyList<string> factors, IReadOnlyList<string> tiers)
    {
        var wrong = new List<string>();
        List<DiscretionFactor> known = [.. factors.Select((f, i) => FactorOf(f, i + 1, wrong)).OfType<DiscretionFactor>()];
        if (known.Select(f => f.Name).Distinct().Count() < known.Count)
            wrong.Add("裁量因素的名称有重复");
        List<DiscretionTier> read = [.. tiers.Select((t, i) => TierOf(t, i + 1, known, wrong)).OfType<DiscretionTier>()];
        if (read.Select(t => t.Name).Distinct().Count() < read.Count)
            wrong.Add("档次的名称有重复");
        if (tiers.Count == 0)
            wrong.Add("至少写一个档次");
        var table = new DiscretionTable(known, read);
        if (wrong.Count == 0)
            wrong.AddRange(table.Gaps().Take(5));
        return wrong.Count == 0 ? (table, []) : (null, wrong);
    }

    /// <summary>The tier that the choices lead to; null where a factor is not chosen, or what is chosen is none of its choices.</summary>
    public DiscretionTier? Weigh(IReadOnlyDictionary<string, string> choices) =>
        Factors.All(f => choices.TryGetValue(f.Name, out var chosen) && f.Choices.Contains(chosen))
            ? Tiers.FirstOrDefault(t => t.Fits(choices))
            : null;

    /// <summary>The greatest amount of the table on a base; null where it provides none.</summary>
    public decimal? MostOn(decimal? @base) => Tiers.Max(t => t.RangeOn(@base)?.To);

    /// <summary>Choices as they are written in an act, <c>违法次数=初次</c> a line; null where a line is none.</summary>
    public static IReadOnlyDictionary<string, string>? ChoicesOf(IReadOnlyList<string> lines)
    {
        var choices = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
            if (Parts(line, '=') is not [{ Length: > 0 } factor, { Length: > 0 } chosen] || !choices.TryAdd(factor, chosen))
                return null;
        return choices;
    }

    /// <summary>Combinations of choices that lead to no tier, or to two: a benchmark has one answer for every case.</summary>
    private IEnumerable<string> Gaps()
    {
        if (Factors.Aggregate(1L, (n, f) => Math.Min(MostCombinations + 1, n * f.Choices.Count)) > MostCombinations)
        {
            yield return $"各因素的组合超过{MostCombinations}种,请合并因素或者选项";
            yield break;
        }
        foreach (var choices in Combinations([], 0))
        {
            var fitting = Tiers.Where(t => t.Fits(choices)).Select(t => t.Name).ToList();
            var told = choices.Count == 0 ? "任何情形" : string.Join('、', choices.Select(c => $"{c.Key}={c.Value}"));
            if (fitting.Count == 0)
                yield return $"{told}没有对应的档次";
            else if (fitting.Count > 1)
                yield return $"{told}同时属于“{string.Join("”“", fitting)}”";
        }
    }

    private IEnumerable<SortedDictionary<string, string>> Combinations(SortedDictionary<string, string> begun, int at)
    {
        if (at == Factors.Count)
        {
            yield return begun;
            yield break;
        }
        foreach (var choice in Factors[at].Choices)
        foreach (var whole in Combinations(new(begun, StringComparer.Ordinal) { [Factors[at].Name] = choice }, at + 1))
            yield return whole;
    }

    private static DiscretionFactor? FactorOf(string line, int n, List<string> wrong)
    {
        if (
            Parts(line.Replace('\uFF1A', ':'), ':') is [{ Length: > 0 } name, { Length: > 0 } choices]
            && Listed(choices) is { Count: > 1 } several
            && !name.Contains('=')
        )
            return new(name, several);
        wrong.Add($"第{n}个因素应写作 因素:选项、选项");
        return null;
    }

    private static DiscretionTier? TierOf(string line, int n, List<DiscretionFactor> factors, List<string> wrong)
    {
        if (
            Parts(line.Replace('\uFF5C', '|'), '|')
            is not [{ Length: > 0 } name, var when, { Length: > 0 } penalty, var amount, { Length: > 0 } article]
        )
        {
            wrong.Add($"第{n}个档次应写作 档次|条件|处罚种类|幅度|依据");
            return null;
        }
        if (ConditionsOf(when, factors) is not { } conditions)
        {
            wrong.Add($"第{n}个档次的条件应写作 因素=选项、选项;因素=选项,并且都在各因素之中");
            return null;
        }
        if (RangeOf(amount) is not var (from, to, times))
        {
            wrong.Add($"第{n}个档次的幅度应写作 500-2000元、3-5倍,不罚款的写 无");
            return null;
        }
        return new(name, conditions, penalty, from, to, times, article);
    }

    private static SortedDictionary<string, IReadOnlyList<string>>? ConditionsOf(string text, List<DiscretionFactor> factors)
    {
        var conditions = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var part in Parts(text.Replace('\uFF1B', ';'), ';').Where(p => p.Length > 0))
            if (
                Parts(part, '=') is not [var name, var choices]
                || factors.Find(f => f.Name == name) is not { } factor
                || Listed(choices) is not { Count: > 0 } listed
                || listed.Except(factor.Choices).Any()
                || !conditions.TryAdd(name, listed)
            )
                return null;
        return conditions;
    }

    private static (decimal? From, decimal? To, bool Times)? RangeOf(string text)
    {
        if (text is "无" or "-" or "")
            return (null, null, false);
        if (Amounts().Match(text.Replace(",", "")) is not { Success: true } found)
            return null;
        decimal Number(int group) => decimal.Parse(found.Groups[group].Value, CultureInfo.InvariantCulture);
        var unit = found.Groups[3].Value;
        var scale = unit == "万元" ? 10_000 : 1;
        var (from, to) = (Number(1) * scale, Number(2) * scale);
        return from > to ? null : (from, to, unit == "倍");
    }

    private static List<string> Listed(string text) =>
        [.. text.Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    private static string[] Parts(string text, char at) => text.Split(at, StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^(\d{1,10}(?:\.\d{1,2})?)\s*[-—~至]\s*(\d{1,10}(?:\.\d{1,2})?)\s*(元|万元|倍)$", RegexOptions.CultureInvariant)]
    private static partial Regex Amounts();
}
