using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>第二十七条: registration, work record and what the parties brought are kept as a file.</summary>
public static class CaseDossier
{
    private const string Law = "人民调解法 27";

    public static readonly Dossier Rules = new(
        Law,
        Hands: [Role.Applicant, Role.Respondent, Duty.Registrar, Duty.Mediator, Duty.Director],
        Keeps: [Duty.Mediator, Duty.Director],
        Binds: (Law, [Duty.Mediator, Duty.Director, Duty.Registrar]),
        Dossier.Keeping("mediation", "调解", Retention.TenYears)
    );
}
