using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

[Act("提请验收", "党政机关公文处理工作条例 24", Hint = "写明佐证;没有佐证的不算完成")]
[By(Duty.Clerk)]
[From(Stage.Open)]
public sealed record Submit([Label("佐证", Format = Format.LongText)] string Evidence) : Act<TaskItem>
{
    public override IEnumerable<LookUp> Asks(TaskItem matter, DateOnly on) => [Working.OpenParts(matter)];

    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Working.HasOpenParts(at))
            yield return Refusals.PartsOpen;
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        (matter.Evidence, matter.SubmittedOn, matter.Stage) = (Evidence, at.On, Stage.Submitted);
        at.Drop(Clocks.Deadline);
        at.Drop(Clocks.Milestone);
        at.Start(Clocks.Acceptance);
    }
}

[Act("验收通过", "党政机关公文处理工作条例 24", Hint = "没有佐证的不算完成;提请验收时已经写明的,不必再写")]
[By(Duty.Reviewer)]
[From(Stage.Open, Stage.Submitted)]
public sealed record Complete([Label("佐证", Format = Format.LongText)] string? Evidence = null) : Act<TaskItem>
{
    public override IEnumerable<LookUp> Asks(TaskItem matter, DateOnly on) => [Working.OpenParts(matter)];

    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Evidence is null && (matter.Evidence is null || matter.Stage == Stage.Open))
            yield return Refusals.NoEvidence.At(nameof(Evidence));
        if (Working.HasOpenParts(at))
            yield return Refusals.PartsOpen;
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        var days = at.Kind!.Under(KindRules.LookBackDays);
        (matter.Evidence, matter.DoneOn) = (Evidence ?? matter.Evidence, at.On);
        matter.Stage = days is null ? Stage.Done : Stage.Rectified;
        // the unit is in time when it hands in, however long the office takes to look
        matter.OnTime = (matter.SubmittedOn ?? at.On) <= matter.Deadline;
        at.Stop(Clocks.Deadline);
        at.Stop(Clocks.Acceptance);
        at.Drop(Clocks.Milestone);
        if (days is not null)
            at.Start(Clocks.LookBack, set: Term.Days(int.Parse(days)));
        Working.Move(matter, at, "open", "done");
        Working.Count(matter, at, Figures.Completed, 1, null);
    }
}

[Act("验收退回", "党政机关公文处理工作条例 24")]
[By(Duty.Reviewer)]
[From(Stage.Submitted)]
public sealed record SendBack([Label("退回理由", Format = Format.LongText, Max = 1000)] string Cause) : Act<TaskItem>
{
    public override void Perform(TaskItem matter, Scene at)
    {
        matter.Notes = [.. matter.Notes ?? [], new(at.On, $"验收退回:{Cause}", null, null)];
        (matter.SubmittedOn, matter.Evidence, matter.Stage) = (null, null, Stage.Open);
        at.Stop(Clocks.Acceptance);
        Working.Run(matter, at, matter.Deadline!.Value);
        Working.RunToNextMilestone(matter, at);
    }
}

/// <summary>What was put right is looked at again; what has come back is opened again.</summary>
[Act("回头看", "党政机关公文处理工作条例 24", Hint = "问题反弹的,任务重新打开,应当写明新的完成期限")]
[By(Duty.Reviewer)]
[From(Stage.Rectified, Stage.Done)]
public sealed record LookBack(
    [Label("结果")] LookBackResult Result,
    [Label("查看情况", Format = Format.LongText)] string Findings,
    [Label("完成期限", Hint = "问题反弹的填写")] DateOnly? Deadline = null
) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Result == LookBackResult.CameBack && !(Deadline > at.On))
            yield return Refusals.DeadlineTooEarly.At(nameof(Deadline));
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        (matter.LookedBackOn, matter.LookedBack, matter.LookedBackFindings) = (at.On, Result, Findings);
        at.Stop(Clocks.LookBack);
        if (Result == LookBackResult.Holds)
            matter.Stage = Stage.Done;
        else
            Working.OpenAgain(matter, at, Deadline!.Value, $"回头看发现问题反弹:{Findings}");
    }
}

[Act("重新打开", "党政机关公文处理工作条例 24", Grave = true, Hint = "完成的计数随之取消")]
[By(Duty.Reviewer)]
[From(Stage.Rectified, Stage.Done)]
public sealed record Reopen([Label("理由")] string Reason, [Label("完成期限")] DateOnly Deadline) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Deadline <= at.On)
            yield return Refusals.DeadlineTooEarly.At(nameof(Deadline));
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        at.Drop(Clocks.LookBack);
        Working.OpenAgain(matter, at, Deadline, $"重新打开:{Reason}");
    }
}

[Act("取消任务", "党政机关公文处理工作条例 24", Grave = true)]
[By(Duty.Reviewer)]
[From(Stage.Open, Stage.Submitted)]
public sealed record Drop([Label("取消理由")] string Reason) : Act<TaskItem>
{
    public override IEnumerable<LookUp> Asks(TaskItem matter, DateOnly on) => [Working.OpenParts(matter)];

    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Working.HasOpenParts(at))
            yield return Refusals.PartsOpen;
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        (matter.Reason, matter.Stage) = (Reason, Stage.Dropped);
        Working.Move(matter, at, "open", "dropped");
    }
}
