using Yifa.Kernel;

namespace Yifa.Modules.LegalEducation;

/// <summary>普法责任: the lists of who is to teach which law to whom, what was done of them, and how that is judged.</summary>
public static class LegalEducationModule
{
    public static Module Module { get; } =
        Module.Of<DutyList, Stage>(
            "legal-education",
            "普法责任",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            publication: PublicList.Publication,
            laws: Instruments.All,
            given:
            [
                Facet.Given("law", "宣传的法律"),
                Facet.Given("basis", "责任依据", [.. Enum.GetValues<Basis>().Select(b => Choice.Of(b))]),
            ]
        );
}
