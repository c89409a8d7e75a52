using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

// 第四章 第五节 行政复议附带审查. The case is suspended meanwhile: 第三十九条第一款第(九)项

/// <summary>第五十六条 on the applicant's request, 第五十七条 on own finding: thirty days where the body has power, else seven to refer.</summary>
[Act("启动规范性文件、依据审查", "行政复议法 56;行政复议法 57")]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record ReviewBasis(
    [Label("本机关有权处理")] bool Competent,
    [Label("审查的条款")] string Clause,
    [Label("依职权审查的依据", Hint = "申请人没有提出附带审查时填写")] string? OwnFinding = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.Basis is null && string.IsNullOrWhiteSpace(OwnFinding))
            yield return Refusals.NoBasisNamed.At(nameof(OwnFinding));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.Basis ??= OwnFinding;
        matter.BasisState = BasisState.UnderReview;
        matter.Suspend(at, SuspensionGround.BasisReview);
        at.Start(Competent ? Clocks.NormativeReview : Clocks.NormativeForward);
        if (Competent)
            at.Start(Clocks.NormativeNotice);
    }
}

/// <summary>第五十八条: within three days of suspension; the maker answers within ten.</summary>
[Act("通知制定机关答复", "行政复议法 58")]
[By(Duty.Officer)]
[From(Stage.Suspended)]
public sealed record NotifyDrafter(
    [Label("制定机关")] string Drafter,
    [Label("制定机关收到日期", Hint = "不填为当日")] DateOnly? ReceivedOn = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (at.Clock(Clocks.NormativeNotice) is not { Open: true })
            yield return Refusals.BasisStep;
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.Stop(Clocks.NormativeNotice);
        at.Start(Clocks.NormativeReply, ReceivedOn);
        at.Issue(Documents.BasisNotice);
    }
}

[Act("记录制定机关答复", "行政复议法 58")]
[By(Duty.Officer)]
[From(Stage.Suspended)]
public sealed record RecordDrafterReply([Label("答复意见", Format = Format.LongText)] string Content) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => at.Stop(Clocks.NormativeReply);
}

/// <summary>第五十六条, 第六十条: the receiver answers within sixty days.</summary>
[Act("转送有权机关", "行政复议法 56;行政复议法 60")]
[By(Duty.Officer)]
[From(Stage.Suspended)]
public sealed record ForwardBasis(
    [Label("接受转送的机关")] string To,
    [Label("对方收到日期", Hint = "不填为当日")] DateOnly? ReceivedOn = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (at.Clock(Clocks.NormativeForward) is not { Open: true })
            yield return Refusals.BasisStep;
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.BasisState = BasisState.Forwarded;
        at.Stop(Clocks.NormativeForward);
        at.Start(Clocks.NormativeAnswer, ReceivedOn);
        at.Issue(Documents.BasisReferral);
    }
}

/// <summary>第五十九条: lawful, told in the decision; beyond powers or against higher law, the clause is stopped and its maker ordered to correct it.</summary>
[Act("附带审查结论", "行政复议法 59;行政复议法 60")]
[By(Duty.Officer)]
[From(Stage.Suspended)]
public sealed record ConcludeBasis([Label("相关条款合法")] bool Lawful, [Label("处理意见", Format = Format.LongText)] string Result)
    : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.BasisState is not (BasisState.UnderReview or BasisState.Forwarded))
            yield return Refusals.BasisStep;
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        var own = at.Clock(Clocks.NormativeReview) is { Open: true };
        (matter.BasisState, matter.BasisResult) = (BasisState.Concluded, Result);
        foreach (var rule in Clocks.OfBasisReview)
            at.Stop(rule);
        if (!Lawful && own)
            at.Issue(Documents.BasisCorrection);
    }
}
