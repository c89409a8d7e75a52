using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

// 第十八条: the unit puts it right and reports back; the inspecting body looks whether it is so

[Act("回复整改情况", "督察工作规定 18")]
[By(Duty.Liaison, Duty.Inspector)]
[From(FindingStage.Rectifying)]
public sealed record Reply([Label("回复单位")] string By, [Label("整改情况", Format = Format.LongText)] string Text) : Act<Finding>
{
    public override void Perform(Finding matter, Scene at)
    {
        matter.Replies = [.. matter.Replies, new(at.On, By, Text)];
        (matter.OnTime, matter.Stage) = (at.On <= matter.Due, FindingStage.Replied);
        at.Stop(FindingClocks.Rectification);
        at.Start(FindingClocks.Review);
    }
}

[Act("延长整改期限", "督察工作规定 18")]
[By(Duty.Head)]
[From(FindingStage.Rectifying)]
public sealed record Postpone([Label("整改期限")] DateOnly Due, [Label("理由")] string Cause) : Act<Finding>
{
    public override IEnumerable<Refusal> Refuse(Finding matter, Scene at)
    {
        if (Due <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(Finding matter, Scene at) => matter.Rectify(at, Due);
}

/// <summary>第二十八条、第三十条: a unit that does not put it right is called in, named, or passed on.</summary>
[Act("落实责任", "督察工作规定 28;督察工作规定 30", Grave = true)]
[By(Duty.Head)]
[From(FindingStage.Rectifying, FindingStage.Replied)]
public sealed record Hold([Label("措施")] Measure Measure, [Label("情况", Format = Format.LongText)] string Text) : Act<Finding>
{
    public override void Perform(Finding matter, Scene at) => matter.Measures = [.. matter.Measures, new(at.On, Measure, Text)];
}

[Act("认可回复", "督察工作规定 18")]
[By(Duty.Inspector)]
[From(FindingStage.Replied)]
public sealed record Accept([Label("意见")] string? Opinion = null) : Act<Finding>
{
    public override void Perform(Finding matter, Scene at)
    {
        matter.Answered(true, Opinion);
        matter.Stage = FindingStage.Accepted;
        at.Stop(FindingClocks.Review);
        at.Start(FindingClocks.Closing);
    }
}

[Act("退回整改", "督察工作规定 18")]
[By(Duty.Inspector)]
[From(FindingStage.Replied)]
public sealed record SendBack([Label("意见")] string Opinion, [Label("整改期限")] DateOnly Due) : Act<Finding>
{
    public override IEnumerable<Refusal> Refuse(Finding matter, Scene at)
    {
        if (Due <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(Finding matter, Scene at)
    {
        matter.Answered(false, Opinion);
        at.Stop(FindingClocks.Review);
        matter.Rectify(at, Due);
    }
}

/// <summary>Counted on the day it was found, so that one year's findings can be followed.</summary>
[Act("销号", "督察工作规定 18")]
[By(Duty.Head)]
[From(FindingStage.Accepted)]
public sealed record Close([Label("核实情况")] string Verified) : Act<Finding>
{
    public override void Perform(Finding matter, Scene at)
    {
        matter.Answered(true, Verified);
        (matter.RectifiedOn, matter.Stage) = (at.On, FindingStage.Rectified);
        at.Stop(FindingClocks.Closing);
        at.Start(FindingClocks.LookBack);
        at.Count(FindingFigures.FindingsRectified, on: matter.FoundOn);
    }
}

/// <summary>What did not last is open again, with a new limit, and no longer counts as put right.</summary>
[Act("回头看", "督察工作规定 18", Hint = "没有巩固的,问题重新打开,按新的期限整改")]
[By(Duty.Inspector)]
[From(FindingStage.Rectified, FindingStage.Confirmed)]
public sealed record LookBack(
    [Label("成效巩固")] bool Held,
    [Label("核查情况", Format = Format.LongText, Hint = "逐项写明对照了什么")] string Matched,
    [Label("需要纠正的内容", Format = Format.LongText)] string? Corrected = null,
    [Label("整改期限", Hint = "没有巩固的填写")] DateOnly? Due = null
) : Act<Finding>
{
    public override IEnumerable<Refusal> Refuse(Finding matter, Scene at)
    {
        if (!Held && (Due is null || string.IsNullOrWhiteSpace(Corrected)))
            yield return Refusals.LimitMissing.At(nameof(Due));
        if (Due <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(Finding matter, Scene at)
    {
        matter.LookBacks = [.. matter.LookBacks, new(at.On, Held, Matched, Corrected)];
        at.Stop(FindingClocks.LookBack);
        at.Issue(FindingDocuments.LookBackRecord);
        if (Held)
        {
            matter.Stage = FindingStage.Confirmed;
            return;
        }
        at.Uncount(FindingFigures.FindingsRectified, on: matter.FoundOn);
        matter.Reopened++;
        (matter.RectifiedOn, matter.OnTime) = (null, null);
        matter.Rectify(at, Due);
    }
}
