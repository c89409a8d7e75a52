using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

/// <summary>国办发〔2015〕58号: what is checked stands in a list with its basis.</summary>
[Act("登记抽查", "优化营商环境条例 54", Opens = true)]
[By(Duty.Organiser)]
public sealed record Plan(
    [Label("抽查名称")] string Title,
    [Label("管理领域")] string Field,
    [Label("抽查方式")] Scheme Scheme,
    [Label("抽查事项", Hint = "一行一项;同一对象的多个事项合并检查")] IReadOnlyList<string> Items,
    [Label("抽查依据")] string Basis,
    [Label("完成检查期限")] DateOnly FinishBy
) : Act<RandomCheck>
{
    public override IEnumerable<Refusal> Refuse(RandomCheck matter, Scene at)
    {
        if (!RosterText.IsPlain(Title))
            yield return Refusals.NotPlain.At(nameof(Title));
        if (Items.Count == 0)
            yield return Refusals.NoItems.At(nameof(Items));
        if (FinishBy <= at.On)
            yield return Refusals.FinishTooEarly.At(nameof(FinishBy));
    }

    public override void Perform(RandomCheck matter, Scene at)
    {
        (matter.Title, matter.Field, matter.Scheme, matter.Items) = (Title, Field, Scheme, Items);
        (matter.Basis, matter.FinishBy, matter.Stage) = (Basis, FinishBy, Stage.Preparing);
        matter.Rounds = [new(1, "")];
        at.Start(Clocks.Preparation);
    }
}

/// <summary>两库: who may be drawn and how likely. The rows stay in this entry; everything after it holds their hashes.</summary>
[Act("确定名录和规则", "优化营商环境条例 54", Hint = "从电子表格复制,一行一个;公告之前可以重新确定,以最后一次为准")]
[By(Duty.Organiser)]
[From(Stage.Preparing)]
public sealed record FixRosters(
    [Label(
        "检查对象名录",
        Format = Format.LongText,
        Max = 6_000_000,
        Hint = "每行:编号、权重、名称,用逗号或制表符分开。信用差、风险高的,权重大"
    )]
        string Objects,
    [Label("执法检查人员名录", Format = Format.LongText, Max = 600_000, Hint = "每行:编号、姓名")] string Inspectors,
    [Label("抽取对象数")] int Take,
    [Label("每个对象派几人", Hint = "不少于两人")] int Each = 2,
    [Label("回避", Format = Format.LongText, Max = 600_000, Hint = "每行:对象编号、人员编号")] string? Conflicts = null
) : Act<RandomCheck>
{
    /// <summary>The bases as they are drawn from, and what is wrong with them.</summary>
    internal (Rosters Rosters, IReadOnlyList<Refusal> Refusals) Read()
    {
        var (objects, wrongObject) = RosterText.Objects(Objects);
        var (inspectors, wrongInspector) = RosterText.Inspectors(Inspectors);
        var (conflicts, wrongConflict) = RosterText.Conflicts(Conflicts ?? "");
        var rosters = new Rosters(objects, inspectors, conflicts);
        List<Refusal> refusals =
        [
            .. from wrong in ((string? Fault, string Field)[])
                [(wrongObject, nameof(Objects)), (wrongInspector, nameof(Inspectors)), (wrongConflict, nameof(Conflicts))]
            where wrong.Fault is not null
            select DoubleRandom.Refusals.RosterWrong.At(wrong.Field).With(wrong.Fault),
        ];
        if (refusals.Count == 0 && rosters.Against(Take, Each) is { } against)
            refusals.Add(DoubleRandom.Refusals.CannotDraw.With(against));
        return (rosters, refusals);
    }

    public override IEnumerable<Refusal> Refuse(RandomCheck matter, Scene at) => Read().Refusals;

    public override void Perform(RandomCheck matter, Scene at)
    {
        var rosters = Read().Rosters;
        matter.Now(
            matter.Current with
            {
                RostersEntry = matter.Version + 1,
                Objects = rosters.Objects.Count,
                Inspectors = rosters.Inspectors.Count,
                Conflicts = rosters.Conflicts.Count,
                ObjectsHash = rosters.ObjectsHash,
                InspectorsHash = rosters.InspectorsHash,
                ConflictsHash = rosters.ConflictsHash,
                Take = Take,
                Each = Each,
            }
        );
    }
}

/// <summary>Each party thinks of a number and hands in its hash: neither can change it any more, and neither knows the other's.</summary>
[Act("提交随机数校验值", "优化营商环境条例 54", Hint = "随机数自己保存,抽取日再公布;在核验页上可以取一个并算出校验值")]
[By(Duty.Organiser, Duty.Witness)]
[From(Stage.Preparing)]
public sealed record CommitShare([Label("校验值")] string Hash) : Act<RandomCheck>
{
    public override IEnumerable<Refusal> Refuse(RandomCheck matter, Scene at)
    {
        if (!Share.IsHash(Hash))
            yield return Refusals.HashUnlikely.At(nameof(Hash));
        var other = Sides.IsWitness(at) ? matter.Current.Organiser : matter.Current.Witness;
        if (other?.Account == at.Actor.Account)
            yield return Refusals.SamePerson;
        if (other?.Hash == Hash || matter.Rounds.SkipLast(1).Any(r => r.Organiser?.Hash == Hash || r.Witness?.Hash == Hash))
            yield return Refusals.ShareUsed.At(nameof(Hash));
    }

    public override void Perform(RandomCheck matter, Scene at)
    {
        var share = new HeldShare(at.Actor.Account, at.Actor.Name, Hash);
        matter.Now(Sides.IsWitness(at) ? matter.Current with { Witness = share } : matter.Current with { Organiser = share });
    }
}

/// <summary>公告: bases, rules and both hashes are bound into one commitment before anybody can know the outcome.</summary>
[Act("公告抽取", "优化营商环境条例 54")]
[By(Duty.Organiser)]
[From(Stage.Preparing)]
public sealed record Announce(
    [Label("抽取日")] DateOnly Day,
    [Label("约定的公共数值", Hint = "抽取日才会产生、谁都能查到的数,写明来源和时间;不用的不填")] string? Beacon = null
) : Act<RandomCheck>
{
    private const string Committed = "commitment";

    public override IEnumerable<Reckoning> Reckons(RandomCheck matter)
    {
        if (matter.Current is { RostersEntry: > 0, Organiser: not null, Witness: not null } round)
            yield return new(
                Committed,
                [round.RostersEntry],
                told => Fixed(round).Terms(matter.Title).Commitment(Sides.RostersOf(told[0]))
            );
    }

    public override IEnumerable<Refusal> Refuse(RandomCheck matter, Scene at)
    {
        if (matter.Current.RostersEntry == 0)
            yield return Refusals.RostersMissing;
        if (matter.Current.Organiser is null || matter.Current.Witness is null)
            yield return Refusals.SharesMissing;
        if (Day <= at.On)
            yield return Refusals.DayTooEarly.At(nameof(Day));
        if (Beacon is { Length: > 0 } beacon && !RosterText.IsPlain(beacon))
            yield return Refusals.NotPlain.At(nameof(Beacon));
    }

    public override void Perform(RandomCheck matter, Scene at)
    {
        matter.Now(Fixed(matter.Current) with { AnnouncedOn = at.On, Commitment = at.Result(Committed) });
        (matter.DrawDay, matter.Stage) = (Day, Stage.Announced);
        at.Stop(Clocks.Preparation);
        at.Start(Clocks.Drawing, set: Term.Days(Day.DayNumber - at.On.DayNumber));
        at.Issue(Documents.Announcement);
    }

    private Round Fixed(Round round) => round with { Day = Day, Beacon = Beacon ?? "" };
}

[Act("公布随机数", "优化营商环境条例 54")]
[By(Duty.Organiser, Duty.Witness)]
[From(Stage.Announced)]
public sealed record RevealShare([Label("随机数", Hint = "提交校验值时自己保存的那一个")] string Secret) : Act<RandomCheck>
{
    public override IEnumerable<Refusal> Refuse(RandomCheck matter, Scene at)
    {
        var own = Sides.IsWitness(at) ? matter.Current.Witness : matter.Current.Organiser;
        if (at.On < matter.Current.Day)
            yield return Refusals.DayNotCome;
        if (own?.Secret is not null)
            yield return Refusals.AlreadyTold;
        if (!Share.IsSecret(Secret))
            yield return Refusals.SecretUnlikely.At(nameof(Secret));
        else if (own?.Hash != Share.HashOf(Secret))
            yield return Refusals.SecretWrong.At(nameof(Secret));
    }

    public override void Perform(RandomCheck matter, Scene at)
    {
        var round = matter.Current;
        matter.Now(
            Sides.IsWitness(at)
                ? round with
                {
                    Witness = round.Witness! with { Secret = Secret },
                }
                : round with
                {
                    Organiser = round.Organiser! with { Secret = Secret },
                }
        );
    }
}

internal static class Sides
{
    private static readonly string Witness = $"double-random.{Duty.Witness}";

    public static bool IsWitness(Scene at) => at.Actor.Capacity is Capacity.AtOffice duty && duty.Duty == Witness;

    public static Rosters RostersOf(Told told) => ((FixRosters)told.Act).Read().Rosters;
}
