using Yifa.Kernel;

namespace Yifa.Modules.Meetings;

/// <summary>会议: what was met about, heard and decided, of kinds that are data.</summary>
public static class MeetingsModule
{
    public static Module Module { get; } =
        Module.Of<Meeting, Stage>(
            "meetings",
            "会议",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            laws: Instruments.All,
            given: [Facet.Given("status", "落实情况", new Choice("Open", "未落实"), new Choice("Done", "已落实"))],
            kinds: new(ShippedKinds.Of("Meetings"), null, KindRules.TaskKind)
        );
}
