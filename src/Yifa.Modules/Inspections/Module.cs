using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>
/// 涉企行政检查: one visit to one enterprise, of one or several departments. 国办发〔2024〕54号 (涉企行政检查意见) and 优化营商环境条例, with the
/// code that must be there before: 无码不检查.
/// </summary>
public static class InspectionsModule
{
    /// <summary>全过程记录: photos and papers of the visit, and what the enterprise shows of putting it right.</summary>
    private static readonly Dossier Kept = new(
        "优化营商环境条例 58",
        Hands: [Role.Enterprise, Role.JointOfficer, InspectionDuty.Officer, InspectionDuty.Registrar],
        Keeps: [InspectionDuty.Officer, InspectionDuty.Head],
        Binds: ("优化营商环境条例 58", [InspectionDuty.Officer, InspectionDuty.Registrar]),
        Dossier.Keeping("inspections", "行政检查", Retention.TenYears)
    );

    public static Module Module { get; } =
        Module.Of<Inspection, InspectionStage>(
            "inspections",
            "行政检查",
            duties: typeof(InspectionDuty),
            clocks: typeof(InspectionClocks),
            figures: typeof(InspectionFigures),
            documents: typeof(InspectionDocuments),
            laws: Instruments.All,
            dossier: Kept,
            given: [Facet.Given("category", "异议类别", [.. Enum.GetValues<ObjectionKind>().Select(k => Choice.Of(k))])]
        );
}

/// <summary>行政检查计划: what every unit means to inspect in a year, pooled by the office that co-ordinates, so that an enterprise opens its door once.</summary>
public static class PlansModule
{
    public static Module Module { get; } =
        Module.Of<InspectionPlan, PlanStage>(
            "inspection-plans",
            "行政检查计划",
            duties: typeof(PlanDuty),
            clocks: typeof(PlanClocks),
            figures: typeof(PlanFigures),
            documents: typeof(PlanDocuments),
            laws: Instruments.All
        );
}

/// <summary>检查评价: how enterprises rated the visits of a body in a year, in groups that cannot be traced to a rater.</summary>
public static class RatingsModule
{
    public static Module Module { get; } =
        Module.Of<InspectionRatings, RatingsStage>(
            "inspection-ratings",
            "检查评价",
            duties: typeof(RatingsDuty),
            clocks: null,
            figures: typeof(RatingsFigures),
            documents: null,
            given:
            [
                Facet.Given("field", "管理领域", [.. Enum.GetValues<EnforcementField>().Select(f => Choice.Of(f))]),
                Facet.Given("score", "评价", [.. Enum.GetValues<Rating>().Select(r => Choice.Of(r))]),
            ]
        );
}
