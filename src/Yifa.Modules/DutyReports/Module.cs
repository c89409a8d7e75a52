using Yifa.Kernel;

namespace Yifa.Modules.DutyReports;

/// <summary>述法: leaders give account each year of how they built the rule of law, 第一责任人职责规定 7.</summary>
public static class DutyReportsModule
{
    public static Module Module { get; } =
        Module.Of<DutyAccount, Stage>(
            "duty-reports",
            "年度述法",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            laws: Instruments.All
        );
}
