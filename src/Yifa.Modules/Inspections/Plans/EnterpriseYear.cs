using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>One enterprise's year: its lines, the first filed first, and what becomes of each.</summary>
internal sealed class EnterpriseYear(IReadOnlyList<PoolLine> lines, Caps caps, WorkCalendar calendar)
{
    private const string Overlapping = "检查时间重叠";

    private readonly VisitsOfYear year = new(caps, calendar, lines[0].Line.EnterpriseCode);
    private readonly Dictionary<LineRef, PoolLine> known = lines.ToDictionary(l => l.Ref);

    /// <summary>Lines that are not visited for themselves.</summary>
    private readonly SortedDictionary<LineRef, Ruling> away = [];
    private readonly List<PoolLine> left = [];

    public void Pool()
    {
        List<PoolLine> free = [.. WithoutDoubles(Standing())];
        foreach (var line in free.Where(l => !l.Line.Joinable).OrderBy(l => l.Line.Window.To))
            if (year.Place(new([line], line.Line.Window)) is not null)
                left.Add(line);
        foreach (var group in Groups([.. free.Where(l => l.Line.Joinable && !Joins(l, withinWindow: true))]))
            Place(group);
        // later visits may have room for what earlier ones had not
        left.RemoveAll(l => Joins(l, withinWindow: false));
        foreach (var line in left)
            away[line.Ref] = new(line.Ref.Line, Placing.Unplaced, null, null, null, null, Why(line));
    }

    /// <summary>Keeps what an earlier co-ordination decided and what has begun; the lines that remain are free.</summary>
    private List<PoolLine> Standing()
    {
        var at = new Dictionary<LineRef, Draught>();
        foreach (var line in lines.Where(l => l.IsStarted || l.Ruling?.IsVisit == true))
        {
            at[line.Ref] = new([line], line.Window, line.Ruling?.Day ?? line.Window.From) { MovedBecause = line.Ruling?.Reason ?? "" };
            year.Keep(at[line.Ref]);
        }
        var promised = year
            .All.SelectMany(v => v.Lead.Ruling?.Partners.Select(p => (p.Line, Visit: v)) ?? [])
            .ToLookup(p => p.Line, p => p.Visit);
        var free = new List<PoolLine>();
        foreach (var line in lines.Where(l => !at.ContainsKey(l.Ref)))
            // the plan of the one that leads was decided, its own not yet
            if (line.Ruling is null && promised[line.Ref].FirstOrDefault() is { } awaits)
            {
                awaits.Lines.Add(line);
                away[line.Ref] = Joined(line, awaits, Overlapping);
            }
            else if (
                line.Ruling is { Placing: Placing.Joined, Target: { } to } joined
                && at.TryGetValue(to, out var visit)
                && Takes(visit, line)
            )
            {
                visit.Lines.Add(line);
                away[line.Ref] = joined;
            }
            else if (line.Ruling is { Placing: Placing.Dropped, Target: { } twin } dropped && known.ContainsKey(twin))
                away[line.Ref] = dropped;
            else
                free.Add(line);
        return free;
    }

    // what has begun has taken along those it knew of
    private static bool Takes(Draught visit, PoolLine line) =>
        !visit.Lead.IsStarted || visit.Lead.Ruling?.Partners.Any(p => p.Line == line.Ref) == true;

    /// <summary>真重复: the same unit means to check the same items at overlapping times; the one filed first stays.</summary>
    private List<PoolLine> WithoutDoubles(List<PoolLine> free)
    {
        var single = new List<PoolLine>();
        var seen = lines.Where(l => !free.Contains(l) && !away.ContainsKey(l.Ref)).ToList();
        foreach (var line in free)
            if (seen.Find(s => IsTwin(s, line)) is { } twin)
                away[line.Ref] = new(line.Ref.Line, Placing.Dropped, null, null, twin.Ref, twin.Unit, "同一单位对同一企业的同样事项");
            else
            {
                seen.Add(line);
                single.Add(line);
            }
        return single;
    }

    private static bool IsTwin(PoolLine one, PoolLine other) =>
        one.Office == other.Office && one.Line.Window.Overlaps(other.Line.Window) && one.Line.ItemsKey == other.Line.ItemsKey;

    /// <summary>The fewest groups whose times have a day in common: each ends with the first to end of those that no group has yet, and has no more offices than a visit.</summary>
    private static IEnumerable<List<PoolLine>> Groups(List<PoolLine> open)
    {
        open = [.. open.OrderBy(l => l.Line.Window.To)];
        while (open.Count > 0)
        {
            var end = open[0].Line.Window.To;
            var offices = new HashSet<string>();
            List<PoolLine> group =
            [
                .. open.Where(l =>
                    l.Line.Window.From <= end
                    && (offices.Contains(l.Office) || (offices.Count < VisitsOfYear.MostOffices && offices.Add(l.Office)))
                ),
            ];
            open.RemoveAll(group.Contains);
            yield return group;
        }
    }

    private void Place(List<PoolLine> group)
    {
        var visit = new Draught(group, group.Select(l => l.Line.Window).Aggregate((one, other) => one.Meet(other)));
        if (year.Place(visit) is not null)
            group.ForEach(PlaceAlone);
        else
            foreach (var line in group.Where(l => l != visit.Lead))
                away[line.Ref] = Joined(line, visit, Overlapping);
    }

    /// <summary>The caps leave no room for the group: each line goes with another visit, on a day of its own, at another time, or nowhere.</summary>
    private void PlaceAlone(PoolLine line)
    {
        if (Joins(line, withinWindow: false) || year.Place(new([line], line.Line.Window)) is not { } reached)
            return;
        if (!year.PlaceNear(new([line], line.Line.Window) { MovedBecause = $"另定时间,因{reached}" }))
            left.Add(line);
    }

    private bool Joins(PoolLine line, bool withinWindow)
    {
        if (year.Join(line, withinWindow) is not { } visit)
            return false;
        away[line.Ref] = Joined(line, visit, line.Line.Window.Contains(visit.Day) ? Overlapping : "频次上限内没有单独检查的余地");
        return true;
    }

    private string Why(PoolLine line) => year.WhyNot(new([line], line.Line.Window))?.Sentence ?? "频次上限内没有合适的日子";

    private static Ruling Joined(PoolLine line, Draught visit, string reason) =>
        new(line.Ref.Line, Placing.Joined, null, null, visit.Lead.Ref, visit.Lead.Unit, reason);

    public IEnumerable<PooledVisit> Visits =>
        year.All.OrderBy(v => v.Day).ThenBy(v => v.Lead.Ref).Select(v => new PooledVisit(InOrder(v), v.Day, v.Window, v.Grade));

    /// <summary>Every line once.</summary>
    public IEnumerable<(PoolLine Line, Ruling Ruling)> Rulings =>
        [.. year.All.Select(v => (v.Lead, RulingOf(v))), .. away.Select(a => (known[a.Key], a.Value))];

    private static List<PoolLine> InOrder(Draught visit) => [visit.Lead, .. visit.Lines.Where(l => l != visit.Lead).OrderBy(l => l.Ref)];

    private static Ruling RulingOf(Draught visit) =>
        new(
            visit.Lead.Ref.Line,
            visit.MovedBecause.Length > 0 ? Placing.Moved : Placing.Kept,
            visit.Day,
            visit.Window == visit.Lead.Line.Window ? null : visit.Window,
            null,
            null,
            visit.MovedBecause
        )
        {
            Grade = visit.Lines.Count > 1 ? visit.Grade : null,
            Partners = [.. InOrder(visit).Skip(1).Select(l => new PlanPartner(l.Ref, l.Unit, l.Office, l.Line.Items, l.Line.Officers))],
        };
}
