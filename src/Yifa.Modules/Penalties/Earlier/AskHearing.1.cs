using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>Of release 0.2: no period ran until the hearing was over.</summary>
[Act("要求听证", "行政处罚法 64(1)", Name = nameof(AskHearing), Earlier = true)]
[By(Role.Party, Duty.Officer)]
[From(Stage.Notified)]
public sealed record AskHearingUntimed([Label("理由", Format = Format.LongText)] string? Reason = null) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => new AskHearing(Reason).Refuse(matter, at);

    public override void Perform(PenaltyCase matter, Scene at) => AskHearing.Ask(matter, at);
}
