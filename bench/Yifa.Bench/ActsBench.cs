using System.Diagnostics;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Bench;

/// <summary>One opening and one middle act, each durable, against the same rows written by plain SQL.</summary>
internal static class ActsBench
{
    public static async Task Run(string kind, int acts, Measures measures)
    {
        measures.Say($"[{kind}] 逐件办理 {acts} 件,每次一个事务");
        var (opening, middle) = (new List<double>(), new List<double>());
        for (var round = 0; round < 4; round++)
        {
            var ours = Databases.Fresh(kind);
            using var store = await Databases.Store(ours);
            var (open, close) = await Ours(store, acts, round);
            var (floorOpen, floorClose) = TheFloor(ours, Databases.Fresh(kind), acts);
            if (round == 0)
                continue;
            opening.Add(floorOpen / open);
            middle.Add(floorClose / close);
            measures.Say(
                $"    立案 {acts / open.TotalSeconds:0} 件/秒(底线 {acts / floorOpen.TotalSeconds:0}), 办理 {acts / close.TotalSeconds:0} 件/秒(底线 {acts / floorClose.TotalSeconds:0})"
            );
        }
        measures.Check("立案 / 底线", Measures.Median(opening), "倍", atLeast: 1 / 3.0);
        measures.Check("办理 / 底线", Measures.Median(middle), "倍", atLeast: 1 / 3.0);
    }

    private static async Task<(TimeSpan Open, TimeSpan Close)> Ours(CaseStore store, int acts, int seed)
    {
        var random = new Random(seed);
        var module = store.Module("mediation")!;
        var on = new DateOnly(2024, 3, 1);
        var ids = new List<long>();
        var opening = module.ActNamed("RegisterDispute")!;
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < acts; i++)
        {
            var request = new ActRequest(opening, World.Opening(random, i), World.Actor, on, "desk") { Office = World.Committees[i % 400] };
            var result = await store.Perform(request);
            ids.Add(result.Accepted ? result.Matter : throw new InvalidOperationException(result.Refusals[0].ToString()));
        }
        var open = watch.Elapsed;
        var closing = module.ActNamed("AgreeInWriting")!;
        watch.Restart();
        foreach (var id in ids)
        {
            var result = await store.Perform(
                new ActRequest(closing, World.Closing(random), World.Actor, on, "desk") { Matter = id, Seen = 1 }
            );
            if (!result.Accepted)
                throw new InvalidOperationException(result.Refusals[0].ToString());
        }
        return (open, watch.Elapsed);
    }

    private static (TimeSpan Open, TimeSpan Close) TheFloor(Dialect from, Dialect to, int acts)
    {
        using var floor = new Floor(to);
        floor.Add(Floor.ReadAll(from, "office", "id"), Floor.ReadAll(from, "office", "id").Values);
        var matters = Floor.ReadAll(from, "matter", "id");
        var search = Floor.SearchRows(from, matters);
        var journal = Floor.ReadAll(from, "journal", "matter_id, n");
        var (facets, parties) = (Floor.ReadAll(from, "matter_facet", "matter_id"), Floor.ReadAll(from, "matter_party", "matter_id"));
        var (counted, inbox) = (Floor.ReadAll(from, "counted", "matter_id, n, id"), Floor.ReadAll(from, "inbox", "id"));
        var byMatter = (Floor.Rows rows) => rows.Values.ToLookup(r => Convert.ToInt64(r[Array.IndexOf(rows.Columns, "matter_id")]));
        var (journalOf, facetsOf, partiesOf, countedOf) = (byMatter(journal), byMatter(facets), byMatter(parties), byMatter(counted));
        var nAt = Array.IndexOf(counted.Columns, "n");
        var opened = new List<List<(string, object?[])>>();
        var closed = new List<List<(string, object?[])>>();
        var nextInbox = 0;
        for (var i = 0; i < acts; i++)
        {
            var matter = matters.Values[i];
            var id = Convert.ToInt64(matter[0]);
            var counts = countedOf[id].ToLookup(c => Convert.ToInt32(c[nAt]));
            List<(string, object?[])> Common(int n) =>
                [
                    (journal.Insert, journalOf[id].ElementAt(n - 1)),
                    .. counts[n].Select(c => (counted.Insert, c)),
                    .. counts[n].Select(_ => (inbox.Insert, inbox.Values[nextInbox++ % inbox.Values.Count])),
                    (search.Insert, search.Values[i]),
                ];
            opened.Add([
                (matters.Insert, matter),
                .. Common(1),
                .. facetsOf[id].Select(f => (facets.Insert, f)),
                .. partiesOf[id].Select(p => (parties.Insert, p)),
                ("COMMIT", []),
            ]);
            var facet = facetsOf[id].ElementAt(0);
            closed.Add([
                (Update, [matter[^2], matter[^1], id]),
                (DeleteFacet, [facet[0], facet[1], facet[2], facet[3]]),
                (facets.Insert, facet),
                (to is PostgresDialect ? DeletePostgres : DeleteSqlite, [id]),
                .. Common(2),
                ("COMMIT", []),
            ]);
        }
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < acts; i++)
        {
            floor.Execute(to is PostgresDialect ? "BEGIN" : "BEGIN IMMEDIATE");
            foreach (var series in (string[])["mediation.case", "receipt"])
                floor.Scalar(Next, 100 + i % 400, series, 2024);
            floor.Together(opened[i]);
        }
        var open = watch.Elapsed;
        watch.Restart();
        for (var i = 0; i < acts; i++)
        {
            floor.Execute(to is PostgresDialect ? "BEGIN" : "BEGIN IMMEDIATE");
            floor.ReadRow("SELECT * FROM matter WHERE id = $1", Convert.ToInt64(matters.Values[i][0]));
            floor.Together(closed[i]);
        }
        return (open, watch.Elapsed);
    }

    private const string Next =
        "INSERT INTO series (office_id, name, year, last) VALUES ($1, $2, $3, 1) ON CONFLICT (office_id, name, year) DO UPDATE SET last = series.last + 1 RETURNING last";
    private const string Update =
        "UPDATE matter SET version = version + 1, due_on = NULL, closed_on = opened_on, stage = 'Settled', sealed = 0, facts = $1, course = $2 WHERE id = $3";
    private const string DeleteFacet = "DELETE FROM matter_facet WHERE facet = $1 AND value = $2 AND opened_on = $3 AND matter_id = $4";
    private const string DeleteSqlite = "DELETE FROM search WHERE rowid = $1";
    private const string DeletePostgres = "DELETE FROM search WHERE matter_id = $1";
}
