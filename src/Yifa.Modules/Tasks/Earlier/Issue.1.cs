using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

/// <summary>Of release 0.2: the item above was a link alone, and the unit responsible a text.</summary>
[Act("下达任务", "党政机关公文处理工作条例 24", Name = "Issue", Opens = true, Earlier = true)]
[By(Duty.Clerk)]
public sealed record IssueUnlinked(
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
    [Label("完成期限")] DateOnly? Deadline = null,
    [Label("上级任务的编号")] long? Above = null,
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
