using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

// 第二章 行政复议申请

/// <summary>第二十二条: in writing by hand, post or the named internet channel, or orally. Two acts are two applications.</summary>
[Act("申请行政复议", "行政复议法 22;行政复议法 32", Opens = true)]
[By(Role.Applicant, Role.Agent, Duty.Registrar, Duty.Window, Duty.Officer)]
public sealed record Apply(
    [Label("申请人")] string Applicant,
    [Label("申请人类型")] ApplicantType ApplicantType,
    [Label("被申请人")] string Respondent,
    [Label("被申请人类别")] RespondentKind RespondentKind,
    [Label("行政复议机关")] ReviewBody ReviewBody,
    [Label("行政行为", Hint = "作出的决定或者没有履行的职责,如“行政处罚决定”")] string ContestedAct,
    [Label("复议事项")] Subject Subject,
    [Label("管理领域")] Area Field,
    [Label("复议请求", Hint = "一行一项")] IReadOnlyList<string> Requests,
    [Label("事实和理由", Format = Format.LongText)] string Reasons,
    [Label("申请方式")] Channel Channel,
    [Label("公民身份号码", Format = Format.IdentityNumber)] Personal? IdentityNumber = null,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string? CreditCode = null,
    [Label("联系电话", Format = Format.Phone)] Personal? Phone = null,
    [Label("住所")] Personal? Address = null,
    [Label("行政行为文号")] string? ActNumber = null,
    [Label("行政行为作出日期")] DateOnly? ActOn = null,
    [Label("知道行政行为日期", Hint = "不履行职责的,为履行期限届满之日;没有期限的,为机关收到申请满六十日")] DateOnly? KnownOn = null,
    [Label("知道复议权利日期", Hint = "作出行政行为时没有告知复议权利、机关和期限的才填写")] DateOnly? RemedyKnownOn = null,
    [Label("耽误期限的理由")] string? LateReason = null,
    [Label("因不动产提出")] bool Immovable = false,
    [Label("案件涉及款额", Format = Format.Money)] decimal? Amount = null,
    [Label("当场作出")] bool OnTheSpot = false,
    [Label("法律、行政法规规定应当先申请复议")] bool ReviewFirstByLaw = false,
    [Label("一并审查的规范性文件", Hint = "不含规章")] string? NormativeDocument = null,
    [Label("一并提出行政赔偿请求")] bool CompensationAsked = false,
    [Label("人民法院已受理同一行为的诉讼")] bool SuitAccepted = false,
    [Label("原撤回申请违背真实意愿", Hint = "曾经撤回申请后再次申请的才填写")] bool WithdrawalInvoluntary = false,
    [Label("收件处")] ReceivedAt ReceivedAt = ReceivedAt.Body,
    [Label("处罚机关收到日期")] DateOnly? AgencyReceivedOn = null,
    [Label("绿色通道")] bool GreenChannel = false,
    [Label("被申请人账号")] string? RespondentAccount = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (ReviewBody == ReviewBody.SuperiorDepartment && !Admissibility.MayChooseDepartment(RespondentKind, at.On))
            yield return Refusals.GovernmentIsTheReviewBody.At(nameof(ReviewBody));
        if (ReceivedAt == ReceivedAt.Agency && Subject != Subject.Penalty)
            yield return Refusals.AgencyOnlyForPenalties.At(nameof(ReceivedAt));
        if (ReceivedAt == ReceivedAt.Agency && AgencyReceivedOn is null)
            yield return Refusals.AgencyDateMissing.At(nameof(AgencyReceivedOn));
        if (AgencyReceivedOn > at.On)
            yield return Refusals.DateAfterReceipt.At(nameof(AgencyReceivedOn));
        if (ActOn > at.On)
            yield return Refusals.DateAfterReceipt.At(nameof(ActOn));
        if (KnownOn > at.On)
            yield return Refusals.DateAfterReceipt.At(nameof(KnownOn));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        Record(matter, at);
        matter.Title = $"{Applicant}不服{Respondent}{ContestedAct}申请行政复议案";
        at.Join(Role.Applicant, Applicant, (at.Actor.Capacity as Capacity.Party)?.Account);
        at.Join(Role.Respondent, Respondent, RespondentAccount);
        at.Start(Clocks.AcceptanceReview);
        at.Issue(Documents.Receipt);
        if (Channel == Channel.Oral)
            at.Issue(Documents.OralRecord);
        at.Count(Figures.Applied);
    }

    private void Record(ReconsiderationCase matter, Scene at)
    {
        matter.Stage = Stage.UnderReview;
        (matter.Applicant, matter.ApplicantType, matter.CreditCode) = (Applicant, ApplicantType, CreditCode);
        (matter.IdentityNumber, matter.Phone, matter.Address) = (IdentityNumber, Phone, Address);
        (matter.Respondent, matter.RespondentKind, matter.ReviewBody) = (Respondent, RespondentKind, ReviewBody);
        (matter.ContestedAct, matter.ActNumber, matter.Subject, matter.Field) = (ContestedAct, ActNumber, Subject, Field);
        (matter.Requests, matter.Reasons, matter.Channel, matter.ReceivedAt) = (Requests, Reasons, Channel, ReceivedAt);
        (matter.AppliedOn, matter.AgencyReceivedOn, matter.GreenChannel) = (at.On, AgencyReceivedOn, GreenChannel);
        (matter.ActOn, matter.KnownOn, matter.RemedyKnownOn, matter.LateReason) = (ActOn, KnownOn, RemedyKnownOn, LateReason);
        (matter.Immovable, matter.Amount, matter.OnTheSpot) = (Immovable, Amount, OnTheSpot);
        (matter.SuitAccepted, matter.WithdrawalInvoluntary) = (SuitAccepted, WithdrawalInvoluntary);
        matter.CompensationAsked = CompensationAsked;
        matter.ReviewFirst = ReviewFirstByLaw || Admissibility.ReviewComesFirst(Subject, OnTheSpot);
        matter.Basis = NormativeDocument;
        matter.BasisState = NormativeDocument is null ? BasisState.None : BasisState.Asked;
        // 第三十二条: five working days for the agency that wants to keep its penalty
        matter.ForwardedLate = AgencyReceivedOn is { } handed && at.On > Admissibility.Last(at.Calendar, Clocks.AgencyForward, handed);
    }
}

/// <summary>A case of an earlier year entered from its paper file, counted under its own dates; one still open goes on from there.</summary>
[Act("补录", "行政复议法 22", Opens = true, Hint = "把以前年度的案件录入系统,按当时的日期计入指标")]
[By(Duty.Registrar)]
public sealed record Backfill(
    [Label("申请人")] string Applicant,
    [Label("申请人类型")] ApplicantType ApplicantType,
    [Label("被申请人")] string Respondent,
    [Label("被申请人类别")] RespondentKind RespondentKind,
    [Label("行政复议机关")] ReviewBody ReviewBody,
    [Label("行政行为")] string ContestedAct,
    [Label("复议事项")] Subject Subject,
    [Label("管理领域")] Area Field,
    [Label("复议请求")] IReadOnlyList<string> Requests,
    [Label("申请方式")] Channel Channel,
    [Label("收到申请日期")] DateOnly AppliedOn,
    [Label("受理日期", Hint = "未受理的不填")] DateOnly? AcceptedOn = null,
    [Label("原案号")] string? Number = null,
    [Label("审理程序")] Procedure Procedure = Procedure.Ordinary,
    [Label("结案日期", Hint = "未结案的不填")] DateOnly? ConcludedOn = null,
    [Label("结案方式")] Manner? Manner = null,
    [Label("各项请求的决定")] IReadOnlyList<Outcome>? Outcomes = null,
    [Label("经过调解")] bool Mediated = false,
    [Label("行政行为文号")] string? ActNumber = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Series> Numbers(ReconsiderationCase matter) =>
        Number is null && AcceptedOn is not null ? [Documents.CaseNumber] : [];

    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        var inOrder = AppliedOn <= (AcceptedOn ?? AppliedOn) && (AcceptedOn ?? AppliedOn) <= (ConcludedOn ?? AcceptedOn ?? AppliedOn);
        if (!inOrder || AppliedOn > at.On || AcceptedOn > at.On || ConcludedOn > at.On || (ConcludedOn is not null && AcceptedOn is null))
            yield return Refusals.PriorYearOnly;
        if (Manner == Reconsideration.Manner.Decision && Outcomes?.Count != Requests.Count)
            yield return Refusals.OneOutcomePerRequest.At(nameof(Outcomes));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        (matter.Applicant, matter.ApplicantType, matter.Respondent) = (Applicant, ApplicantType, Respondent);
        (matter.RespondentKind, matter.ReviewBody, matter.ContestedAct) = (RespondentKind, ReviewBody, ContestedAct);
        (matter.Subject, matter.Field, matter.Requests, matter.Channel) = (Subject, Field, Requests, Channel);
        (matter.AppliedOn, matter.ActNumber, matter.Mediated) = (AppliedOn, ActNumber, Mediated);
        matter.Number = Number ?? (AcceptedOn is null ? null : at.Number(Documents.CaseNumber));
        matter.Title = $"{Applicant}不服{Respondent}{ContestedAct}申请行政复议案";
        at.Join(Role.Applicant, Applicant);
        at.Join(Role.Respondent, Respondent);
        at.Count(Figures.Applied, on: AppliedOn);
        matter.Stage = Stage.Abandoned;
        if (AcceptedOn is null)
            return;
        matter.Begin(at, Procedure, AcceptedOn.Value);
        at.Drop(Clocks.CopyFor(Procedure));
        if (ConcludedOn is not { } concluded)
            return;
        matter.Outcomes = Outcomes ?? [];
        matter.Outcome = matter.Outcomes.Count > 0 ? matter.Outcomes.Min() : null;
        matter.Conclude(at, Manner ?? Reconsideration.Manner.Terminated, concluded);
        (matter.ServedOn, matter.Stage) = (concluded, Stage.Archived);
    }
}

/// <summary>第二十三条第二款: the person must be told to apply for review before going to court.</summary>
[Act("告知复议前置", "行政复议法 23")]
[By(Duty.Officer, Duty.Registrar)]
[From(Stage.UnderReview, Stage.Supplementing, Stage.InTrial)]
public sealed record TellReviewFirst([Label("告知内容", Format = Format.LongText)] string Content) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.ReviewFirst = true;
        at.Issue(Documents.ReviewFirstNotice);
    }
}

/// <summary>第十五条.</summary>
[Act("推选代表人", "行政复议法 15")]
[By(Role.Applicant, Duty.Officer, Duty.Registrar)]
[From(Stage.UnderReview, Stage.Supplementing, Stage.InTrial, Stage.Suspended)]
public sealed record ElectRepresentatives([Label("代表人", Hint = "一行一人")] IReadOnlyList<string> Representatives)
    : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => matter.Representatives = Representatives;
}

/// <summary>第十六条: on request, or notified by the institution.</summary>
[Act("第三人参加", "行政复议法 16")]
[By(Duty.Officer)]
[From(Stage.UnderReview, Stage.InTrial, Stage.Suspended)]
public sealed record JoinThirdParty([Label("第三人")] string Name, [Label("第三人账号")] string? Account = null) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.Join(Role.ThirdParty, Name, Account);
        at.Issue(Documents.ThirdPartyNotice);
    }
}

/// <summary>第十七条: one or two agents.</summary>
[Act("委托代理人", "行政复议法 17")]
[By(Role.Applicant, Role.ThirdParty, Duty.Officer, Duty.Registrar)]
[From(Stage.UnderReview, Stage.Supplementing, Stage.InTrial, Stage.Suspended)]
public sealed record AppointAgent(
    [Label("代理人")] string Name,
    [Label("委托事项和权限")] string Powers,
    [Label("委托人", Hint = "申请人或者第三人的姓名、名称")] string Principal,
    [Label("代理人账号")] string? Account = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.AgentsOf(Principal) >= 2)
            yield return Refusals.TooManyAgents.At(nameof(Name));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.Agents = [.. matter.Agents, $"{Name}({Principal})"];
        at.Join(Role.Agent, Name, Account);
    }
}

/// <summary>第四十一条第(一)项, 第七十四条. Before acceptance the application simply ends; after it, the institution must allow it.</summary>
[Act("撤回申请", "行政复议法 41(1);行政复议法 74", Grave = true)]
[By(Role.Applicant, Role.Agent, Duty.Officer)]
[From(Stage.UnderReview, Stage.Supplementing, Stage.InTrial, Stage.Suspended)]
public sealed record Withdraw(
    [Label("撤回理由")] string? Reason = null,
    [Label("双方和解")] bool Settled = false,
    [Label("被申请人已自行纠正")] bool AgencyCorrected = false
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        (matter.WithdrawalAskedOn, matter.Settled, matter.AgencyCorrected) = (at.On, Settled, AgencyCorrected);
        if (matter.AcceptedOn is null)
            matter.Stage = Stage.Abandoned;
    }
}
