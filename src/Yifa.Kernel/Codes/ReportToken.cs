using System.Globalization;
using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>
/// What a signed report says of itself, small enough for a QR code on paper. Names of the payload: <c>iss</c> issuer, <c>jti</c> the report's
/// number, <c>iat</c> signed at, <c>day</c> given out on, <c>end</c> the last day it holds, <c>ent</c> and <c>cid</c> the enterprise and its credit
/// code, <c>per</c> the period as two days, <c>fld</c> pairs of a field's code and the number of records told in it, <c>sha</c> SHA-256 of its words in hex.
/// </summary>
/// <param name="Fields">What it says, field by field.</param>
public sealed record ReportToken(
    string Issuer,
    string Number,
    DateTime IssuedAt,
    DateOnly On,
    DateOnly Until,
    string Enterprise,
    string CreditCode,
    Period Period,
    IReadOnlyList<(string Code, int Records)> Fields,
    string Digest
)
{
    public const string Type = "yifa-credit-1";

    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The same bytes for the same report, in every language.</summary>
    public byte[] Write() =>
        CodeJson.Write(json =>
        {
            json.WriteString("iss", Issuer);
            json.WriteString("jti", Number);
            json.WriteNumber("iat", CodeJson.Seconds(IssuedAt));
            json.WriteString("day", Text(On));
            json.WriteString("end", Text(Until));
            json.WriteString("ent", Enterprise);
            json.WriteString("cid", CreditCode);
            CodeJson.WriteTexts(json, "per", [Text(Period.From), Text(Period.To)]);
            json.WriteStartArray("fld");
            foreach (var (code, records) in Fields)
            {
                json.WriteStartArray();
                json.WriteStringValue(code);
                json.WriteNumberValue(records);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.WriteString("sha", Digest);
        });

    /// <summary>Signed and compact, as a QR code carries it.</summary>
    public string Sign(string kid, Func<byte[], byte[]> sign) => SignedText.Write(Type, kid, Write(), sign);

    /// <summary>What a payload says; null when it is no report's.</summary>
    public static ReportToken? Read(byte[] payload) => CodeJson.Read(payload, Of);

    private static ReportToken Of(JsonElement json) =>
        new(
            CodeJson.Text(json, "iss"),
            CodeJson.Text(json, "jti"),
            CodeJson.Moment(json, "iat"),
            Day(CodeJson.Text(json, "day")),
            Day(CodeJson.Text(json, "end")),
            CodeJson.Text(json, "ent"),
            CodeJson.Text(json, "cid"),
            new(Day(CodeJson.Texts(json, "per")[0]), Day(CodeJson.Texts(json, "per")[1])),
            [.. json.GetProperty("fld").EnumerateArray().Select(f => (CodeJson.Text(f[0]), f[1].GetInt32()))],
            CodeJson.Text(json, "sha")
        );

    private static string Text(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture);
}

/// <summary>What comes of checking a report. The first that holds, in this order, is the verdict; <see cref="Valid"/> when none does.</summary>
public enum ReportVerdict
{
    [Label("不是信用报告的二维码")]
    Unreadable,

    [Label("出具机关不明")]
    UnknownIssuer,

    [Label("伪造或改动过")]
    Forged,

    [Label("已撤销")]
    Revoked,

    [Label("已被更正后的报告代替")]
    Replaced,

    [Label("已过期")]
    Expired,

    /// <summary>Whoever issued it knows that what is public has changed; the report does not say what.</summary>
    [Label("出具之后公开的信息有变化")]
    Superseded,

    [Label("有效")]
    Valid,
}

/// <summary>核验 of a report with nothing but keys and a day.</summary>
public static class ReportCheck
{
    /// <returns>The verdict as far as it can be known without asking the issuer, and what the report says where that may be relied on.</returns>
    public static (ReportVerdict Verdict, ReportToken? Token) Of(string text, IReadOnlyList<CodeKey> known, DateOnly today)
    {
        if (SignedText.Read(text.Trim()) is not { Type: ReportToken.Type } signed)
            return (ReportVerdict.Unreadable, null);
        List<CodeKey> keys = [.. known.Where(k => k.Kid == signed.Kid)];
        if (keys.Count == 0)
            return (ReportVerdict.UnknownIssuer, null);
        if (!signed.IsSignedBy(keys[0].Point))
            return (ReportVerdict.Forged, null);
        // only what is signed is read
        if (ReportToken.Read(signed.Payload) is not { } token)
            return (ReportVerdict.Unreadable, null);
        if (keys.Find(k => k.Issuer == token.Issuer) is not { } key)
            return (ReportVerdict.UnknownIssuer, null);
        return key.CoversSigningAt(token.IssuedAt)
            ? (today > token.Until ? ReportVerdict.Expired : ReportVerdict.Valid, token)
            : (ReportVerdict.Forged, null);
    }
}
