using System.Collections.Concurrent;

namespace Yifa.Kernel;

/// <summary>
/// 种类目录: the kinds of one general module, every version of each. What the store adds appears here while the program runs; what was taken
/// from it stays valid, since a version never changes.
/// </summary>
/// <param name="frame">What the module has beside its kinds.</param>
/// <param name="shipped">The kinds that ship with the product.</param>
/// <param name="look">Looks whether the store has more and hands it to <see cref="Take"/>; asked when a kind is not found.</param>
public sealed class KindShelf(KindFrame frame, IReadOnlyList<Kind> shipped, Action? look = null)
{
    private volatile Kept kept = new(shipped);

    public KindFrame Frame { get; } = frame;

    /// <summary>Those that ship with the product.</summary>
    public IReadOnlyList<Kind> Shipped { get; } = shipped;

    /// <summary>The last version of every kind that is still offered, by id.</summary>
    public IReadOnlyList<Kind> Current => kept.Current;

    /// <summary>Every version of every kind, by id and version.</summary>
    public IReadOnlyList<Kind> All => kept.All;

    /// <summary>Every kind by its last name, offered or not.</summary>
    public IReadOnlyList<Choice> Names => kept.Names;

    /// <summary>The kinds offered, as choices of a field.</summary>
    public IReadOnlyList<Choice> Choices => kept.Choices;

    /// <summary>The facets that kinds declare, each name once, with every value any of them takes.</summary>
    public IReadOnlyList<Facet> Facets => kept.Facets;

    /// <summary>A figure's own facets and those of the kinds, sorted.</summary>
    internal IReadOnlyList<string> FacetNamesBeside(IReadOnlyList<string> own) => kept.NamesBeside(own);

    /// <summary>A module's own facets between those by which its kinds are told apart and those that its kinds declare, by name.</summary>
    internal IReadOnlyDictionary<string, Facet> FacetsBeside(IReadOnlyList<Facet> own) => kept.FacetsBeside(own, this);

    /// <summary>The families of the kinds.</summary>
    public IReadOnlyList<Choice> Families => kept.Families;

    /// <summary>The offered kind of that id or Chinese name; null when there is none.</summary>
    public Kind? Named(string name) => Looked(() => kept.Current.FirstOrDefault(k => k.Id == name || k.Name == name));

    /// <summary>The last version of the kind, offered or not; null when there is none.</summary>
    public Kind? Last(string id) => kept.All.LastOrDefault(k => k.Id == id);

    /// <summary>A version of a kind; null when there is none.</summary>
    public Kind? At(KindRef kind) => Looked(() => kept.ByRef.GetValueOrDefault(kind));

    /// <summary>What the store has beside the shipped kinds, all of it.</summary>
    public void Take(IEnumerable<Kind> added)
    {
        Kind[] own = [.. added];
        // what a store wrote under a version stands, even where a later release ships that version with another text
        kept = new([.. Shipped.Where(s => own.All(k => k.Ref != s.Ref)), .. own]);
    }

    /// <summary>The same frame and shipped kinds, filled by a store.</summary>
    public KindShelf For(Action look) => new(Frame, Shipped, look);

    private Kind? Looked(Func<Kind?> find)
    {
        if (find() is { } found)
            return found;
        look?.Invoke();
        return find();
    }

    private sealed class Kept
    {
        public Kept(IReadOnlyList<Kind> kinds)
        {
            All = [.. kinds.OrderBy(k => k.Id, StringComparer.Ordinal).ThenBy(k => k.Version)];
            ByRef = All.ToDictionary(k => k.Ref);
            Current = [.. All.GroupBy(k => k.Id).Select(g => g.Last()).Where(k => !k.IsEnded)];
            Names = [.. All.GroupBy(k => k.Id).Select(g => new Choice(g.Key, g.Last().Name))];
            Choices = [.. Current.Select(k => new Choice(k.Id, k.Name, k.Ref))];
            Families = [.. All.Select(k => k.Family).OfType<Choice>().DistinctBy(f => f.Name)];
            Facets =
            [
                .. All.SelectMany(k => k.Facets).GroupBy(f => f.FacetName).OrderBy(g => g.Key, StringComparer.Ordinal).Select(FacetOf),
            ];
        }

        public IReadOnlyList<Kind> All { get; }
        public Dictionary<KindRef, Kind> ByRef { get; }
        public IReadOnlyList<Kind> Current { get; }
        public IReadOnlyList<Choice> Choices { get; }
        public IReadOnlyList<Choice> Names { get; }
        public IReadOnlyList<Choice> Families { get; }
        public IReadOnlyList<Facet> Facets { get; }

        private readonly ConcurrentDictionary<IReadOnlyList<string>, IReadOnlyList<string>> names = new();
        private volatile OrderedDictionary<string, Facet>? facets;

        public IReadOnlyList<string> NamesBeside(IReadOnlyList<string> own) =>
            names.GetOrAdd(own, o => [.. o.Union(Facets.Select(f => f.Name)).Order(StringComparer.Ordinal)]);

        public IReadOnlyDictionary<string, Facet> FacetsBeside(IReadOnlyList<Facet> own, KindShelf shelf)
        {
            if (facets is { } known)
                return known;
            Facet[] told =
            [
                new("kind", "种类", Names, m => ((IOfKind)m).Kind.Id),
                new("family", "归类", Families, m => shelf.At(((IOfKind)m).Kind)?.Family?.Name),
            ];
            return facets = new([.. told.Concat(own).Concat(Facets).Select(f => KeyValuePair.Create(f.Name, f))]);
        }

        private Facet FacetOf(IGrouping<string, Field> fields)
        {
            Choice[] values = [.. fields.SelectMany(f => f.Choices).DistinctBy(c => c.Name)];
            return new(fields.Key, fields.Last().Label, values, m => Read(m, fields.Key));
        }

        private string? Read(Matter matter, string facet)
        {
            if (matter is not IOfKind { Kind: var kind, Details: { } details } || !ByRef.TryGetValue(kind, out var declared))
                return null;
            return declared.Facets.FirstOrDefault(f => f.FacetName == facet) is { } field
                ? details.Get(field) switch
                {
                    null or "" => null,
                    bool yes => yes ? "yes" : "no",
                    DateOnly day => $"{day:yyyy-MM-dd}",
                    var other => other.ToString(),
                }
                : null;
        }
    }
}
