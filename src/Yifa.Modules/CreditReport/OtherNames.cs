using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>名称不一致: what is public of the credit code under another name than the one asked for. A report on the wrong code is a report on somebody else.</summary>
internal static class OtherNames
{
    private static readonly string[] Kinds = ["penalties", "data-handovers"];
    private const int Most = 100;
    private const int MostTold = 5;

    public static IEnumerable<LookUp> Questions(string creditCode) =>
        Kinds.Select(k => new LookUp($"names {k}", k, PublicName.Facet, creditCode.ToUpperInvariant(), Most) { ByLine = true });

    /// <summary>Each other name with one decision that bears it, as the clerk reads it.</summary>
    public static IReadOnlyList<string> In(Scene at, string name) =>
        [
            .. Kinds
                .SelectMany(k => at.Answer($"names {k}"))
                .Select(f => PublicName.Read(f.Told))
                .OfType<PublicName>()
                .Where(n => n.IsOther(name))
                .DistinctBy(n => n.Name)
                .OrderBy(n => n.Name, StringComparer.Ordinal)
                .Take(MostTold)
                .Select(n => $"{n.Name}({n.Number})"),
        ];
}
