namespace Yifa.Bench;

/// <summary>What was measured, each line with its bound; the program fails when a bound is missed.</summary>
internal sealed class Measures
{
    public bool AllHold { get; private set; } = true;

    public void Say(string text) => Console.WriteLine(text);

    /// <summary>A figure that must be at least, or with <paramref name="atMost"/> at most, so much.</summary>
    public void Check(string what, double value, string unit, double? atLeast = null, double? atMost = null)
    {
        var holds = (atLeast is not { } low || value >= low) && (atMost is not { } high || value <= high);
        AllHold &= holds;
        var bound =
            atLeast is { } l ? $"≥ {l:0.###}"
            : atMost is { } h ? $"≤ {h:0.###}"
            : "";
        Console.WriteLine($"  {(bound.Length == 0 ? " " : holds ? "✓" : "✗")} {what}: {value:0.###} {unit}  {bound}");
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    public static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }

    /// <summary>Milliseconds of each of so many runs, after one that is not counted.</summary>
    public static List<double> Times(int runs, Action work)
    {
        work();
        var times = new List<double>(runs);
        for (var i = 0; i < runs; i++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            work();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return times;
    }
}
