using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

public static class RoundFigures
{
    public static readonly Figure Rounds = Figure.Count(
        "oversight.rounds",
        "督察巡察轮次",
        "Rounds of inspection or patrol",
        "轮",
        "开展的督察、巡察和交叉检查,每轮一次,计入开始之日;取消的不计。",
        "mode"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure UnitsInspected = Figure.Distinct(
        "oversight.units-inspected",
        "督察单位",
        "Units inspected",
        "个",
        "走访过的单位,每轮每个单位一次,计入走访之日。",
        "mode",
        "unit-type"
    ) with
    {
        NamesNobody = true,
    };
}
