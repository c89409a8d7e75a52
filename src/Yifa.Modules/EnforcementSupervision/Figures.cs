using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class ItemFigures
{
    public static readonly Figure Notices = Figure.Count(
        "enforcement-supervision.notices",
        "执法监督通知",
        "Supervision notices issued",
        "份",
        "制发的监督通知书、意见书和决定书,每份一次,计入制发之日;异议成立而撤回的不计。",
        "instrument",
        "source",
        "field"
    ) with
    {
        NamesNobody = true,
    };
}
