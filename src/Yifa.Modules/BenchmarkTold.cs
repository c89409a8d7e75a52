using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>A version of a benchmark, in force from its day until the next.</summary>
public sealed record BenchmarkVersion(int N, DateOnly InForce, string Document, IReadOnlyList<string> Factors, IReadOnlyList<string> Tiers);

/// <summary>What a version says of a case: the tier, and the range of amounts where it provides a fine.</summary>
/// <param name="Most">The greatest amount of the whole table (顶格).</param>
public sealed record Weighed(
    string Item,
    string Name,
    int Version,
    string Tier,
    string Penalty,
    decimal? From,
    decimal? To,
    decimal? Most,
    string Article,
    string Maker,
    string MakerPath
)
{
    /// <summary>Half of the way through the range: what the benchmark would give where nothing else is said.</summary>
    public decimal? Usual => (From + To) / 2;

    /// <summary>Where in the range an amount lies, 0 at its low end and 1 at its high; null where the range is one amount or none.</summary>
    public decimal? PlaceOf(decimal amount) =>
        From is { } from && To is { } to && to > from ? Math.Clamp((amount - from) / (to - from), 0, 1) : null;

    /// <summary>As a decision says it.</summary>
    public string Told =>
        $"《{Name}》第{N}版“{Tier}”档:{Penalty}{(From is null ? "" : $",{Field.Show(From)}元至{Field.Show(To)}元")}({Article})";

    private string N => Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>裁量基准 as a case reads it: the published versions of one item's benchmark, and who made it.</summary>
public sealed record BenchmarkTold(
    string Item,
    string Name,
    string Maker,
    string MakerPath,
    IReadOnlyList<BenchmarkVersion> Versions,
    DateOnly? WithdrawnOn = null,
    EnforcementField? Field = null
)
{
    /// <summary>Every benchmark that is or was published, as any office may ask for them.</summary>
    public static LookUp Published(string name) => new(name, "benchmarks", "published", "yes", Most) { Tells = true };

    private const int Most = 500;

    public static BenchmarkTold? Read(string? text) =>
        string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<BenchmarkTold>(text, FactsJson.Options);

    public string Write() => FactsJson.Write(this);

    public BenchmarkVersion? On(DateOnly day) => WithdrawnOn <= day ? null : Versions.LastOrDefault(v => v.InForce <= day);

    /// <summary>裁量权基准意见 6: its maker's own units keep to it, and those of the government the maker belongs to, down to the streets and towns.</summary>
    public bool IsFor(Office office) =>
        office.Path.StartsWith(Office.Above(MakerPath) is { Length: > 0 } above ? above : MakerPath, StringComparison.Ordinal);

    /// <summary>The decision table in force on the day; null where none is.</summary>
    public DiscretionTable? TableOn(DateOnly day) =>
        On(day) is { } version ? DiscretionTable.Read(version.Factors, version.Tiers).Table : null;

    /// <summary>
    /// 从旧兼从轻, 行政处罚法 37: an act is weighed by the version of its day; where the version of the day of decision is lighter, by that. An act
    /// older than the first version is weighed by the one in force.
    /// </summary>
    /// <returns>Null where no version is in force, or where the choices fit none of them.</returns>
    public Weighed? Weigh(IReadOnlyDictionary<string, string> choices, DateOnly actOn, DateOnly decidedOn, decimal? @base)
    {
        if (On(decidedOn) is not { } now)
            return null;
        var (old, current) = (WeighBy(On(actOn), choices, @base), WeighBy(now, choices, @base));
        return old is null || (current is not null && IsLighter(current, old)) ? current : old;
    }

    /// <summary>Lighter by its high end, then by its low end; of amounts that cannot be compared the earlier stands.</summary>
    private static bool IsLighter(Weighed current, Weighed old) =>
        current.Version == old.Version
        || (old.To is { } before && (current.To is null || current.To < before || (current.To == before && current.From < old.From)));

    private Weighed? WeighBy(BenchmarkVersion? version, IReadOnlyDictionary<string, string> choices, decimal? @base)
    {
        if (version is null || DiscretionTable.Read(version.Factors, version.Tiers).Table is not { } table)
            return null;
        if (table.Weigh(choices) is not { } tier)
            return null;
        var range = tier.RangeOn(@base);
        return new(
            Item,
            Name,
            version.N,
            tier.Name,
            tier.Penalty,
            range?.From,
            range?.To,
            table.MostOn(@base),
            tier.Article,
            Maker,
            MakerPath
        );
    }

    /// <summary>Whether a tier of multiples lacks the base it multiplies.</summary>
    public bool NeedsBase(DateOnly day, decimal? @base) => @base is null && TableOn(day) is { } table && table.Tiers.Any(t => t.Times);
}
