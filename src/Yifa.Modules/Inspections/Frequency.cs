using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>
/// 频次: how often the enterprise has been visited, asked before a code is issued. Who asks at the same time sees the same number of codes and
/// claims the same turn, so that one of the two is refused and asks again.
/// </summary>
internal static class Frequency
{
    private const string Turns = "inspections.turn";

    // more than any cap, so that the number is right wherever one stands in the way
    private const int Most = 1000;

    private static readonly (CapSpan Span, string Facet)[] OfEnterprise =
    [
        (CapSpan.Day, "enterprise-day"),
        (CapSpan.Week, "enterprise-week"),
        (CapSpan.Month, "enterprise-month"),
        (CapSpan.Year, "enterprise-year"),
    ];

    public static IEnumerable<LookUp> Questions(Inspection matter, DateOnly day)
    {
        foreach (var (span, facet) in OfEnterprise)
            yield return Question(facet, facet, CapKeys.Of(span, matter.EnterpriseCode, day));
        foreach (var authority in matter.Authorities)
            yield return Question(NameOf(authority), "authority-year", CapKeys.Of(authority, matter.EnterpriseCode, day));
        foreach (var year in CapKeys.YearsOf(day))
            for (var n = 1; n <= Inspection.MostCodes; n++)
                yield return Question(TurnOf(year, n), "issued", CapKeys.Turn(matter.EnterpriseCode, year, n));
    }

    /// <summary>What stands in the way of one more visit: a cap that is reached and not overridden, or an override without need or ground.</summary>
    public static IEnumerable<Refusal> Against(Inspection matter, Scene at, string? reason, string? approvedBy)
    {
        if (string.IsNullOrWhiteSpace(reason) != string.IsNullOrWhiteSpace(approvedBy))
            yield return InspectionRefusals.OverrideUnfounded.At("OverrideReason");
        var isOverridden = !string.IsNullOrWhiteSpace(reason);
        if (Reached(matter, at) is { } reached)
        {
            if (!isOverridden)
                yield return InspectionRefusals.CapReached.With(reached.Sentence);
        }
        else if (isOverridden)
            yield return InspectionRefusals.OverrideUnneeded.At("OverrideReason");
    }

    /// <summary>The cap that one more visit breaks; null for one that the caps do not bind, as a look at what was put right is.</summary>
    public static CapReached? Reached(Inspection matter, Scene at) =>
        matter.IsExempt || matter.Stage == InspectionStage.Rectifying ? null : Caps.Here(at).Against(Used(matter, at), matter.Grade);

    /// <summary>Takes the turn among all codes of the enterprise.</summary>
    public static void TakeTurn(Inspection matter, Scene at, DateOnly day)
    {
        foreach (var year in CapKeys.YearsOf(day))
        {
            var others = Enumerable.Range(1, Inspection.MostCodes).Sum(n => at.Answer(TurnOf(year, n)).Count);
            var own = matter.Codes.Count(c => CapKeys.YearsOf(c.Day).Contains(year));
            at.Claim(Turns, FormattableString.Invariant($"{matter.EnterpriseCode}/{year}"), others + own);
        }
    }

    private static Used Used(Inspection matter, Scene at)
    {
        var most = matter.Authorities.MaxBy(a => at.Answer(NameOf(a)).Count)!;
        var used = OfEnterprise.ToDictionary(q => q.Span, q => at.Answer(q.Facet).Count);
        return new(
            used[CapSpan.Day],
            used[CapSpan.Week],
            used[CapSpan.Month],
            used[CapSpan.Year],
            at.Answer(NameOf(most)).Count,
            most.Name
        );
    }

    private static LookUp Question(string name, string facet, string value) => new(name, "inspections", facet, value, Most);

    private static string NameOf(Authority authority) => $"authority {authority.Mark}";

    private static string TurnOf(int year, int n) => FormattableString.Invariant($"issued {year}/{n}");
}
