using Yifa.Kernel;

namespace Yifa.Modules.DutyReports;

/// <summary>述法: leaders give account each year of how they built the rule of law, 第一责任人职责规定 7.</summary>
public static class DutyReportsModule
{
    /// <summary>述法报告原件: what leaders hand in is kept as it came; no rule names a term, so the office confirms it.</summary>
    private static readonly Dossier HandedIn = new(
        "第一责任人职责规定 7",
        Hands: [Duty.Clerk, Duty.Liaison],
        Keeps: [Duty.Clerk, Duty.Assessor],
        Binds: ("第一责任人职责规定 7", [Duty.Clerk]),
        Dossier.Keeping("duty-reports", "述法", Retention.TenYears)
    );

    public static Module Module { get; } =
        Module.Of<DutyAccount, Stage>(
            "duty-reports",
            "年度述法",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            laws: Instruments.All,
            dossier: HandedIn
        );
}
