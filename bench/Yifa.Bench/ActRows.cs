using Yifa.Store;

namespace Yifa.Bench;

/// <summary>The rows single acts wrote, sorted into the transactions they came in.</summary>
internal sealed class ActRows
{
    public const string Next =
        "INSERT INTO series (office_id, name, year, last) VALUES ($1, $2, $3, 1) ON CONFLICT (office_id, name, year) DO UPDATE SET last = series.last + 1 RETURNING last";
    private const string Update =
        "UPDATE matter SET version = version + 1, due_on = NULL, closed_on = opened_on, stage = 'Settled', sealed = 0, facts = $1, course = $2 WHERE id = $3";
    private const string DeleteFacet = "DELETE FROM matter_facet WHERE facet = $1 AND value = $2 AND opened_on = $3 AND matter_id = $4";

    private readonly Floor.Rows matters;
    private readonly Floor.Rows search;
    private readonly Floor.Rows inbox;
    private readonly (Floor.Rows Rows, ILookup<long, object?[]> Of) journal;
    private readonly (Floor.Rows Rows, ILookup<long, object?[]> Of) facets;
    private readonly (Floor.Rows Rows, ILookup<long, object?[]> Of) parties;
    private readonly (Floor.Rows Rows, ILookup<long, object?[]> Of) counted;
    private readonly int countedEntry;
    private readonly int factsAt;
    private readonly int courseAt;
    private readonly string deleteSearch;
    private int nextInbox;

    public ActRows(Dialect from, Dialect to)
    {
        matters = Floor.ReadAll(from, "matter", "id");
        search = Floor.SearchRows(from, matters);
        inbox = Floor.ReadAll(from, "inbox", "id");
        journal = ByMatter(from, "journal", "matter_id, n");
        facets = ByMatter(from, "matter_facet", "matter_id");
        parties = ByMatter(from, "matter_party", "matter_id");
        counted = ByMatter(from, "counted", "matter_id, n, id");
        countedEntry = Array.IndexOf(counted.Rows.Columns, "n");
        (factsAt, courseAt) = (Array.IndexOf(matters.Columns, "facts"), Array.IndexOf(matters.Columns, "course"));
        deleteSearch = $"DELETE FROM search WHERE {(to is PostgresDialect ? "place" : "rowid")} = $1";
    }

    public long IdOf(int i) => Convert.ToInt64(matters.Values[i][0]);

    public List<(string Sql, object?[] Values)> Opening(int i)
    {
        var id = IdOf(i);
        return
        [
            (matters.Insert, matters.Values[i]),
            .. Entry(i, 1),
            .. facets.Of[id].Select(f => (facets.Rows.Insert, f)),
            .. parties.Of[id].Select(p => (parties.Rows.Insert, p)),
            ("COMMIT", []),
        ];
    }

    public List<(string Sql, object?[] Values)> Middle(int i)
    {
        var (id, matter) = (IdOf(i), matters.Values[i]);
        var facet = facets.Of[id].First();
        return
        [
            (Update, [matter[factsAt], matter[courseAt], id]),
            (DeleteFacet, [facet[0], facet[1], facet[2], facet[3]]),
            (facets.Rows.Insert, facet),
            (deleteSearch, [search.Values[i][0]]),
            .. Entry(i, 2),
            ("COMMIT", []),
        ];
    }

    private IEnumerable<(string, object?[])> Entry(int i, int n)
    {
        var id = IdOf(i);
        yield return (journal.Rows.Insert, journal.Of[id].ElementAt(n - 1));
        foreach (var count in counted.Of[id].Where(c => Convert.ToInt32(c[countedEntry]) == n))
        {
            yield return (counted.Rows.Insert, count);
            yield return (inbox.Insert, inbox.Values[nextInbox++ % inbox.Values.Count]);
        }
        yield return (search.Insert, search.Values[i]);
    }

    private static (Floor.Rows, ILookup<long, object?[]>) ByMatter(Dialect from, string table, string order)
    {
        var rows = Floor.ReadAll(from, table, order);
        var at = Array.IndexOf(rows.Columns, "matter_id");
        return (rows, rows.Values.ToLookup(r => Convert.ToInt64(r[at])));
    }
}
