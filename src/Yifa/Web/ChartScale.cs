namespace Yifa.Web;

/// <summary>The grid lines of a chart: round numbers, few of them, the lowest and highest outside all values.</summary>
public static class ChartScale
{
    private const int Lines = 4;

    public static IReadOnlyList<decimal> Of(decimal least, decimal most)
    {
        var step = Round(Math.Max(most - least, 1) / Lines);
        var first = Math.Floor(least / step) * step;
        var scale = new List<decimal> { first };
        while (scale[^1] < most || scale.Count < 2)
            scale.Add(scale[^1] + step);
        return scale;
    }

    // 1, 2 or 5 times a power of ten
    private static decimal Round(decimal step)
    {
        var power = 1m;
        while (power * 10 <= step)
            power *= 10;
        while (power > step)
            power /= 10;
        return new[] { 1m, 2m, 5m, 10m }.Select(n => n * power).First(n => n >= step);
    }
}
