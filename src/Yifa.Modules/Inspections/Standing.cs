using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>
/// 主体和事项: whether the officers' certificates are in force and the items published, as the registers of this system say. Where a body does not
/// keep its registers here yet, what is not found is noted on the visit and does not stop it; a setting makes it stop.
/// </summary>
internal static class Standing
{
    public static IEnumerable<LookUp> Questions(IReadOnlyList<Inspector> officers, IReadOnlyList<string> items) =>
        [
            .. officers
                .Select(o => o.Certificate)
                .Distinct()
                .Select(c => new LookUp($"certificate {c}", "enforcement-certificates", "certificate", c)),
            .. items.Distinct().Select(i => new LookUp($"item {i}", "enforcement-items", "code", CodeOf(i))),
        ];

    public static IEnumerable<Refusal> Against(Scene at, IReadOnlyList<Inspector> officers, IReadOnlyList<string> items)
    {
        var (without, unpublished) = (Without(at, officers), Unpublished(at, items));
        if (without.Count > 0 && at.SettingHere(InspectionSettings.Certificates) == InspectionSettings.Required)
            yield return InspectionRefusals.CertificateMissing.With(string.Join('、', without)).At("Officers");
        if (unpublished.Count > 0 && at.SettingHere(InspectionSettings.Items) == InspectionSettings.Required)
            yield return InspectionRefusals.ItemNotPublished.With(string.Join('、', unpublished));
    }

    /// <summary>What was not found, for whoever looks at the visit.</summary>
    public static IReadOnlyList<string> Notes(Scene at, IReadOnlyList<Inspector> officers, IReadOnlyList<string> items) =>
        [
            .. Without(at, officers).Select(o => $"没有查到{o}在有效期内的执法证件"),
            .. Unpublished(at, items).Select(i => $"没有查到“{i}”公布为行政执法事项"),
        ];

    private static List<string> Without(Scene at, IReadOnlyList<Inspector> officers) =>
        [.. officers.Where(o => at.Answer($"certificate {o.Certificate}").All(f => f.Stage != "Valid")).Select(o => o.Name)];

    private static List<string> Unpublished(Scene at, IReadOnlyList<string> items) =>
        [.. items.Where(i => at.Answer($"item {i}").All(f => f.Stage != "Published"))];

    /// <summary>An item is written by its code, or by code and name with a space between.</summary>
    private static string CodeOf(string item) => item.Trim().Split(' ')[0];
}
