using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>裁量: the benchmarks and lists in force for the office on the day, and the choices of the benchmark that is picked.</summary>
internal static class WeighingPicks
{
    private const string Benchmarks = "benchmarks";
    private const string Lists = "lists";

    public static IEnumerable<LookUp> From { get; } = [BenchmarkTold.Published(Benchmarks), ListEntryTold.Published(Lists)];

    /// <param name="field">What the case is about; its own benchmarks come first.</param>
    /// <param name="item">The act's fields of those names.</param>
    public static IEnumerable<Pick> Of(Picking picking, EnforcementField? field, string item, string choices, string entry)
    {
        List<BenchmarkTold> inForce =
        [
            .. picking
                .Answer(Benchmarks)
                .Select(f => BenchmarkTold.Read(f.Told))
                .OfType<BenchmarkTold>()
                .Where(b => b.IsFor(picking.Office) && b.On(picking.On) is not null)
                .OrderBy(b => b.Field != field)
                .ThenBy(b => b.Field)
                .ThenBy(b => b.Item, StringComparer.Ordinal),
        ];
        var picked = inForce.Find(b => b.Item == picking.Typed(item).Trim());
        return
        [
            .. inForce.Select(b => new Pick(item, b.Item, $"{b.Item} {b.Name}", b.Field is { } of ? Words.Chinese(of) : null)),
            .. ChoicesOf(picked, picking.On, choices),
            .. EntriesOf(picking, entry),
        ];
    }

    private static IEnumerable<Pick> ChoicesOf(BenchmarkTold? picked, DateOnly day, string choices) =>
        from factor in picked?.TableOn(day)?.Factors ?? []
        from choice in factor.Choices
        select new Pick(choices, $"{factor.Name}={choice}", choice, factor.Name);

    private static IEnumerable<Pick> EntriesOf(Picking picking, string entry) =>
        picking
            .Answer(Lists)
            .Select(f => ListEntryTold.Read(f.Told))
            .OfType<ListEntryTold>()
            .Where(e => e.IsInForce(picking.On))
            .OrderBy(e => e.List)
            .ThenBy(e => e.Code, StringComparer.Ordinal)
            .Select(e => new Pick(entry, e.Code, $"{e.Code} {e.Name}", Words.Chinese(e.List)));
}
