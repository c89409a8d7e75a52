using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

/// <summary>年度报告: the yearly report on law-based government, 法治政府建设与责任落实督察工作规定 23 to 27.</summary>
public static class AnnualReportModule
{
    /// <summary>来稿原件: what units send is kept as it came; the articles name no term, so the office confirms it.</summary>
    private static readonly Dossier Gathered = new(
        "督察工作规定 25",
        Hands: [Duty.Drafter],
        Keeps: [Duty.Drafter, Duty.Head],
        Binds: ("督察工作规定 25", [Duty.Drafter]),
        Dossier.Keeping("annual-report", "年度报告", Retention.Permanent)
    );

    public static Module Module { get; } =
        Module.Of<YearReport, Stage>(
            "annual-report",
            "法治政府建设年度报告",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            publication: PublicReport.Publication,
            laws: Instruments.All,
            dossier: Gathered,
            given:
            [
                Facet.Given(
                    "level",
                    "单位层级",
                    new Choice("Region", "地区"),
                    new Choice("Government", "政府"),
                    new Choice("Department", "部门"),
                    new Choice("Street", "街道、乡镇")
                ),
                Facet.Given("on-time", "是否按期"),
            ]
        );
}
