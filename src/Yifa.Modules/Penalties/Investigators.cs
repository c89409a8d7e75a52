using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>
/// 办案人员, written by name and certificate with a space or colon between: two at least (行政处罚法 42). Whether a certificate is in force the
/// register of this system says; where it is not kept here yet, what is not found is noted, and a setting makes it refuse.
/// </summary>
internal static class Investigators
{
    private static readonly char[] Between = [' ', '\u3000', '\t', ':', '\uFF1A'];

    public static string NameOf(string officer) => Parts(officer) is [var name, ..] ? name : "";

    private static string CertificateOf(string officer) => Parts(officer) is [_, .., var certificate] ? certificate : "";

    /// <summary>Neither the same person written twice nor two names under one certificate make two.</summary>
    public static bool AreTwo(IReadOnlyList<string> officers) =>
        officers.Select(NameOf).Where(n => n.Length > 0).Distinct().Count() >= 2
        && officers.Select(o => CertificateOf(o) is { Length: > 0 } c ? c : NameOf(o)).Distinct().Count() >= 2;

    public static IEnumerable<LookUp> Questions(IReadOnlyList<string> officers) =>
        officers
            .Select(CertificateOf)
            .Where(c => c.Length > 0)
            .Distinct()
            .Select(c => new LookUp($"certificate {c}", "enforcement-certificates", "certificate", c));

    public static IEnumerable<Refusal> Against(Scene at, IReadOnlyList<string> officers)
    {
        var without = Without(at, officers);
        if (without.Count > 0 && at.SettingHere(PenaltySettings.Certificates) == PenaltySettings.Required)
            yield return Refusals.CertificateMissing.With($":{string.Join('、', without)}").At(nameof(File.Officers));
    }

    /// <summary>What was not found, for whoever looks at the case.</summary>
    public static IReadOnlyList<string> Notes(Scene at, IReadOnlyList<string> officers) =>
        [.. Without(at, officers).Select(o => $"没有查到{o}在有效期内的执法证件")];

    private static List<string> Without(Scene at, IReadOnlyList<string> officers) =>
        [.. officers.Where(o => at.Answer($"certificate {CertificateOf(o)}").All(f => f.Stage != "Valid")).Select(NameOf)];

    private static string[] Parts(string officer) => officer.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
