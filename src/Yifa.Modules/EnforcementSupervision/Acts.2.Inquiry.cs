using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

[Act("确定监督人员", "行政执法监督条例 6", Hint = "不得少于两人;与被监督单位或者原案件有利害关系的,应当回避")]
[By(Duty.Head)]
[From(ItemStage.Opened, ItemStage.Inquiring, ItemStage.Correcting, ItemStage.Objected, ItemStage.Reported)]
public sealed record AppointOfficers([Label("监督人员", Format = Format.Staff, Hint = "一行一人")] IReadOnlyList<string> Officers)
    : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (Officers.Distinct().Count() < 2)
            yield return ItemRefusals.TwoOfficers.At(nameof(Officers));
        if (Officers.Intersect(matter.SteppedBack).FirstOrDefault() is { } barred)
            yield return ItemRefusals.SteppedBack.With($":{barred}").At(nameof(Officers));
    }

    public override void Perform(SupervisionItem matter, Scene at) => matter.Officers = [.. Officers.Distinct()];
}

/// <summary>回避: of an officer's own accord, at the unit's request or by the head's order; nobody comes back.</summary>
[Act("监督人员回避", "行政执法监督条例 6")]
[By(Duty.Head)]
[From(ItemStage.Opened, ItemStage.Inquiring, ItemStage.Correcting, ItemStage.Objected, ItemStage.Reported)]
public sealed record StepBack([Label("回避的人员")] string Officer, [Label("理由")] string Why) : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (!matter.Officers.Contains(Officer))
            yield return ItemRefusals.NoSuchOfficer.At(nameof(Officer));
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.Officers = [.. matter.Officers.Where(o => o != Officer)];
        matter.SteppedBack = [.. matter.SteppedBack, Officer];
        if (matter.Owner is { } owner && at.NameOf(owner) == Officer)
            at.Recuse();
    }
}

/// <summary>调取案卷, 要求说明: the first of them tells the unit that it is supervised.</summary>
[Act("告知并要求说明", "行政执法监督条例 6;上海市行政执法监督办法 20")]
[By(Duty.Supervisor)]
[From(ItemStage.Opened, ItemStage.Inquiring, ItemStage.Reported)]
public sealed record AskExplanation(
    [Label("要求说明的问题", Format = Format.LongText)] string Question,
    [Label("调取的案卷和材料", Hint = "一行一项")] IReadOnlyList<string>? Files = null,
    [Label("说明期限", Hint = "不写的,按设置的期限计算")] DateOnly? Due = null
) : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (matter.Officers.Count < 2)
            yield return ItemRefusals.TwoOfficers;
        if (Due <= at.On)
            yield return ItemRefusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.Inquiries = [.. matter.Inquiries, new(at.On, Files ?? [], Question)];
        matter.Stage = ItemStage.Inquiring;
        at.Stop(ItemClocks.Telling);
        at.Drop(ItemClocks.Explanation);
        at.Start(ItemClocks.Explanation, set: Due is { } day ? at.DaysTo(day) : null);
        at.Issue(ItemDocuments.Inquiry);
        at.Notify("office", matter.Unit, $"请就“{matter.Title}”说明情况:{Question}");
    }
}

[Act("说明情况", "上海市行政执法监督办法 20")]
[By(Duty.Liaison, Duty.Supervisor)]
[From(ItemStage.Inquiring)]
public sealed record Explain([Label("说明", Format = Format.LongText)] string Text) : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (matter.Inquiries is not [.., { Answer: null }])
            yield return ItemRefusals.NothingAsked;
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.Inquiries = [.. matter.Inquiries.SkipLast(1), matter.Inquiries[^1] with { AnsweredOn = at.On, Answer = Text }];
        at.Stop(ItemClocks.Explanation);
        at.Drop(ItemClocks.Conclusion);
        at.Start(ItemClocks.Conclusion);
    }
}

/// <summary>举一反三: the other cases of the unit in which it applied the same provision; the one that was corrected is linked already.</summary>
[Act(
    "查找同一依据的案件",
    "行政执法监督条例 6",
    Version = 2,
    Hint = "按被监督单位和执法依据查找,找到的与本事项关联;原决定的处罚依据见关联的原案件"
)]
[By(Duty.Supervisor)]
[From(ItemStage.Opened, ItemStage.Inquiring, ItemStage.Correcting, ItemStage.Reported)]
public sealed record FindSameBasis([Label("执法依据", Hint = "与案件中写的处罚依据一致,如《示例条例》第二十条")] string Basis)
    : Act<SupervisionItem>
{
    // a kind joins by having the facet
    internal static readonly string[] Kinds = ["penalties", "compulsion"];

    internal static IEnumerable<LookUp> Under(SupervisionItem matter, string basis) =>
        Kinds.Select(k => new LookUp(k, k, "basis-of", $"{matter.Unit}#{basis.Trim()}", 100));

    public override IEnumerable<LookUp> Asks(SupervisionItem matter, DateOnly on) => Under(matter, Basis);

    public override void Perform(SupervisionItem matter, Scene at)
    {
        var original = at.Course.Links.Where(l => l.Relation == FollowCorrection.ToOriginal).Select(l => l.To).ToHashSet();
        Keep(matter, at, Basis, [.. Kinds.SelectMany(k => at.Answer(k)).Where(f => !original.Contains(f.Id))]);
    }

    internal static void Keep(SupervisionItem matter, Scene at, string basis, IReadOnlyList<Found> found)
    {
        (matter.EnforcedUnder, matter.SameBasis) = (basis.Trim(), found.Count);
        foreach (var other in found)
            at.Link(other.Id, "同一依据的案件");
    }
}

[Act("交下级办理", "行政执法监督条例 2")]
[By(Duty.Head)]
[From(ItemStage.Opened, ItemStage.Inquiring)]
public sealed record HandDown(
    [Label("下级执法监督机构", Format = Format.Office)] string To,
    [Label("办理要求", Format = Format.LongText)] string Requirement
) : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (
            at.OfficeNamed(To) is not { } below
            || below.Path == at.Office.Path
            || !below.Path.StartsWith(at.Office.Path, StringComparison.Ordinal)
        )
            yield return ItemRefusals.OfficeNotBelow.At(nameof(To));
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        var (path, name) = at.OfficeNamed(To)!.Value;
        at.Open(
            "supervision-items.ReceiveFromAbove",
            path,
            ("Upper", $"{matter.Id}"),
            ("Title", matter.Title),
            ("Unit", matter.Unit),
            ("Field", $"{matter.Field}"),
            ("Basis", Requirement),
            ("Problem", matter.Problem)
        );
        at.DropAll();
        (matter.Below, matter.Stage) = (name, ItemStage.HandedDown);
        at.Start(ItemClocks.Below);
    }
}

/// <summary>The body below has accepted what was put right, or closed the item: the one above looks at it.</summary>
[Act("下级已经办结", "行政执法监督条例 2", Hears = "supervision-items.Accept;supervision-items.CloseItem")]
[By(Duty.Supervisor)]
[From(ItemStage.HandedDown)]
public sealed record HearBelow : Act<SupervisionItem>
{
    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.Stage = ItemStage.Inquiring;
        at.Stop(ItemClocks.Below);
        at.Start(ItemClocks.Conclusion);
    }
}

/// <summary>The body above has taken it over.</summary>
[Act("由上级提级", "行政执法监督条例 2", Hears = "supervision-items.TakeUp")]
[By(Duty.Head)]
[From(
    ItemStage.Opened,
    ItemStage.Inquiring,
    ItemStage.Correcting,
    ItemStage.Objected,
    ItemStage.Reported,
    ItemStage.HandedDown,
    ItemStage.Corrected
)]
public sealed record GiveUp : Act<SupervisionItem>
{
    public override void Perform(SupervisionItem matter, Scene at) => matter.End(at, Ending.TakenUp, "由上级执法监督机构提级办理");
}

[Act("办结", "行政执法监督条例 6", Hint = "没有发现问题,或者问题已经纠正的")]
[By(Duty.Head)]
[From(ItemStage.Opened, ItemStage.Inquiring)]
public sealed record CloseItem([Label("办结方式")] Ending Ending, [Label("办结说明", Format = Format.LongText)] string Why)
    : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (Ending == Ending.TakenUp)
            yield return ItemRefusals.NotTakenUp.At(nameof(Ending));
        if (Ending == Ending.NothingFound && matter.Inquiries.Count == 0)
            yield return ItemRefusals.NotLookedInto.At(nameof(Ending));
    }

    public override void Perform(SupervisionItem matter, Scene at) => matter.End(at, Ending, Why);
}
