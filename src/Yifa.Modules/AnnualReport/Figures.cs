using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

public static class Figures
{
    public static readonly Figure Published = Figure.Count(
        "annual-report.published",
        "公开年度报告的单位",
        "Units whose annual report is published",
        "个",
        "公开年度报告,每个单位每年一次,计入公开之日。",
        "level",
        "on-time"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Filed = Figure.Count(
        "annual-report.filed",
        "报送年度报告的单位",
        "Units whose annual report was filed upward",
        "个",
        "年度报告报送到每一个应当报送的机关,每个单位每年一次,计入报送齐全之日。",
        "level",
        "on-time"
    ) with
    {
        NamesNobody = true,
    };

    /// <summary>Counts the office once, with its level and whether it was before the day.</summary>
    internal static void CountUnit(this Scene at, Figure figure, DateOnly before) =>
        at.Count(figure, 1, null, null, ("level", at.Office.Kind), ("on-time", at.On < before ? "yes" : "no"));
}
