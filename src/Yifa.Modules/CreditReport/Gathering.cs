using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>
/// 归集: what a report is made of. It asks the kinds that hold decisions for the lines they make public of the enterprise, and the monthly
/// hand-overs for what is missing.
/// </summary>
public static class Gathering
{
    private const string Own = "penalties";
    private const string Handed = "handed-over";
    private const int Most = 500;

    /// <summary>The questions about public decisions; a page that asks them anew sees what has been published since.</summary>
    public static IReadOnlyList<LookUp> Questions(string creditCode) =>
        [
            new(Own, "penalties", PublicRecord.Facet, creditCode.ToUpperInvariant(), Most) { ByLine = true },
            new(Handed, "data-handovers", PublicRecord.Facet, creditCode.ToUpperInvariant(), Most) { ByLine = true },
        ];

    internal static IEnumerable<LookUp> Missing(IEnumerable<EnforcementField> fields) =>
        fields.Select(f => new LookUp(LateName(f), "data-handovers", DataHandover.LateFacet, Words.Code(f), Most) { ByLine = true });

    internal static IReadOnlyList<string> MissingIn(Scene at, IEnumerable<EnforcementField> fields) =>
        [.. fields.SelectMany(f => at.Answer(LateName(f))).Select(f => f.Told).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    internal static bool IsTooMuch(Scene at) => at.Answer(Own).Count >= Most || at.Answer(Handed).Count >= Most;

    internal static IReadOnlyList<PublicRecord> In(Scene at, CreditReportCase report) =>
        Of(
            report,
            at.Answer(Own).Select(f => f.Told),
            at.Answer(Handed).Select(f => f.Told),
            ReportSettings.Since(at.On, ReportSettings.TermOf(ReportSettings.Published, at.Setting(ReportSettings.Published)))
        );

    /// <summary>Whether what is public now of the period and the fields differs from what the report says.</summary>
    /// <param name="answers">To <see cref="Questions"/>, in their order.</param>
    /// <param name="published">The value of <see cref="ReportSettings.Published"/>; null where nobody has set it.</param>
    public static bool IsSuperseded(
        CreditReportCase report,
        HeldReport held,
        IReadOnlyList<IReadOnlyList<Found>> answers,
        string? published
    ) =>
        !Of(
                report,
                answers[0].Select(f => f.Told),
                answers[1].Select(f => f.Told),
                ReportSettings.Since(held.On, ReportSettings.TermOf(ReportSettings.Published, published)) // what ran out since is no change
            )
            .ToHashSet()
            .SetEquals(held.Records);

    private static List<PublicRecord> Of(
        CreditReportCase report,
        IEnumerable<string?> own,
        IEnumerable<string?> handed,
        DateOnly publicSince
    ) =>
        [
            .. own.Select(PublicRecord.Read)
                .Concat(HandedRow.StillPublic(handed))
                .OfType<PublicRecord>()
                .Where(r => report.Fields.Contains(r.Field) && r.On >= report.From && r.On <= report.To && r.On >= publicSince)
                .DistinctBy(r => r.Number)
                .OrderBy(r => r.On)
                .ThenBy(r => r.Number, StringComparer.Ordinal),
        ];

    private static string LateName(EnforcementField field) => $"late {Words.Code(field)}";
}
