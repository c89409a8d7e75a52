using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>
/// 第三十四条, 裁量权基准意见 12: the case names the item whose benchmark applies and what was found of its factors; the tier and its range follow. Weighed again,
/// the last word holds.
/// </summary>
[Act("适用裁量基准", "行政处罚法 34;裁量权基准意见 12", Hint = "档次和幅度由公布的裁量基准得出,作出决定时再核对一次")]
[By(Duty.Officer)]
[From(Stage.Investigating, Stage.Investigated, Stage.Notified, Stage.Hearing, Stage.Deciding)]
public sealed record Weigh(
    [Label("裁量基准的事项编码", Max = 60)] string Item,
    [Label("裁量因素的选项", Hint = "一行一个,写作 违法次数=初次", After = nameof(Weigh.Item))] IReadOnlyList<string>? Choices = null,
    [Label("计算罚款的基数", Format = Format.Money, Hint = "幅度为倍数的填写,如货值金额")] decimal? Base = null,
    [Label("适用的清单编码", Max = 60, Hint = "适用不予处罚、从轻、减轻清单的填写")] string? ListEntry = null
) : Act<PenaltyCase>, IPicks
{
    public static IEnumerable<LookUp> PicksFrom(Picking picking) => WeighingPicks.From;

    public static IEnumerable<Pick> Picks(Picking picking) =>
        WeighingPicks.Of(picking, ((PenaltyCase)picking.Matter!).Field, nameof(Item), nameof(Choices), nameof(ListEntry));

    private Weighing Named(PenaltyCase matter) =>
        matter.Weighing with
        {
            Item = Item.Trim(),
            Choices = Choices,
            Base = Base,
            Entry = ListEntry?.Trim(),
        };

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => Named(matter).Asks();

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => Named(matter).Against(at);

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.Benchmark, matter.Choices, matter.Base) = (Item.Trim(), Choices ?? [], Base);
        (matter.Weighed, matter.Listed, matter.Departure) = (Named(matter).Result(at), Weighing.Listed(at), null);
    }
}

/// <summary>裁量权基准意见 12: where the benchmark would be plainly unfair; of one that another body made, that body agrees first.</summary>
[Act("批准偏离裁量基准", "裁量权基准意见 12", Grave = true, Hint = "适用裁量基准明显不当、显失公平,或者客观情况已经变化的")]
[By(Duty.Head)]
[From(Stage.Investigated, Stage.Notified, Stage.Hearing, Stage.Deciding)]
public sealed record ApproveDeparture(
    [Label("理由", Format = Format.LongText)] string Reasons,
    [Label("制定机关的批准文件", Hint = "裁量基准不是本机关制定的,应当先经制定机关批准")] string? MakerApproval = null
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Weighed is not { } weighed)
            yield return Refusals.NothingToDepartFrom;
        else if (weighed.MakerPath != at.Office.Path && string.IsNullOrWhiteSpace(MakerApproval))
            yield return Refusals.MakerApprovalMissing.With($":{weighed.Maker}").At(nameof(MakerApproval));
    }

    public override void Perform(PenaltyCase matter, Scene at) => matter.Departure = new(at.On, Reasons, MakerApproval);
}
