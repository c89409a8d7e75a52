using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

[Act(
    "下达任务",
    "党政机关公文处理工作条例 24",
    Opens = true,
    Version = 2,
    Hears = "tasks.Split;tasks.CarryOver;meetings.SetTask",
    Hint = "一次登记清单中的一项;整张清单可以用电子表格导入"
)]
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
    [Label("责任单位", Format = Format.Office, Hint = "写平台上机构的全称,即与该机构对应;也可以写其他单位")] string? Responsible = null,
    [Label("配合单位")] IReadOnlyList<string>? Supporting = null,
    [Label("完成期限", Hint = "不写的,为计划年度的最后一天")] DateOnly? Deadline = null,
    [Label("上级任务的编号", Format = Format.Matter)] long? Above = null,
    [Label("上级任务的序号", Hint = "同一清单里的序号;导入时上级任务应排在前面")] string? AboveNumber = null,
    [Label("分解项", Hint = "分解项是任务的做法,列入清单树,不另计任务项")] bool? Part = null,
    [Label("结转自任务的编号", Format = Format.Matter)] long? CarriedFrom = null,
    [Label("来源案件的编号", Format = Format.Matter, Hint = "交办这一任务的会议等")] long? Origin = null,
    [Label("来源中的第几项")] int? OriginItem = null,
    Details? Details = null
) : Act<TaskItem>, IOfKind
{
    private const string OfGroup = "group";
    private const string OfAbove = "above";
    private const string OfNumber = "above-number";

    public override IEnumerable<LookUp> Asks(TaskItem matter, DateOnly on)
    {
        if (Group is { Length: > 0 } group && Part != true)
            yield return new(OfGroup, "tasks", "group-of", TaskItem.GroupNamed(Kind.Id, List, group), 1);
        if (Above is { } above)
            yield return LookUp.Of(OfAbove, "tasks", above);
        else if (AboveNumber is { } number)
            yield return new(OfNumber, "tasks", "number-of", TaskItem.GroupNamed(Kind.Id, List, number), 2);
    }

    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (at.KindNamed(Kind) is null)
            yield return Refusals.KindUnknown.At(nameof(Kind));
        if (PlanYear is < 1990 or > 2199)
            yield return Refusals.YearUnlikely.At(nameof(PlanYear));
        if (Deadline <= at.On)
            yield return Refusals.DeadlineTooEarly.At(nameof(Deadline));
        var (field, found) = Above is null ? (nameof(AboveNumber), at.Answer(OfNumber)) : (nameof(Above), at.Answer(OfAbove));
        if (Above is null && AboveNumber is null)
        {
            if (Part == true)
                yield return Refusals.PartOfNothing.At(nameof(Part));
            yield break;
        }
        if (found.Count == 0)
            yield return Refusals.AboveUnknown.At(field);
        else if (found.Count > 1)
            yield return Refusals.AboveAmbiguous.At(field);
        else if (found[0].Stage is not (nameof(Stage.Open) or nameof(Stage.Submitted)))
            yield return Refusals.AboveClosed.At(field);
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        (matter.Kind, matter.Details, matter.Title, matter.List) = (Kind, Details ?? Details.None, Title, List);
        (matter.Group, matter.ItemNumber, matter.Level, matter.PlanYear) = (Group, ItemNumber, Level, PlanYear);
        (matter.Text, matter.Supporting, matter.Stage) = (Text, Supporting ?? [], Stage.Open);
        (matter.Responsible, matter.ResponsibleOffice) = Working.Named(Responsible, at);
        // what is carried over belongs to the list of the year it is carried into, whenever that was recorded
        matter.IssuedOn = CarriedFrom is not null && PlanYear > at.On.Year ? new DateOnly(PlanYear.Value, 1, 1) : at.On;
        matter.IsPart = Part == true ? true : null;
        matter.OpensGroup = Group is { Length: > 0 } && matter.IsPart is null && at.Answer(OfGroup).Count == 0;
        (matter.Origin, matter.OriginItem, matter.CarriedFrom) = (Origin, OriginItem, CarriedFrom);
        Working.Count(matter, at, Figures.Items, 1, matter.IssuedOn, ("status", "open"));
        if (matter.OpensGroup)
            at.Count(Figures.Groups, on: matter.IssuedOn);
        Working.Run(matter, at, Deadline ?? new DateOnly(PlanYear ?? at.On.Year, 12, 31));
        LinkTo(matter, at);
    }

    private void LinkTo(TaskItem matter, Scene at)
    {
        if ((Above ?? at.Answer(OfNumber).FirstOrDefault()?.Id) is { } above)
        {
            matter.Above = above;
            at.Link(above, "上级任务");
        }
        if (CarriedFrom is { } earlier)
            at.Link(earlier, "结转");
        if (Origin is { } origin)
            at.Link(origin, "交办来源");
    }
}

/// <summary>How an item is done: a matter of its own below it, at the office responsible where that is one of those below.</summary>
[Act("分解", "党政机关公文处理工作条例 24", Hint = "把任务分成若干项,各有责任单位和期限;一次一项")]
[By(Duty.Clerk, Duty.Reviewer)]
[From(Stage.Open)]
public sealed record Split(
    [Label("分解项名称")] string Title,
    [Label("责任单位", Format = Format.Office, Hint = "写平台上本机构以下机构的全称,即由该机构办理;其他单位,由本机构跟踪")]
        string? Responsible = null,
    [Label("配合单位")] IReadOnlyList<string>? Supporting = null,
    [Label("完成期限", Hint = "不写的,与任务相同")] DateOnly? Deadline = null,
    [Label("序号")] string? ItemNumber = null,
    [Label("任务内容", Format = Format.LongText)] string? Text = null
) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Deadline <= at.On)
            yield return Refusals.DeadlineTooEarly.At(nameof(Deadline));
        if (Deadline is null && matter.Deadline <= at.On)
            yield return Refusals.PartNeedsDeadline.At(nameof(Deadline));
        if (Deadline > matter.Deadline)
            yield return Refusals.PartAfterWhole.At(nameof(Deadline));
        if (matter.Parts >= Working.MostParts)
            yield return Refusals.TooManyParts;
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        matter.Parts = (matter.Parts ?? 0) + 1;
        var office = Responsible is { } named ? at.OfficeNamed(named) : null;
        var within = office is { } o && o.Path.StartsWith(at.Office.Path, StringComparison.Ordinal);
        at.Open(
            "tasks.Issue",
            within ? office!.Value.Path : null,
            [
                .. Working.Head(matter),
                (nameof(Issue.List), matter.List),
                (nameof(Issue.PlanYear), Working.Digits(matter.PlanYear)),
                (nameof(Issue.Group), matter.Group),
                (nameof(Issue.Title), Title),
                (nameof(Issue.ItemNumber), ItemNumber),
                (nameof(Issue.Text), Text),
                (nameof(Issue.Responsible), Responsible),
                (nameof(Issue.Supporting), Working.Lines(Supporting)),
                (nameof(Issue.Deadline), Working.Day(Deadline ?? matter.Deadline)),
                (nameof(Issue.Above), Working.Digits(matter.Id)),
                (nameof(Issue.Part), "是"),
            ]
        );
    }
}

/// <summary>The item ends on this year's list, where it stays counted, and begins on the next year's.</summary>
[Act("结转下年", "党政机关公文处理工作条例 24", Grave = true, Hint = "本年没有完成的,转入下一年的清单;两年的清单各计一次")]
[By(Duty.Reviewer)]
[From(Stage.Open, Stage.Submitted)]
public sealed record CarryOver(
    [Label("结转到的清单")] string List,
    [Label("结转到的年度")] int PlanYear,
    [Label("结转理由")] string Reason,
    [Label("完成期限", Hint = "不写的,为该年度的最后一天")] DateOnly? Deadline = null
) : Act<TaskItem>
{
    public override IEnumerable<LookUp> Asks(TaskItem matter, DateOnly on) => [Working.OpenParts(matter)];

    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (PlanYear <= (matter.PlanYear ?? matter.IssuedOn?.Year) || PlanYear > 2199)
            yield return Refusals.NotALaterYear.At(nameof(PlanYear));
        else if (Deadline?.Year < PlanYear)
            yield return Refusals.DeadlineBeforeYear.At(nameof(Deadline));
        if (Deadline <= at.On)
            yield return Refusals.DeadlineTooEarly.At(nameof(Deadline));
        if (List == matter.List)
            yield return Refusals.SameList.At(nameof(List));
        if (Working.HasOpenParts(at))
            yield return Refusals.PartsOpen;
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        (matter.Reason, matter.CarriedTo, matter.Stage) = (Reason, List, Stage.Carried);
        Working.Move(matter, at, "open", "carried");
        at.Open(
            "tasks.Issue",
            null,
            [
                .. Working.Head(matter),
                (nameof(Issue.List), List),
                (nameof(Issue.PlanYear), Working.Digits(PlanYear)),
                (nameof(Issue.Group), matter.Group),
                (nameof(Issue.Title), matter.Title),
                (nameof(Issue.ItemNumber), matter.ItemNumber),
                (nameof(Issue.Text), matter.Text),
                (nameof(Issue.Responsible), matter.Responsible),
                (nameof(Issue.Supporting), Working.Lines(matter.Supporting)),
                (nameof(Issue.Deadline), Working.Day(Deadline)),
                (nameof(Issue.CarriedFrom), Working.Digits(matter.Id)),
            ]
        );
    }
}
