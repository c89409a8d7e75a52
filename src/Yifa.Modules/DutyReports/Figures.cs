using Yifa.Kernel;

namespace Yifa.Modules.DutyReports;

public static class Figures
{
    public static readonly Figure PersonsDue = Figure.Count(
        "duty-reports.persons-due",
        "应述法负责人",
        "Leaders who had to give account",
        "名",
        "列入年度述法名单的负责人,每人一次,计入名单所属的年度;移出名单的不计。",
        "tier",
        "unit-type"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure PersonsReported = Figure.Distinct(
        "duty-reports.persons-reported",
        "述法负责人",
        "Leaders who gave account",
        "名",
        "书面或者现场述法的负责人,每年每人一次,计入名单所属的年度,以便与应述法的相比。",
        "tier",
        "unit-type",
        "mode"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure UnitsReported = Figure.Distinct(
        "duty-reports.units-reported",
        "述法单位",
        "Units whose leader gave account",
        "个",
        "负责人已经述法的单位,每年每个单位一次,计入名单所属的年度。",
        "tier",
        "unit-type",
        "mode"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure CompletionRate = Figure.Rate(
        "duty-reports.completion-rate",
        "述职述法机制落实率",
        "Share of leaders who gave account",
        "已经述法的负责人除以应述法的负责人。",
        PersonsReported,
        PersonsDue
    );
}
