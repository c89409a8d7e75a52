using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Stalls;

[Act("要求补正", "摊位管理办法 4"), By(Duty.Officer), From(Stage.UnderReview)]
public sealed record AskSupplement : Act<Permit>
{
    public override void Perform(Permit matter, Scene at)
    {
        matter.Stage = Stage.Waiting;
        at.Pause(Periods.Decision);
    }
}

[Act("补正", "摊位管理办法 4"), By(Duty.Officer, Role.Applicant), From(Stage.Waiting)]
public sealed record Supplement : Act<Permit>
{
    public override void Perform(Permit matter, Scene at)
    {
        matter.Stage = Stage.UnderReview;
        at.Resume(Periods.Decision);
    }
}

[Act("扣除鉴定期间", "摊位管理办法 6"), By(Duty.Officer)]
public sealed record LeaveOut([Label("自")] DateOnly From, [Label("至")] DateOnly To) : Act<Permit>
{
    public override void Perform(Permit matter, Scene at) => at.Exclude(Periods.Decision, From, To);
}

[Act("延长", "摊位管理办法 6", Once = true), By(Duty.Head), From(Stage.UnderReview)]
public sealed record Extend : Act<Permit>
{
    public override void Perform(Permit matter, Scene at) => at.Extend(Periods.Decision, Term.Days(30));
}

[Act("审批", "摊位管理办法 7"), By(Duty.Reviewer, Duty.Head), From(Stage.UnderReview)]
public sealed record Consider([Label("层级")] Duty Level, [Label("同意")] bool Agreed, [Label("意见")] string? Opinion = null) : Act<Permit>
{
    public override void Perform(Permit matter, Scene at) => at.Approve(Documents.Permit, Level, Agreed, Opinion);
}

[Act("变更点位", "摊位管理办法 4"), By(Duty.Officer), From(Stage.UnderReview)]
public sealed record Move([Label("点位")] string? Place) : Act<Permit>
{
    public override void Perform(Permit matter, Scene at)
    {
        matter.Place = Place;
        matter.Ware = Ware.Goods;
    }
}

[Act("准予许可", "摊位管理办法 7", Grave = true), By(Duty.Head), From(Stage.UnderReview)]
public sealed record Grant : Act<Permit>
{
    public override IEnumerable<Series> Numbers(Permit matter) => [Documents.Permits];

    public override void Perform(Permit matter, Scene at)
    {
        matter.Stage = Stage.Granted;
        matter.Number = at.Number(Documents.Permits);
        at.Stop(Periods.Decision);
        at.Issue(Documents.Permit);
        at.Count(Figures.Granted, on: matter.OpenedOn);
        at.Count(Figures.Fees, matter.Fee);
    }
}

[Act("归档", "摊位管理办法 9"), By(Duty.Officer), From(Stage.Granted)]
public sealed record Archive : Act<Permit>
{
    public override void Perform(Permit matter, Scene at) => at.NotifyParties("已归档");
}

[Act("撤回申请", "摊位管理办法 8", Grave = true), By(Role.Applicant)]
public sealed record Withdraw : Act<Permit>
{
    public override void Perform(Permit matter, Scene at) => matter.Stage = Stage.Granted;
}

[Act("重新审查", "摊位管理办法 10"), By(Duty.Head), From(Stage.Granted)]
public sealed record Reopen : Act<Permit>
{
    public override void Perform(Permit matter, Scene at)
    {
        matter.Stage = Stage.UnderReview;
        at.Start(Periods.Decision);
    }
}
