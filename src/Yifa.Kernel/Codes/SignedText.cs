using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>
/// A text with a signature anybody can check: a compact JWS (RFC 7515), ES256, in the one way it can be written. A character changed
/// anywhere makes it another text or none.
/// </summary>
/// <param name="Kid">Which key, see <see cref="CodeKey.Kid"/>.</param>
/// <param name="Type">What it is, so that a list never passes for a code.</param>
public sealed record SignedText(string Kid, string Type, byte[] Payload, byte[] Signed, byte[] Signature)
{
    /// <summary>ES256: two numbers of 32 bytes.</summary>
    public const int SignatureLength = 64;

    /// <param name="sign">Signs with SHA-256, IEEE P1363; the key stays with the caller.</param>
    public static string Write(string type, string kid, byte[] payload, Func<byte[], byte[]> sign)
    {
        var header = CodeJson.Write(json =>
        {
            json.WriteString("alg", "ES256");
            json.WriteString("kid", kid);
            json.WriteString("typ", type);
        });
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>Reads one without asking who signed it; null when the text is none.</summary>
    public static SignedText? Read(string text)
    {
        if (
            text.Split('.') is not [var head, var body, var end]
            || BytesOf(head) is not { } header
            || BytesOf(body) is not { } payload
            || BytesOf(end) is not { Length: SignatureLength } signature
        )
            return null;
        return CodeJson.Read(
            header,
            h =>
                h.GetProperty("alg").GetString() == "ES256" && !h.TryGetProperty("crit", out _)
                    ? new SignedText(
                        CodeJson.Text(h, "kid"),
                        CodeJson.Text(h, "typ"),
                        payload,
                        Encoding.ASCII.GetBytes($"{head}.{body}"),
                        signature
                    )
                    : null
        );
    }

    public bool IsSignedBy(byte[] point) => IsSigned(Signed, Signature, point);

    /// <summary>Whether the key with this public point signed the bytes.</summary>
    public static bool IsSigned(byte[] signed, byte[] signature, byte[] point)
    {
        if (KeyOf(point) is not { } key)
            return false;
        using (key)
            return key.VerifyData(signed, signature, HashAlgorithmName.SHA256);
    }

    /// <summary>Whether the 64 bytes are a point of P-256, high number first.</summary>
    public static bool IsPoint(byte[] point)
    {
        using var key = KeyOf(point);
        return key is not null;
    }

    /// <summary>The bytes of base64url in its one canonical form; null when the text is not that.</summary>
    public static byte[]? BytesOf(string text)
    {
        if (!Base64Url.IsValid(text))
            return null;
        var bytes = Base64Url.DecodeFromChars(text);
        return Base64Url.EncodeToString(bytes) == text ? bytes : null;
    }

    private static ECDsa? KeyOf(byte[] point)
    {
        if (point.Length != SignatureLength)
            return null;
        try
        {
            return ECDsa.Create(
                new ECParameters
                {
                    Curve = ECCurve.NamedCurves.nistP256,
                    Q = new() { X = point[..(SignatureLength / 2)], Y = point[(SignatureLength / 2)..] },
                }
            );
        }
        catch (CryptographicException)
        {
            return null; // not on the curve
        }
    }
}

/// <summary>How the payloads of signed texts are written, Chinese as it is and nothing between, and read.</summary>
internal static class CodeJson
{
    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>What is read from the bytes; null when they are no such object.</summary>
    public static T? Read<T>(byte[] bytes, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return read(json.RootElement);
        }
        // the ways the reader of JSON says that a text somebody else sends is none, or lacks something
        catch (Exception e)
            when (e
                    is JsonException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or FormatException
                        or IndexOutOfRangeException
                        or ArgumentOutOfRangeException
            )
        {
            return null;
        }
    }

    public static string Text(JsonElement from, string name) => Text(from.GetProperty(name));

    public static string Text(JsonElement value) => value.GetString() ?? throw new FormatException("null in place of a text");

    public static IReadOnlyList<string> Texts(JsonElement from, string name) => [.. from.GetProperty(name).EnumerateArray().Select(Text)];

    public static DateTime Moment(JsonElement from, string name) => MomentOf(from.GetProperty(name).GetInt64());

    /// <summary>UTC of whole seconds since 1970.</summary>
    public static DateTime MomentOf(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime;

    public static long Seconds(DateTime moment) => new DateTimeOffset(moment, TimeSpan.Zero).ToUnixTimeSeconds();
}
