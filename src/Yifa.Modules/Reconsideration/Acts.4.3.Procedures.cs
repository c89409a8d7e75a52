using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

// 第四章 第三节 普通程序, 第四节 简易程序

/// <summary>第四十八条, 第五十四条: the copy goes out within seven or three days; the respondent's ten or five run from its receipt.</summary>
[Act("发送申请书副本", "行政复议法 48;行政复议法 54", Once = true)]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record SendCopy(
    [Label("被申请人收到日期", Hint = "不填为当日")] DateOnly? ReceivedOn = null,
    [Label("被申请人账号", Hint = "被申请人自己在网上答复的,填它的登录账号;它在“账号与安全”中可以看到")] string? RespondentAccount = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (ReceivedOn < at.On)
            yield return Refusals.ReceiptBeforeSending.At(nameof(ReceivedOn));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        var procedure = matter.Procedure!.Value;
        matter.CopySentOn = at.On;
        at.Stop(Clocks.CopyFor(procedure));
        at.Start(Clocks.ReplyFor(procedure), ReceivedOn, matter.TextOf);
        at.Issue(Documents.ReplyNotice);
        // an application from the public names the organ only; from here on its account reads the case and answers
        if (RespondentAccount is not null)
            at.Join(Role.Respondent, matter.Respondent, RespondentAccount);
        at.NotifyParties("行政复议申请书副本已发送被申请人");
    }
}

/// <summary>第四十八条, 第五十四条. A reply after the period is put on file; the effect of silence stays (第七十条).</summary>
[Act("书面答复", "行政复议法 48;行政复议法 54")]
[By(Role.Respondent, Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record Reply(
    [Label("答复意见", Format = Format.LongText)] string Content,
    [Label("提交的证据、依据", Hint = "一行一项")] IReadOnlyList<string> Evidence
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.CopySentOn is null)
            yield return Refusals.CopyNotSent;
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.RepliedOn ??= at.On;
        at.Stop(Clocks.ReplyFor(matter.Procedure!.Value));
    }
}

/// <summary>第七十条: silence means that the act has no evidence and no basis.</summary>
[Act("视为没有证据、依据", "行政复议法 70", Deemed = true)]
public sealed record DeemUnproven : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.NoReply = true;
        at.RunOut(Clocks.Reply);
        at.RunOut(Clocks.ReplySimplified);
    }
}

/// <summary>第四十九条: face to face, by internet or telephone, and on record.</summary>
[Act("听取意见", "行政复议法 49")]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record HearOpinions(
    [Label("听取方式")] HeardBy How,
    [Label("听取对象", Hint = "一行一人")] IReadOnlyList<string> Whom,
    [Label("意见记录", Format = Format.LongText)] string Record
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.OpinionsHeard = true;
        at.Issue(Documents.OpinionRecord);
    }
}

/// <summary>第四十九条: on paper alone where the party is the cause.</summary>
[Act("记录不能听取意见", "行政复议法 49")]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record RecordUnheard([Label("当事人方面的原因")] string Because) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => matter.UnheardBecause = Because;
}

[Act("请求听证", "行政复议法 50.2")]
[By(Role.Applicant, Role.Agent, Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record AskHearing([Label("理由")] string? Reason = null) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => matter.HearingAsked = true;
}

/// <summary>第五十一条第一款: five working days before; clear days unless set otherwise, since no text settles which.</summary>
[Act("通知听证", "行政复议法 51.1")]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record NoticeHearing(
    [Label("听证日期")] DateOnly HearingOn,
    [Label("地点")] string Place,
    [Label("拟听证事项", Format = Format.LongText)] string Matters
) : Act<ReconsiderationCase>
{
    public static readonly Setting ClearDays = new(
        "reconsideration.hearing-clear-days",
        "听证通知与听证之间留足五个完整工作日",
        "是",
        "行政复议法第五十一条未写明起算,按较稳妥的一种",
        Verified.Read
    );

    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        var term = Clocks.HearingNotice.On(at.On).Term;
        var latest = Deadline.Before(at.Calendar, HearingOn, term, clearDays: at.Setting(ClearDays) == "是");
        if (at.On > latest)
            yield return Refusals
                .HearingNoticeTooLate.With($":最迟{latest.Year}年{latest.Month}月{latest.Day}日通知")
                .At(nameof(HearingOn));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.HearingOn = HearingOn;
        at.Issue(Documents.HearingNotice);
        at.NotifyParties($"定于{HearingOn.Year}年{HearingOn.Month}月{HearingOn.Day}日在{Place}举行听证");
    }
}

/// <summary>第五十条第三款, 第五十一条. One that goes on on a second day is the same hearing.</summary>
[Act("举行听证", "行政复议法 50;行政复议法 51")]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record HoldHearing(
    [Label("主持人")] string Host,
    [Label("听证员", Hint = "一行一人,至少两人")] IReadOnlyList<string> Hearers,
    [Label("记录员")] string Recorder,
    [Label("听证笔录", Format = Format.LongText)] string Record,
    [Label("申请人到场", Hint = "无正当理由拒不参加的,视为放弃听证权利")] bool ApplicantPresent = true,
    [Label("被申请人负责人到场")] bool HeadPresent = true,
    [Label("负责人不能参加的理由")] string? HeadAbsentBecause = null,
    [Label("前次听证的继续")] bool Continued = false
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (Continued && matter.HearingsHeld == 0)
            yield return Refusals.NoHearingToContinue.At(nameof(Continued));
        if (!Continued && matter.HearingOn != at.On)
            yield return Refusals.NotTheNoticedDay;
        var panel = Hearers.Append(Host).Append(Recorder).ToList();
        if (Hearers.Count < 2 || panel.Distinct().Count() != panel.Count)
            yield return Refusals.HearingPanel.At(nameof(Hearers));
        if (!HeadPresent && string.IsNullOrWhiteSpace(HeadAbsentBecause))
            yield return Refusals.HeadAbsentWithoutReason.At(nameof(HeadAbsentBecause));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.Issue(Documents.HearingRecord);
        if (Continued)
            return;
        matter.HearingsHeld++;
        matter.OpinionsHeard |= ApplicantPresent;
        at.Count(Figures.Hearings);
    }
}

/// <summary>第五十二条第二款.</summary>
[Act("提请行政复议委员会咨询", "行政复议法 52.2")]
[By(Duty.Officer, Duty.InstitutionHead)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record AskCommittee(
    [Label("咨询问题", Format = Format.LongText)] string Question,
    [Label("请于何日前提出意见")] DateOnly? AnswerBy = null
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => matter.CommitteeQuestion = Question;
}

/// <summary>第五十二条第三款: recorded; an important reference, not binding (第六十一条第三款).</summary>
[Act("记录委员会咨询意见", "行政复议法 52.3")]
[By(Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record RecordCommitteeOpinion(
    [Label("咨询意见", Format = Format.LongText)] string Opinion,
    [Label("参加的委员", Hint = "一行一人")] IReadOnlyList<string> Members
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.CommitteeQuestion is null)
            yield return Refusals.CommitteeNotAsked;
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.CommitteeOpinion = Opinion;
        at.Issue(Documents.CommitteeRecord);
    }
}

/// <summary>第五十五条: with the institution head's leave. The law is silent on the period: sixty days counted from acceptance.</summary>
[Act("简易程序转为普通程序", "行政复议法 55", Once = true)]
[By(Duty.InstitutionHead)]
[From(Stage.InTrial)]
public sealed record ConvertToOrdinary([Label("不宜适用简易程序的理由")] string Reason) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.Procedure != Procedure.Simplified)
            yield return Refusals.NotSimplified;
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.Procedure = Procedure.Ordinary;
        Recount(at, Clocks.DecisionSimplified, Clocks.Decision);
        Recount(at, Clocks.CopyToRespondentSimplified, Clocks.CopyToRespondent);
        Recount(at, Clocks.ReplySimplified, Clocks.Reply);
        at.Issue(Documents.ConversionNotice);
        at.NotifyParties("本案转为普通程序审理");
    }

    private static void Recount(Scene at, ClockRule simplified, ClockRule ordinary)
    {
        if (at.Clock(simplified) is not { Open: true } run)
            return;
        at.Drop(simplified);
        at.Start(ordinary, run.From);
        foreach (var pause in run.Pauses)
            at.Exclude(ordinary, pause.From, pause.To!.Value);
    }
}
