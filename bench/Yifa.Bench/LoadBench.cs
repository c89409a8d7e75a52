using System.Diagnostics;
using Yifa.Store;

namespace Yifa.Bench;

/// <summary>Bulk load against the floor, in turns, by the median of the ratios.</summary>
internal static class LoadBench
{
    public static async Task Run(string kind, int matters, Measures measures)
    {
        const int chunk = 1000;
        measures.Say($"[{kind}] 批量载入 {matters} 件");
        var ratios = new List<double>();
        for (var round = 0; round < 4; round++)
        {
            var ours = Databases.Fresh(kind);
            using var store = await Databases.Store(ours);
            var watch = Stopwatch.StartNew();
            var failures = await store.Load(World.Disputes(matters, seed: round), new LoadOptions { Chunk = chunk });
            var took = watch.Elapsed;
            if (failures.Count > 0)
                throw new InvalidOperationException($"{failures[0].Act.Name}: {failures[0].Refusals[0]}");
            using var floor = new Floor(Databases.Fresh(kind));
            var (rows, floorTook) = floor.LoadAll(ours, chunk);
            if (round == 0)
                continue; // the first round warms both
            ratios.Add(floorTook / took);
            measures.Say(
                $"    {rows} 行: {rows / took.TotalSeconds:0} 行/秒, 底线 {rows / floorTook.TotalSeconds:0} 行/秒, {matters / took.TotalSeconds:0} 件/秒"
            );
        }
        measures.Check("批量载入 / 底线", Measures.Median(ratios), "倍", atLeast: 1 / 3.0);
    }
}
