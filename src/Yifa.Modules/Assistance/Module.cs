using Yifa.Kernel;

namespace Yifa.Modules.Assistance;

/// <summary>行政协助: one office asks another for data, people or a joint step; 行政处罚法 26.</summary>
public static class AssistanceModule
{
    public static Module Module { get; } =
        Module.Of<AssistanceRequest, Stage>(
            "assistance",
            "行政协助",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            laws: Instruments.All
        );
}
