using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>A visit as caps count it: a joint one is one for the enterprise, and one for each department that takes part.</summary>
/// <param name="Authorities">Each once.</param>
public sealed record CountedVisit(DateOnly Day, IReadOnlyList<string> Authorities);

/// <summary>How often an enterprise has been visited in the periods of one day, the visit in question left out.</summary>
/// <param name="Authority">By the department that has visited it most among those of the visit in question.</param>
/// <param name="Most">That department.</param>
public sealed record Used(int Day, int Week, int Month, int Year, int Authority, string Most = "")
{
    public static Used None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Counts the others in the periods of a visit.</summary>
    public static Used Before(CountedVisit visit, IEnumerable<CountedVisit> others)
    {
        var (day, week, month, year) = (0, 0, 0, 0);
        var by = new int[visit.Authorities.Count];
        foreach (var other in others)
        {
            day += Same(CapSpan.Day, other, visit);
            week += Same(CapSpan.Week, other, visit);
            month += Same(CapSpan.Month, other, visit);
            if (Same(CapSpan.Year, other, visit) == 0)
                continue;
            year++;
            for (var i = 0; i < by.Length; i++)
                by[i] += other.Authorities.Contains(visit.Authorities[i]) ? 1 : 0;
        }
        var most = by.Length == 0 ? -1 : Array.IndexOf(by, by.Max());
        return most < 0 ? new(day, week, month, year, 0) : new(day, week, month, year, by[most], visit.Authorities[most]);
    }

    public int Of(CapSpan span) =>
        span switch
        {
            CapSpan.Day => Day,
            CapSpan.Week => Week,
            CapSpan.Month => Month,
            CapSpan.Year => Year,
            _ => Authority,
        };

    private static int Same(CapSpan span, CountedVisit one, CountedVisit other) => span.Number(one.Day) == span.Number(other.Day) ? 1 : 0;
}

/// <summary>The cap that one more visit would break.</summary>
public sealed record CapReached(RiskGrade Grade, CapSpan Span, int Cap, int Used, string Authority)
{
    public string Sentence =>
        Cap == 0
            ? $"{Words.Chinese(Grade)}企业{Span.Named()}不安排现场检查"
            : $"{Words.Chinese(Grade)}企业{Span.Named()}最多检查{Cap}次,{Who}已有{Used}次";

    // a department of the tree is counted by its path, which tells people nothing
    private string Who =>
        Span != CapSpan.Authority || Authority.Length == 0 ? "各部门"
        : Authority.EndsWith('/') ? "这个部门"
        : Authority;

    public override string ToString() => Sentence;
}

/// <summary>
/// 涉企检查频次上限, by risk grade: of all departments together by day, week, month and year, of one department by year. Null stands for no cap.
/// 国办发〔2024〕54号: superior departments set and publish them, so they are a setting that each city fills in for itself.
/// </summary>
public sealed partial record Caps
{
    public static readonly Setting Setting = new(
        "inspection.caps",
        "涉企行政检查频次上限",
        "A:1/1/1/2/1;B:1/1/2/4/2;C:1/2/4/8/4;D:2/3/6/不限/12",
        "国办发〔2024〕54号要求上级部门分级公布年度频次上限,没有统一的数;默认值为本系统所取,请改为当地公布的上限",
        Verified.Memory
    );

    private readonly int?[][] most;

    private Caps(int?[][] most) => this.most = most;

    /// <summary>The default.</summary>
    public static Caps Default { get; } = Parse(Setting.Default);

    /// <summary>The caps that hold for the matter's office: its own, or those of the nearest above it that has set some.</summary>
    public static Caps Here(Scene at) => Parse(at.SettingHere(Setting));

    /// <summary>The same outside an act.</summary>
    public static Caps For(Office office, Func<string, string?> settingOf) => Parse(Setting.For(office, settingOf));

    /// <summary>The cap; null where there is none.</summary>
    public int? Of(RiskGrade grade, CapSpan span) => most[(int)grade][(int)span];

    /// <summary>The cap that stands in the way of one more visit; null when none does. The day is asked first, the department last.</summary>
    public CapReached? Against(Used used, RiskGrade grade)
    {
        foreach (var span in CapSpans.All)
            if (Of(grade, span) is { } cap && used.Of(span) >= cap)
                return new(grade, span, cap, used.Of(span), used.Most);
        return null;
    }

    public bool Equals(Caps? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
