using Yifa.Kernel;

namespace Yifa.Modules.Visits;

public static class Figures
{
    private static readonly string[] Cuts = ["roster", "standing", "place"];

    public static readonly Figure ToVisit = Figure.Count(
        "surveys.people-to-visit",
        "应走访人数",
        "People to visit",
        "人",
        "列入走访名册的人,每人一次,计入列入之日;移出的不计。",
        Cuts
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Visited = Figure.Count(
        "surveys.people-visited",
        "已走访人数",
        "People visited",
        "人",
        "名册上走访过的人,每人一次,计入第一次走访之日。",
        Cuts
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure VisitRate = Figure.Rate(
        "surveys.visit-rate",
        "走访率",
        "Share of roster visited",
        "已走访人数除以应走访人数。",
        Visited,
        ToVisit
    );
}
