using System.Diagnostics;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Discretion;
using Yifa.Modules.Samples;
using Yifa.Store;

namespace Yifa.Bench;

/// <summary>
/// A city's year of benchmark and list cases (Dalian 2024: 1,813,000, with 230,000,000 yuan spared): loaded against the floor of the same rows, read, searched
/// for who strays, and verified by a process of its own, whose memory is watched.
/// </summary>
internal static class ReliefBench
{
    public const string VerifyVerb = "relief-verify";
    private const int Chunk = 1000;
    private const int Runs = 20;
    private const double Gibibyte = 1024 * 1024 * 1024;
    private static readonly SampleRegion Region = Dalian2024.Region.Whole!;
    private static readonly Period Year = Period.Year(Region.Year);

    /// <param name="matters">So many of the cases; all where null.</param>
    public static async Task Run(string kind, int? matters, Measures measures)
    {
        using (var first = Open(Databases.Fresh(kind))) // the first cases warm the program, as in the other measures
        {
            await first.Install(Region.Offices, Region.Accounts);
            await first.Load(Cases().Take(5 * Chunk), new LoadOptions { Chunk = Chunk });
        }
        var dialect = Databases.Fresh(kind);
        using (var store = Open(dialect))
        {
            await store.Install(Region.Offices, Region.Accounts);
            var cases = Cases().Take(matters ?? int.MaxValue);
            var count = 0L;
            var watch = Stopwatch.StartNew();
            var failures = await store.Load(cases, new LoadOptions { Chunk = Chunk, Progress = done => count = done });
            var took = watch.Elapsed;
            if (failures.Count > 0)
                throw new InvalidOperationException($"{failures[0].Reference}: {failures[0].Refusals[0]}");
            measures.Say($"[{kind}] 适用裁量案件 {count} 件载入 {took.TotalSeconds:0} 秒,{count / took.TotalSeconds:0} 件/秒");
            await store.SealNow();
            Readings(store, measures);
            Search(store, measures);
            Verified(kind, dialect, measures);
            using var floor = new Floor(Databases.Fresh(kind));
            var (rows, floorTook) = floor.LoadStreamed(dialect, Chunk);
            measures.Say($"    {rows} 行: {rows / took.TotalSeconds:0} 行/秒, 底线 {rows / floorTook.TotalSeconds:0} 行/秒");
            measures.Check("载入 / 底线", took / floorTook, "倍", atMost: 3);
        }
    }

    private static IEnumerable<Script> Cases() => Region.Matters().Where(s => s.Kind == DiscretionModule.Cases.Kind);

    private static void Readings(CaseStore store, Measures measures)
    {
        var figures = Catalogue
            .Modules.Where(m => m.MatterType.Namespace == typeof(SchemeCase).Namespace)
            .SelectMany(m => m.Figures)
            .ToList();
        var (slowest, what) = (0.0, "");
        void Time(string name, Action read)
        {
            var took = Measures.Median(Measures.Times(Runs, read));
            if (took > slowest)
                took = Math.Min(took, Measures.Median(Measures.Times(Runs, read))); // so that a moment's crowd on the machine is not taken for it
            if (took > slowest)
                (slowest, what) = (took, name);
        }
        foreach (var office in Region.Offices)
        foreach (var figure in figures)
        {
            var cut = Cut.Of(office);
            Time($"{office.Name} {figure.Name}", () => _ = store.Read(figure, cut, Year).Result);
            Time($"{office.Name} {figure.Name} 逐月", () => _ = store.Read(l => l.TotalByMonth(figure, cut, Year)).Result);
            foreach (var facet in figure.Facets)
                Time($"{office.Name} {figure.Name} 按{facet}", () => _ = store.Read(l => l.TotalBy(figure, cut, Year, facet)).Result);
        }
        measures.Check($"最慢的读数({what})", slowest, "毫秒", atMost: 10);
        var spared = store.Read(CaseFigures.Reduced, Cut.Of(Region.Offices[0]), Year).Result.Value;
        var applied = store.Read(CaseFigures.Applied, Cut.Of(Region.Offices[0]), Year).Result.Value;
        measures.Say($"    适用{applied}件,减免{spared}元");
    }

    private static void Search(CaseStore store, Measures measures)
    {
        var watch = Stopwatch.StartNew();
        var found = store.Over(
            Reader.At(Region.Offices[0]),
            DiscretionModule.Cases.Kind,
            Region.Offices[0],
            Year,
            cases => Outliers.Find(cases.OfType<SchemeCase>().Select(c => c.Placed).OfType<Placed>(), new OutlierRule())
        );
        measures.Say(
            $"    裁量偏离排查 {watch.Elapsed.TotalSeconds:0.0} 秒,{found.Count}条:{string.Join('、', found.Select(f => f.Who).Distinct().Take(3))}"
        );
    }

    private static void Verified(string kind, Dialect dialect, Measures measures)
    {
        var place = dialect is SqliteDialect sqlite ? sqlite.File : Databases.ConnectionOf(dialect);
        var watch = Stopwatch.StartNew();
        using var child = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [VerifyVerb, kind, place]) { RedirectStandardOutput = true }
        )!;
        var told = child.StandardOutput.ReadToEnd().Trim();
        child.WaitForExit();
        if (child.ExitCode != 0)
            throw new InvalidOperationException($"verify: {told}");
        measures.Say($"    verify {watch.Elapsed.TotalSeconds:0} 秒");
        measures.Check("verify 的内存", double.Parse(told, System.Globalization.CultureInfo.InvariantCulture), "GiB", atMost: 1);
    }

    /// <summary>Verifies, and says the most memory that took, in GiB.</summary>
    public static int Verify(string kind, string place)
    {
        using var store = Open(kind == "sqlite" ? new SqliteDialect(place) : new PostgresDialect(place));
        var found = store.Verify();
        using var own = Process.GetCurrentProcess();
        Console.WriteLine(
            found.First is { } flaw
                ? $"{flaw}"
                : (own.PeakWorkingSet64 / Gibibyte).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture)
        );
        return found.First is null ? 0 : 1;
    }

    private static CaseStore Open(Dialect dialect) => CaseStore.Open(dialect, Catalogue.Modules, new PersonalVault(new byte[32]));
}
