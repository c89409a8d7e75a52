using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>
/// Contributions summed by figure, office, cut and month, for the office and all above it. A cut is the whole (empty), one facet, or,
/// behind an asterisk, all facets of the contribution together.
/// </summary>
internal sealed class Folding(Func<string, Figure?> figureOf, Func<string, IReadOnlyList<string>> pathsAbove)
{
    public Dictionary<(string Figure, string Path, string Cut, int Month), long> Tallies { get; } = [];
    public Dictionary<(string Figure, string Path, int Month, string Key), long> Keys { get; } = [];

    public void Add(string figure, string path, DateOnly on, long amount, string facets, string? key)
    {
        var month = MonthOf(on);
        var distinct = key is not null && figureOf(figure) is { Kind: FigureKind.Distinct };
        foreach (var above in pathsAbove(path))
        {
            if (distinct)
            {
                Sum(Keys, (figure, above, month, key!), amount > 0 ? 1 : -1);
                continue;
            }
            Sum(Tallies, (figure, above, "", month), amount);
            foreach (var cut in CutsOf(facets))
                Sum(Tallies, (figure, above, cut, month), amount);
        }
    }

    /// <summary>Adds what was summed to the tables.</summary>
    public void Save(Session session)
    {
        if (session.Dialect is PostgresDialect)
        {
            SaveArrays(session);
            return;
        }
        foreach (var (k, amount) in Tallies)
            session.Queue(UpsertTally, k.Figure, k.Path, k.Cut, k.Month, amount);
        foreach (var (k, refs) in Keys)
            session.Queue(UpsertKey, k.Figure, k.Path, k.Month, k.Key, refs);
    }

    public static int MonthOf(DateOnly day) => day.Year * 100 + day.Month;

    private readonly Dictionary<string, string[]> cuts = [];

    private string[] CutsOf(string facets)
    {
        if (!cuts.TryGetValue(facets, out var result))
        {
            var single = facets.Split(';', StringSplitOptions.RemoveEmptyEntries);
            cuts[facets] = result = single.Length > 1 ? [.. single, "*" + facets] : single;
        }
        return result;
    }

    private static void Sum<TKey>(Dictionary<TKey, long> sums, TKey key, long amount)
        where TKey : notnull
    {
        ref var sum = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _);
        sum += amount;
    }

    private const string UpsertTally =
        "INSERT INTO tally (figure, office_path, cut, month, amount) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (figure, office_path, cut, month) DO UPDATE SET amount = tally.amount + excluded.amount";
    private const string UpsertKey =
        "INSERT INTO tally_key (figure, office_path, month, distinct_key, refs) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (figure, office_path, month, distinct_key) DO UPDATE SET refs = tally_key.refs + excluded.refs";

    // rows in key order, so that two processes folding at once meet in the same order
    private void SaveArrays(Session session)
    {
        var tallies = Tallies.OrderBy(t => t.Key).ToList();
        session.Queue(
            "INSERT INTO tally (figure, office_path, cut, month, amount) SELECT * FROM unnest($1, $2, $3, $4, $5) ON CONFLICT (figure, office_path, cut, month) DO UPDATE SET amount = tally.amount + excluded.amount",
            tallies.Select(t => t.Key.Figure).ToArray(),
            tallies.Select(t => t.Key.Path).ToArray(),
            tallies.Select(t => t.Key.Cut).ToArray(),
            tallies.Select(t => t.Key.Month).ToArray(),
            tallies.Select(t => t.Value).ToArray()
        );
        var keys = Keys.OrderBy(t => t.Key).ToList();
        session.Queue(
            "INSERT INTO tally_key (figure, office_path, month, distinct_key, refs) SELECT * FROM unnest($1, $2, $3, $4, $5) ON CONFLICT (figure, office_path, month, distinct_key) DO UPDATE SET refs = tally_key.refs + excluded.refs",
            keys.Select(t => t.Key.Figure).ToArray(),
            keys.Select(t => t.Key.Path).ToArray(),
            keys.Select(t => t.Key.Month).ToArray(),
            keys.Select(t => t.Key.Key).ToArray(),
            keys.Select(t => t.Value).ToArray()
        );
    }
}

public sealed partial class CaseStore
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, IReadOnlyList<string>> above = new();

    private Folding NewFolding() => new(id => figures.GetValueOrDefault(id), PathsAbove);

    /// <summary>The paths of an office and of every office above it: <c>a/b/</c> → <c>a/b/</c>, <c>a/</c>.</summary>
    private IReadOnlyList<string> PathsAbove(string path) =>
        above.GetOrAdd(path, static p => [.. Enumerable.Range(0, p.Length).Where(i => p[i] == '/').Select(i => p[..(i + 1)])]);

    /// <summary>Folds what waits in the inbox into the tallies, in one transaction.</summary>
    /// <returns>How many contributions were folded.</returns>
    public Task<int> Fold(int atMost = 20_000) =>
        pool.Write(session =>
        {
            session.Execute(Dialect.BeginWrite);
            if (Dialect is PostgresDialect)
                session.Execute("SELECT pg_advisory_xact_lock(7161)"); // one folder at a time, else two lock the same tallies in turn
            var folding = NewFolding();
            var rows = session.Query(
                "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox ORDER BY id LIMIT $1) RETURNING figure, office_path, counted_on, amount, facets, distinct_key",
                r => (r.GetString(0), r.GetString(1), r.GetFieldValue<DateOnly>(2), r.GetInt64(3), r.GetString(4), Text(r, 5)),
                atMost
            );
            foreach (var (figure, path, on, amount, facets, key) in rows)
                folding.Add(figure, path, on, amount, facets, key);
            folding.Save(session);
            session.Execute("COMMIT");
            return Task.FromResult(rows.Count);
        });
}
