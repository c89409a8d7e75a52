using System.Net;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>Who calls, and with what pass.</summary>
/// <param name="Name">By which calls are counted and repeated questions known: the key, or the account without one.</param>
/// <param name="Capacity">The one capacity a key opens; null when the account acts in any of its own, one at a time.</param>
/// <param name="Key">Null for a program at this machine that works with a sample.</param>
public sealed record Pass(string Name, Account Account, Capacity? Capacity, ApiKey? Key)
{
    public static Pass Of(ApiKey key) =>
        new($"key:{key.Id}", key.Account with { Duties = key.Capacity is Capacity.AtOffice duty ? [duty] : [] }, key.Capacity, key);
}

/// <summary>
/// Who calls: the account a key belongs to. Where the store holds a sample, a program at this very machine may also work as one of its
/// accounts, named by a header.
/// </summary>
public static class Caller
{
    public const string Header = "X-Yifa-Account";
    private const string Scheme = "Bearer ";

    /// <summary>The pass that a call shows.</summary>
    /// <exception cref="Unanswerable">401 for a caller without one that opens.</exception>
    public static Pass Of(HttpContext context, CaseStore store)
    {
        var (key, named) = (context.Request.Headers.Authorization, context.Request.Headers[Header]);
        if (key.Count > 1 || named.Count > 1 || (key.Count == 1 && named.Count == 1))
            throw new Unanswerable(ProblemType.BadRequest, $"Authorization 和 {Header} 只能有其一,且只能有一个");
        if (key.Count == 1)
            return ByKey(key.ToString(), store);
        if (!IsHere(context) || store.FactOf(SampleLoading.NameFact) is null)
            throw new Unanswerable(ProblemType.NotSignedIn, $"请在 Authorization 中写明密钥:{Scheme}{ApiKey.Prefix}…");
        var account = named.Count == 1 ? store.Account(named.ToString()) : First(store);
        return account is not null
            ? new Pass($"account:{account.Id}", account, null, null)
            : throw new Unanswerable(ProblemType.NotSignedIn, named.Count == 1 ? "没有这个账号" : "库中还没有账号");
    }

    private static Pass ByKey(string authorization, CaseStore store)
    {
        var text = authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : "";
        var key = text.StartsWith(ApiKey.Prefix, StringComparison.Ordinal) ? store.KeyOf(text) : null;
        return key switch
        {
            null => throw new Unanswerable(ProblemType.KeyInvalid, "没有这个密钥"),
            { RevokedAt: not null } => throw new Unanswerable(ProblemType.KeyInvalid, "这个密钥已经停用"),
            { Capacity: null } => throw new Unanswerable(ProblemType.KeyInvalid, "账号已经没有这个密钥所用的岗位"),
            _ when !key.Opens(store.Today) => throw new Unanswerable(ProblemType.KeyInvalid, "这个密钥已经过期"),
            _ => Pass.Of(key),
        };
    }

    private static Account? First(CaseStore store) =>
        store.Accounts.OrderBy(a => a.Id, StringComparer.Ordinal).FirstOrDefault(a => a.Duties.Count > 0);

    /// <summary>At this machine. A proxy here also calls from loopback: it shows by its headers, or by the name it was asked for.</summary>
    public static bool IsHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !context.Request.Headers.Keys.Any(h =>
            h.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || h is "Forwarded" or "X-Real-IP" or "Via"
        )
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";
}
