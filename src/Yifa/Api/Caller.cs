using System.Net;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>
/// Who calls. Where the store holds a sample, a program at this very machine works as one of its accounts, named by a header; everybody
/// else is turned away, and so is everybody where the cases are real.
/// </summary>
public static class Caller
{
    public const string Header = "X-Yifa-Account";

    /// <summary>The account that calls.</summary>
    /// <exception cref="Unanswerable">401 for a caller elsewhere or an account that does not exist.</exception>
    public static Account Of(HttpContext context, CaseStore store)
    {
        if (!IsHere(context) || store.FactOf(SampleLoading.NameFact) is null)
            throw new Unanswerable(
                StatusCodes.Status401Unauthorized,
                $"接口的密钥尚未开通:目前只有装着示例数据的库,在本机上用 {Header} 写明示例账号才能使用"
            );
        var named = context.Request.Headers[Header];
        if (named.Count > 1)
            throw new Unanswerable(StatusCodes.Status400BadRequest, $"{Header} 只能有一个");
        if (named.Count == 1)
            return store.Account(named.ToString()) ?? throw new Unanswerable(StatusCodes.Status401Unauthorized, "没有这个账号");
        return store.Accounts.OrderBy(a => a.Id, StringComparer.Ordinal).FirstOrDefault(a => a.Duties.Count > 0)
            ?? throw new Unanswerable(StatusCodes.Status401Unauthorized, "库中还没有账号");
    }

    /// <summary>At this machine. A proxy here also calls from loopback: it shows by its headers, or by the name it was asked for.</summary>
    public static bool IsHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !context.Request.Headers.Keys.Any(h =>
            h.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || h is "Forwarded" or "X-Real-IP" or "Via"
        )
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";
}
