using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

/// <summary>年度报告: the yearly report on law-based government, 法治政府建设与责任落实督察工作规定 23 to 27.</summary>
public static class AnnualReportModule
{
    public static Module Module { get; } =
        Module.Of<YearReport, Stage>(
            "annual-report",
            "法治政府建设年度报告",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            publication: PublicReport.Publication,
            laws: Instruments.All
        );
}
