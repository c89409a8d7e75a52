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
        var offices = Floor.ReadAll(from, "office", "id");
        floor.Add(offices, offices.Values);
        var rows = new ActRows(from, to);
        var opened = Enumerable.Range(0, acts).Select(rows.Opening).ToList();
        var closed = Enumerable.Range(0, acts).Select(rows.Middle).ToList();
        var begin = to is PostgresDialect ? "BEGIN" : "BEGIN IMMEDIATE";
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < acts; i++)
        {
            floor.Execute(begin);
            foreach (var series in (string[])["mediation.case", "receipt"])
                floor.Scalar(ActRows.Next, 100 + i % 400, series, 2024);
            floor.Together(opened[i]);
        }
        var open = watch.Elapsed;
        watch.Restart();
        for (var i = 0; i < acts; i++)
        {
            floor.Execute(begin);
            floor.ReadRow("SELECT * FROM matter WHERE id = $1", rows.IdOf(i));
            floor.Together(closed[i]);
        }
        return (open, watch.Elapsed);
    }
}
