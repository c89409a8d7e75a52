using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Yifa.Api;

namespace Yifa.Webhooks;

/// <summary>How a message shows that it is ours and fresh: HMAC-SHA256 over timestamp, full stop and body, under the subscription's secret.</summary>
public static class Signing
{
    public const string Timestamp = "Yifa-Timestamp";
    public const string Signature = "Yifa-Signature";
    public const string IdempotencyKey = "Idempotency-Key";
    private const string Version = "v1=";

    /// <summary>The headers of a message, for the document.</summary>
    public static IReadOnlyList<Parameter> Headers { get; } =
    [
        new(
            IdempotencyKey,
            "str",
            "同一消息每次推送相同,收过的请答2XX并不再处理",
            "The same at every attempt; answer 2XX to one already taken",
            true
        ),
        new(Timestamp, "int", "推送时刻,Unix秒", "When it was sent, Unix seconds", true),
        new(
            Signature,
            "str",
            "v1= 后为 HMAC-SHA256(密钥, 时刻 + \".\" + 正文) 的小写十六进制",
            "v1= and HMAC-SHA256(secret, timestamp + \".\" + body) in lower-case hex",
            true
        ),
    ];

    public static string SecondsOf(DateTime utc) =>
        new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public static string Of(string secret, string timestamp, string body) =>
        Version
        + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}.{body}")));
}
