using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

// 第四章 行政复议审理 第一节 一般规定

/// <summary>第三十六条: the institution names who handles the case.</summary>
[Act("指定复议人员", "行政复议法 36")]
[By(Duty.InstitutionHead)]
[From(Stage.UnderReview, Stage.Supplementing, Stage.InTrial, Stage.Suspended)]
public sealed record Assign([Label("复议人员账号", Format = Format.Account)] string Account) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => matter.Owner = Account;
}

/// <summary>第五十条, 第五十二条: what is grave, doubtful or complex must be heard and put to the committee; what is technical, put to it.</summary>
[Act("案件分类", "行政复议法 50;行政复议法 52")]
[By(Duty.Officer, Duty.InstitutionHead)]
[From(Stage.UnderReview, Stage.InTrial, Stage.Suspended)]
public sealed record Classify([Label("重大、疑难、复杂")] bool Grave, [Label("专业性、技术性较强")] bool Technical = false)
    : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => (matter.Grave, matter.Technical) = (Grave, Technical);
}

/// <summary>第三十九条: the periods of the trial stand still; 第四十一条第(五)项: on three grounds sixty days are the limit.</summary>
[Act("中止", "行政复议法 39", Grave = true)]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record Suspend([Label("中止情形")] SuspensionGround Ground, [Label("说明")] string? Detail = null) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => matter.Suspend(at, Ground);
}

/// <summary>第三十九条第二款, 第三款: promptly when the reason is gone, in writing to the parties.</summary>
[Act("恢复审理", "行政复议法 39.2")]
[By(Duty.Officer)]
[From(Stage.Suspended)]
public sealed record Resume([Label("中止原因消除的情况")] string Detail) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.SuspensionGround == SuspensionGround.BasisReview && matter.BasisState != BasisState.Concluded)
            yield return Refusals.BasisOpen;
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        (matter.Stage, matter.SuspensionGround) = (Stage.InTrial, null);
        foreach (var rule in Clocks.StoppedBySuspension)
            at.Resume(rule);
        at.Drop(Clocks.SuspensionLimit);
        at.Issue(Documents.ResumptionNotice);
        at.NotifyParties("行政复议已恢复审理");
    }
}

/// <summary>第四十一条.</summary>
[Act("终止", "行政复议法 41", Grave = true)]
[By(Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record Terminate([Label("终止情形")] TerminationGround Ground) : Act<ReconsiderationCase>
{
    public override IEnumerable<Series> Numbers(ReconsiderationCase matter) => [Documents.TerminationNumber];

    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (Ground == TerminationGround.Withdrawn && matter.WithdrawalAskedOn is null)
            yield return Refusals.WithdrawalNotAsked.At(nameof(Ground));
        if (Ground == TerminationGround.Criminal && matter.Subject is not (Subject.Penalty or Subject.Coercion))
            yield return Refusals.CoerciveMeasureOnly.At(nameof(Ground));
        var limit = at.Clock(Clocks.SuspensionLimit);
        if (Ground == TerminationGround.SuspendedTooLong && !(limit is { State: ClockState.Running } && limit.Due <= at.On))
            yield return Refusals.NotSuspendedSixtyDays.At(nameof(Ground));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.TerminationGround = Ground;
        at.Issue(Documents.Termination);
        matter.Conclude(at, Ground == TerminationGround.Withdrawn ? Manner.Withdrawn : Manner.Terminated);
    }
}

/// <summary>第四十二条: the act goes on being executed, but for four grounds.</summary>
[Act("停止执行", "行政复议法 42")]
[By(Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record StayExecution([Label("停止执行的情形")] StayGround Ground, [Label("理由")] string Reason) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.Stayed = true;
        at.Issue(Documents.StayDecision);
        at.NotifyParties("行政复议期间停止执行该行政行为");
    }
}

[Act("恢复执行", "行政复议法 42")]
[By(Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record LiftStay([Label("理由")] string Reason) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => matter.Stayed = false;
}

/// <summary>The officer's word to the respondent that a decision to uphold would hardly stand in court.</summary>
[Act("提示败诉风险", "行政复议法 3", Hint = "提示后由被申请人提出和解方案或者说明理由")]
[By(Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record FlagRisk([Label("风险依据", Format = Format.LongText)] string Grounds) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => (matter.LossRisk, matter.LossRiskAnswer) = (Grounds, null);
}

[Act("回应败诉风险", "行政复议法 3")]
[By(Role.Respondent, Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record AnswerRisk([Label("和解方案或者不和解的理由", Format = Format.LongText)] string Answer) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => matter.LossRiskAnswer = Answer;
}
