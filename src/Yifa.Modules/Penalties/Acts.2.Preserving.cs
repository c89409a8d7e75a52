using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>市场监督管理行政处罚程序规定 33: what cannot wait for the head's approval is put by on the spot; the head hears of it within twenty-four hours.</summary>
[Act(
    "当场先行登记保存",
    "行政处罚法 56;市场监督管理行政处罚程序规定 33",
    Once = true,
    Hint = "情况紧急、来不及报批的;二十四小时内报告负责人,补办批准手续"
)]
[By(Duty.Officer)]
[From(Stage.Investigating)]
public sealed record PreserveAtOnce(
    [Label("物品", Hint = "一行一件")] IReadOnlyList<string> Things,
    [Label("登记保存时间", Hint = "年-月-日 时:分")] string TakenAt,
    [Label("紧急情况和理由", Format = Format.LongText)] string Reason
) : Act<PenaltyCase>
{
    internal const int Hours = 24;

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (Things.Count == 0)
            yield return Refusals.NothingPreserved.At(nameof(Things));
        if (matter.Preserved.Count > 0)
            yield return Refusals.AlreadyPreserved;
        if (Moments.Read(TakenAt) is not { } taken || CaseFile.ChinaDay(taken) != at.On)
            yield return Refusals.MomentUnlikely.At(nameof(TakenAt));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        var reportBy = Moments.Read(TakenAt)!.Value.AddHours(Hours);
        (matter.Preserved, matter.PreservedAt, matter.PreserveReportBy) = (Things, TakenAt, Moments.Show(reportBy));
        at.Start(Clocks.Preservation);
        at.Start(Clocks.UrgentPreservation, set: at.DaysNoLater(CaseFile.ChinaDay(reportBy)));
        at.Issue(Documents.PreservationNotice);
    }
}

[Act("报告当场登记保存", "市场监督管理行政处罚程序规定 33", Once = true)]
[By(Duty.Officer)]
[From(Stage.Investigating)]
public sealed record ReportPreserved(
    [Label("报告时间", Hint = "年-月-日 时:分")] string ReportedAt,
    [Label("逾期报告的原因", Hint = "没有超过二十四小时的不填")] string? LateBecause = null
) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => file.Matter is PenaltyCase { PreservedAt: not null };

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.PreservedAt is null)
            yield return Refusals.NotPreservedAtOnce;
        else if (Moments.Within(ReportedAt, matter.PreservedAt, at.On) is not { } reported)
            yield return Refusals.MomentUnlikely.At(nameof(ReportedAt));
        else if (reported > Moments.Read(matter.PreserveReportBy) && string.IsNullOrWhiteSpace(LateBecause))
            yield return Refusals.PreservationReportedLate.With($"(最迟{matter.PreserveReportBy})").At(nameof(LateBecause));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.PreserveReportedAt = ReportedAt;
        matter.PreserveReportedLate = Moments.Read(ReportedAt) > Moments.Read(matter.PreserveReportBy);
    }
}

[Act("补批登记保存", "行政处罚法 56;市场监督管理行政处罚程序规定 33", Once = true)]
[By(Duty.Head)]
[From(Stage.Investigating)]
public sealed record ApprovePreserved([Label("意见")] string? Opinion = null) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) =>
        file.Matter is PenaltyCase { PreservedAt: not null, PreservationApproved: null };

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => Preserving.Unreported(matter);

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.PreservationApproved = true;
        at.Stop(Clocks.UrgentPreservation);
    }
}

/// <summary>市场监督管理行政处罚程序规定 33: where the head finds that it should not have been done, it ends at once.</summary>
[Act("不予补批,立即解除登记保存", "市场监督管理行政处罚程序规定 33", Once = true)]
[By(Duty.Head)]
[From(Stage.Investigating)]
public sealed record DisapprovePreserved([Label("理由")] string Why) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) =>
        file.Matter is PenaltyCase { PreservedAt: not null, PreservationApproved: null };

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => Preserving.Unreported(matter);

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.PreservationApproved = false;
        matter.Disposed ??= PreservedThing.Returned;
        at.Stop(Clocks.UrgentPreservation);
        at.Drop(Clocks.Preservation);
        at.NotifyParties($"先行登记保存已经解除:{Why}");
    }
}

internal static class Preserving
{
    public static IEnumerable<Refusal> Unreported(PenaltyCase matter)
    {
        if (matter.PreservedAt is null || matter.PreservationApproved is not null)
            yield return Refusals.NotPreservedAtOnce;
        else if (matter.PreserveReportedAt is null)
            yield return Refusals.PreservationUnreported;
    }
}
