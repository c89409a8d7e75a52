using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>综合查一次: what several departments would look at is looked at in one visit (优化营商环境条例 54).</summary>
[Act("部门参加联合检查", "优化营商环境条例 54")]
[By(InspectionDuty.Registrar, InspectionDuty.Head)]
[From(InspectionStage.Planned)]
public sealed record JoinDepartment(
    [Label("参加的部门", Format = Format.Office)] string Department,
    [Label("该部门的检查人员", Hint = "每行一人:姓名:执法证号:账号")] IReadOnlyList<string> Officers,
    [Label("该部门的检查事项", Hint = "一行一项")] IReadOnlyList<string>? Items = null
) : Act<Inspection>
{
    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        var authority = Particulars.AuthorityOf(at, Department);
        if (matter.Authorities[0].Mark == authority.Mark || matter.Authorities[0].Name == authority.Name)
            yield return InspectionRefusals.PartnerTwice.At(nameof(Department));
        if (matter.Authorities.Count > Inspection.MostPartners && !Has(matter, authority))
            yield return InspectionRefusals.TooManyPartners.At(nameof(Department));
        foreach (var refusal in InspectorText.Against(Officers, nameof(Officers)))
            yield return refusal;
        var officers = InspectorText.Read(Officers, true);
        if (matter.Officers.Concat(officers).DistinctBy(o => o.Certificate).Count() < matter.Officers.Count + officers.Count)
            yield return InspectionRefusals.OfficerTwice.At(nameof(Officers));
    }

    public override void Perform(Inspection matter, Scene at)
    {
        var authority = Particulars.AuthorityOf(at, Department);
        if (!Has(matter, authority))
            matter.Authorities = [.. matter.Authorities, authority];
        matter.Officers = [.. matter.Officers, .. InspectorText.Read(Officers, true)];
        matter.Items = [.. matter.Items.Concat(Items ?? []).Distinct()];
        matter.MeetOfficers(at);
    }

    // the plans that were pooled name the department; whom it sends is told here
    private static bool Has(Inspection matter, Authority authority) => matter.Authorities.Any(a => a.Mark == authority.Mark);
}

[Act("给出可选时间", "涉企行政检查意见 7", Hint = "由企业从中选择,少干扰生产经营")]
[By(InspectionDuty.Officer, InspectionDuty.Registrar)]
[From(InspectionStage.Planned)]
public sealed record OfferSlots([Label("可选时间", Hint = "每行一个:年-月-日 时:分")] IReadOnlyList<string> Slots) : Act<Inspection>
{
    private const int Most = 10;

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (Slots.Count is 0 or > Most)
            yield return InspectionRefusals.NoSlots.At(nameof(Slots));
        var times = Slots.Select(Moments.Read).ToList();
        if (times.Contains(null))
            yield return InspectionRefusals.MomentUnlikely.At(nameof(Slots));
        if (times.Exists(t => t is { } time && CaseFile.ChinaDay(time) < at.On))
            yield return InspectionRefusals.DayTooEarly.At(nameof(Slots));
    }

    public override void Perform(Inspection matter, Scene at)
    {
        (matter.Slots, matter.Slot) = ([.. Slots.Select(s => s.Trim()).Distinct()], null);
        matter.Announced = true;
        matter.MeetEnterprise(at);
        at.NotifyParties($"请选择检查时间:{matter.Title}");
    }
}

[Act("选择检查时间", "涉企行政检查意见 7")]
[By(Role.Enterprise, InspectionDuty.Registrar)]
[From(InspectionStage.Planned)]
public sealed record PickSlot([Label("检查时间", Hint = "检查机关给出的时间之一")] string Slot) : Act<Inspection>
{
    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (!matter.Slots.Contains(Slot.Trim()))
            yield return InspectionRefusals.NotASlot.At(nameof(Slot));
        else if (Moments.Read(Slot) is { } time && CaseFile.ChinaDay(time) < at.On)
            yield return InspectionRefusals.DayTooEarly.At(nameof(Slot));
    }

    public override void Perform(Inspection matter, Scene at)
    {
        (matter.Slot, matter.VisitDay) = (Slot.Trim(), CaseFile.ChinaDay(Moments.Read(Slot)!.Value));
        matter.AwaitCode(at);
    }
}

/// <summary>A code that is out is withdrawn with it, so that nobody comes under it.</summary>
[Act("取消检查", "涉企行政检查意见 4", Grave = true)]
[By(InspectionDuty.Registrar, InspectionDuty.Head)]
[From(InspectionStage.Planned, InspectionStage.Coded)]
public sealed record Cancel([Label("取消理由")] string Reason) : Act<Inspection>
{
    public override void Perform(Inspection matter, Scene at)
    {
        matter.Withdraw(at, Reason);
        (matter.Reason, matter.Stage) = (Reason, InspectionStage.Cancelled);
        at.NotifyParties($"检查已取消:{matter.Title}");
    }
}
