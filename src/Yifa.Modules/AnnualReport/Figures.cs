using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

public static class Figures
{
    public static readonly Figure Published = Figure.Count(
        "annual-report.published",
        "公开年度报告",
        "Annual reports published",
        "份",
        "公开法治政府建设年度报告,每份一次,计入公开之日。"
    );
}
