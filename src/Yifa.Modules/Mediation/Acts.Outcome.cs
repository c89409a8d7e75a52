using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

// 第二十六条, 第二十八条至第三十条: agreement, failure, withdrawal, termination. Each concludes the dispute once.

/// <summary>第二十八条, 第三十条: recorded by the mediator, in force from the agreement.</summary>
[Act("达成口头协议", "人民调解法 28;人民调解法 30"), By(Duty.Mediator, Duty.Director), From(Stage.Mediating)]
public sealed record AgreeOrally(
    [Label("协议内容", Format = Format.LongText)] string Terms,
    [Label("协议金额(元)", Format = Format.Money)] decimal Amount = 0,
    [Label("履行期限")] DateOnly? PerformBy = null,
    [Label("即时履行")] bool OnTheSpot = false,
    [Label("化解层级", Hint = "不填的,按调解组织")] SettledLevel? SettledLevel = null
) : Act<Dispute>
{
    // 浙江省行政程序办法 83: small and plain disputes may be settled in simpler form
    private const decimal SmallAdministrative = 10_000;

    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (dispute.Mediator is null)
            yield return Refusals.MediatorMissing;
        if (Clocks.For(dispute) == Clocks.Labour)
            yield return Refusals.WrittenOnly;
        if (dispute.Type == MediationType.Administrative && dispute.AmountInvolved > SmallAdministrative)
            yield return Refusals.WrittenByOrgan;
        if (PerformBy < at.On)
            yield return Refusals.PerformBeforeAgreement.At(nameof(PerformBy));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Terms, dispute.AgreementAmount, dispute.PerformBy) = (Terms, Amount, PerformBy);
        dispute.Settle(at, Result.OralAgreement, OnTheSpot, SettledLevel);
        at.Issue(Documents.OralAgreement);
    }
}

/// <summary>第二十九条: in force from all parties' signatures, the mediator's signature and the body's seal, so the act is dated that day.</summary>
[Act("签订调解协议书", "人民调解法 28;人民调解法 29"), By(Duty.Mediator, Duty.Director), From(Stage.Mediating)]
public sealed record AgreeInWriting(
    [Label("主要事实、争议事项和各方责任", Format = Format.LongText)] string Findings,
    [Label("协议内容", Format = Format.LongText)] string Terms,
    [Label("履行方式")] string Manner,
    [Label("协议金额(元)", Format = Format.Money)] decimal Amount,
    [Label("履行期限", Hint = "即时履行的不填")] DateOnly? PerformBy,
    [Label("即时履行")] bool OnTheSpot,
    [Label("各方当事人已签名、盖章或者按指印")] bool Signed,
    [Label("调解员已签名并加盖印章")] bool Sealed,
    [Label("化解层级", Hint = "不填的,按调解组织")] SettledLevel? SettledLevel = null,
    [Label("协议译文", Format = Format.LongText)] string? Translation = null
) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (dispute.Mediator is null)
            yield return Refusals.MediatorMissing;
        if (!Signed)
            yield return Refusals.NotSigned.At(nameof(Signed));
        if (!Sealed)
            yield return Refusals.NotSealed.At(nameof(Sealed));
        if (PerformBy < at.On)
            yield return Refusals.PerformBeforeAgreement.At(nameof(PerformBy));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Findings, dispute.Terms, dispute.Manner) = (Findings, Terms, Manner);
        (dispute.AgreementAmount, dispute.PerformBy, dispute.Translation) = (Amount, PerformBy, Translation);
        dispute.Settle(at, Result.WrittenAgreement, OnTheSpot, SettledLevel);
        at.Issue(dispute.Type == MediationType.InternationalCommercial ? Documents.BilingualAgreement : Documents.Agreement);
    }
}

/// <summary>第二十六条: mediation that does not succeed is ended and the parties are told what else the law offers.</summary>
[Act("调解不成", "人民调解法 26", Grave = true), By(Duty.Mediator, Duty.Director), From(Stage.Mediating)]
public sealed record Fail(
    [Label("未达成协议的原因", Format = Format.LongText)] string Reason,
    [Label("告知的其他途径", Format = Format.LongText, Hint = "仲裁、行政、司法等途径")] string Remedies,
    [Label("已告知双方")] bool Told
) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (dispute.Sessions == 0)
            yield return Refusals.SessionMissing;
        if (!Told)
            yield return Refusals.RemediesUntold.At(nameof(Told));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        dispute.RemediesTold = Remedies;
        dispute.Conclude(at, Result.Failed, Reason);
        dispute.Stage = Stage.Failed;
        at.Issue(Documents.Termination);
    }
}

/// <summary>第二十三条第(二)项. Before acceptance nothing has to be concluded, nothing is counted.</summary>
[
    Act("撤回申请", "人民调解法 23(2)"),
    By(Duty.Mediator, Duty.Director, Duty.Registrar, Role.Applicant),
    From(Stage.Received, Stage.Mediating)
]
public sealed record Withdraw([Label("撤回原因", Format = Format.LongText)] string Reason) : Act<Dispute>
{
    public override void Perform(Dispute dispute, Scene at)
    {
        if (dispute.Stage == Stage.Mediating)
            dispute.Conclude(at, Result.Withdrawn, Reason);
        dispute.EndReason = Reason;
        dispute.Stage = Stage.Withdrawn;
    }
}

/// <summary>第二十三条第(二)项: each party may ask to end it; 第十七条: a clear refusal ends it at once.</summary>
[Act("终止调解", "人民调解法 17;人民调解法 23(2);人民调解法 26", Grave = true), By(Duty.Mediator, Duty.Director), From(Stage.Mediating)]
public sealed record Terminate(
    [Label("终止情形")] TerminationGround Ground,
    [Label("终止原因", Format = Format.LongText)] string Reason,
    [Label("告知的其他途径", Format = Format.LongText, Hint = "仲裁、行政、司法等途径")] string Remedies,
    [Label("已告知双方")] bool Told
) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        // whoever cannot be reached cannot be told in person; the notice is left on file
        if (!Told && Ground != TerminationGround.Unreachable)
            yield return Refusals.RemediesUntold.At(nameof(Told));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        dispute.RemediesTold = Remedies;
        dispute.Conclude(at, Ground == TerminationGround.PartyRefuses ? Result.Refused : Result.Terminated, Reason);
        dispute.Stage = Stage.Terminated;
        at.Issue(Documents.Termination);
    }
}

/// <summary>劳动争议调解仲裁法 5, 14: a labour dispute that does not settle goes to arbitration with its file, so that nobody is asked for the papers again.</summary>
[
    Act("转送劳动争议仲裁", "劳动争议调解仲裁法 5;劳动争议调解仲裁法 14"),
    By(Duty.Mediator, Duty.Director),
    From(Stage.Mediating, Stage.Failed)
]
public sealed record TransferToArbitration([Label("仲裁机构")] string To, [Label("随案移送的材料", Format = Format.LongText)] string Papers)
    : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (dispute.Field != DisputeField.Labour)
            yield return Refusals.LabourOnly;
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        if (dispute.Stage == Stage.Mediating)
            dispute.Conclude(at, Result.Failed, "未达成协议,转送劳动争议仲裁");
        (dispute.TransferredTo, dispute.RemediesTold, dispute.Stage) = (To, "已转送劳动争议仲裁", Stage.Failed);
        at.Notify("referral", To, $"{dispute.Number}:{dispute.Title},随案移送:{Papers}");
    }
}
