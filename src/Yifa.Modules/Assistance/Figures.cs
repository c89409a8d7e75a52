using Yifa.Kernel;

namespace Yifa.Modules.Assistance;

public static class Figures
{
    private static readonly string[] Cuts = ["kind", "from", "to"];

    public static readonly Figure Requests = Figure.Count(
        "assistance.requests",
        "行政协助请求",
        "Assistance requests",
        "件",
        "提出的行政协助请求,每件一次,计入提出之日;撤回的、不予协助的仍计。",
        Cuts
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Completed = Figure.Count(
        "assistance.completed",
        "行政协助办结",
        "Assistance completed",
        "件",
        "结果经请求单位核查、办结的行政协助,每件一次,计入办结之日;是否按期,看最后一次提供结果是否在办理期限以内。",
        [.. Cuts, "on-time"]
    ) with
    {
        NamesNobody = true,
    };
}
