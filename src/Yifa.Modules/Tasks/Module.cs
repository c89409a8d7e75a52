using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

/// <summary>任务: what a plan, list or order sets somebody to do until a day, of kinds that are data.</summary>
public static class TasksModule
{
    public static Module Module { get; } =
        Module.Of<TaskItem, Stage>(
            "tasks",
            "任务",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: null,
            given:
            [
                Facet.Given(
                    "status",
                    "办理情况",
                    new Choice("Open", "办理中"),
                    new Choice("Done", "已完成"),
                    new Choice("Dropped", "已取消"),
                    new Choice("Carried", "已结转")
                ),
            ],
            kinds: new(ShippedKinds.Of("Tasks"), null, KindRules.LookBackDays)
        );
}
