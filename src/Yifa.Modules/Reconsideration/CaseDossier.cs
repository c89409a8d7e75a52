using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>案卷: what parties hand in as evidence (第四十三条), what the institution keeps for itself, and who reads the file (第四十七条).</summary>
public static class CaseDossier
{
    private const string Law = "行政复议法 47";

    public static readonly Dossier Rules = new(
        "行政复议法 43",
        Hands: [Role.Applicant, Role.Respondent, Role.ThirdParty, Role.Agent, Duty.Registrar, Duty.Window, Duty.Officer],
        Keeps: [Duty.Officer, Duty.InstitutionHead],
        Binds: ("行政复议法 75", [Duty.Officer, Duty.Registrar]),
        Dossier.Keeping("reconsideration", "行政复议", Retention.ThirtyYears)
    )
    {
        Reading = new(Law, [Role.Applicant, Role.ThirdParty, Role.Agent], [Duty.Officer], Against),
    };

    /// <summary>What is read are the respondent's reply and evidence, so that they have to be there, or the time for them to be over.</summary>
    private static Refusal? Against(Matter matter) =>
        matter is ReconsiderationCase { RepliedOn: null, NoReply: false } ? Refusals.NothingToReadYet : null;
}
