using Yifa.Kernel;

namespace Yifa.Modules.Visits;

[Act("列入走访名册", "督察工作规定 27", Opens = true, Hint = "整份名册可以用电子表格导入")]
[By(Duty.Caller, Duty.Head)]
public sealed record Enlist(
    [Label("名册")] string Roster,
    [Label("姓名")] string Name,
    [Label("身份")] Standing Standing,
    [Label("所在街镇、单位")] string? Place = null,
    [Label("联系电话", Format = Format.Phone)] Personal? Phone = null
) : Act<PersonToVisit>
{
    public override void Perform(PersonToVisit matter, Scene at)
    {
        (matter.Title, matter.Roster, matter.Standing) = (Name, Roster.Trim(), Standing);
        (matter.Place, matter.Phone, matter.Stage) = (Place, Phone, Stage.Listed);
        at.Count(Figures.ToVisit);
    }
}

/// <summary>Somebody visited again is still one person visited.</summary>
[Act("登记走访", "督察工作规定 27", Hint = "办理日期填走访的日期")]
[By(Duty.Caller)]
[From(Stage.Listed, Stage.Visited)]
public sealed record Visit([Label("走访人")] string Visitor, [Label("意见建议", Format = Format.LongText)] string? Opinion = null)
    : Act<PersonToVisit>
{
    public override void Perform(PersonToVisit matter, Scene at)
    {
        if (matter.VisitedOn is null)
            at.Count(Figures.Visited);
        (matter.VisitedOn, matter.Visitor, matter.Stage) = (at.On, Visitor, Stage.Visited);
        if (Opinion is { Length: > 0 })
            (matter.Opinion, matter.Answer) = (Opinion, null);
    }
}

[Act("反馈意见办理", "督察工作规定 27")]
[By(Duty.Caller, Duty.Head)]
[From(Stage.Visited)]
public sealed record Reply([Label("办理反馈", Format = Format.LongText)] string Answer) : Act<PersonToVisit>
{
    public override IEnumerable<Refusal> Refuse(PersonToVisit matter, Scene at)
    {
        if (matter.Opinion is null)
            yield return Refusals.NothingToAnswer;
    }

    public override void Perform(PersonToVisit matter, Scene at) => matter.Answer = Answer;
}

[Act("移出名册", "督察工作规定 27", Grave = true)]
[By(Duty.Head)]
[From(Stage.Listed)]
public sealed record Remove([Label("移出理由")] string Reason) : Act<PersonToVisit>
{
    public override void Perform(PersonToVisit matter, Scene at)
    {
        at.Uncount(Figures.ToVisit, 1, matter.OpenedOn);
        (matter.Reason, matter.Stage) = (Reason, Stage.Removed);
    }
}
