namespace Yifa.Kernel;

/// <summary>Time in China: one zone, eight hours ahead of UTC, without summer time since 1992.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(8);

    /// <summary>What clocks in China show at a UTC moment.</summary>
    public static DateTime Of(DateTime utc) => utc + Ahead;

    /// <summary>The UTC moment at which clocks in China show that time.</summary>
    public static DateTime ToUtc(DateTime shown) => DateTime.SpecifyKind(shown - Ahead, DateTimeKind.Utc);
}
