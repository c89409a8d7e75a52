using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

[Act("登记进展", "党政机关公文处理工作条例 24", Version = 2)]
[By(Duty.Clerk)]
[From(Stage.Open)]
public sealed record Report(
    [Label("进展", Format = Format.LongText)] string Progress,
    [Label("佐证", Format = Format.LongText, Hint = "文件名、文号或者材料所在之处")] string? Evidence = null,
    [Label("完成百分比")] int? Percent = null,
    [Label("第几个节点已完成")] int? Milestone = null
) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Percent is < 0 or > 100)
            yield return Refusals.PercentUnlikely.At(nameof(Percent));
        if (
            Milestone is { } n
            && (n < 1 || n > matter.Milestones?.Count || matter.Milestones?[n - 1].DoneOn is not null || matter.Milestones is null)
        )
            yield return Refusals.NoSuchMilestone.At(nameof(Milestone));
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        (matter.Progress, matter.Percent) = (Progress, Percent ?? matter.Percent);
        matter.Notes = [.. matter.Notes ?? [], new(at.On, Progress, Evidence, Percent)];
        if (Milestone is not { } n)
            return;
        matter.Milestones = [.. matter.Milestones!.Select((m, i) => i == n - 1 ? m with { DoneOn = at.On } : m)];
        Working.RunToNextMilestone(matter, at);
    }
}

[Act("设置节点", "党政机关公文处理工作条例 24", Hint = "完成期限以前的阶段目标")]
[By(Duty.Clerk)]
[From(Stage.Open)]
public sealed record AddMilestone([Label("节点")] string Name, [Label("节点期限")] DateOnly Due) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Due <= at.On || Due > matter.Deadline)
            yield return Refusals.MilestoneOutside.At(nameof(Due));
        if (matter.Milestones?.Count >= 50)
            yield return Refusals.TooManyMilestones;
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        matter.Milestones = [.. matter.Milestones ?? [], new(Name, Due)];
        Working.RunToNextMilestone(matter, at);
    }
}

[Act("登记举措", "党政机关公文处理工作条例 24")]
[By(Duty.Clerk)]
[From(Stage.Open)]
public sealed record AddMeasure([Label("举措")] string Measure) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (matter.Measures.Count >= 200)
            yield return Refusals.TooManyMeasures;
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        matter.Measures = [.. matter.Measures, Measure];
        at.Count(Figures.Measures);
    }
}

[Act("申请延期", "党政机关公文处理工作条例 24")]
[By(Duty.Clerk)]
[From(Stage.Open)]
public sealed record AskPostponement(
    [Label("延长到")] DateOnly Deadline,
    [Label("理由", Format = Format.LongText, Max = 1000)] string Cause
) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Deadline <= at.On || Deadline <= matter.Deadline)
            yield return Refusals.NotLater.At(nameof(Deadline));
    }

    public override void Perform(TaskItem matter, Scene at) => (matter.AskedDeadline, matter.AskedCause) = (Deadline, Cause);
}

[Act("批准延期", "党政机关公文处理工作条例 24", Version = 2, Hint = "责任单位申请过的,不另填的按申请批准")]
[By(Duty.Reviewer)]
[From(Stage.Open)]
public sealed record Postpone([Label("完成期限")] DateOnly? Deadline = null, [Label("理由")] string? Cause = null) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if ((Deadline ?? matter.AskedDeadline) is not { } deadline)
            yield return Refusals.NothingAsked.At(nameof(Deadline));
        else if (deadline <= at.On)
            yield return Refusals.DeadlineTooEarly.At(nameof(Deadline));
        if ((Cause ?? matter.AskedCause) is null)
            yield return Refusals.CauseMissing.At(nameof(Cause));
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        var deadline = Deadline ?? matter.AskedDeadline!.Value;
        matter.Postponed = [.. matter.Postponed ?? [], new(at.On, matter.Deadline!.Value, deadline, Cause ?? matter.AskedCause!)];
        (matter.AskedDeadline, matter.AskedCause) = (null, null);
        at.Drop(Clocks.Deadline);
        Working.Run(matter, at, deadline);
    }
}

[Act("不予延期", "党政机关公文处理工作条例 24")]
[By(Duty.Reviewer)]
[From(Stage.Open)]
public sealed record RefusePostponement([Label("理由")] string Cause) : Act<TaskItem>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => ((TaskItem)file.Matter).AskedDeadline is not null;

    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (matter.AskedDeadline is null)
            yield return Refusals.NothingAsked;
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        matter.Notes = [.. matter.Notes ?? [], new(at.On, $"申请延期到{Field.Show(matter.AskedDeadline)},不予延期:{Cause}", null, null)];
        (matter.AskedDeadline, matter.AskedCause) = (null, null);
    }
}

[Act("评估", "党政机关公文处理工作条例 24", Hint = "规划、三年行动等的中期评估和终期评估,各一次")]
[By(Duty.Reviewer)]
[From(Stage.Open, Stage.Submitted, Stage.Rectified, Stage.Done)]
public sealed record Evaluate(
    [Label("评估阶段")] EvaluationPart Part,
    [Label("评估结论")] Grade Grade,
    [Label("评估情况", Format = Format.LongText)] string Findings,
    [Label("改进建议", Format = Format.LongText)] string? Advice = null
) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (matter.Evaluations?.Any(e => e.Part == Part) == true)
            yield return Refusals.AlreadyEvaluated.At(nameof(Part));
    }

    public override void Perform(TaskItem matter, Scene at) =>
        matter.Evaluations = [.. matter.Evaluations ?? [], new(Part, at.On, Grade, Findings, Advice)];
}

[Act("考评", "党政机关公文处理工作条例 24", Once = true)]
[By(Duty.Reviewer)]
[From(Stage.Open, Stage.Submitted, Stage.Rectified, Stage.Done)]
public sealed record Judge([Label("考评等次")] Grade Grade, [Label("考评得分")] decimal? Score = null) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Score is < 0 or > 1000)
            yield return Refusals.ScoreUnlikely.At(nameof(Score));
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        (matter.Grade, matter.Score) = (Grade, Score);
        Working.Count(matter, at, Figures.Scored, 1, null);
    }
}
