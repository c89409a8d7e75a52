using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>Of release 0.2: an enterprise found the case only where the officer had given its account.</summary>
[Act("事先告知", "行政处罚法 44", Name = nameof(GiveNotice), Earlier = true)]
[By(Duty.Officer)]
[From(Stage.Investigated, Stage.Deciding)]
public sealed record GiveNoticeUnmet(
    [Label("拟处罚种类")] IReadOnlyList<PenaltyKind> Kinds,
    [Label("拟罚款", Format = Format.Money)] decimal Fine = 0,
    [Label("拟没收", Format = Format.Money, Hint = "违法所得和非法财物的数额或者价值")] decimal Confiscation = 0
) : Act<PenaltyCase>
{
    private GiveNotice Now => new(Kinds, Fine, Confiscation);

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => Now.Asks(matter, on);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => Now.Refuse(matter, at);

    public override void Perform(PenaltyCase matter, Scene at) => Now.Notify(matter, at);
}
