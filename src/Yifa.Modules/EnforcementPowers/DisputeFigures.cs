using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public static class DisputeFigures
{
    public static readonly Figure Settled = Figure.Count(
        "enforcement-powers.duty-disputes-settled",
        "协调执法职责争议",
        "Duty disputes settled",
        "件",
        "已经解决的执法职责争议,每件一次,计入解决之日;撤回的不计。",
        "field"
    ) with
    {
        NamesNobody = true,
    };
}
