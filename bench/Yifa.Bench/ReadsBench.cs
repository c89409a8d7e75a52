using System.Diagnostics;
using Yifa.Kernel;
using Yifa.Modules.Mediation;
using Yifa.Store;

namespace Yifa.Bench;

/// <summary>Readings and lists over many matters, nothing cached by the program.</summary>
internal static class ReadsBench
{
    private const int Runs = 60;
    private static readonly Period Year = Period.Year(2024);
    private static readonly Period Broken = new(new(2024, 2, 12), new(2024, 3, 17));

    public static async Task Run(string kind, int matters, Measures measures)
    {
        var dialect = Databases.Fresh(kind);
        using var store = await Databases.Store(dialect);
        var watch = Stopwatch.StartNew();
        await store.Load(World.Disputes(matters), new LoadOptions { Chunk = 5000, Progress = done => Progress(done, matters) });
        measures.Say($"[{kind}] {matters} 件载入 {watch.Elapsed.TotalSeconds:0} 秒");
        using (var session = new Session(dialect))
            session.Execute(kind == "sqlite" ? "PRAGMA optimize" : "ANALYZE");
        Readings(store, dialect, measures);
        Lists(store, measures);
        SearchBench.Measure(store, dialect, measures);
        await PagesBench.Run(store, measures);
    }

    private static void Progress(long done, int of)
    {
        if (!Console.IsErrorRedirected)
            Console.Error.Write($"\r{done}/{of}");
    }

    private static void Readings(CaseStore store, Dialect dialect, Measures measures)
    {
        foreach (var (name, office) in ((string, Office)[])[("全区", World.Root), ("一个调委会", World.Committees[77])])
        {
            var cut = Cut.Of(office);
            var count = Time(() => store.Read(Figures.Accepted, cut, Year).Result);
            measures.Check($"{name} 一个计数", count, "毫秒", atMost: 5);
            measures.Check($"{name} 一个比率", Time(() => store.Read(Figures.SuccessRate, cut, Year).Result), "毫秒", atMost: 5);
            measures.Check(
                $"{name} 逐月",
                Time(() => store.Read(l => l.TotalByMonth(Figures.Accepted, cut, Year)).Result),
                "毫秒",
                atMost: 5
            );
            var month = Period.Month(2024, 5);
            measures.Check(
                $"{name} 一个月按类别",
                Time(() => store.Read(l => l.TotalBy(Figures.Accepted, cut, month, "field")).Result),
                "毫秒",
                atMost: 5
            );
            measures.Check($"{name} 不满整月", Time(() => store.Read(Figures.Accepted, cut, Broken).Result), "毫秒");
            (string, string)[] where = [("field", Words.Code(default(DisputeField))), ("party", "persons")];
            measures.Check(
                $"{name} 两个分面",
                Time(() => store.Read(Figures.Accepted, new Cut(office, where), Year).Result),
                "毫秒",
                atMost: 50
            );
            measures.Check($"{name} 去重", Time(() => store.Read(Figures.ReportingBodies, cut, Year).Result), "毫秒", atMost: 50);
            if (office == World.Root)
                measures.Check("比逐行 GROUP BY 快", GroupBy(dialect) / count, "倍", atLeast: 100);
        }
    }

    /// <summary>The same count by month from the matters themselves, without an index that covers it.</summary>
    private static double GroupBy(Dialect dialect)
    {
        using var session = new Session(dialect);
        if (dialect is PostgresDialect)
            session.Execute("SET enable_indexonlyscan = off; SET enable_indexscan = off; SET enable_bitmapscan = off");
        var (hint, month) = dialect is PostgresDialect ? ("", "to_char(opened_on, 'YYYYMM')") : (" NOT INDEXED", "substr(opened_on, 1, 7)");
        return Measures.Median(
            Measures.Times(
                3,
                () =>
                    session.Query(
                        $"SELECT {month}, COUNT(*) FROM matter m{hint} WHERE kind = 'mediation' AND office_path >= 'district/' AND office_path < 'district0' GROUP BY 1",
                        r => r.GetInt64(1)
                    )
            )
        );
    }

    private static void Lists(CaseStore store, Measures measures)
    {
        var reader = Reader.At(World.Root);
        var random = new Random(4);
        ListQuery Rare(int i) =>
            new("mediation")
            {
                Office = World.Streets[i % 20],
                Where = [("stage", "Mediating"), ("industry", Industries[random.Next(Industries.Length)])],
            };
        measures.Check("列表 街道+阶段+1%分面 P95", P95(i => store.List(reader, Rare(i))), "毫秒", atMost: 20);
        ListQuery Few(int i) =>
            new("mediation")
            {
                Office = World.Committees[i * 7 % 400],
                Where = [("stage", "Mediating"), ("industry", Industries[i % Industries.Length])],
            };
        var few = store.List(reader, Few(3)).Rows.Count;
        measures.Check($"列表 不足20行(如{few}行) P95", P95(i => store.List(reader, Few(i))), "毫秒", atMost: 20);
        var first = new ListQuery("mediation") { Office = World.Root, Where = [("stage", "Mediating")] };
        Place? place = null;
        for (var page = 1; page < 500 && store.List(reader, first with { After = place }).Next is { } next; page++)
            place = next;
        var one = Measures.Median(Measures.Times(Runs, () => store.List(reader, first)));
        var deep = Measures.Median(Measures.Times(Runs, () => store.List(reader, first with { After = place })));
        measures.Check("第500页 / 第1页", deep / one, "倍", atMost: 2);
    }

    private static readonly string[] Industries = [.. Enum.GetValues<Industry>().Select(i => Words.Code(i))];

    private static double Time<T>(Func<T> read) => Measures.Median(Measures.Times(Runs, () => read()));

    private static double P95(Action<int> list)
    {
        var i = 0;
        return Measures.Percentile(Measures.Times(200, () => list(i++)), 0.95);
    }
}
