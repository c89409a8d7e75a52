using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>行政处罚: 行政处罚法 (2021), with 行政强制法 53 to 55 on performance through the court.</summary>
public static class PenaltiesModule
{
    public static Module Module { get; } =
        Module.Of<PenaltyCase, Stage>(
            "penalties",
            "行政处罚",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            balance: (Figures.Pending, Figures.Filed, Figures.CasesClosed),
            publication: PublicPenalty.Publication,
            laws: Instruments.All,
            given: [Facet.Given("document", "文书", [.. Documents.Beside.Select(d => new Choice(d.Name, d.Label))])]
        );
}
