using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>第四十六条; 第四十一条 on devices.</summary>
[Act("收集证据", "行政处罚法 46")]
[By(Duty.Officer)]
[From(Stage.Investigating, Stage.Investigated, Stage.Notified, Stage.Hearing, Stage.Deciding)]
public sealed record CollectEvidence(
    [Label("证据种类")] EvidenceKind Kind,
    [Label("名称")] string Name,
    [Label("证明的事实")] string Proves,
    [Label("来自电子技术监控设备")] bool ByDevice = false,
    [Label("设备经过法制和技术审核,设置地点已公布")] bool DeviceReviewed = false,
    [Label("记录内容经过审核,真实、清晰、完整、准确")] bool RecordChecked = false
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (ByDevice && !DeviceReviewed)
            yield return Refusals.DeviceUnreviewed.At(nameof(DeviceReviewed));
        if (ByDevice && !RecordChecked)
            yield return Refusals.RecordUnchecked.At(nameof(RecordChecked));
    }

    public override void Perform(PenaltyCase matter, Scene at) =>
        matter.Evidence = [.. matter.Evidence, new(matter.Evidence.Count + 1, Kind, Name, Proves, at.On, ByDevice)];
}

/// <summary>第四十六条: what was taken by unlawful means proves nothing.</summary>
[Act("排除证据", "行政处罚法 46")]
[By(Duty.Officer, Duty.Reviewer, Duty.Head)]
[From(Stage.Investigating, Stage.Investigated, Stage.Notified, Stage.Hearing, Stage.Deciding)]
public sealed record ExcludeEvidence([Label("证据序号")] int Number, [Label("理由", Hint = "例如以非法手段取得、查证不属实")] string Reason)
    : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Evidence.All(e => e.Number != Number || e.Excluded is not null))
            yield return Refusals.NoSuchEvidence.At(nameof(Number));
    }

    public override void Perform(PenaltyCase matter, Scene at) =>
        matter.Evidence = [.. matter.Evidence.Select(e => e.Number == Number ? e with { Excluded = Reason } : e)];
}

/// <summary>第四十三条: who has a stake in the case steps back, and the head says who takes his place.</summary>
[Act("决定回避", "行政处罚法 43", Version = 2)]
[By(Duty.Head)]
[From(Stage.Investigating, Stage.Investigated, Stage.Notified, Stage.Hearing, Stage.Deciding)]
public sealed record ReplaceOfficer(
    [Label("回避的办案人员")] string Out,
    [Label("接办人员", Format = Format.Officer, Hint = "写姓名和执法证号")] string In,
    [Label("理由")] string Reason
) : Act<PenaltyCase>
{
    internal IReadOnlyList<string> After(PenaltyCase matter) =>
        [.. matter.Officers.Where(o => Investigators.NameOf(o) != Investigators.NameOf(Out)), In];

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => Investigators.Questions([In]);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (After(matter).Count > matter.Officers.Count)
            yield return Refusals.NotAnOfficer.At(nameof(Out));
        else if (!Investigators.AreTwo(After(matter)))
            yield return Refusals.OneOfficer.At(nameof(In));
        foreach (var refusal in Investigators.Against(at, [In]))
            yield return refusal.At(nameof(In));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Officers = After(matter);
        if (matter.Owner is { } owner && at.NameOf(owner) == Investigators.NameOf(Out))
            at.Recuse();
    }
}

/// <summary>第五十六条: where evidence may be lost or hard to get later, with the head's approval.</summary>
[Act("先行登记保存", "行政处罚法 56", Once = true)]
[By(Duty.Head)]
[From(Stage.Investigating)]
public sealed record Preserve([Label("物品", Hint = "一行一件")] IReadOnlyList<string> Things, [Label("理由")] string Reason)
    : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (Things.Count == 0)
            yield return Refusals.NothingPreserved.At(nameof(Things));
        if (matter.Preserved.Count > 0)
            yield return Refusals.AlreadyPreserved;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Preserved = Things;
        at.Start(Clocks.Preservation);
        at.Issue(Documents.PreservationNotice);
    }
}

[Act("处理登记保存的物品", "行政处罚法 56", Once = true)]
[By(Duty.Officer)]
[From(Stage.Investigating, Stage.Investigated)]
public sealed record DisposePreserved([Label("处理决定")] PreservedThing Disposal) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Preserved.Count == 0 || matter.Disposed is not null)
            yield return Refusals.NothingPreserved;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Disposed = Disposal;
        at.Stop(Clocks.Preservation);
    }
}

/// <summary>Silence frees what was put by.</summary>
[Act("登记保存自动解除", "行政处罚法 56", Deemed = true)]
public sealed record ReleasePreserved : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Disposed = PreservedThing.Released;
        at.RunOut(Clocks.Preservation);
    }
}

/// <summary>Tests, inspections and appraisals do not count in the period.</summary>
[Act("送交检验鉴定", "行政处罚法 60", Hint = "检验、检测、检疫、鉴定的时间不计入办案期限")]
[By(Duty.Officer)]
[From(Stage.Checking, Stage.Investigating)]
public sealed record SendForTest([Label("检验鉴定机构")] string Institution, [Label("项目")] string Item) : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        at.Pause(Clocks.Check);
        at.Pause(Clocks.Decision);
    }
}

[Act("收到检验鉴定结果", "行政处罚法 60")]
[By(Duty.Officer)]
[From(Stage.Checking, Stage.Investigating)]
public sealed record TakeTest([Label("结果", Format = Format.LongText)] string Result) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => IsAway(file.Course);

    private static bool IsAway(Course course) =>
        course.Clocks.Any(c => c.State == ClockState.Paused && (c.Rule == Clocks.Check.Name || c.Rule == Clocks.Decision.Name));

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (!IsAway(at.Course))
            yield return Refusals.NotSentForTest;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Evidence =
        [
            .. matter.Evidence,
            new(matter.Evidence.Count + 1, EvidenceKind.Appraisal, Result, "检验鉴定的事实", at.On, false),
        ];
        at.Resume(Clocks.Check);
        at.Resume(Clocks.Decision);
    }
}

/// <summary>第六十条: where a law, regulation or rule lets the period be stretched; by how much is set locally.</summary>
[Act("延长办案期限", "行政处罚法 60", Once = true)]
[By(Duty.Head)]
[From(Stage.Investigating, Stage.Investigated, Stage.Notified, Stage.Hearing, Stage.Deciding)]
public sealed record Extend([Label("理由")] string Reason) : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        var by = PenaltySettings.TermOf(PenaltySettings.Extension, at);
        matter.ExtendedDays = by.Length;
        at.Extend(Clocks.Decision, by);
    }
}

/// <summary>市场监督管理行政处罚程序规定 64: after the head's own extension, the heads together fix what is still needed.</summary>
[Act("集体讨论继续延期", "行政处罚法 60", Once = true)]
[By(Duty.Head)]
[From(Stage.Investigating, Stage.Investigated, Stage.Notified, Stage.Hearing, Stage.Deciding)]
public sealed record ExtendFurther(
    [Label("继续延长的日数")] int Days,
    [Label("参加人员", Hint = "一行一人")] IReadOnlyList<string> Present,
    [Label("理由")] string Reason
) : Act<PenaltyCase>
{
    private const int Most = 3650;

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.ExtendedDays is null)
            yield return Refusals.NotExtended;
        if (Days is < 1 or > Most)
            yield return Refusals.DaysWrong.At(nameof(Days));
        if (Present.Distinct().Count() < 2)
            yield return Refusals.DeliberationMissing.At(nameof(Present));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.ExtendedDays += Days;
        at.Extend(Clocks.Decision, Term.Days(matter.ExtendedDays!.Value));
    }
}

/// <summary>A case that is not so plain after all goes on in the ordinary time.</summary>
[Act("转为普通程序", "行政处罚法 54", Once = true, Hint = "简案快办的案件情节复杂、当事人反悔或者期限内不能办结的")]
[By(Duty.Officer, Duty.Head)]
[From(Stage.Investigating, Stage.Investigated, Stage.Notified, Stage.Hearing, Stage.Deciding)]
public sealed record LeaveFast([Label("理由")] string Reason) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => ((PenaltyCase)file.Matter).IsFast;

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (!matter.IsFast)
            yield return Refusals.NotFast;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        at.Uncount(Figures.Filed, on: matter.OpenedOn);
        matter.Procedure = Procedure.Ordinary;
        at.Count(Figures.Filed, on: matter.OpenedOn);
        at.Drop(Clocks.Fast);
    }
}

/// <summary>第五十七条: the investigation ends, and what is to be decided is proposed.</summary>
[Act("调查终结", "行政处罚法 57")]
[By(Duty.Officer)]
[From(Stage.Investigating)]
public sealed record EndInvestigation(
    [Label("调查结论", Format = Format.LongText)] string Finding,
    [Label("违反的规定")] string Breached,
    [Label("处罚依据")] string Basis,
    [Label("法制审核的情形", Hint = "没有的不填")] IReadOnlyList<LegalityGround>? LegalityGrounds = null,
    [Label("情节复杂或者重大违法,应当集体讨论")] bool Grave = false,
    [Label("当事人的责任能力")] Capability Capability = Capability.Full,
    [Label("应当从轻或者减轻的情形")] IReadOnlyList<Mitigation>? Mitigations = null,
    [Label("同一行为违反的各个规定", Hint = "违反几个都应当罚款的规定的,一行一个:依据、空格、罚款的最高数额;处罚依据写数额高的那一个")]
        IReadOnlyList<string>? Norms = null
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Evidence.All(e => e.Excluded is not null))
            yield return Refusals.NoEvidence;
        if (matter.IsFast && (Grave || LegalityGrounds is { Count: > 0 } || PenaltySettings.Lists(matter.Violation, at)))
            yield return Refusals.NotForFast;
        if (matter.Preserved.Count > 0 && matter.Disposed is null)
            yield return Refusals.StillPreserved;
        if (matter is { PreservedAt: not null, PreservationApproved: null })
            yield return Refusals.PreservationUnapproved;
        foreach (var refusal in Penalties.Norms.Against(Norms, Basis))
            yield return refusal;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.Finding, matter.Breached, matter.Basis, matter.Grave) = (Finding, Breached, Basis, Grave);
        (matter.Capability, matter.Mitigations) = (Capability, [.. (Mitigations ?? []).Distinct()]);
        matter.Norms = Norms is { Count: > 0 } ? Norms : null;
        IEnumerable<LegalityGround> listed = PenaltySettings.Lists(matter.Violation, at) ? [LegalityGround.Listed] : [];
        (matter.LegalityGrounds, matter.Stage) = ([.. (LegalityGrounds ?? []).Union(listed)], Stage.Investigated);
        at.Issue(Documents.FinalReport);
    }
}
