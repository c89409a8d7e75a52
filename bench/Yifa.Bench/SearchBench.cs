using System.Diagnostics;
using Yifa.Kernel;
using Yifa.Modules.Mediation;
using Yifa.Store;

namespace Yifa.Bench;

/// <summary>Full text and similar matters over many matters, beside the floor: as many rows by primary key.</summary>
internal static class SearchBench
{
    private const int Asked = 300;
    private const int MostMilliseconds = 60;
    private static readonly Reader All = Reader.At(World.Root, "supervision.Inspector");
    private static readonly Reader Mediator = Reader.At(World.Root, "mediation.Mediator");

    /// <param name="keep">Names a database that is loaded once and stays for the next run; null for one that goes.</param>
    public static async Task Run(string kind, int matters, Measures measures, string? keep = null)
    {
        var (dialect, stands) = keep is null ? (Databases.Fresh(kind), false) : Databases.Kept(kind, keep);
        using var store = await Databases.Store(dialect);
        var watch = Stopwatch.StartNew();
        if (!stands)
            await Multiplied.Load(store, dialect, matters, All);
        measures.Say($"[{kind}] {matters} 件就绪 {watch.Elapsed.TotalSeconds:0} 秒");
        Measure(store, dialect, measures);
    }

    public static void Measure(CaseStore store, Dialect dialect, Measures measures)
    {
        var random = new Random(3);
        var texts = Texts(store, random);
        var floor = FloorOf(dialect, random);
        measures.Check("底线:按主键读25件 P95", floor, "毫秒");
        void Case(string what, Func<int, SearchQuery> query, Func<int, Reader>? reader = null) =>
            OneCase(what, query, reader ?? (_ => All), floor, store, measures);
        foreach (var word in texts.Take(Asked)) // warms the program, not the words
            store.Search(_ => All, new(Read(word[..2])));
        foreach (var length in (int[])[1, 2, 3])
        {
            var words = Enumerable.Range(0, Asked).Select(_ => Piece(texts, random, length)).ToList();
            Case($"{length}个字", i => new(Read(words[i])));
            Case(
                $"{length}个字,一个调委会的调解员",
                i => new(Read(words[i])),
                i => Reader.At(World.Committees[i % 400], "mediation.Mediator")
            );
            Case($"{length}个字,街道+阶段", i => OfStreet(words[i], i), _ => Mediator);
        }
        var several = Enumerable
            .Range(0, Asked)
            .Select(_ => string.Join(' ', ((int[])[2, 3, 2]).Select(n => Piece(texts, random, n))))
            .ToList();
        Case("三个词", i => new(Read(several[i])));
        string[] apart = ["方因通道占", "生争执经现通", "东西南北", "争执 减少噪声 庙亭", "双方因场查"];
        Case("常见的字,少见或没有的组合", i => new(Read(apart[i % apart.Length])));
        Counts(store, measures);
        Alike(store, random, measures);
    }

    private static SearchQuery OfStreet(string word, int i) =>
        new(Read(word))
        {
            Kind = "mediation",
            Office = World.Streets[i % 20],
            Where = [("stage", "Mediating")],
        };

    private static void Counts(CaseStore store, Measures measures)
    {
        foreach (var word in (string[])["漏水", "双方"])
        {
            var count = 0L;
            var times = Measures.Times(3, () => count = store.CountSearch(_ => All, new(Read(word))));
            measures.Check($"另行点数“{word}” {count}件", Measures.Median(times), "毫秒");
        }
    }

    private static void OneCase(
        string what,
        Func<int, SearchQuery> query,
        Func<int, Reader> reader,
        double floor,
        CaseStore store,
        Measures measures
    )
    {
        var i = 0;
        void Ask(int n) => store.Search(_ => reader(n), query(n));
        var times = Measures.Times(Asked - 1, () => Ask(i++));
        var p95 = Measures.Percentile(times, 0.95);
        measures.Check($"全文 {what} P50", Measures.Median(times), "毫秒");
        measures.Check($"全文 {what} P95({p95 / floor:0}倍底线)", p95, "毫秒", atMost: MostMilliseconds);
        measures.Check($"全文 {what} 最慢", times.Max(), "毫秒");
    }

    private static void Alike(CaseStore store, Random random, Measures measures)
    {
        var last = store.List(All, new ListQuery("mediation") { Take = 1 }).Rows[0].Id;
        var files = Enumerable.Range(0, Asked).Select(_ => store.View(All, random.NextInt64(1, last))?.File).OfType<CaseFile>().ToList();
        var i = 0;
        var times = Measures.Times(files.Count - 1, () => store.Similar(All, files[i++]));
        measures.Check("类案 P50", Measures.Median(times), "毫秒");
        measures.Check("类案 P95", Measures.Percentile(times, 0.95), "毫秒", atMost: 100);
    }

    private static double FloorOf(Dialect dialect, Random random)
    {
        using var session = new Session(dialect);
        var most = session.Scalar<long>("SELECT MAX(id) FROM matter");
        var ids =
            dialect is PostgresDialect
                ? "= ANY (string_to_array($1, ',')::bigint[])"
                : "IN (SELECT value FROM json_each('[' || $1 || ']'))";
        return Measures.Percentile(
            Measures.Times(
                Asked,
                () =>
                    session.Query(
                        $"SELECT * FROM matter WHERE id {ids}",
                        r => r.GetString(r.GetOrdinal("facts")),
                        string.Join(',', Enumerable.Range(0, 25).Select(_ => random.NextInt64(1, most)))
                    )
            ),
            0.95
        );
    }

    /// <summary>Texts of matters from all over the store.</summary>
    private static List<string> Texts(CaseStore store, Random random)
    {
        var last = store.List(All, new ListQuery("mediation") { Take = 1 }).Rows[0].Id;
        return
        [
            .. Enumerable
                .Range(0, 400)
                .Select(_ => (store.View(All, random.NextInt64(1, last))?.File.Matter as Dispute)?.Summary)
                .OfType<string>(),
        ];
    }

    private static string Piece(List<string> texts, Random random, int length)
    {
        for (; ; )
        {
            var text = texts[random.Next(texts.Count)];
            var piece = text.Substring(random.Next(text.Length - length), length);
            if (piece.All(c => c > 0x2E80 && char.IsLetter(c)))
                return piece;
        }
    }

    private static SearchWords Read(string text) => SearchWords.Read(text, out _)!;
}
