using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

public static class FindingFigures
{
    public static readonly Figure UnitsWithFindings = Figure.Distinct(
        "oversight.units-with-findings",
        "发现问题的单位",
        "Units with findings",
        "个",
        "发现问题的单位,每轮每个单位一次,计入发现之日;上级督察反馈的,每年每个单位一次。",
        "mode",
        "unit-type"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Findings = Figure.Count(
        "oversight.findings",
        "督察发现问题",
        "Findings",
        "项",
        "发现的问题,每项一次(一项涉及多个单位的算一项),计入发现之日;撤销的不计。",
        "mode",
        "field"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure FindingsRectified = Figure.Count(
        "oversight.findings-rectified",
        "督察问题整改",
        "Findings rectified",
        "项",
        "整改回复得到认可、已经销号的问题,每项一次,计入发现之日,以便与同期发现的相比;回头看没有通过、重新整改的不计。",
        "mode",
        "field"
    ) with
    {
        NamesNobody = true,
    };
}
