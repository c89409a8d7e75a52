using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

[Act("下达任务", "党政机关公文处理工作条例 24", Opens = true, Hint = "一次登记清单中的一项;整张清单可以用电子表格导入")]
[By(Duty.Clerk)]
public sealed record Issue(
    [Label("种类")] KindRef Kind,
    [Label("所属清单")] string List,
    [Label("任务名称")] string Title,
    [Label("方面")] string? Group = null,
    [Label("序号")] string? ItemNumber = null,
    [Label("级别")] Level? Level = null,
    [Label("计划年度")] int? PlanYear = null,
    [Label("任务内容", Format = Format.LongText)] string? Text = null,
    [Label("责任单位")] string? Responsible = null,
    [Label("配合单位")] IReadOnlyList<string>? Supporting = null,
    [Label("完成期限", Hint = "不写的,为计划年度的最后一天")] DateOnly? Deadline = null,
    [Label("上级任务的编号", Hint = "网址末尾的数字")] long? Above = null,
    Details? Details = null
) : Act<TaskItem>, IOfKind
{
    private const string OfGroup = "group";

    public override IEnumerable<LookUp> Asks(TaskItem matter, DateOnly on) =>
        Group is { Length: > 0 } group ? [new(OfGroup, "tasks", "group-of", TaskItem.GroupNamed(Kind.Id, List, group), 1)] : [];

    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (at.KindNamed(Kind) is null)
            yield return Refusals.KindUnknown.At(nameof(Kind));
        if (PlanYear is < 1990 or > 2199)
            yield return Refusals.YearUnlikely.At(nameof(PlanYear));
        if (Deadline <= at.On)
            yield return Refusals.DeadlineTooEarly.At(nameof(Deadline));
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        (matter.Kind, matter.Details, matter.Title, matter.List) = (Kind, Details ?? Details.None, Title, List);
        (matter.Group, matter.ItemNumber, matter.Level, matter.PlanYear) = (Group, ItemNumber, Level, PlanYear);
        (matter.Text, matter.Responsible, matter.Supporting) = (Text, Responsible, Supporting ?? []);
        (matter.IssuedOn, matter.Stage) = (at.On, Stage.Open);
        matter.OpensGroup = Group is { Length: > 0 } && at.Answer(OfGroup).Count == 0;
        at.Count(Figures.Items, 1, null, null, ("status", "open"));
        if (matter.OpensGroup)
            at.Count(Figures.Groups);
        Working.Run(matter, at, Deadline ?? new DateOnly(PlanYear ?? at.On.Year, 12, 31));
        if (Above is { } above)
            at.Link(above, "上级任务");
    }
}

[Act("登记进展", "党政机关公文处理工作条例 24")]
[By(Duty.Clerk)]
[From(Stage.Open)]
public sealed record Report([Label("进展", Format = Format.LongText)] string Progress) : Act<TaskItem>
{
    public override void Perform(TaskItem matter, Scene at) => matter.Progress = Progress;
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

[Act("调整期限", "党政机关公文处理工作条例 24")]
[By(Duty.Reviewer)]
[From(Stage.Open)]
public sealed record Postpone([Label("完成期限")] DateOnly Deadline, [Label("理由")] string Cause) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Deadline <= at.On)
            yield return Refusals.DeadlineTooEarly.At(nameof(Deadline));
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        at.Drop(Clocks.Deadline);
        Working.Run(matter, at, Deadline);
    }
}

[Act("确认完成", "党政机关公文处理工作条例 24", Hint = "写明佐证;没有佐证的不算完成")]
[By(Duty.Reviewer)]
[From(Stage.Open)]
public sealed record Complete([Label("佐证", Format = Format.LongText)] string Evidence) : Act<TaskItem>
{
    public override void Perform(TaskItem matter, Scene at)
    {
        (matter.Evidence, matter.DoneOn, matter.Stage) = (Evidence, at.On, Stage.Done);
        matter.OnTime = at.On <= matter.Deadline;
        at.Stop(Clocks.Deadline);
        Working.Move(matter, at, "done");
        at.Count(Figures.Completed);
    }
}

[Act("取消任务", "党政机关公文处理工作条例 24", Grave = true)]
[By(Duty.Reviewer)]
[From(Stage.Open)]
public sealed record Drop([Label("取消理由")] string Reason) : Act<TaskItem>
{
    public override void Perform(TaskItem matter, Scene at)
    {
        (matter.Reason, matter.Stage) = (Reason, Stage.Dropped);
        Working.Move(matter, at, "dropped");
    }
}

[Act("考评", "党政机关公文处理工作条例 24", Once = true)]
[By(Duty.Reviewer)]
[From(Stage.Open, Stage.Done)]
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
        at.Count(Figures.Scored);
    }
}

internal static class Working
{
    /// <summary>The period runs to the day that is set; one that has passed already is due at once.</summary>
    public static void Run(TaskItem matter, Scene at, DateOnly deadline)
    {
        matter.Deadline = deadline;
        at.Start(Clocks.Deadline, set: Term.Days(Math.Clamp(deadline.DayNumber - at.On.DayNumber, 1, 36_525)));
    }

    /// <summary>The item is counted once, on the day it was set, under the state it is in now.</summary>
    public static void Move(TaskItem matter, Scene at, string status)
    {
        at.Count(Figures.Items, -1, matter.IssuedOn, null, ("status", "open"));
        at.Count(Figures.Items, 1, matter.IssuedOn, null, ("status", status));
    }
}
