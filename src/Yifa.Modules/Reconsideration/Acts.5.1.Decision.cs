using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

// 第五章 行政复议决定: how a case is closed

/// <summary>第五条: lawful and voluntary; before acceptance, during the trial, up to the decision.</summary>
[Act("调解", "行政复议法 5", Version = 2)]
[By(Duty.Officer)]
[From(Stage.UnderReview, Stage.InTrial, Stage.Suspended)]
public sealed record Mediate(
    [Label("调解情况", Format = Format.LongText)] string Record,
    [Label("结果")] MediationResult Result = MediationResult.Ongoing,
    [Label("协议内容", Format = Format.LongText)] string? Terms = null,
    [Label("被申请人已自行纠正")] bool AgencyCorrected = false
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (Result == MediationResult.Agreed && string.IsNullOrWhiteSpace(Terms))
            yield return Refusals.NotMediated.At(nameof(Terms));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.Mediated = true;
        matter.MediationTerms = Result == MediationResult.Agreed ? Terms : null;
        matter.AgencyCorrected |= AgencyCorrected;
        at.Issue(Documents.MediationRecord);
    }
}

/// <summary>第七十三条: in force once all have signed and the organ's seal is on it. Who backs out before gets a decision instead.</summary>
[Act("制发调解书", "行政复议法 73")]
[By(Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record SealMediation([Label("各方当事人已签字或者签章")] bool AllSigned, [Label("已加盖复议机关印章")] bool Sealed)
    : Act<ReconsiderationCase>
{
    public override IEnumerable<Series> Numbers(ReconsiderationCase matter) => [Documents.MediationNumber];

    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.MediationTerms is null)
            yield return Refusals.NotMediated;
        if (!AllSigned || !Sealed)
            yield return Refusals.SignaturesMissing;
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.Issue(Documents.MediationDocument);
        matter.Conclude(at, Manner.MediationDocument);
    }
}

/// <summary>第六十二条第一款: the institution head's leave for an extension.</summary>
[Act("批准延期", "行政复议法 62.1")]
[By(Duty.InstitutionHead)]
[From(Stage.InTrial)]
public sealed record ApproveExtension([Label("同意")] bool Agreed = true, [Label("意见")] string? Opinion = null) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) =>
        at.Approve(Documents.ExtensionNotice, Duty.InstitutionHead, Agreed, Opinion);
}

/// <summary>第六十二条第一款: complex, ordinary procedure only, thirty days at most and once.</summary>
[Act("延长审理期限", "行政复议法 62.1")]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record Extend([Label("延长日数")] int Days, [Label("情况复杂的说明")] string Reason) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.Procedure == Procedure.Simplified)
            yield return Refusals.NoExtensionSimplified;
        if (Days < 1 || Days > Clocks.Decision.Extension!.Value.Length || at.Done<Extend>())
            yield return Refusals.ExtendedOnce.At(nameof(Days));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.Extend(Clocks.Decision, Term.Days(Days));
        at.Issue(Documents.ExtensionNotice);
        at.NotifyParties($"因情况复杂,审理期限延长{Days}日");
    }
}

/// <summary>第六十一条第一款: the organ's head agrees, or it passed collective discussion.</summary>
[Act("审批决定", "行政复议法 61.1")]
[By(Duty.OrganHead)]
[From(Stage.InTrial)]
public sealed record Approve(
    [Label("文书")] Paper Paper,
    [Label("同意")] bool Agreed = true,
    [Label("经集体讨论")] bool Collective = false,
    [Label("意见")] string? Opinion = null
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) =>
        at.Approve(
            Paper == Paper.Decision ? Documents.Decision : Documents.Rejection,
            Duty.OrganHead,
            Agreed,
            Collective ? $"集体讨论:{Opinion}" : Opinion
        );
}

/// <summary>第六十一条至第七十二条: one outcome for each request.</summary>
[Act("作出复议决定", "行政复议法 61;行政复议法 75", Grave = true)]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record Decide(
    [Label("各项请求的决定", Hint = "一行一项,与请求一一对应")] IReadOnlyList<Outcome> Outcomes,
    [Label("查明的事实", Format = Format.LongText)] string Findings,
    [Label("说理", Format = Format.LongText)] string Reasoning,
    [Label("引用的听证笔录")] string? HearingRecord = null,
    [Label("行政赔偿")] Compensation? Compensation = null,
    [Label("责令重新作出")] bool Remake = false,
    [Label("重新作出的期限(日)", Hint = "不填为六十日")] int? RemakeDays = null,
    [Label("履行期限(日)")] int? PerformDays = null,
    [Label("变更对申请人更为不利")] bool Worse = false,
    [Label("第三人提出相反请求")] bool ThirdPartyOpposed = false,
    [Label("第三人提供了证据")] bool ThirdPartyProved = false,
    [Label("诉权告知")] string Remedy = Decide.FifteenDays
) : Act<ReconsiderationCase>
{
    internal const string FifteenDays = "如不服本决定,可以自收到本决定书之日起十五日内依法向人民法院提起行政诉讼";

    public override IEnumerable<Series> Numbers(ReconsiderationCase matter) => [Documents.DecisionNumber];

    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at) =>
        [.. TrialIncomplete(matter), .. OutcomeForbidden(matter), .. CompensationForbidden(matter)];

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        (matter.Outcomes, matter.Outcome) = (Outcomes, Outcomes.Min());
        (matter.Findings, matter.Reasoning, matter.Remedy) = (Findings, Reasoning, Remedy);
        (matter.HearingRecord, matter.Compensation) = (HearingRecord, Compensation);
        at.Issue(Documents.Decision);
        matter.Conclude(at, Manner.Decision);
        if (Remake)
            at.Start(Clocks.Remake, set: RemakeDays is { } r ? Term.Days(r) : null);
        if (PerformDays is { } days)
            at.Start(Clocks.Performance, set: Term.Days(days));
    }

    /// <summary>第四十九条, 第五十条, 第五十二条, 第五十九条, 第六十一条第二款.</summary>
    private IEnumerable<Refusal> TrialIncomplete(ReconsiderationCase matter)
    {
        // the text before 2024 made review on paper the rule
        if (matter is { Procedure: Procedure.Ordinary, EarlierText: false, OpinionsHeard: false, UnheardBecause: null })
            yield return Refusals.OpinionsNotHeard;
        if (matter is { Grave: true, EarlierText: false, HearingsHeld: 0 })
            yield return Refusals.HearingRequired;
        var committee = matter.Grave || matter.Technical || matter.RespondentKind == RespondentKind.ProvincialGovernment;
        if (committee && matter is { EarlierText: false, CommitteeOpinion: null })
            yield return Refusals.CommitteeRequired;
        if (matter.BasisState is BasisState.Asked or BasisState.UnderReview or BasisState.Forwarded)
            yield return Refusals.BasisOpen;
        if (matter.HearingsHeld > 0 && string.IsNullOrWhiteSpace(HearingRecord))
            yield return Refusals.HearingRecordNotCited.At(nameof(HearingRecord));
    }

    /// <summary>第六十三条第二款, 第六十六条, 第六十九条至第七十一条.</summary>
    private IEnumerable<Refusal> OutcomeForbidden(ReconsiderationCase matter)
    {
        if (Outcomes.Count != matter.Requests.Count || Outcomes.Count == 0)
            yield return Refusals.OneOutcomePerRequest.With($":共{matter.Requests.Count}项请求").At(nameof(Outcomes));
        if (Outcomes.Contains(Outcome.Change) && Worse && !ThirdPartyOpposed)
            yield return Refusals.WorseForApplicant.At(nameof(Worse));
        var omission = matter.Subject is Subject.Omission or Subject.SocialSecurity or Subject.Licence or Subject.Disclosure;
        if (Outcomes.Any(o => o is Outcome.DismissRequest or Outcome.OrderPerformance) && !omission)
            yield return Refusals.OmissionOnly.At(nameof(Outcomes));
        if (Outcomes.Contains(Outcome.OrderPerformance) ? PerformDays is not > 0 : PerformDays is <= 0)
            yield return Refusals.PeriodMissing.At(nameof(PerformDays));
        if (RemakeDays is <= 0)
            yield return Refusals.PeriodMissing.At(nameof(RemakeDays));
        if (Outcomes.Contains(Outcome.AgreementDuty) && matter.Subject != Subject.Agreement)
            yield return Refusals.AgreementOnly.At(nameof(Outcomes));
        if (Outcomes.Contains(Outcome.Uphold) && matter.NoReply && !ThirdPartyProved)
            yield return Refusals.UnprovenActUpheld.At(nameof(Outcomes));
    }

    /// <summary>第七十二条.</summary>
    private IEnumerable<Refusal> CompensationForbidden(ReconsiderationCase matter)
    {
        if (matter.CompensationAsked && Compensation is null)
            yield return Refusals.CompensationUndecided.At(nameof(Compensation));
        var given = Compensation is Reconsideration.Compensation.Granted or Reconsideration.Compensation.Restored;
        if (given && !Outcomes.Any(o => ReconsiderationCase.Corrects(o) || o == Outcome.AgreementDuty))
            yield return Refusals.CompensationWithoutCorrection.At(nameof(Compensation));
    }
}
