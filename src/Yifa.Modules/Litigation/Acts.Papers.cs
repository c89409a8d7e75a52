using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

/// <summary>第三十一条: one or two people are authorised to act in court.</summary>
[Act("出具授权委托书", "行政诉讼法 31"), By(Duty.Handler), From(Stage.Answering, Stage.InCourt)]
public sealed record Authorise(
    [Label("受委托人", Hint = "一至二人,一行一人,写明姓名和职务")] IReadOnlyList<string> Agents,
    [Label("委托权限", Format = Format.LongText)] string Scope
) : Act<LitigationCase>
{
    public override IEnumerable<Refusal> Refuse(LitigationCase matter, Scene at)
    {
        if (Agents.Count is < 1 or > 2)
            yield return Refusals.AgentsOneOrTwo.At(nameof(Agents));
    }

    public override void Perform(LitigationCase matter, Scene at) => at.Issue(Documents.Authority);
}

/// <summary>法释〔2020〕3号 第八条: force majeure, accident, a duty nobody else can take, or another good reason, with proof.</summary>
[Act("说明负责人不能出庭", "负责人出庭应诉规定 8"), By(Duty.Handler), From(Stage.Answering, Stage.InCourt)]
public sealed record ExplainAbsence(
    [Label("不能出庭的理由", Format = Format.LongText)] string Reason,
    [Label("证明材料")] string Proof,
    [Label("代为出庭的工作人员", Format = Format.Staff)] string Delegate
) : Act<LitigationCase>
{
    public override void Perform(LitigationCase matter, Scene at) => at.Issue(Documents.Excuse);
}

[Act("答复司法建议", "负责人出庭应诉规定 12"), By(Duty.Handler), From(Stage.InCourt, Stage.Performing)]
public sealed record AnswerAdvice([Label("司法建议文号")] string Advice, [Label("办理情况", Format = Format.LongText)] string Done)
    : Act<LitigationCase>
{
    public override void Perform(LitigationCase matter, Scene at) => at.Issue(Documents.AdviceReply);
}
