using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>
/// 三书同达: to a business the decision, the compliance advice and the notice of credit repair are handed over in one act, each with its own proof;
/// where one of them is missing none counts as handed over (61).
/// </summary>
[Act(
    "三书同达",
    "行政处罚法 61;优化营商环境条例 53",
    Once = true,
    Hint = "决定书、合规建议书、信用修复告知书一次送达,每份文书都有凭证;有一份没有送到的,用“送达”逐份登记"
)]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record ServeTogether(
    [Label("送达方式")] ServiceManner Manner,
    [Label("决定书的送达凭证", Hint = "回证编号、邮件号或者系统记录")] string DecisionProof,
    [Label("合规建议书的送达凭证")] string AdviceProof,
    [Label("信用修复告知书的送达凭证")] string RepairProof,
    [Label("日期", Hint = "不填为办理日期")] DateOnly? Day = null,
    [Label("签收人或者见证人")] string? Signer = null,
    [Label("已拍照或者录像")] bool Recorded = false
) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) =>
        file.Matter is PenaltyCase { IsEnterprise: true, ServedOn: null, Procedure: not Procedure.Simple };

    private IReadOnlyList<(Template Paper, string Field, string Proof)> Papers =>
        [
            (Documents.Decision, nameof(DecisionProof), DecisionProof),
            (Documents.Advice, nameof(AdviceProof), AdviceProof),
            (Documents.RepairNotice, nameof(RepairProof), RepairProof),
        ];

    private Handing Handed(PenaltyCase matter, string proof) =>
        new(matter.Party, Manner)
        {
            Day = Day,
            Signer = Signer,
            Recorded = Recorded,
            Proof = proof,
        };

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (!matter.IsEnterprise)
            yield return Refusals.OnlyForEnterprises;
        foreach (var (paper, field, proof) in Papers)
        {
            if (at.Course.Papers.All(p => p.Template != paper.Name))
            {
                yield return Refusals.PaperMissing.With($",没有{paper.Label}");
                continue;
            }
            if (string.IsNullOrWhiteSpace(proof))
                yield return Refusals.ProofMissing.At(field);
            foreach (var refusal in at.AgainstHanding(paper, Handed(matter, proof)))
                yield return refusal;
        }
        if (Manner == ServiceManner.PublicNotice)
            yield return Refusals.NotByNotice.At(nameof(Manner));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        foreach (var (paper, _, proof) in Papers)
            at.Hand(paper, Handed(matter, proof));
    }
}
