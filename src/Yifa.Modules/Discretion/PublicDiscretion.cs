using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

/// <summary>行政处罚法 34: benchmarks are published; each version stays readable.</summary>
public static class PublicDiscretion
{
    public static readonly Publication Benchmarks = new(
        "裁量权基准",
        "行政处罚法 34",
        "published",
        null,
        file => file.Matter.Title,
        file => TextOf((Benchmark)file.Matter)
    );

    public static readonly Publication Lists = new(
        "裁量清单",
        "行政处罚法 34",
        "published",
        null,
        file => file.Matter.Title,
        file => TextOf((ListEntry)file.Matter)
    );

    private static IEnumerable<string> TextOf(Benchmark benchmark)
    {
        yield return $"事项编码:{benchmark.Item}";
        yield return $"制定机关:{benchmark.Office.Name}";
        yield return $"依据:{benchmark.Basis}";
        foreach (var version in benchmark.Versions.Reverse())
        {
            yield return $"第{version.N}版,{Field.Show(version.InForce)}起施行,{version.Document}";
            foreach (var line in version.Factors.Concat(Benchmark.Told(version.Factors, version.Tiers).Select(t => t.Told)))
                yield return line;
        }
        if (benchmark.WithdrawnOn is { } day)
            yield return $"{Field.Show(day)}起废止";
    }

    private static IEnumerable<string> TextOf(ListEntry entry)
    {
        yield return $"清单:{Words.Chinese(entry.List)}";
        yield return $"适用条件:{entry.Conditions}";
        yield return $"限于首次违法:{Field.Show(entry.FirstOffence)}";
        yield return $"依据:{entry.Law}";
        yield return $"施行日期:{Field.Show(entry.InForce)},{entry.Document}";
        if (entry.WithdrawnOn is { } day)
            yield return $"{Field.Show(day)}起退出清单";
    }
}
