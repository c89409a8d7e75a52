using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>裁量: the item whose benchmark applies, what was found of its factors, and the list entry cited. Benchmarks and lists are of other kinds and are looked up.</summary>
internal sealed record Weighing(
    string? Item,
    IReadOnlyList<string>? Choices,
    decimal? Base,
    string? Entry,
    EnforcementField Field,
    string Offender,
    DateOnly CommittedOn
)
{
    private const string OfBenchmark = "benchmark";

    public IEnumerable<LookUp> Asks(bool first = false)
    {
        if (!string.IsNullOrWhiteSpace(Item))
            yield return new(OfBenchmark, "benchmarks", "item", Item.Trim(), 1) { Tells = true };
        if (!string.IsNullOrWhiteSpace(Entry))
            yield return ListEntryTold.Asks(Entry);
        if (first || !string.IsNullOrWhiteSpace(Entry))
            yield return FirstOffence.Asks(Offender, Field);
    }

    public static BenchmarkTold? Benchmark(Scene at) => BenchmarkTold.Read(at.Answer(OfBenchmark).FirstOrDefault()?.Told);

    public Weighed? Result(Scene at) =>
        DiscretionTable.ChoicesOf(Choices ?? []) is { } choices ? Benchmark(at)?.Weigh(choices, CommittedOn, at.On, Base) : null;

    public static ListEntryTold? Listed(Scene at) => ListEntryTold.In(at);

    /// <summary>What stands against weighing by what is named, before any amount is looked at.</summary>
    public IEnumerable<Refusal> Against(Scene at)
    {
        foreach (var refusal in AgainstBenchmark(at))
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Entry))
            yield break;
        if (Listed(at) is not { } entry)
            yield return Refusals.EntryUnknown.At(nameof(Weigh.ListEntry));
        else if (!entry.IsInForce(at.On) && !entry.IsInForce(CommittedOn))
            yield return Refusals.EntryNotInForce.At(nameof(Weigh.ListEntry));
        else if (entry.Item is { } only && only != Item?.Trim())
            yield return Refusals.EntryOfOtherItem.With($"({only})").At(nameof(Weigh.ListEntry));
        else if (entry.FirstOffence && !FirstOffence.IsFirst(at))
            yield return Refusals.NotFirst.At(nameof(Weigh.ListEntry));
    }

    private IEnumerable<Refusal> AgainstBenchmark(Scene at)
    {
        if (string.IsNullOrWhiteSpace(Item))
            yield break;
        if (Benchmark(at) is not { } benchmark || benchmark.On(at.On) is not { } version)
        {
            if (IsRequired(at))
                yield return Refusals.BenchmarkUnknown.At(nameof(Weigh.Item));
        }
        else if (benchmark.NeedsBase(at.On, Base))
            yield return Refusals.BaseMissing.At(nameof(Weigh.Base));
        else if (Result(at) is null)
            yield return Refusals.ChoicesWrong.With($":{string.Join(';', version.Factors)}").At(nameof(Weigh.Choices));
    }

    public static bool IsRequired(Scene at) => at.SetHere(DiscretionSettings.Benchmark) == DiscretionSettings.Required;
}

/// <summary>What a decision is held against.</summary>
internal static class Ranges
{
    /// <param name="departure">Approved departure from the benchmark, where there is one.</param>
    public static IEnumerable<Refusal> Against(
        Weighing weighing,
        Scene at,
        IReadOnlyList<PenaltyKind> kinds,
        decimal fine,
        Departure? departure,
        string? outsideReasons
    )
    {
        foreach (var refusal in weighing.Against(at))
            yield return refusal;
        if (weighing.Item is null && fine > 0 && Weighing.IsRequired(at))
            yield return Refusals.BenchmarkMissing;
        if (weighing.Result(at) is not { } weighed || Rule(weighed, Weighing.Listed(at)?.List, kinds, fine) is not { } rule)
            yield break;
        if (departure is null)
            yield return rule.With($":{weighed.Told}").At(nameof(Decide.Fine));
        else if (string.IsNullOrWhiteSpace(outsideReasons))
            yield return Refusals.OutsideReasonsMissing.At(nameof(Decide.OutsideReasons));
    }

    /// <summary>The rule that the decision does not keep to; null where it keeps to all.</summary>
    private static Refusal? Rule(Weighed weighed, DiscretionList? list, IReadOnlyList<PenaltyKind> kinds, decimal fine) =>
        list == DiscretionList.NoPenalty ? Refusals.ListSaysNoPenalty
        : kinds.Any(k => k is not (PenaltyKind.Confiscation or PenaltyKind.Other) && !weighed.Penalty.Contains(Words.Chinese(k)))
            ? Refusals.KindOutside
        : weighed is not { From: { } from, To: { } to }
            ? fine > 0 ? Refusals.OutsideRange
                : null
        : list == DiscretionList.Mitigated
            ? fine >= from && from > 0 ? Refusals.NotMitigated
                : null
        : fine < from || fine > to ? Refusals.OutsideRange
        : list == DiscretionList.Lighter && fine > weighed.Usual ? Refusals.NotLighter
        : null;
}
