using System.Collections.Concurrent;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>类案: a matter like the one looked at.</summary>
/// <param name="Shared">The facets they share, the rarest first, as people read them.</param>
/// <param name="Likeness">From 0 to 1, for ordering alone.</param>
/// <param name="CameTo">What it came to, where its kind says that.</param>
public sealed record SimilarMatter(Brief Matter, IReadOnlyList<string> Shared, double Likeness, string? CameTo = null);

public sealed partial class CaseStore
{
    private const int Common = 4_001; // a value that so many have is common, however many more there are
    private static readonly TimeSpan SizesLast = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<(string Facet, string Value), (DateTime At, long Size)> sizes = new();
    private const int RarestFacets = 3;
    private const int PerFacet = 20;
    private const int MostPairs = 120;
    private const int RarestPairs = 6;
    private const int PerPair = 15;

    /// <summary>
    /// Matters of the same kind that share the rarest facets or the rarest words of this one, the likest first, as far as the reader may see
    /// them.
    /// </summary>
    public IReadOnlyList<SimilarMatter> Similar(Reader reader, CaseFile file, int take = 5) =>
        pool.Read(session =>
        {
            if (reader.Capacity is Capacity.Party || Sees(reader, Root) is not { } sees)
                return [];
            var weights = WeightsOf(session, file);
            var words = WordsOf(file);
            var own = new Telling(weights, words, Dialect.Search.Rare(session, Some(words), RarestPairs));
            var ids = weights
                .OrderByDescending(w => w.Value)
                .Take(RarestFacets)
                .SelectMany(w => Sharing(session, w.Key, sees.Office))
                .Concat(own.Rare.SelectMany(pair => Holding(session, pair, file.Module.Kind, sees)))
                .Where(id => id != file.Matter.Id)
                .ToHashSet();
            return RowsOf(session, sees, file.Module.Kind, ids)
                .Select(row => Compare(Open(row), BriefOf(row), own))
                .OrderByDescending(s => (s.Likeness, s.Matter.Id))
                .Take(take)
                .ToList();
        });

    /// <summary>What tells a matter from others: its facets by weight, its words, and those of them that few others hold.</summary>
    private sealed record Telling(
        Dictionary<(string Facet, string Value), double> Weights,
        HashSet<string> Words,
        IReadOnlyList<string> Rare
    )
    {
        public double Whole { get; } = Math.Max(1, Weights.Values.Sum());
    }

    /// <summary>Of a long text some words are tried.</summary>
    private static List<string> Some(HashSet<string> words) =>
        [.. words.Order(StringComparer.Ordinal).Where((_, i) => i % (1 + words.Count / MostPairs) == 0)];

    private IEnumerable<long> Holding(Session session, string pair, string kind, Sight sees) =>
        Dialect
            .Search.Places(session, new Sought([], [pair]) { Hints = [Scopes.Kind(kind), .. sees.Scopes] })
            .Take(PerPair)
            .Select(SearchIndex.IdAt);

    /// <summary>How much each facet value of the matter says: the rarer, the more; what only this matter has says nothing.</summary>
    private Dictionary<(string Facet, string Value), double> WeightsOf(Session session, CaseFile file)
    {
        var weights = new Dictionary<(string, string), double>();
        foreach (var (facet, value) in WriteSet.FacetsOf(file).Skip(2)) // stage and phase come first and say nothing of the case
        {
            var size = SizeOf(session, facet, value);
            if (size > 1)
                weights[(facet, value)] = Math.Log(1 + (double)Common / size);
        }
        return weights;
    }

    // rarity is an order of magnitude: what it was some minutes ago will do
    private long SizeOf(Session session, string facet, string value)
    {
        if (sizes.TryGetValue((facet, value), out var known) && Now - known.At < SizesLast)
            return known.Size;
        var size = session.Scalar<long>(
            $"SELECT COUNT(*) FROM (SELECT 1 FROM matter_facet WHERE facet = $1 AND value = $2 LIMIT {Common}) AS probe",
            facet,
            value
        );
        if (sizes.Count > 10_000) // facets may hold names
            sizes.Clear();
        sizes[(facet, value)] = (Now, size);
        return size;
    }

    private static List<long> Sharing(Session session, (string Facet, string Value) facet, Office office) =>
        session.Query(
            $"SELECT matter_id FROM matter_facet WHERE facet = $1 AND value = $2 AND office_path >= $3 AND office_path < $4 ORDER BY opened_on DESC, matter_id DESC LIMIT {PerFacet}",
            r => r.GetInt64(0),
            facet.Facet,
            facet.Value,
            office.Path,
            StoreLedger.After(office.Path)
        );

    /// <summary>A third each: facets by their weight, words in common, rare words in common.</summary>
    private static SimilarMatter Compare(CaseFile other, Brief brief, Telling own)
    {
        var shared = WriteSet.FacetsOf(other).Where(own.Weights.ContainsKey).OrderByDescending(f => own.Weights[f]).ToList();
        var theirs = WordsOf(other);
        var common = own.Words.Count(theirs.Contains);
        var told = own.Words.Count == 0 ? 0 : (double)common / (own.Words.Count + theirs.Count - common);
        var rare = own.Rare.Count == 0 ? 0 : (double)own.Rare.Count(theirs.Contains) / own.Rare.Count;
        var likeness = (shared.Sum(f => own.Weights[f]) / own.Whole + told + rare) / 3;
        return new(brief, [.. shared.Select(f => FacetWord(other.Module, f))], likeness, other.Matter.CameTo);
    }

    private static string FacetWord(Module module, (string Facet, string Value) facet)
    {
        var declared = module.Facets.First(f => $"{module.Kind}.{f.Name}" == facet.Facet);
        return facet.Value is "yes" or "no" ? $"{declared.Label}:{declared.Show(facet.Value)}" : declared.Show(facet.Value);
    }

    private static HashSet<string> WordsOf(CaseFile file) =>
        [
            .. file
                .Module.Searched.Select(fact => fact.Read(file.Matter))
                .Append(file.Matter.Title)
                .OfType<string>()
                .SelectMany(SearchText.Terms)
                .Where(term => term.Length > 1),
        ];
}
