using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

public static class Figures
{
    public static readonly Figure IndicatorsChecked = Figure.Distinct(
        "assessment.indicators-checked",
        "自查指标",
        "Indicators self-checked",
        "项",
        "有得分和佐证的自查指标,每个单位每年每个方案每项指标一次,计入第一次自查之日。",
        "scheme",
        "unit"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure UnitsScored = Figure.Distinct(
        "assessment.units-scored",
        "考核单位",
        "Units scored",
        "个",
        "公布得分的单位,每个方案每年每个单位一次,计入公布之日。",
        "scheme"
    ) with
    {
        NamesNobody = true,
    };
}
