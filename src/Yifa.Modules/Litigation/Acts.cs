using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

/// <summary>行政诉讼法 第六十七条: the court's copy reached the office; fifteen days for answer, evidence and basis (第三十四条).</summary>
[Act("收到应诉通知", "行政诉讼法 67", Opens = true)]
[By(Duty.Registrar, Duty.Handler)]
public sealed record ReceiveNotice(
    [Label("被告机关")] string Defendant,
    [Label("原告")] string Plaintiff,
    [Label("管辖法院")] string Court,
    [Label("法院案号")] string CourtNumber,
    [Label("案由")] string Cause,
    [Label("管理领域")] Area Field,
    [Label("审级")] Instance Instance = Instance.First,
    [Label("适用简易程序")] bool Simplified = false,
    [Label("立案日期", Hint = "不填为当日")] DateOnly? FiledOn = null,
    [Label("经过行政复议")] bool AfterReconsideration = false,
    [Label("复议结案日期", Hint = "复议机关逾期未作决定的,为复议期限届满之日")] DateOnly? ReviewedOn = null,
    [Label("复议案号")] string? ReviewNumber = null,
    [Label("复议案件编号", Format = Format.Matter, Hint = "填写后两案互相可见")] long? ReviewMatter = null,
    [Label("作出行政行为的机关", Hint = "复议机关单独作被告时填写原行政机关;不填为被告机关")] string? Respondent = null,
    [Label("法院通知负责人出庭")] bool HeadNotified = true,
    [Label("被诉行政行为的文号", Hint = "如处罚决定书的文号;填写后,败诉时由执法监督关联原决定")] string? ActNumber = null
) : Act<LitigationCase>
{
    public override IEnumerable<Refusal> Refuse(LitigationCase matter, Scene at)
    {
        if (AfterReconsideration && ReviewedOn is null)
            yield return Refusals.ReviewDateMissing.At(nameof(ReviewedOn));
        if (ReviewedOn > at.On)
            yield return Refusals.ReviewAfterSuit.At(nameof(ReviewedOn));
        if (FiledOn > at.On)
            yield return Refusals.OrderOfDates.At(nameof(FiledOn));
    }

    public override void Perform(LitigationCase matter, Scene at)
    {
        (matter.Defendant, matter.Plaintiff, matter.Court, matter.CourtNumber) = (Defendant, Plaintiff, Court, CourtNumber);
        (matter.Cause, matter.Field, matter.Instance, matter.HeadNotified) = (Cause, Field, Instance, HeadNotified);
        (matter.AfterReconsideration, matter.ReviewNumber, matter.ActNumber) = (AfterReconsideration, ReviewNumber, ActNumber?.Trim());
        matter.Respondent = Respondent ?? Defendant;
        matter.ReconsideredIn =
            !AfterReconsideration ? ReconsideredIn.None
            : ReviewedOn!.Value.Year == at.On.Year ? ReconsideredIn.SameYear
            : ReconsideredIn.Earlier;
        matter.Receive(at, at.On);
        at.Start(Clocks.Answer);
        at.Start(Clocks.TrialOf(Instance, Simplified), FiledOn);
        if (ReviewMatter is { } id)
            at.Link(id, "复议后起诉");
    }
}

/// <summary>A suit of an earlier year entered from its paper file, counted under its own dates.</summary>
[Act("补录", "行政诉讼法 67", Opens = true, Hint = "把以前年度的案件录入系统,按当时的日期计入指标")]
[By(Duty.Registrar)]
public sealed record Backfill(
    [Label("被告机关")] string Defendant,
    [Label("原告")] string Plaintiff,
    [Label("管辖法院")] string Court,
    [Label("法院案号")] string CourtNumber,
    [Label("案由")] string Cause,
    [Label("管理领域")] Area Field,
    [Label("收到应诉通知日期")] DateOnly ReceivedOn,
    [Label("审级")] Instance Instance = Instance.First,
    [Label("经过行政复议")] bool AfterReconsideration = false,
    [Label("复议结案年度")] ReconsideredIn ReconsideredIn = ReconsideredIn.None,
    [Label("作出行政行为的机关", Hint = "复议机关单独作被告时填写原行政机关;不填为被告机关")] string? Respondent = null,
    [Label("应出庭日期")] DateOnly? HearingOn = null,
    [Label("出庭人员")] Rank? Rank = null,
    [Label("裁判日期", Hint = "未结案的不填")] DateOnly? DecidedOn = null,
    [Label("裁判结果")] Result Result = Result.Other,
    [Label("败诉原因")] string? LossCause = null
) : Act<LitigationCase>
{
    public override IEnumerable<Refusal> Refuse(LitigationCase matter, Scene at)
    {
        if (ReceivedOn > at.On || DecidedOn < ReceivedOn || DecidedOn > at.On || HearingOn < ReceivedOn || HearingOn > at.On)
            yield return Refusals.OrderOfDates;
    }

    public override void Perform(LitigationCase matter, Scene at)
    {
        (matter.Defendant, matter.Plaintiff, matter.Court, matter.CourtNumber) = (Defendant, Plaintiff, Court, CourtNumber);
        (matter.Cause, matter.Field, matter.Instance, matter.HeadNotified) = (Cause, Field, Instance, true);
        (matter.AfterReconsideration, matter.ReconsideredIn) = (AfterReconsideration, ReconsideredIn);
        matter.Respondent = Respondent ?? Defendant;
        matter.Receive(at, ReceivedOn);
        matter.Stage = Stage.InCourt;
        at.Start(Clocks.TrialOf(Instance, simplified: false), ReceivedOn);
        if (HearingOn is { } session)
            matter.CountSession(at, Rank ?? Litigation.Rank.Nobody, askedAgain: false, session);
        if (DecidedOn is not { } decided)
            return;
        matter.Conclude(at, Result, decided, LossCause);
        matter.Stage = Stage.Closed;
    }
}

[Act("指定承办人", "行政诉讼法 31")]
[By(Duty.Registrar, Duty.Handler)]
[From(Stage.Answering, Stage.InCourt)]
public sealed record Assign([Label("承办人账号", Format = Format.Account)] string Account) : Act<LitigationCase>
{
    public override void Perform(LitigationCase matter, Scene at) => matter.Owner = Account;
}

/// <summary>第三十六条: with the court's leave, fifteen days after the obstacle is gone; to be asked for within the same fifteen days.</summary>
[Act("延期提供证据", "行政诉讼法 36", Once = true)]
[By(Duty.Handler)]
[From(Stage.Answering)]
public sealed record DeferEvidence([Label("正当事由")] string Reason, [Label("事由消除日期")] DateOnly EndedOn) : Act<LitigationCase>
{
    public override IEnumerable<Refusal> Refuse(LitigationCase matter, Scene at)
    {
        if (at.Clock(Clocks.Answer) is { } answer && answer.Due < at.On)
            yield return Refusals.DeferTooLate;
    }

    public override void Perform(LitigationCase matter, Scene at)
    {
        at.Drop(Clocks.Answer);
        at.Start(Clocks.Answer, EndedOn);
    }
}

/// <summary>第六十七条; 第三十四条: no evidence in time is no evidence.</summary>
[Act("提交答辩状和证据", "行政诉讼法 67;行政诉讼法 34")]
[By(Duty.Handler)]
[From(Stage.Answering)]
public sealed record FileAnswer([Label("证据、依据清单", Hint = "一行一项")] IReadOnlyList<string> Evidence) : Act<LitigationCase>
{
    public override IEnumerable<Refusal> Refuse(LitigationCase matter, Scene at)
    {
        if (Evidence.Count == 0)
            yield return Refusals.EvidenceMissing.At(nameof(Evidence));
    }

    public override void Perform(LitigationCase matter, Scene at)
    {
        (matter.Stage, matter.AnsweredOn, matter.Evidence) = (Stage.InCourt, at.On, Evidence);
        matter.Owner ??= at.Actor.Account;
        at.Stop(Clocks.Answer);
        at.Issue(Documents.AnswerBrief);
    }
}

/// <summary>第三条第三款: the head appears; if not, a matching official with a reason, never lawyers alone. One session an instance is enough.</summary>
[Act("出庭应诉", "行政诉讼法 3;负责人出庭应诉规定 2;负责人出庭应诉规定 7")]
[By(Duty.Handler)]
[From(Stage.Answering, Stage.InCourt)]
public sealed record Appear(
    [Label("出庭人员")] Rank Rank,
    [Label("姓名和职务")] string? Who = null,
    [Label("负责人不能出庭的理由")] string? Excuse = null,
    [Label("法院再次通知负责人出庭")] bool AskedAgain = false
) : Act<LitigationCase>
{
    public override IEnumerable<Refusal> Refuse(LitigationCase matter, Scene at)
    {
        if (Rank == Rank.Delegate && string.IsNullOrWhiteSpace(Excuse))
            yield return Refusals.ExcuseMissing.At(nameof(Excuse));
        if (Rank != Rank.Nobody && string.IsNullOrWhiteSpace(Who))
            yield return Refusals.NameMissing.At(nameof(Who));
    }

    public override void Perform(LitigationCase matter, Scene at)
    {
        matter.CountSession(at, Rank, AskedAgain, at.On);
        if (Rank <= Rank.OtherHead)
            at.Issue(Documents.HeadsProof);
    }
}

/// <summary>Judgment, ruling, mediation or withdrawal, on the date of the court's paper; a duty it lays on the office is followed to its end.</summary>
[Act("记录裁判结果", "行政诉讼法 69;行政诉讼法 70;行政诉讼法 94")]
[By(Duty.Handler, Duty.Registrar)]
[From(Stage.Answering, Stage.InCourt)]
public sealed record RecordOutcome(
    [Label("裁判结果")] Result Result,
    [Label("文书日期", Hint = "不填为当日")] DateOnly? DecidedOn = null,
    [Label("败诉原因", Hint = "实体判决败诉时填写")] string? LossCause = null,
    [Label("应当履行的义务")] string? Duties = null,
    [Label("履行期限(日)")] int? PerformDays = null
) : Act<LitigationCase>
{
    public override IEnumerable<Refusal> Refuse(LitigationCase matter, Scene at)
    {
        if (DecidedOn > at.On || DecidedOn < matter.ReceivedOn)
            yield return Refusals.OrderOfDates.At(nameof(DecidedOn));
        if (LitigationCase.IsLost(Result) && string.IsNullOrWhiteSpace(LossCause))
            yield return Refusals.LossCauseMissing.At(nameof(LossCause));
        if (!string.IsNullOrWhiteSpace(Duties) && PerformDays is not > 0)
            yield return Refusals.PerformanceDaysMissing.At(nameof(PerformDays));
    }

    public override void Perform(LitigationCase matter, Scene at)
    {
        matter.Conclude(at, Result, DecidedOn ?? at.On, LossCause);
        matter.Duties = Duties;
        matter.Stage = Duties is null ? Stage.Closed : Stage.Performing;
        if (Duties is not null)
            at.Start(Clocks.Performance, set: Term.Days(PerformDays!.Value));
    }
}

/// <summary>第九十四条.</summary>
[Act("记录履行", "行政诉讼法 94")]
[By(Duty.Handler)]
[From(Stage.Performing)]
public sealed record RecordPerformance([Label("履行情况和证明", Format = Format.LongText)] string Detail) : Act<LitigationCase>
{
    public override void Perform(LitigationCase matter, Scene at)
    {
        at.Stop(Clocks.Performance);
        matter.Stage = Stage.Closed;
    }
}
