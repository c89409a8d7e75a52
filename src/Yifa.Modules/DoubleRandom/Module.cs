using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

/// <summary>双随机、一公开: 优化营商环境条例 54, with 国办发〔2015〕58号: objects and inspectors are drawn at random, and the results are public.</summary>
public static class DoubleRandomModule
{
    public static Module Module { get; } =
        Module.Of<RandomCheck, Stage>(
            "double-random",
            "双随机抽查",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            publication: PublicDraw.Publication,
            laws: Instruments.All,
            given: [Facet.Given("result", "抽查结果", [.. Enum.GetValues<CheckResult>().Select(r => Choice.Of(r))])]
        );
}
