using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web.Portal;

/// <summary>What of a matter is told to its parties: the documents that are theirs to read, and the steps that touch them.</summary>
public static class PartyPapers
{
    /// <summary>The documents with their places, latest first.</summary>
    public static List<(int N, Issued Issued, Template Template)> Of(CaseFile file) =>
        [
            .. file
                .Course.Papers.Select((p, i) => (N: i + 1, Issued: p, Template: file.Module.Document(p.Template)))
                .Where(p => IsTheirs(file, p.N))
                .Reverse(),
        ];

    /// <summary>Whether the n-th document is theirs to read; a correction is, where what it corrects is.</summary>
    public static bool IsTheirs(CaseFile file, int n) =>
        file.Course.Papers[n - 1] is var issued && issued.Corrects is { } correction
            ? IsTheirs(file, correction.Paper)
            : IsTheirs(file, file.Module.Document(issued.Template));

    /// <summary>The facts, by name, that the party itself told when it applied.</summary>
    public static IEnumerable<string> Told(CaseFile file) => file.Module.Journey?.Answered ?? [];

    public static bool IsTheirs(CaseFile file, Template template) => file.Module.Journey?.Shows(file.Matter, template) == true;

    /// <summary>Not told is what the office does within itself: who is to handle it, consultations, opinions.</summary>
    public static bool IsTold(CaseFile file, JournalLine line) =>
        line.Stage is not null
        || line.Act is { Roles.Count: > 0 } or { Deemed: true }
        || line.Papers.Any(p => IsTheirs(file, file.Module.Document(p)));
}
