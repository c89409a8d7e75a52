using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>Of release 0.2: the decision that was corrected was counted among the others under its provision.</summary>
[Act("查找同一依据的案件", "行政执法监督条例 6", Name = nameof(FindSameBasis), Earlier = true)]
[By(Duty.Supervisor)]
[From(ItemStage.Opened, ItemStage.Inquiring, ItemStage.Correcting, ItemStage.Reported)]
public sealed record FindSameBasisWithOriginal([Label("执法依据")] string Basis) : Act<SupervisionItem>
{
    public override IEnumerable<LookUp> Asks(SupervisionItem matter, DateOnly on) => FindSameBasis.Under(matter, Basis);

    public override void Perform(SupervisionItem matter, Scene at) =>
        FindSameBasis.Keep(matter, at, Basis, [.. FindSameBasis.Kinds.SelectMany(k => at.Answer(k))]);
}
