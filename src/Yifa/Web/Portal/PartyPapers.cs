using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web.Portal;

/// <summary>What of a matter is told to its parties: the documents that are theirs to read, and the steps that touch them.</summary>
public static class PartyPapers
{
    /// <summary>The documents with their places, latest first.</summary>
    /// <param name="account">The party's.</param>
    public static List<(int N, Issued Issued, Template Template)> Of(CaseFile file, string account) =>
        [
            .. file
                .Course.Papers.Select((p, i) => (N: i + 1, Issued: p, Template: file.Module.Document(p.Template)))
                .Where(p => IsTheirs(file, p.N, account))
                .Reverse(),
        ];

    /// <summary>
    /// Whether the n-th document is the party's to read: of a kind that all parties read, or served on it or sent to it. A correction is, where
    /// what it corrects is.
    /// </summary>
    public static bool IsTheirs(CaseFile file, int n, string account) =>
        file.Course.Papers[n - 1] is var issued && issued.Corrects is { } correction
            ? IsTheirs(file, correction.Paper, account)
            : IsTheirs(file, file.Module.Document(issued.Template)) || ServiceOf(file, n, account) is { } service && Reaches(service);

    /// <summary>How far the service of the n-th document on the party has come; null where nothing was tried.</summary>
    public static ServiceState? ServiceOf(CaseFile file, int n, string account) =>
        Service.StatesOf(file.Course, n).FirstOrDefault(s => file.Course.Parties.Any(p => p.Account == account && p.Name == s.To));

    /// <summary>What the party has confirmed of where it is served.</summary>
    public static ConfirmedAddress? AddressOf(CaseFile file, string account) =>
        file.Course.Parties.FirstOrDefault(p => p.Account == account) is { } party ? Service.AddressOf(file.Course, party.Name) : null;

    private static bool Reaches(ServiceState service) =>
        service.Effect is not null || service.Attempts.Any(a => a is { Manner: ServiceManner.Electronic, Result: ServiceResult.Awaiting });

    /// <summary>The facts, by name, that the party itself told when it applied.</summary>
    public static IEnumerable<string> Told(CaseFile file) => file.Module.Journey?.Answered ?? [];

    /// <summary>Whether documents of that kind are for every party to read; the office's own records of service are not.</summary>
    public static bool IsTheirs(CaseFile file, Template template) =>
        template != Service.Record
        && template != Service.AddressForm
        && (template.ForParties || file.Module.Journey?.Shows(file.Matter, template) == true);

    /// <summary>Not told is what the office does within itself: who is to handle it, consultations, opinions.</summary>
    public static bool IsTold(CaseFile file, JournalLine line) =>
        line.Act?.Name != nameof(LookAtFile<Matter>) // who read what is between that party and the office
        && IsStep(file, line);

    private static bool IsStep(CaseFile file, JournalLine line) =>
        line.Stage is not null
        || line.Act is { Roles.Count: > 0 } or { Deemed: true }
        || line.Papers.Any(p => IsTheirs(file, file.Module.Document(p)));
}
