using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>Of release 0.2: an enterprise found the case only where the officer had given its account.</summary>
[Act("作出处罚决定", "行政处罚法 57;行政处罚法 59", Name = nameof(Decide), Once = true, Grave = true, Earlier = true)]
[By(Duty.Head)]
[From(Stage.Deciding)]
public sealed record DecideUnmet(
    [Label("处罚种类")] IReadOnlyList<PenaltyKind> Kinds,
    [Label("裁量理由", Format = Format.LongText, Hint = "写明适用的裁量基准和考虑的情节")] string Reasons,
    [Label("责令改正")] string Correction,
    [Label("罚款", Format = Format.Money)] decimal Fine = 0,
    [Label("没收", Format = Format.Money)] decimal Confiscation = 0,
    [Label("合规建议", Format = Format.LongText, Hint = "对企业的,随决定一并送达")] string? Advice = null,
    [Label("超出裁量基准的理由", Format = Format.LongText, Hint = "经批准偏离裁量基准的填写")] string? OutsideReasons = null
) : Act<PenaltyCase>
{
    private Decide Now => new(Kinds, Reasons, Correction, Fine, Confiscation, Advice, OutsideReasons);

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => Now.Asks(matter, on);

    public override IEnumerable<Series> Numbers(PenaltyCase matter) => Now.Numbers(matter);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => Now.Refuse(matter, at);

    public override void Perform(PenaltyCase matter, Scene at) => Now.Impose(matter, at);
}

/// <summary>Of release 0.2, likewise.</summary>
[Act("决定不予处罚", "行政处罚法 33;行政处罚法 57", Name = nameof(DecideNoPenalty), Once = true, Earlier = true)]
[By(Duty.Head)]
[From(Stage.Investigated, Stage.Deciding)]
public sealed record DecideNoPenaltyUnmet(
    [Label("不予处罚的情形")] NoPenaltyGround Ground,
    [Label("理由", Format = Format.LongText)] string Reasons,
    [Label("教育和责令改正")] string Correction,
    [Label("适用的清单编码", Max = 60, Hint = "适用不予处罚清单的填写")] string? ListEntry = null
) : Act<PenaltyCase>
{
    private DecideNoPenalty Now => new(Ground, Reasons, Correction, ListEntry);

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => Now.Asks(matter, on);

    public override IEnumerable<Series> Numbers(PenaltyCase matter) => Now.Numbers(matter);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => Now.Refuse(matter, at);

    public override void Perform(PenaltyCase matter, Scene at) => Now.Spare(matter, at);
}
