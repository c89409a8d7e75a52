using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>权限范围: what a key of the API opens.</summary>
public enum Scope
{
    [Label("查阅案件")]
    Read,

    [Label("办理事项")]
    Act,

    [Label("指标和报告")]
    Figures,

    [Label("推送订阅")]
    Webhooks,

    /// <summary>For programs that are to fill in what a person then reads and performs.</summary>
    [Label("起草事项,由人确认后办理")]
    Prepare,

    /// <summary>Stands in the address of the feed, since calendars sign in nowhere; it opens nothing else.</summary>
    [Label("订阅年度日程")]
    Calendar,
}

/// <summary>接口密钥: opens the API for one account in one capacity. Only a hash of its text is kept.</summary>
/// <param name="Capacity">Null when the account no longer holds the duty; the key then opens nothing.</param>
/// <param name="Until">The last day it opens.</param>
public sealed record ApiKey(long Id, Account Account, Capacity? Capacity, string Label, IReadOnlyList<Scope> Scopes, DateOnly Until)
{
    /// <summary>Every key's text begins so, for scanners of source code and logs to find one that leaked.</summary>
    public const string Prefix = "yifa_";

    public DateTime MadeAt { get; init; }
    public DateTime? RevokedAt { get; init; }
    public DateTime? UsedAt { get; init; }

    public bool Opens(DateOnly today) => RevokedAt is null && Capacity is not null && today <= Until;
}
