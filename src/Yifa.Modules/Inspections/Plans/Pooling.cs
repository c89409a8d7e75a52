using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>
/// 检查计划的合并: of all filed plans of a year. Enterprise by enterprise, lines whose times overlap become one joint visit, doubles of a unit's
/// own visits go, and every visit gets a day on which no cap stands in its way. Integers and ordered collections only: whoever has the plans
/// arrives at the same, in whatever order they were read.
/// </summary>
public static class Pooling
{
    /// <summary>Pools the lines of a year. What an earlier co-ordination decided stays, unless the line it points to is gone.</summary>
    public static Pooled Of(IEnumerable<PoolLine> lines, Caps caps, WorkCalendar calendar)
    {
        var visits = new List<PooledVisit>();
        var rulings = new List<(PoolLine Line, Ruling Ruling)>();
        foreach (var enterprise in ByEnterprise(lines))
        {
            var year = new EnterpriseYear(enterprise, caps, calendar);
            year.Pool();
            visits.AddRange(year.Visits);
            rulings.AddRange(year.Rulings);
        }
        rulings.Sort((one, other) => one.Line.Ref.CompareTo(other.Line.Ref));
        return new(visits, rulings);
    }

    private static IEnumerable<List<PoolLine>> ByEnterprise(IEnumerable<PoolLine> lines)
    {
        var sorted = lines.ToList();
        sorted.Sort(
            (one, other) =>
                string.CompareOrdinal(one.Line.EnterpriseCode, other.Line.EnterpriseCode) is var by and not 0 ? by
                : one.FiledOn.CompareTo(other.FiledOn) is var filed and not 0 ? filed
                : one.Ref.CompareTo(other.Ref)
        );
        for (var from = 0; from < sorted.Count; )
        {
            var to = from + 1;
            while (to < sorted.Count && sorted[to].Line.EnterpriseCode == sorted[from].Line.EnterpriseCode)
                to++;
            yield return sorted.GetRange(from, to - from);
            from = to;
        }
    }
}
