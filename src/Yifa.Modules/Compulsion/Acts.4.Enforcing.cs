using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>第五十一条第二项: three days before somebody does it in the party's place, the party is asked once more.</summary>
[Act("代履行前催告", "行政强制法 51", Once = true)]
[By(Duty.Officer)]
[From(Stage.Ordered)]
public sealed record DemandAgain : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (matter.Manner != Manner.Substitute)
            yield return Refusals.NotBySubstitute;
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        matter.LastDemandOn = at.On;
        at.Issue(Documents.LastDemand);
    }
}

/// <summary>第三十七条 to 第五十一条: after the decision was served, at a lawful hour, with somebody of the office present.</summary>
[Act("执行", "行政强制法 37;行政强制法 51", Once = true, Grave = true)]
[By(Duty.Officer)]
[From(Stage.Ordered)]
public sealed record Enforce(
    [Label("执行时间", Hint = "年-月-日 时:分")] string At,
    [Label("执行记录", Format = Format.LongText)] string Record,
    [Label("到场的执法人员或者监督人员", Format = Format.Staff, Hint = "一行一人")] IReadOnlyList<string> Present,
    [Label("当事人或者见证人签名")] string SignedBy,
    [Label("情况紧急")] bool Urgent = false
) : Act<CompulsionCase>
{
    private static readonly Term BeforeSubstitute = Term.WorkingDays(3);

    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (matter.OrderServedOn is null)
            yield return Refusals.OrderNotServed;
        if (Present.Count == 0)
            yield return Refusals.NobodyPresent.At(nameof(Present));
        if (
            matter.Manner == Manner.Substitute
            && (matter.LastDemandOn is not { } asked || Deadline.Before(at.Calendar, at.On, BeforeSubstitute, clearDays: false) < asked)
        )
            yield return Refusals.SubstituteTooSoon;
        if (Moments.Read(At) is { } utc && CaseFile.ChinaDay(utc) != at.On)
            yield return Refusals.MomentUnlikely.At(nameof(At));
        foreach (var refusal in Hours.Against(at, At, Urgent))
            yield return refusal;
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.EnforcedOn, matter.EnforcementRecord) = (at.On, $"{Record}(到场:{string.Join('、', Present)};签名:{SignedBy})");
        at.Issue(Documents.EnforcementRecord);
        matter.End(EndGround.Performed);
    }
}

/// <summary>第五十二条: what lies on a road, in a river or a public place and must go at once.</summary>
[Act("立即实施代履行", "行政强制法 52", Opens = true, TakesCharge = true)]
[By(Duty.Officer)]
public sealed record SubstituteAtOnce(
    [Label("当事人")] string Party,
    [Label("管理领域")] EnforcementField Field,
    [Label("遗洒物、障碍物或者污染物和所在的道路、河道、航道、公共场所", Format = Format.LongText)] string Reason,
    [Label("依据")] string Basis,
    [Label("代履行人")] string Performer,
    [Label("当事人不能清除")] bool CannotClear,
    [Label("当事人在场")] bool Present,
    [Label("事后通知当事人的方式", Hint = "当事人不在场的填写")] string? ToldHow = null
) : Act<CompulsionCase>
{
    public override IEnumerable<Series> Numbers(CompulsionCase matter) => [Documents.CaseNumber];

    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (!CannotClear)
            yield return Refusals.PartyMayClear.At(nameof(CannotClear));
        if (!Present && string.IsNullOrWhiteSpace(ToldHow))
            yield return Refusals.NotToldAfterwards.At(nameof(ToldHow));
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.Party, matter.Field, matter.Reason, matter.Basis) = (Party, Field, Reason, Basis);
        (matter.Manner, matter.Performer, matter.EnforcedOn) = (Manner.Substitute, Performer, at.On);
        matter.Title = $"对{Party}立即实施代履行";
        matter.Number = at.Number(Documents.CaseNumber);
        at.Join(Role.Party, Party);
        at.Issue(Documents.EnforcementRecord);
        matter.End(EndGround.Performed);
    }
}

/// <summary>第四十二条: performed by stages; only what was added is remitted, and only where the party makes good.</summary>
[Act("达成执行协议", "行政强制法 42")]
[By(Duty.Head)]
[From(Stage.Demanded, Stage.Ordered)]
public sealed record Agree(
    [Label("协议内容", Format = Format.LongText)] string Terms,
    [Label("减免加处的罚款或者滞纳金", Format = Format.Money)] decimal Remitted = 0,
    [Label("当事人采取了补救措施")] bool MadeGood = false
) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (Remitted > 0 && !MadeGood)
            yield return Refusals.NotMadeGood.At(nameof(MadeGood));
        if (Remitted > matter.Surcharge)
            yield return Refusals.RemitsPrincipal.At(nameof(Remitted));
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        matter.Surcharge -= Remitted;
        (matter.Agreement, matter.Stage) = (Terms, Stage.Agreed);
        at.Issue(Documents.Agreement);
    }
}

/// <summary>第三十九条第一款.</summary>
[Act("中止执行", "行政强制法 39")]
[By(Duty.Head)]
[From(Stage.Demanded, Stage.Ordered, Stage.Agreed)]
public sealed record Suspend(
    [Label("中止的情形")] PauseGround Ground,
    [Label("没有明显社会危害")] bool Harmless = false,
    [Label("不损害公共利益")] bool SparesPublic = false
) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (Ground == PauseGround.Irreparable && !SparesPublic)
            yield return Refusals.HarmsPublic.At(nameof(SparesPublic));
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.Paused, matter.Stage) = (Ground, Stage.Suspended);
        at.Drop(Clocks.Demand);
        if (Ground == PauseGround.NoMeans && Harmless)
            at.Start(Clocks.Suspension);
    }
}

/// <summary>第三十九条第二款, 第四十二条第二款: the reason has gone, or the agreement was not kept.</summary>
[Act("恢复执行", "行政强制法 39.2;行政强制法 42.2")]
[By(Duty.Head)]
[From(Stage.Suspended, Stage.Agreed)]
public sealed record ResumeEnforcement([Label("理由")] string Why) : Act<CompulsionCase>
{
    public override void Perform(CompulsionCase matter, Scene at)
    {
        at.Stop(Clocks.Suspension);
        (matter.Paused, matter.Stage) = (null, matter.Manner is null ? Stage.Demanded : Stage.Ordered);
    }
}

[Act("不再执行", "行政强制法 39.2", Deemed = true)]
public sealed record NoLongerEnforced : Act<CompulsionCase>
{
    public override void Perform(CompulsionCase matter, Scene at)
    {
        at.RunOut(Clocks.Suspension);
        matter.End(EndGround.ThreeYears);
    }
}

/// <summary>第四十条; and where the party has performed.</summary>
[Act("终结执行", "行政强制法 40")]
[By(Duty.Head)]
[From(Stage.Demanded, Stage.Ordered, Stage.Agreed, Stage.Suspended, Stage.AtCourt)]
public sealed record EndEnforcement([Label("情形")] EndGround Ground, [Label("说明")] string? Remark = null) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (Ground is EndGround.ThreeYears or EndGround.CourtRefused)
            yield return Refusals.EndsByItself.At(nameof(Ground));
        if (Ground == EndGround.Other && string.IsNullOrWhiteSpace(Remark))
            yield return Refusals.WhyUnsaid.At(nameof(Remark));
    }

    public override void Perform(CompulsionCase matter, Scene at) => matter.End(Ground);
}

/// <summary>第四十一条: where what was enforced did not stand, things are put back, or paid for.</summary>
[Act("执行回转", "行政强制法 41", Once = true)]
[By(Duty.Head)]
[From(Stage.Closed)]
public sealed record Reverse(
    [Label("恢复原状、退还财物或者赔偿的情况", Format = Format.LongText)] string How,
    [Label("赔偿", Format = Format.Money)] decimal Compensation = 0
) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (matter.EnforcedOn is null)
            yield return Refusals.NothingEnforced;
    }

    public override void Perform(CompulsionCase matter, Scene at) =>
        (matter.Reversed, matter.Compensated) = (How, matter.Compensated + Compensation);
}
