namespace Yifa.Kernel;

/// <summary>
/// 合并: what a record says when the edits of all devices are put together. It is the same however they came in: in any order, twice, or in pieces.
/// </summary>
public sealed class Merged
{
    private readonly Dictionary<string, FieldStanding> fields;

    private Merged(IReadOnlyList<Edit> edits, IReadOnlyList<Edit> waiting)
    {
        Edits = edits;
        Waiting = waiting;
        fields = edits.GroupBy(e => e.Field).ToDictionary(g => g.Key, g => FieldStanding.Of([.. g]));
    }

    /// <summary>
    /// In order: each comes after what its device wrote before and after what it was made upon; else the earlier one by our clock comes first.
    /// A device whose clock is wrong therefore never changes its own order.
    /// </summary>
    public IReadOnlyList<Edit> Edits { get; }

    /// <summary>Edits that others must come before, which have not arrived yet: kept, and not counted in.</summary>
    public IReadOnlyList<Edit> Waiting { get; }

    public IReadOnlyDictionary<string, FieldStanding> Fields => fields;

    public IEnumerable<string> Conflicts => fields.Where(f => f.Value.IsConflict).Select(f => f.Key).Order(StringComparer.Ordinal);

    /// <summary>What the field holds; empty when nobody wrote it. Of a conflict the value that comes last.</summary>
    public string Value(string field) => fields.TryGetValue(field, out var standing) ? standing.Value : "";

    public static Merged Of(IEnumerable<Edit> arrived)
    {
        var edits = arrived.DistinctBy(e => e.Id).ToDictionary(e => e.Id);
        var places = edits.Values.ToLookup(e => (e.Device, e.Seq));
        var ahead = edits.Keys.ToDictionary(id => id, _ => 0);
        var behind = new Dictionary<string, List<Edit>>();
        foreach (var edit in edits.Values)
        foreach (var before in Before(edit, places))
        {
            ahead[edit.Id]++;
            (behind.TryGetValue(before, out var list) ? list : behind[before] = []).Add(edit);
        }
        var ready = new PriorityQueue<Edit, Edit>(InTime);
        foreach (var edit in edits.Values.Where(e => ahead[e.Id] == 0))
            ready.Enqueue(edit, edit);
        var ordered = new List<Edit>(edits.Count);
        while (ready.TryDequeue(out var next, out _))
        {
            ordered.Add(next);
            foreach (var edit in behind.GetValueOrDefault(next.Id) ?? [])
                if (--ahead[edit.Id] == 0)
                    ready.Enqueue(edit, edit);
        }
        return new(ordered, [.. edits.Values.Where(e => ahead[e.Id] > 0).Order(InTime)]);
    }

    /// <summary>The ids that must stand before an edit; one that has not arrived is none of theirs, and is waited for.</summary>
    private static IEnumerable<string> Before(Edit edit, ILookup<(string, int), Edit> places)
    {
        foreach (var id in edit.Upon.Distinct())
            yield return id;
        if (edit.Seq > 1)
            yield return places[(edit.Device, edit.Seq - 1)].FirstOrDefault()?.Id ?? $"{edit.Device}#{edit.Seq - 1}";
    }

    private static readonly Comparer<Edit> InTime = Comparer<Edit>.Create(
        (a, b) =>
            a.At.CompareTo(b.At) is var time and not 0 ? time
            : string.CompareOrdinal(a.Device, b.Device) is var device and not 0 ? device
            : a.Seq != b.Seq ? a.Seq.CompareTo(b.Seq)
            : string.CompareOrdinal(a.Id, b.Id)
    );
}

/// <summary>What stands in one field: the edits that no later one has seen.</summary>
/// <param name="Heads">At least one, in order.</param>
public sealed record FieldStanding(IReadOnlyList<Edit> Heads)
{
    /// <summary>Two wrote different things, and neither had seen the other's.</summary>
    public bool IsConflict => Heads.Any(h => h.Value != Heads[0].Value);

    public string Value => Heads[^1].Value;

    internal static FieldStanding Of(IReadOnlyList<Edit> edits)
    {
        var seen = edits.SelectMany(e => e.Upon).ToHashSet();
        var last = edits.GroupBy(e => e.Device).ToDictionary(g => g.Key, g => g.Max(e => e.Seq));
        return new([.. edits.Where(e => !seen.Contains(e.Id) && e.Seq == last[e.Device])]);
    }
}
