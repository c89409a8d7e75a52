using Yifa.Kernel;

namespace Yifa.Modules.Assistance;

/// <summary>行政协助: one office asks another for data, people or a joint step; 行政处罚法 26.</summary>
public static class AssistanceModule
{
    /// <summary>照片和资料: what the offices hand each other; no rule names a term, so the office confirms it.</summary>
    private static readonly Dossier Exchanged = new(
        "行政处罚法 26",
        Hands: [Duty.Requester, Duty.Assistant],
        Keeps: [Duty.Requester, Duty.Coordinator],
        Binds: ("行政处罚法 26", [Duty.Requester]),
        Dossier.Keeping("assistance", "行政协助", Retention.TenYears)
    );

    public static Module Module { get; } =
        Module.Of<AssistanceRequest, Stage>(
            "assistance",
            "行政协助",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            laws: Instruments.All,
            dossier: Exchanged
        );
}
