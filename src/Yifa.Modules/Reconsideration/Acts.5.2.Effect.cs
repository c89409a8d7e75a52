using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

// 第五章 行政复议决定: what follows, arts 75 to 86

/// <summary>A person's questions after the decision, answered and noted.</summary>
[Act("案后释法", "行政复议法 3")]
[By(Duty.Officer)]
[From(Stage.NotAccepted, Stage.Concluded)]
public sealed record ExplainLaw(
    [Label("参加人员", Hint = "一行一人")] IReadOnlyList<string> Persons,
    [Label("问题和解释", Format = Format.LongText)] string Record
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) { }
}

/// <summary>第七十六条: sixty days for the organ's report.</summary>
[Act("制发意见书", "行政复议法 76")]
[By(Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended, Stage.Concluded)]
public sealed record IssueOpinionLetter(
    [Label("发往机关")] string To,
    [Label("发现的问题和意见", Format = Format.LongText)] string Content,
    [Label("对方收到日期", Hint = "不填为当日")] DateOnly? ReceivedOn = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Series> Numbers(ReconsiderationCase matter) => [Documents.OpinionNumber];

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.Issue(Documents.OpinionLetter);
        at.Start(Clocks.OpinionReply, ReceivedOn);
    }
}

[Act("报送意见书办理情况", "行政复议法 76")]
[By(Role.Respondent, Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended, Stage.Concluded)]
public sealed record AnswerOpinionLetter([Label("纠正情况", Format = Format.LongText)] string Correction) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (at.Clock(Clocks.OpinionReply) is null)
            yield return Refusals.OpinionLetterMissing;
    }

    public override void Perform(ReconsiderationCase matter, Scene at) => at.Stop(Clocks.OpinionReply);
}

/// <summary>第六十六条, 第七十七条第一款.</summary>
[Act("记录履行", "行政复议法 77.1")]
[By(Role.Respondent, Duty.Officer)]
[From(Stage.Concluded)]
public sealed record RecordPerformance([Label("履行情况", Format = Format.LongText)] string Detail) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.Stop(Clocks.Performance);
        at.Stop(Clocks.Compliance);
    }
}

/// <summary>第六十四条第二款: not the same again on the same facts, unless it fell for its procedure.</summary>
[Act("重新作出行政行为", "行政复议法 64.2")]
[By(Role.Respondent, Duty.Officer)]
[From(Stage.Concluded)]
public sealed record RemakeAct(
    [Label("重新作出的行政行为")] string NewAct,
    [Label("与原行为相同或者基本相同")] bool Same = false,
    [Label("原行为因违反法定程序被撤销")] bool QuashedForProcedure = false
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (Same && !QuashedForProcedure)
            yield return Refusals.SameActAgain.At(nameof(Same));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.Stop(Clocks.Remake);
        at.Stop(Clocks.Compliance);
    }
}

/// <summary>第七十七条第二款.</summary>
[Act("责令限期履行", "行政复议法 77.2", Grave = true)]
[By(Duty.Officer)]
[From(Stage.Concluded)]
public sealed record OrderCompliance([Label("期限(日)")] int Days, [Label("应当履行的内容")] string Duties) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        var overdue = at.Course.Clocks.Any(c => Clocks.IsDutyOfRespondent(c.Rule) && c.State == ClockState.Running && c.Due < at.On);
        if (!overdue)
            yield return Refusals.NotOverdue;
        if (Days <= 0)
            yield return Refusals.PeriodMissing.At(nameof(Days));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.Start(Clocks.Compliance, set: Term.Days(Days));
        at.Issue(Documents.ComplianceOrder);
    }
}

/// <summary>第七十七条第二款: 约谈 or 通报批评.</summary>
[Act("约谈", "行政复议法 77.2")]
[By(Duty.InstitutionHead, Duty.OrganHead)]
[From(Stage.Concluded)]
public sealed record Interview(
    [Label("被约谈的负责人职务")] string Post,
    [Label("约谈记录", Format = Format.LongText)] string Record,
    [Label("予以通报批评")] bool Circulated = false
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => at.Issue(Documents.InterviewRecord);
}

/// <summary>第七十八条: 维持, by the agency; 变更 and 调解书, by the review organ; or through the court.</summary>
[Act("强制执行", "行政复议法 78", Grave = true)]
[By(Duty.Officer)]
[From(Stage.Concluded)]
public sealed record Enforce(
    [Label("执行机关")] string Organ,
    [Label("申请人民法院强制执行")] bool ThroughCourt,
    [Label("内容")] string What
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        var suable = matter.Suable && (at.Clock(Clocks.Sue) is not { } sue || sue.Due >= at.On);
        if (suable || matter.Sued)
            yield return Refusals.NotEnforceable;
    }

    public override void Perform(ReconsiderationCase matter, Scene at) { }
}

/// <summary>第七十九条第一款: as open as the act reviewed.</summary>
[Act("公开决定书", "行政复议法 79.1")]
[By(Duty.Officer, Duty.Registrar)]
[From(Stage.Concluded)]
public sealed record Publish([Label("公开位置")] string Where, [Label("已作隐私处理")] bool Redacted = true) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.ServedOn is null)
            yield return Refusals.NotServed;
    }

    public override void Perform(ReconsiderationCase matter, Scene at) => matter.Published = true;
}

/// <summary>第七十九条第二款: to the superior department, where a department was the respondent.</summary>
[Act("抄告上一级主管部门", "行政复议法 79.2")]
[By(Duty.Officer, Duty.Registrar)]
[From(Stage.Concluded)]
public sealed record CopyToSuperior([Label("抄告部门")] string Superior) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.ServedOn is null)
            yield return Refusals.NotServed;
    }

    public override void Perform(ReconsiderationCase matter, Scene at) => at.Issue(Documents.SuperiorCopy);
}

/// <summary>实施条例第五十九条: decisions in grave cases are filed with the superior review body.</summary>
[Act("重大复议决定备案", "行政复议法实施条例 59")]
[By(Duty.Officer, Duty.Registrar)]
[From(Stage.Concluded)]
public sealed record FileWithSuperior([Label("上一级行政复议机关")] string Superior) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.ServedOn is null)
            yield return Refusals.NotServed;
    }

    public override void Perform(ReconsiderationCase matter, Scene at) => at.Issue(Documents.SuperiorFiling);
}

/// <summary>第八十五条 facts about breaches of this law, 第八十六条 leads to duty crimes.</summary>
[Act("移送问题线索", "行政复议法 85;行政复议法 86", Grave = true)]
[By(Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended, Stage.Concluded)]
public sealed record TransferLead([Label("接受机关")] string To, [Label("线索内容", Format = Format.LongText)] string Content)
    : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => at.Issue(Documents.LeadTransfer);
}

/// <summary>第三十五条 on a complaint about refusal, rejection or delay, 第四十条 about a suspension: the superior's order is put on file and followed.</summary>
[Act("登记上级责令纠正", "行政复议法 35;行政复议法 40", Grave = true)]
[By(Duty.Officer, Duty.InstitutionHead)]
[From(Stage.InTrial, Stage.Suspended, Stage.NotAccepted, Stage.Concluded)]
public sealed record RecordSuperiorOrder(
    [Label("上级行政机关")] string Superior,
    [Label("责令内容", Format = Format.LongText)] string Content
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => matter.SuperiorOrder = Content;
}

/// <summary>第十条: heard from the suit that was linked to this case.</summary>
[Act("登记复议后起诉", "行政复议法 10;行政诉讼法 45", Hears = "litigation.ReceiveNotice")]
[By(Duty.Officer, Duty.Registrar)]
[From(Stage.InTrial, Stage.NotAccepted, Stage.Concluded, Stage.Archived)]
public sealed record RecordSuit : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.Sued = true;
        at.Stop(Clocks.Sue);
    }
}

[Act("归档", "行政复议法 75")]
[By(Duty.Officer, Duty.Registrar)]
[From(Stage.NotAccepted, Stage.Concluded)]
public sealed record Archive : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.ServedOn is null)
            yield return Refusals.NotServed;
        if (at.Course.Clocks.Any(c => Clocks.IsDutyOfRespondent(c.Rule) && c.Open))
            yield return Refusals.DutiesOpen;
    }

    public override void Perform(ReconsiderationCase matter, Scene at) => matter.Stage = Stage.Archived;
}
