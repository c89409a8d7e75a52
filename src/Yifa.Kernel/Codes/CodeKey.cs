using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>The public half of a key that signs codes.</summary>
/// <param name="Issuer">Whose it is, as <c>iss</c> of codes names it.</param>
/// <param name="Point">64 bytes of P-256.</param>
/// <param name="From">What was signed before is none of its own; UTC, whole seconds.</param>
/// <param name="Until">What was signed from then on is none either.</param>
public sealed record CodeKey(string Issuer, byte[] Point, DateTime From, DateTime Until)
{
    private const int KidBytes = 9;

    /// <summary>Its name, which follows from the key.</summary>
    public string Kid => KidOf(Point);

    public static string KidOf(byte[] point) => Base64Url.EncodeToString(SHA256.HashData(point).AsSpan(0, KidBytes));

    public bool CoversSigningAt(DateTime moment) => From <= moment && moment < Until;

    /// <summary>Keys as a JSON Web Key Set (RFC 7517); the members <c>iss</c>, <c>nbf</c> and <c>exp</c> are as in codes.</summary>
    public static string WriteSet(IEnumerable<CodeKey> keys)
    {
        var set = CodeJson.Write(json =>
        {
            json.WriteStartArray("keys");
            foreach (var key in keys)
                key.Write(json);
            json.WriteEndArray();
        });
        return Encoding.UTF8.GetString(set);
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kid", Kid);
        json.WriteString("kty", "EC");
        json.WriteString("crv", "P-256");
        json.WriteString("use", "sig");
        json.WriteString("alg", "ES256");
        json.WriteString("x", Base64Url.EncodeToString(Point.AsSpan(0, Point.Length / 2)));
        json.WriteString("y", Base64Url.EncodeToString(Point.AsSpan(Point.Length / 2)));
        json.WriteString("iss", Issuer);
        json.WriteNumber("nbf", CodeJson.Seconds(From));
        json.WriteNumber("exp", CodeJson.Seconds(Until));
        json.WriteEndObject();
    }

    /// <summary>The P-256 keys of a set; null when the text is no set, or one of its keys is not what it says.</summary>
    public static IReadOnlyList<CodeKey>? ReadSet(string text) =>
        CodeJson.Read(
            Encoding.UTF8.GetBytes(text),
            json =>
            {
                List<CodeKey?> keys =
                [
                    .. json.GetProperty("keys").EnumerateArray().Where(k => CodeJson.Text(k, "crv") == "P-256").Select(Of),
                ];
                return keys.Contains(null) ? null : keys.OfType<CodeKey>().ToList();
            }
        );

    private static CodeKey? Of(JsonElement json) =>
        SignedText.BytesOf(CodeJson.Text(json, "x")) is { } x
        && SignedText.BytesOf(CodeJson.Text(json, "y")) is { } y
        && SignedText.IsPoint([.. x, .. y])
            ? new(CodeJson.Text(json, "iss"), [.. x, .. y], CodeJson.Moment(json, "nbf"), CodeJson.Moment(json, "exp"))
            : null;
}
