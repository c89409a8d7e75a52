using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

/// <summary>行政处罚法 32, 33, 行政强制法 16: what is light enough is spared, or punished less, under conditions that everybody can read.</summary>
[Act("登记清单事项", "行政处罚法 32;行政处罚法 33;行政强制法 16", Opens = true, Hint = "公布以前不适用")]
[By(Duty.Liaison, Duty.Keeper)]
public sealed record EnterInList(
    [Label("清单编码", Max = 60)] string Code,
    [Label("违法行为")] string Name,
    [Label("清单")] DiscretionList List,
    [Label("管理领域")] EnforcementField Field,
    [Label("适用条件", Format = Format.LongText)] string Conditions,
    [Label("依据")] string Law,
    [Label("事项编码", Max = 60, Hint = "只适用于一个处罚事项的写明")] string? Item = null,
    [Label("限于首次违法")] bool FirstOffence = false
) : Act<ListEntry>
{
    internal const string Scope = "discretion-lists.code";

    public override IEnumerable<Refusal> Refuse(ListEntry matter, Scene at)
    {
        if (List == DiscretionList.Benchmark)
            yield return Refusals.NoList.At(nameof(List));
    }

    public override void Perform(ListEntry matter, Scene at)
    {
        (matter.EntryCode, matter.Title, matter.List, matter.Field) = (Code.Trim(), Name.Trim(), List, Field);
        (matter.Conditions, matter.Law, matter.Item, matter.FirstOffence) = (Conditions, Law, Item?.Trim(), FirstOffence);
        matter.Stage = ListStage.Drafted;
        at.Claim(Scope, matter.EntryCode);
        at.Start(ListClocks.Publication);
    }
}

[Act("公布清单事项", "行政处罚法 34;裁量权基准意见 10")]
[By(Duty.Keeper, Duty.Head)]
[From(ListStage.Drafted)]
public sealed record PublishInList(
    [Label("公布的文件")] string Document,
    [Label("施行日期")] DateOnly InForce,
    [Label("已经合法性审核")] bool Reviewed
) : Act<ListEntry>
{
    public override IEnumerable<Refusal> Refuse(ListEntry matter, Scene at)
    {
        if (!Reviewed)
            yield return Refusals.NotReviewed.At(nameof(Reviewed));
    }

    public override void Perform(ListEntry matter, Scene at)
    {
        (matter.Document, matter.InForce, matter.Stage) = (Document, InForce, ListStage.InForce);
        at.Stop(ListClocks.Publication);
    }
}

[Act("退出清单", "裁量权基准意见 13", Grave = true, Hint = "从办理日期起不再适用")]
[By(Duty.Keeper, Duty.Head)]
[From(ListStage.Drafted, ListStage.InForce)]
public sealed record LeaveList([Label("理由")] string Why) : Act<ListEntry>
{
    public override void Perform(ListEntry matter, Scene at)
    {
        (matter.Why, matter.WithdrawnOn, matter.Stage) = (Why, at.On, ListStage.Withdrawn);
        at.Release(EnterInList.Scope, matter.EntryCode);
        at.Drop(ListClocks.Publication);
    }
}
