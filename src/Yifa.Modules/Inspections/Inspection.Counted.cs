using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>What the visit is counted under against the caps, so that others can ask how often an enterprise has been visited.</summary>
public sealed partial class Inspection
{
    /// <summary>
    /// It has a code and is not free of the caps. One whose code was revoked before use, or that was cancelled, counts no more; leads, complaints,
    /// transfers and emergencies never did (涉企行政检查意见 point 4).
    /// </summary>
    [JsonIgnore]
    public bool IsCounted =>
        Stage != InspectionStage.Cancelled && !IsExempt && Held is { } code && (code.RevokedOn is null || SiteRecord is not null);

    /// <summary>When it was, or will be: a code for a later look at what was put right moves it no more.</summary>
    private DateOnly CountedOn => SiteRecord?.On ?? Held!.Day;

    /// <summary>Started by what the caps do not bind.</summary>
    [JsonIgnore]
    public bool IsExempt => Mode == InspectionMode.Urgent || Ground is not (null or TriggerGround.Monitoring);

    [JsonIgnore, Label("企业当日检查"), Facet("enterprise-day", Hidden = true)]
    public string? EnterpriseDay => Key(CapSpan.Day);

    [JsonIgnore, Label("企业当周检查"), Facet("enterprise-week", Hidden = true)]
    public string? EnterpriseWeek => Key(CapSpan.Week);

    [JsonIgnore, Label("企业当月检查"), Facet("enterprise-month", Hidden = true)]
    public string? EnterpriseMonth => Key(CapSpan.Month);

    [JsonIgnore, Label("企业当年检查"), Facet("enterprise-year", Hidden = true)]
    public string? EnterpriseYear => Key(CapSpan.Year);

    /// <summary>One for each department that takes part.</summary>
    [JsonIgnore, Label("部门对企业当年检查"), Facet("authority-year", Hidden = true)]
    public IReadOnlyList<string> AuthorityYear => IsCounted ? [.. Authorities.Select(a => CapKeys.Of(a, EnterpriseCode, CountedOn))] : [];

    /// <summary>The codes it has had, revoked ones too, each under its number in this visit and its year: they give a code its turn.</summary>
    [JsonIgnore, Label("赋码次序"), Facet("issued", Hidden = true)]
    public IReadOnlyList<string> Issued =>
        [.. Codes.SelectMany((c, i) => CapKeys.YearsOf(c.Day).Select(y => CapKeys.Turn(EnterpriseCode, y, i + 1)))];

    private string? Key(CapSpan span) => IsCounted ? CapKeys.Of(span, EnterpriseCode, CountedOn) : null;
}

/// <summary>The texts under which visits are counted and found again.</summary>
internal static class CapKeys
{
    public static string Of(CapSpan span, string enterprise, DateOnly day) => $"{enterprise}/{span.Of(day)}";

    public static string Of(Authority authority, string enterprise, DateOnly day) =>
        $"{authority.Mark}{Of(CapSpan.Authority, enterprise, day)}";

    /// <summary>The n-th code of a visit in a year.</summary>
    public static string Turn(string enterprise, int year, int n) => FormattableString.Invariant($"{enterprise}/{year}/{n}");

    /// <summary>The year of the day and, around the turn of a year, that of its week.</summary>
    public static IEnumerable<int> YearsOf(DateOnly day) =>
        ((int[])[day.Year, System.Globalization.ISOWeek.GetYear(day.ToDateTime(TimeOnly.MinValue))]).Distinct();
}
