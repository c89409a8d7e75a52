using Yifa.Kernel;

namespace Yifa.Modules.Surveys;

/// <summary>满意度调查: one answer an invitation, of nobody; results with the number they rest on.</summary>
public static class SurveysModule
{
    public static Module Module { get; } =
        Module.Of<Survey, Stage>(
            "surveys",
            "满意度调查",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: null,
            publication: PublicResult.Publication,
            given: [Facet.Given("score", "满意程度", [.. Enum.GetValues<Score>().Select(s => Choice.Of(s))])]
        );
}
