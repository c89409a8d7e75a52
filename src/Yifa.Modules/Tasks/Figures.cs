using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

public static class Figures
{
    private static readonly string[] Cuts = ["kind", "family", "list", "group", "level", "plan-year"];

    public static readonly Figure Items = Figure.Count(
        "tasks.items",
        "任务项",
        "Items",
        "项",
        "下达的任务,每项一次,计入下达之日;分解项不另计;取消的仍计,按状态可以分开;结转的在两年的清单各计一次,结转到的计入该年度。",
        [.. Cuts, "status"]
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Groups = Figure.Count(
        "tasks.groups",
        "任务方面",
        "Groups of a list",
        "个",
        "清单中至少有一项任务的方面,每个一次,计入其第一项任务下达之日。",
        "kind",
        "family",
        "list",
        "level",
        "plan-year"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Measures = Figure.Count(
        "tasks.measures",
        "具体举措",
        "Measures attached to items",
        "项",
        "登记的举措,每条一次,计入登记之日。",
        Cuts
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Completed = Figure.Count(
        "tasks.completed",
        "完成任务项",
        "Items completed",
        "项",
        "提供佐证、验收通过的任务,每项一次,计入验收之日;重新打开的随之取消。",
        [.. Cuts, "on-time"]
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure CompletionRate = Figure.Rate(
        "tasks.completion-rate",
        "任务完成率",
        "Share of items completed",
        "完成的任务项除以下达的任务项。",
        Completed,
        Items
    );

    public static readonly Figure Scored = Figure.Count(
        "tasks.scored",
        "考评项目",
        "Items summed up and scored",
        "个",
        "考评的任务,每项一次,计入考评之日。",
        [.. Cuts, "grade"]
    ) with
    {
        NamesNobody = true,
    };
}
