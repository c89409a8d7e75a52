using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>
/// 调解: 中华人民共和国人民调解法, in force from 2011-01-01, with administrative and commercial mediation on the same acts under the periods
/// and elements of their own texts. The act files follow the chapters of the law.
/// </summary>
public static class MediationModule
{
    public static Module Module { get; } =
        Module.Of<Dispute, Stage>(
            "mediation",
            "调解",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            balance: (Figures.Pending, Figures.Accepted, Figures.Concluded),
            journey: ApplyJourney.Journey,
            laws: Instruments.All,
            dossier: CaseDossier.Rules
        );
}
