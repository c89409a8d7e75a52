using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

/// <summary>考核评估: a unit checks itself by a scheme of indicators and is reviewed; the schemes are kinds, so an office adds its own without code.</summary>
public static class AssessmentModule
{
    /// <summary>佐证材料: what units hand in beside their words; no rule names a term, so the office confirms it.</summary>
    private static readonly Dossier Evidence = new(
        "第一责任人职责规定 8",
        Hands: [Duty.Checker, Duty.Clerk],
        Keeps: [Duty.Clerk, Duty.Head],
        Binds: ("第一责任人职责规定 8", [Duty.Clerk]),
        Dossier.Keeping("assessment", "考核评估", Retention.TenYears)
    );

    public static Module Module { get; } =
        Module.Of<UnitAssessment, Stage>(
            "assessment",
            "考核评估",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            laws: Instruments.All,
            dossier: Evidence,
            kinds: new(ShippedKinds.Of("Assessment"), null, Scheme.Total, Scheme.Indicators)
        );
}
