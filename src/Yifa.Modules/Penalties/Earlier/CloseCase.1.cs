using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>Of release 0.2: what was still to be published or withdrawn was forgotten when the case was closed.</summary>
[Act("结案", "行政处罚法 57", Name = nameof(CloseCase), Earlier = true)]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record CloseCaseForgetting([Label("人民法院终结执行")] bool ExecutionEnded = false) : Act<PenaltyCase>
{
    private CloseCase Now => new(ExecutionEnded);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => Now.Refuse(matter, at);

    public override void Perform(PenaltyCase matter, Scene at)
    {
        at.Drop(Clocks.Publication);
        at.Drop(Clocks.Withdrawal);
        Now.Perform(matter, at);
    }
}
