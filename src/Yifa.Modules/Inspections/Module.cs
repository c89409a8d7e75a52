using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

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
