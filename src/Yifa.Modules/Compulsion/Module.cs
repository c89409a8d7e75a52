using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>行政强制: 行政强制法 (2011), measures of its third chapter, enforcement of its fourth, and the court of its fifth.</summary>
public static class CompulsionModule
{
    public static Module Module { get; } =
        Module.Of<CompulsionCase, Stage>(
            "compulsion",
            "行政强制",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: null,
            documents: typeof(Documents),
            laws: Instruments.All
        );
}
