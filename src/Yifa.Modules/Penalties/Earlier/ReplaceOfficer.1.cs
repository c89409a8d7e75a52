using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>Of release 0.2: who steps back stays in charge of the case.</summary>
[Act("决定回避", "行政处罚法 43", Name = nameof(ReplaceOfficer), Earlier = true)]
[By(Duty.Head)]
[From(Stage.Investigating, Stage.Investigated, Stage.Notified, Stage.Hearing, Stage.Deciding)]
public sealed record ReplaceOfficerStillInCharge(
    [Label("回避的办案人员")] string Out,
    [Label("接办人员", Hint = "写姓名和执法证号")] string In,
    [Label("理由")] string Reason
) : Act<PenaltyCase>
{
    private ReplaceOfficer Now => new(Out, In, Reason);

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => Now.Asks(matter, on);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => Now.Refuse(matter, at);

    public override void Perform(PenaltyCase matter, Scene at) => matter.Officers = Now.After(matter);
}
