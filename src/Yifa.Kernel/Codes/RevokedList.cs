using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Yifa.Kernel;

/// <summary>撤销名单: the codes of an issuer that are revoked and would not have run out yet.</summary>
/// <param name="At">As of when; UTC, whole seconds.</param>
/// <param name="Serials">Since which day each is revoked.</param>
public sealed record RevokedList(string Issuer, DateTime At, IReadOnlyDictionary<string, DateOnly> Serials)
{
    public const string Type = "yifa-revoked-1";

    /// <summary>As a JWS in JSON (RFC 7515, 7.2.2), signed.</summary>
    public string Sign(string kid, Func<byte[], byte[]> sign)
    {
        var payload = CodeJson.Write(json =>
        {
            json.WriteString("iss", Issuer);
            json.WriteNumber("iat", CodeJson.Seconds(At));
            json.WriteStartArray("rev");
            foreach (var (serial, on) in Serials.OrderBy(s => s.Key, StringComparer.Ordinal))
            {
                json.WriteStartArray();
                json.WriteStringValue(serial);
                json.WriteStringValue(on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteEndArray();
            }
            json.WriteEndArray();
        });
        var parts = SignedText.Write(Type, kid, payload, sign).Split('.');
        return Encoding.UTF8.GetString(
            CodeJson.Write(json =>
            {
                json.WriteString("protected", parts[0]);
                json.WriteString("payload", parts[1]);
                json.WriteString("signature", parts[2]);
            })
        );
    }

    /// <summary>A list that one of the keys signed for its issuer; null when the text is none.</summary>
    public static RevokedList? Read(string text, IReadOnlyList<CodeKey> keys)
    {
        var signed = CodeJson.Read(
            Encoding.UTF8.GetBytes(text),
            json =>
                SignedText.Read($"{CodeJson.Text(json, "protected")}.{CodeJson.Text(json, "payload")}.{CodeJson.Text(json, "signature")}")
        );
        if (signed is not { Type: Type } || Of(signed.Payload) is not { } list)
            return null;
        return keys.Any(k => k.Kid == signed.Kid && k.Issuer == list.Issuer && k.CoversSigningAt(list.At) && signed.IsSignedBy(k.Point))
            ? list
            : null;
    }

    private static RevokedList? Of(byte[] payload) =>
        CodeJson.Read(
            payload,
            json => new RevokedList(
                CodeJson.Text(json, "iss"),
                CodeJson.Moment(json, "iat"),
                json.GetProperty("rev")
                    .EnumerateArray()
                    .ToDictionary(
                        r => CodeJson.Text(r[0]),
                        r => DateOnly.ParseExact(CodeJson.Text(r[1]), "yyyy-MM-dd", CultureInfo.InvariantCulture)
                    )
            )
        );
}
