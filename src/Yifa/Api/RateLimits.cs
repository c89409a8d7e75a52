using System.Threading.RateLimiting;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>So many requests a minute for each key, or each account without one; who shows no pass that opens is counted by address.</summary>
public sealed class RateLimits(CaseStore store) : IAsyncDisposable
{
    private const int SecondsInAMinute = 60;

    // the limit is part of the key, so that a changed setting holds at once
    private readonly PartitionedRateLimiter<(string Name, int Limit)> limiter = PartitionedRateLimiter.Create<
        (string Name, int Limit),
        (string, int)
    >(by => RateLimitPartition.GetTokenBucketLimiter(by, _ => Bucket(by.Limit)));

    /// <summary>Counts a request.</summary>
    /// <exception cref="Unanswerable">429 when it is one too many.</exception>
    public void Admit(string name)
    {
        var limit = DoorSettings.LimitOf(store);
        using var lease = limiter.AttemptAcquire((name, limit));
        if (lease.IsAcquired)
            return;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        throw new Unanswerable(ProblemType.TooMany, $"每分钟最多{limit}次请求,请在{seconds}秒后再试") { RetryAfter = seconds };
    }

    private static TokenBucketRateLimiterOptions Bucket(int limit) =>
        new()
        {
            TokenLimit = limit,
            TokensPerPeriod = Math.Max(1, limit / SecondsInAMinute),
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, SecondsInAMinute / limit)),
        };

    public ValueTask DisposeAsync() => limiter.DisposeAsync();
}
