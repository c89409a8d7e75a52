using Yifa.Kernel;

namespace Yifa.Modules.Returns;

/// <summary>统计报表: periodic returns to the level above, under the duties of 统计法 to report truly, completely and in time.</summary>
public static class ReturnsModule
{
    public static Module Module { get; } =
        Module.Of<PeriodicReturn, Stage>(
            "returns",
            "统计报表",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            laws: Instruments.All,
            given: [Facet.Given("line", "行次")]
        );
}
