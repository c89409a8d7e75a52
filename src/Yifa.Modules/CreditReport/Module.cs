using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>
/// 专用信用报告: what an enterprise shows in place of certificates that it broke no law; 优化营商环境条例 30 and 53, 上海市优化营商环境条例 66.
/// </summary>
public static class CreditReportModule
{
    public static Module Reports { get; } =
        Module.Of<CreditReportCase, ReportStage>(
            "credit-reports",
            "专用信用报告",
            duties: typeof(ReportDuty),
            clocks: typeof(ReportClocks),
            figures: typeof(ReportFigures),
            documents: typeof(ReportDocuments),
            journey: AskJourney.Journey,
            laws: Instruments.All
        );

    /// <summary>信用数据归集: what each unit owes each month, so that a report is complete.</summary>
    public static Module Handovers { get; } =
        Module.Of<DataHandover, HandoverStage>(
            "data-handovers",
            "信用数据归集",
            duties: typeof(HandoverDuty),
            clocks: typeof(HandoverClocks),
            figures: typeof(HandoverFigures),
            documents: null,
            laws: Instruments.All
        );
}
