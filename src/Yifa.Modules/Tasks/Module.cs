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
            kinds: new(ShippedKinds.Of("Tasks"))
        );
}
