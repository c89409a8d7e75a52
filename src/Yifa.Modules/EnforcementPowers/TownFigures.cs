using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public static class TownFigures
{
    public static readonly Figure TownsAdjusted = Figure.Distinct(
        "enforcement-powers.towns-adjusted",
        "调整执法事项的乡镇街道",
        "Towns whose enforcement items were adjusted",
        "个",
        "办理过“调整赋权事项”的乡镇、街道,期内每个只算一次,计入办理之日。",
        "field"
    ) with
    {
        NamesNobody = true,
    };
}
