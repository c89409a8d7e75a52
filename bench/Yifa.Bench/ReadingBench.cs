using System.Diagnostics;
using Yifa.Reports.Published;

namespace Yifa.Bench;

/// <summary>Published reports read: five of them after start-up, and a thousand pages on all cores.</summary>
internal static class ReadingBench
{
    private const int Pages = 1_000;

    public static void Run(Measures measures)
    {
        var pages = PagesToRead();
        measures.Say($"reading published reports: {pages.Count} pages, {pages.Average(p => p.Bytes.Length) / 1024:0.0} KiB on the average");
        ReportReader.Read(pages[0].Bytes, pages[0].Name, Product.Standard.Figures);
        var watch = Stopwatch.StartNew();
        foreach (var (name, bytes) in pages.Take(5))
            ReportReader.Read(bytes, name, Product.Standard.Figures);
        measures.Check("five reports after start-up", watch.Elapsed.TotalSeconds, "s", atMost: 1);
        watch.Restart();
        var figures = 0;
        Parallel.For(
            0,
            Pages,
            n =>
            {
                var (name, bytes) = pages[n % pages.Count];
                Interlocked.Add(ref figures, ReportReader.Read(bytes, name, Product.Standard.Figures).Figures.Count);
            }
        );
        measures.Check($"{Pages} pages on {Environment.ProcessorCount} cores", watch.Elapsed.TotalSeconds, "s", atMost: 60);
        measures.Say($"    {figures} figures");
    }

    // the published ones beside the repository, or the pages that the tests bring
    private static List<(string Name, byte[] Bytes)> PagesToRead()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "yifa.slnx")))
            root = root.Parent ?? throw new DirectoryNotFoundException("The bench runs from within its repository.");
        var seeds = Path.Combine(root.FullName, "..", "shared", "seeds");
        var samples = Path.Combine(root.FullName, "tests", "Yifa.Tests", "Reports", "Reading", "Samples");
        var files = Directory.Exists(seeds)
            ? Directory.GetFiles(seeds, "*.txt")
            : Directory.GetFiles(samples, "*", SearchOption.AllDirectories);
        return
        [
            .. files
                .Where(f => !f.EndsWith(".truth.txt", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))),
        ];
    }
}
