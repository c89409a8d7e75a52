using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

[Act("登记执法事项", "行政处罚法 39;优化营商环境条例 58", Opens = true, Hint = "公布以前不能据此检查或者处罚")]
[By(Duty.Liaison, Duty.Keeper)]
public sealed record RegisterItem(
    [Label("事项编码", Max = 60)] string Code,
    [Label("事项名称")] string Name,
    [Label("执法单位", Format = Format.Office)] string Authority,
    [Label("管理领域", Max = 60)] string Field,
    [Label("执法层级")] Level Level,
    [Label("事项类别")] Category Category,
    [Label("依据", Format = Format.LongText, Hint = "法律、法规、规章的名称和条款")] string Basis,
    [Label("执法程序", Format = Format.LongText)] string? Procedure = null
) : Act<EnforcementItem>
{
    internal const string Scope = "enforcement-items.code";

    public override void Perform(EnforcementItem matter, Scene at)
    {
        (matter.ItemCode, matter.Title, matter.Authority, matter.Field) = (Code.Trim(), Name.Trim(), Authority.Trim(), Field.Trim());
        (matter.Level, matter.Category, matter.Basis, matter.Procedure) = (Level, Category, Basis, Procedure);
        (matter.Number, matter.Stage) = (matter.ItemCode, ItemStage.Registered);
        at.Claim(Scope, matter.ItemCode);
        at.Start(ItemClocks.Publication);
    }
}

/// <summary>第三十九条: who enforces, on what basis and how, is told to everybody; what is not published is not enforced.</summary>
[Act("公布事项", "行政处罚法 39;政府信息公开条例 20(6)")]
[By(Duty.Keeper, Duty.Head)]
[From(ItemStage.Registered)]
public sealed record PublishItem : Act<EnforcementItem>
{
    public override void Perform(EnforcementItem matter, Scene at)
    {
        (matter.PublishedOn, matter.Stage) = (at.On, ItemStage.Published);
        at.Stop(ItemClocks.Publication);
    }
}

[Act("不予公布", "行政处罚法 38", Grave = true, Hint = "没有依据,或者不属于本单位职权的")]
[By(Duty.Keeper, Duty.Head)]
[From(ItemStage.Registered)]
public sealed record DropItem([Label("理由")] string Why) : Act<EnforcementItem>
{
    public override void Perform(EnforcementItem matter, Scene at)
    {
        (matter.Why, matter.Stage) = (Why, ItemStage.Dropped);
        at.Release(RegisterItem.Scope, matter.ItemCode);
        at.Drop(ItemClocks.Publication);
    }
}

/// <summary>动态调整: what stood before stays readable in the item's history.</summary>
[Act("调整事项", "行政处罚法 39", Hint = "填写要改的项,不改的留空")]
[By(Duty.Keeper)]
[From(ItemStage.Registered, ItemStage.Published)]
public sealed record AmendItem(
    [Label("理由")] string Why,
    [Label("事项名称")] string? Name = null,
    [Label("执法单位", Format = Format.Office)] string? Authority = null,
    [Label("管理领域", Max = 60)] string? Field = null,
    [Label("执法层级")] Level? Level = null,
    [Label("事项类别")] Category? Category = null,
    [Label("依据", Format = Format.LongText)] string? Basis = null,
    [Label("执法程序", Format = Format.LongText)] string? Procedure = null
) : Act<EnforcementItem>
{
    public override IEnumerable<Refusal> Refuse(EnforcementItem matter, Scene at)
    {
        if (!Differences(matter).Any())
            yield return Refusals.NothingChanges;
    }

    public override void Perform(EnforcementItem matter, Scene at)
    {
        matter.Changes = [.. matter.Changes, new(at.On, string.Join(";", Differences(matter)), Why)];
        matter.Title = Name?.Trim() ?? matter.Title;
        (matter.Authority, matter.Field) = (Authority?.Trim() ?? matter.Authority, Field?.Trim() ?? matter.Field);
        (matter.Level, matter.Category) = (Level ?? matter.Level, Category ?? matter.Category);
        (matter.Basis, matter.Procedure) = (Basis ?? matter.Basis, Procedure ?? matter.Procedure);
    }

    private IEnumerable<string> Differences(EnforcementItem matter)
    {
        (string Label, object Before, object? After)[] all =
        [
            ("事项名称", matter.Title, Name?.Trim()),
            ("执法单位", matter.Authority, Authority?.Trim()),
            ("管理领域", matter.Field, Field?.Trim()),
            ("执法层级", matter.Level, Level),
            ("事项类别", matter.Category, Category),
            ("依据", matter.Basis, Basis),
            ("执法程序", matter.Procedure ?? "", Procedure),
        ];
        return all.Where(d => d.After is not null && !d.After.Equals(d.Before))
            .Select(d => $"{d.Label}由“{Kernel.Field.Show(d.Before)}”改为“{Kernel.Field.Show(d.After)}”");
    }
}

[Act("取消事项", "行政处罚法 38;行政处罚法 39", Grave = true, Hint = "从办理日期起不再执行;此前公布的内容和日期仍可查阅")]
[By(Duty.Keeper, Duty.Head)]
[From(ItemStage.Published)]
public sealed record WithdrawItem([Label("理由")] string Why) : Act<EnforcementItem>
{
    public override void Perform(EnforcementItem matter, Scene at) =>
        (matter.Why, matter.WithdrawnOn, matter.Stage) = (Why, at.On, ItemStage.Withdrawn);
}
