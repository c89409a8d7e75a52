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
    [Label("设备经过法制和技术审核,设置地点已公布")] bool DeviceReviewed = false
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (ByDevice && !DeviceReviewed)
            yield return Refusals.DeviceUnreviewed.At(nameof(DeviceReviewed));
    }

    public override void Perform(PenaltyCase matter, Scene at) =>
        matter.Evidence = [.. matter.Evidence, new(matter.Evidence.Count + 1, Kind, Name, Proves, at.On, ByDevice)];
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
[From(Stage.Investigating)]
public sealed record SendForTest([Label("检验鉴定机构")] string Institution, [Label("项目")] string Item) : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at) => at.Pause(Clocks.Decision);
}

[Act("收到检验鉴定结果", "行政处罚法 60")]
[By(Duty.Officer)]
[From(Stage.Investigating)]
public sealed record TakeTest([Label("结果", Format = Format.LongText)] string Result) : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Evidence =
        [
            .. matter.Evidence,
            new(matter.Evidence.Count + 1, EvidenceKind.Appraisal, Result, "检验鉴定的事实", at.On, false),
        ];
        at.Resume(Clocks.Decision);
    }
}

[Act("延长办案期限", "行政处罚法 60", Once = true)]
[By(Duty.Head)]
public sealed record Extend([Label("理由")] string Reason) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.DecidedOn is not null)
            yield return Refusals.AlreadyExtended;
    }

    public override void Perform(PenaltyCase matter, Scene at) => at.Extend(Clocks.Decision, Clocks.Decision.Extension!.Value);
}

/// <summary>第五十七条: the investigation ends, and what is to be decided is proposed.</summary>
[Act("调查终结", "行政处罚法 57")]
[By(Duty.Officer)]
[From(Stage.Investigating)]
public sealed record EndInvestigation(
    [Label("调查结论", Format = Format.LongText)] string Finding,
    [Label("违反的规定")] string Breached,
    [Label("处罚依据")] string Basis,
    [Label("法制审核的情形", Hint = "没有的不填")] IReadOnlyList<LegalityGround> LegalityGrounds,
    [Label("情节复杂或者重大违法,应当集体讨论")] bool Grave = false
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Evidence.Count == 0)
            yield return Refusals.NoEvidence;
        if (matter.Preserved.Count > 0 && matter.Disposed is null)
            yield return Refusals.StillPreserved;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.Finding, matter.Breached, matter.Basis, matter.Grave) = (Finding, Breached, Basis, Grave);
        (matter.LegalityGrounds, matter.Stage) = ([.. LegalityGrounds.Distinct()], Stage.Investigated);
        at.Issue(Documents.FinalReport);
    }
}
