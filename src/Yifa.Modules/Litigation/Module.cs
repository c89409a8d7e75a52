using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

/// <summary>行政应诉: 行政诉讼法 (2017) as it binds the office sued, with 法释〔2018〕1号 and 法释〔2020〕3号.</summary>
public static class LitigationModule
{
    public static Module Module { get; } =
        Module.Of<LitigationCase, Stage>(
            "litigation",
            "行政应诉",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            balance: (Figures.Pending, Figures.Received, Figures.Closed),
            laws: Instruments.All
        );
}
