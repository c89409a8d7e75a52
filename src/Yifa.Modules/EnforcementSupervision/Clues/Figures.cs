using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class ClueFigures
{
    public static readonly Figure Clues = Figure.Count(
        "enforcement-supervision.clues",
        "执法监督线索",
        "Supervision clues verified",
        "条",
        "核查的线索,每条一次,计入核查之日;没有核查就移送或者不予办理的不计。",
        "source",
        "channel",
        "field"
    );
}
