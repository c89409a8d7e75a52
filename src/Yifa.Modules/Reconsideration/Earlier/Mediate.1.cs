using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>Of release 0.1: mediation left no record of its own.</summary>
[Act("调解", "行政复议法 5", Name = nameof(Mediate), Earlier = true)]
[By(Duty.Officer), From(Stage.UnderReview, Stage.InTrial, Stage.Suspended)]
public sealed record MediateUnrecorded(
    [Label("调解情况", Format = Format.LongText)] string Record,
    [Label("结果")] MediationResult Result = MediationResult.Ongoing,
    [Label("协议内容", Format = Format.LongText)] string? Terms = null,
    [Label("被申请人已自行纠正")] bool AgencyCorrected = false
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.Mediated = true;
        matter.MediationTerms = Result == MediationResult.Agreed ? Terms : null;
        matter.AgencyCorrected |= AgencyCorrected;
    }
}
