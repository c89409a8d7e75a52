using Yifa.Kernel;

namespace Yifa.Modules.Activities;

/// <summary>活动: events with counts of people and things, of kinds that are data.</summary>
public static class ActivitiesModule
{
    public static Module Module { get; } =
        Module.Of<Activity, Stage>(
            "activities",
            "活动",
            duties: typeof(Duty),
            clocks: null,
            figures: typeof(Figures),
            documents: null,
            kinds: new(ShippedKinds.Of("Activities"), Figures.Amount)
        );
}
