using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

/// <summary>督察与巡察: rounds of inspection, patrol and cross-district checks, under 法治政府建设与责任落实督察工作规定 11 to 18.</summary>
public static class OversightModule
{
    public static Module Module { get; } =
        Module.Of<Round, RoundStage>(
            "oversight",
            "督察与巡察",
            duties: typeof(Duty),
            clocks: typeof(RoundClocks),
            figures: typeof(RoundFigures),
            documents: typeof(RoundDocuments),
            laws: Instruments.All,
            given: [UnitTypes.Facet]
        );
}

/// <summary>督察问题: what a round found, each a matter of its own with its limit, reply and look-back.</summary>
public static class FindingsModule
{
    /// <summary>整改佐证: what units show of it; no article names a term, so the office confirms it.</summary>
    private static readonly Dossier Shown = new(
        "督察工作规定 18",
        Hands: [Duty.Inspector, Duty.Liaison],
        Keeps: [Duty.Inspector, Duty.Head],
        Binds: ("督察工作规定 18", [Duty.Inspector]),
        Dossier.Keeping("findings", "督察问题", Retention.TenYears)
    );

    public static Module Module { get; } =
        Module.Of<Finding, FindingStage>(
            "findings",
            "督察问题",
            duties: typeof(Duty),
            clocks: typeof(FindingClocks),
            figures: typeof(FindingFigures),
            documents: typeof(FindingDocuments),
            laws: Instruments.All,
            dossier: Shown,
            given: [UnitTypes.Facet]
        );
}

internal static class UnitTypes
{
    /// <summary>Given with each unit that is counted, since a round and a finding have several.</summary>
    public static Facet Facet { get; } =
        Kernel.Facet.Given("unit-type", "单位类型", [.. Enum.GetValues<UnitType>().Select(u => Choice.Of(u))]);
}
