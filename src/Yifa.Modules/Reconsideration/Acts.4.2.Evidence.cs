using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

// 第四章 第二节 行政复议证据

/// <summary>第四十五条: two at least, with their cards shown.</summary>
[Act("调查取证", "行政复议法 45")]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record Investigate(
    [Label("调查人员", Format = Format.Staff, Hint = "一行一人,至少两人")] IReadOnlyList<string> Staff,
    [Label("已出示工作证件")] bool CardsShown,
    [Label("被调查单位或者个人")] string Asked,
    [Label("调查情况", Format = Format.LongText)] string Record
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (Staff.Distinct().Count() < 2 || !CardsShown)
            yield return Refusals.TwoInvestigators.At(nameof(Staff));
    }

    public override void Perform(ReconsiderationCase matter, Scene at) => at.Issue(Documents.InvestigationRecord);
}

/// <summary>实施条例第三十四条, 第三十七条: the time of an inspection on the spot or an appraisal does not count.</summary>
[Act("扣除勘验、鉴定时间", "行政复议法实施条例 37")]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record ExcludeAppraisal([Label("自")] DateOnly From, [Label("至")] DateOnly To, [Label("勘验、鉴定事项")] string What)
    : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (From < matter.AcceptedOn || To < From || To > at.On)
            yield return Binder.FieldMalformed.With(":应在受理之后、今天以前").At(nameof(To));
    }

    public override void Perform(ReconsiderationCase matter, Scene at) => at.Exclude(Clocks.DecisionFor(matter.Procedure!.Value), From, To);
}

/// <summary>第四十六条第二款: only where applicant or third party brought up what was not raised before.</summary>
[Act("同意被申请人补充证据", "行政复议法 46.2")]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record AllowEvidence(
    [Label("申请人、第三人提出的新理由或者证据", Format = Format.LongText)] string NewGrounds,
    [Label("同意补充的证据", Format = Format.LongText)] string Evidence
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (string.IsNullOrWhiteSpace(NewGrounds))
            yield return Refusals.NoNewGrounds.At(nameof(NewGrounds));
    }

    public override void Perform(ReconsiderationCase matter, Scene at) { }
}

/// <summary>第四十七条: read in the office, on paper.</summary>
[Act("现场查阅案卷", "行政复议法 47")]
[By(Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended, Stage.Concluded)]
public sealed record ReadFile([Label("查阅人")] string Who, [Label("查阅、复制的材料", Hint = "一行一项")] IReadOnlyList<string> Materials)
    : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) { }
}

/// <summary>第四十七条: refusal only for secrets, privacy, safety or stability.</summary>
[Act("不同意查阅", "行政复议法 47", Grave = true)]
[By(Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record RefuseFileAccess(
    [Label("申请查阅人")] string Who,
    [Label("涉及国家秘密、商业秘密或者个人隐私")] bool Secrets,
    [Label("可能危及国家安全、公共安全、社会稳定")] bool Safety,
    [Label("说明")] string Reason
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (!Secrets && !Safety)
            yield return Refusals.FileAccessIsTheRule;
    }

    public override void Perform(ReconsiderationCase matter, Scene at) { }
}
