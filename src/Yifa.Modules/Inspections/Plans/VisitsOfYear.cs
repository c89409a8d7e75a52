using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>A visit while the year of an enterprise is laid out.</summary>
internal sealed class Draught(IReadOnlyList<PoolLine> lines, PlanWindow window, DateOnly day = default)
{
    public List<PoolLine> Lines { get; } = [.. lines];
    public PlanWindow Window { get; set; } = window;
    public DateOnly Day { get; set; } = day;

    /// <summary>The most officers, then the first filed; who joins later does not take the lead away.</summary>
    public PoolLine Lead { get; } = lines.MinBy(l => (-l.Line.Officers, l.FiledOn, l.Ref))!;

    /// <summary>Why the time is not that of the line; empty where it is.</summary>
    public string MovedBecause { get; init; } = "";

    /// <summary>Whether others may still join: it has not begun, and every line in it may be joined.</summary>
    public bool IsOpen => Lines.TrueForAll(l => l.Line.Joinable && !l.IsStarted);

    public RiskGrade Grade => Lines.Max(l => l.Line.Grade);

    public CountedVisit Counted => new(Day, [.. Lines.Select(l => l.Office).Distinct()]);
}

/// <summary>The visits of one enterprise in a year, and the days on which one more is within the caps.</summary>
internal sealed class VisitsOfYear(Caps caps, WorkCalendar calendar, string enterprise)
{
    /// <summary>The one that leads and its partners, see <see cref="Receive"/>.</summary>
    public const int MostOffices = Inspection.MostPartners;

    private readonly List<Draught> visits = [];
    private readonly int start = Spread(enterprise);

    public IReadOnlyList<Draught> All => visits;

    /// <summary>A visit that stands already, whatever the caps say.</summary>
    public void Keep(Draught visit) => visits.Add(visit);

    /// <summary>Gives the visit a day of its window; what stands in the way otherwise.</summary>
    public CapReached? Place(Draught visit) => Place(visit, DaysOf(visit.Window));

    /// <summary>The same on the days of the year outside its window, the nearest first; the month of the day becomes its window.</summary>
    public bool PlaceNear(Draught visit)
    {
        if (Place(visit, DaysNear(visit.Window)) is not null)
            return false;
        visit.Window = PlanWindow.Month(visit.Day);
        return true;
    }

    /// <summary>What stands in the way of the visit on the days of its window, a cap of the year before one of a month or a day.</summary>
    public CapReached? WhyNot(Draught visit) =>
        DaysOf(visit.Window).Select(day => AgainstOn(visit, day)).OfType<CapReached>().MaxBy(r => r.Span);

    private CapReached? AgainstOn(Draught visit, DateOnly day)
    {
        visit.Day = day;
        return Against(visit);
    }

    private CapReached? Place(Draught visit, IEnumerable<DateOnly> days)
    {
        CapReached? first = null;
        // a period that has no room for the visit after so many others has none on its other days either
        var full = new HashSet<(CapSpan, int Period, int Rank)>();
        foreach (var day in days)
        {
            visit.Day = day;
            var rank = visits.Count(v => IsBefore(v, visit));
            if (CapSpans.All.Any(s => full.Contains((s, s.Number(day), rank))))
                continue;
            if (Against(visit) is not { } reached)
            {
                visits.Add(visit);
                return null;
            }
            full.Add((reached.Span, reached.Span.Number(day), rank));
            first ??= reached;
        }
        return first ?? WhyNot(visit);
    }

    /// <summary>Takes the line into the open visit nearest to its time that breaks no cap by it; null where there is none.</summary>
    public Draught? Join(PoolLine line, bool withinWindow)
    {
        if (!line.Line.Joinable)
            return null;
        var before = visits.Count(v => Against(v) is not null);
        foreach (
            var visit in visits
                .Where(v => v.IsOpen && (!withinWindow || line.Line.Window.Contains(v.Day)))
                .OrderBy(v => line.Line.Window.Away(v.Day))
                .ThenBy(v => v.Lead.Ref)
        )
        {
            visit.Lines.Add(line);
            if (visit.Counted.Authorities.Count <= MostOffices && visits.Count(v => Against(v) is not null) <= before)
            {
                if (withinWindow)
                    visit.Window = visit.Window.Meet(line.Line.Window);
                return visit;
            }
            visit.Lines.RemoveAt(visit.Lines.Count - 1);
        }
        return null;
    }

    /// <summary>
    /// The cap that the visit breaks on its day, or that it makes a later one break. In the order of the calendar each visit asks whether it
    /// may follow those before it, under its own grade, as it is asked when its code is issued.
    /// </summary>
    private CapReached? Against(Draught visit)
    {
        List<Draught> all = [.. visits.Where(v => v != visit), visit];
        all.Sort(
            (one, other) =>
                IsBefore(one, other) ? -1
                : IsBefore(other, one) ? 1
                : 0
        );
        List<CountedVisit> counted = [.. all.Select(v => v.Counted)];
        for (var i = all.IndexOf(visit); i < all.Count; i++)
            if (caps.Against(Used.Before(counted[i], counted.Take(i)), all[i].Grade) is { } reached)
                return reached;
        return null;
    }

    private static bool IsBefore(Draught one, Draught other) =>
        one.Day < other.Day || (one.Day == other.Day && one.Lead.Ref < other.Lead.Ref);

    /// <summary>Working days, from a place on that differs from enterprise to enterprise, so that not everybody is visited on the first.</summary>
    private IEnumerable<DateOnly> DaysOf(PlanWindow window)
    {
        var days = Enumerable
            .Range(0, window.Length)
            .Select(n => window.From.AddDays((n + start) % window.Length))
            .Where(calendar.IsWorkingDay);
        return days.Any() ? days : [window.From];
    }

    private IEnumerable<DateOnly> DaysNear(PlanWindow window)
    {
        var year = PlanWindow.WholeYear(window.From.Year);
        return from away in Enumerable.Range(1, year.Length)
            from day in (DateOnly[])[window.To.AddDays(away), window.From.AddDays(-away)]
            where year.Contains(day) && calendar.IsWorkingDay(day)
            select day;
    }

    // FNV-1a, the same in every process
    private static int Spread(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619u);
        return (int)(hash % 10_007);
    }
}
