using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>行政复议: 中华人民共和国行政复议法, as revised on 2023-09-01, in force from 2024-01-01. The numbers of the act files are its chapters and sections.</summary>
public static class ReconsiderationModule
{
    public static Module Module { get; } =
        Module.Of<ReconsiderationCase, Stage>(
            "reconsideration",
            "行政复议",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            balance: (Figures.Pending, Figures.Accepted, Figures.Closed),
            journey: ApplyJourney.Journey,
            publication: PublicDecision.Publication,
            laws: Instruments.All,
            dossier: CaseDossier.Rules
        );
}
