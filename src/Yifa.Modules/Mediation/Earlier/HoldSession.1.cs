using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>Of release 0.1: a session left no record of its own.</summary>
[Act("调解", "人民调解法 22", Name = nameof(HoldSession), Earlier = true)]
[By(Duty.Mediator, Duty.Director), From(Stage.Mediating)]
public sealed record HoldSessionUnrecorded(
    [Label("调解情况", Format = Format.LongText)] string Record,
    [Label("对方当事人意愿")] Will Will = Will.Agrees
) : Act<Dispute>
{
    public override void Perform(Dispute dispute, Scene at)
    {
        dispute.Sessions++;
        (dispute.LastSession, dispute.Will) = (Record, Will);
    }
}
