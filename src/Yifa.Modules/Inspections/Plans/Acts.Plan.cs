using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>JC-3, JC-4: what is to be inspected in a year stands in a plan before anybody goes.</summary>
[Act("编制检查计划", "涉企行政检查意见 5", Opens = true)]
[By(PlanDuty.Planner)]
public sealed record Draft(
    [Label("计划名称")] string Title,
    [Label("计划年度")] int Year,
    [Label("计划类型")] PlanType Type,
    [Label("管理领域")] EnforcementField Field,
    [Label("编制依据", Format = Format.LongText)] string Basis
) : Act<InspectionPlan>
{
    public override IEnumerable<Refusal> Refuse(InspectionPlan matter, Scene at)
    {
        if (Year < at.On.Year || Year > at.On.Year + 1)
            yield return PlanRefusals.YearUnlikely.At(nameof(Year));
    }

    public override void Perform(InspectionPlan matter, Scene at)
    {
        (matter.Title, matter.Year, matter.Type, matter.Field, matter.Basis) = (Title, Year, Type, Field, Basis);
        (matter.Stage, matter.Level) = (PlanStage.Drafting, LevelOf(at.Office));
        Timed(matter, at);
    }

    /// <summary>Starts what a plan that is being drawn up waits for.</summary>
    internal static void Timed(InspectionPlan matter, Scene at)
    {
        if (matter.Type == PlanType.Special)
        {
            at.Start(PlanClocks.SpecialDraft);
            return;
        }
        var by = PlanClocks.PublishBy.Set(at.Setting(PlanClocks.PublishBy.Setting!)).In(matter.Year, at.Calendar);
        if (by > at.On)
            at.Start(PlanClocks.Publication, set: Term.Days(by.DayNumber - at.On.DayNumber));
        else
            at.Start(PlanClocks.Publication);
    }

    private static PlanLevel LevelOf(Office office) =>
        office.Kind switch
        {
            "department" => PlanLevel.Department,
            "street" => PlanLevel.Town,
            _ => PlanLevel.Other,
        };
}

/// <summary>The rows stay in this entry; everything after it holds their numbers.</summary>
[Act("填报计划各行", "涉企行政检查意见 5", Hint = "从电子表格复制,一行一家企业一次检查;批准之前可以重新填报,以最后一次为准")]
[By(PlanDuty.Planner)]
[From(PlanStage.Drafting)]
public sealed record SetLines(
    [Label(
        "计划各行",
        Format = Format.LongText,
        Max = 6_000_000,
        Hint = "每行依次为:" + PlanText.Named + ",用制表符或逗号分开。事项用顿号分开;时间写作“3月”“3-5月”或者“3月6日至4月15日”"
    )]
        string Lines
) : Act<InspectionPlan>
{
    public override IEnumerable<Refusal> Refuse(InspectionPlan matter, Scene at)
    {
        var (lines, faults) = PlanText.Read(Lines, matter.Year);
        foreach (var fault in faults)
            yield return PlanRefusals.LinesWrong.At(nameof(Lines)).With(fault);
        if (faults.Count == 0 && lines.Count == 0)
            yield return PlanRefusals.NoLines.At(nameof(Lines));
        if (matter.Approved < lines.Count)
            yield return PlanRefusals.OverApproved.At(nameof(Lines)).With($"批准{matter.Approved}家次,填报{lines.Count}家次");
    }

    public override void Perform(InspectionPlan matter, Scene at)
    {
        at.Count(PlanFigures.Merged, -matter.Merged);
        (matter.Book, matter.Rows) = ([matter.Version + 1], PlanText.Read(Lines, matter.Year).Lines.Count);
        (matter.Dropped, matter.Merged, matter.Unplaced, matter.CoordinatedOn) = (LineSet.None, 0, 0, null);
    }
}

/// <summary>JC-4: control of number lies with whoever approves a special inspection, not with the unit that wants it.</summary>
[Act("批准专项检查", "涉企行政检查意见 4")]
[By(PlanDuty.CoordinatingHead)]
[From(PlanStage.Drafting, PlanStage.Approved)]
public sealed record ApproveSpecial(
    [Label("批准数量(家次)", Hint = "超过批准数量的,应当重新批准")] int Most,
    [Label("批准依据", Hint = "批准专项检查的文件或者会议")] string Under
) : Act<InspectionPlan>
{
    public override IEnumerable<Refusal> Refuse(InspectionPlan matter, Scene at)
    {
        if (matter.Type != PlanType.Special)
            yield return PlanRefusals.NotSpecial;
        if (Most <= 0)
            yield return PlanRefusals.NumberUnlikely.At(nameof(Most));
        if (matter.Planned > Most)
            yield return PlanRefusals.OverApproved.At(nameof(Most)).With($"批准{Most}家次,计划{matter.Planned}家次");
    }

    public override void Perform(InspectionPlan matter, Scene at)
    {
        (matter.Approved, matter.ApprovedUnder) = (Most, Under);
        at.Stop(PlanClocks.SpecialDraft);
        if (at.Clock(PlanClocks.SpecialPublication)?.Open != true)
            at.Start(PlanClocks.SpecialPublication);
    }
}

[Act("审批检查计划", "涉企行政检查意见 5")]
[By(PlanDuty.Head)]
[From(PlanStage.Drafting)]
public sealed record Approve([Label("同意")] bool Agreed = true, [Label("意见")] string? Opinion = null) : Act<InspectionPlan>
{
    public override IEnumerable<Refusal> Refuse(InspectionPlan matter, Scene at)
    {
        if (matter.Rows == 0)
            yield return PlanRefusals.NoLines;
        if (!Agreed && string.IsNullOrWhiteSpace(Opinion))
            yield return PlanRefusals.OpinionMissing.At(nameof(Opinion));
    }

    public override void Perform(InspectionPlan matter, Scene at)
    {
        at.Approve(PlanDocuments.Filing, PlanDuty.Head, Agreed, Opinion);
        if (!Agreed)
            return;
        (matter.ApprovedOn, matter.Stage) = (at.On, PlanStage.Approved);
    }
}

/// <summary>备案 with the office that co-ordinates inspections, which reads the plans of all below it.</summary>
[Act("备案", "涉企行政检查意见 5")]
[By(PlanDuty.Planner)]
[From(PlanStage.Approved)]
public sealed record File : Act<InspectionPlan>
{
    public override IEnumerable<Refusal> Refuse(InspectionPlan matter, Scene at)
    {
        if (matter is { Type: PlanType.Special, Approved: null })
            yield return PlanRefusals.SpecialUnapproved;
    }

    public override void Perform(InspectionPlan matter, Scene at)
    {
        (matter.FiledOn, matter.Stage, matter.ReturnedBecause) = (at.On, PlanStage.Filed, null);
        at.Issue(PlanDocuments.Filing);
        at.Count(PlanFigures.Filed);
    }
}

[Act("退回检查计划", "涉企行政检查意见 5", Hint = "退回后由编制单位改好,重新批准、备案")]
[By(PlanDuty.Coordinator)]
[From(PlanStage.Approved, PlanStage.Filed)]
public sealed record ReturnPlan([Label("退回理由")] string Reason) : Act<InspectionPlan>
{
    public override void Perform(InspectionPlan matter, Scene at)
    {
        if (matter.FiledOn is { } on)
            at.Uncount(PlanFigures.Filed, 1, on);
        (matter.Stage, matter.ReturnedBecause) = (PlanStage.Drafting, Reason);
        (matter.ApprovedOn, matter.FiledOn) = (null, null);
    }
}

/// <summary>SH-4: the plan of the year is public by the end of March.</summary>
[Act("公布检查计划", "上海市优化营商环境条例 62")]
[By(PlanDuty.Planner)]
[From(PlanStage.Filed)]
public sealed record Publish : Act<InspectionPlan>
{
    public override void Perform(InspectionPlan matter, Scene at)
    {
        (matter.PublishedOn, matter.Stage) = (at.On, PlanStage.InForce);
        at.Stop(PlanClocks.Publication);
        at.Stop(PlanClocks.SpecialPublication);
        at.Issue(PlanDocuments.Notice);
    }
}

[Act("撤销检查计划", "涉企行政检查意见 5", Grave = true)]
[By(PlanDuty.Head)]
[From(PlanStage.Drafting, PlanStage.Approved)]
public sealed record Withdraw([Label("撤销理由")] string Reason) : Act<InspectionPlan>
{
    public override void Perform(InspectionPlan matter, Scene at)
    {
        at.DropAll();
        (matter.Reason, matter.Stage) = (Reason, PlanStage.Cancelled);
    }
}

[Act("办结检查计划", "涉企行政检查意见 5", Hint = "计划年度终了以后;没有启动的各行不再检查")]
[By(PlanDuty.Planner)]
[From(PlanStage.InForce)]
public sealed record Conclude : Act<InspectionPlan>
{
    public override IEnumerable<Refusal> Refuse(InspectionPlan matter, Scene at)
    {
        if (at.On.Year <= matter.Year && matter.Begun < matter.Planned - matter.Merged)
            yield return PlanRefusals.YearNotOver;
    }

    public override void Perform(InspectionPlan matter, Scene at) => matter.Stage = PlanStage.Concluded;
}
