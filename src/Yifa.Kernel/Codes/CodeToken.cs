using System.Buffers.Text;
using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>
/// 检查码 as it is handed out: what the code says, signed by its issuer, and bound to the one phone that shows it. Names of the payload:
/// <c>iss</c> issuer, <c>jti</c> serial, <c>iat</c> signed at, <c>nbf</c> and <c>exp</c> valid from and until, <c>tsk</c> task, <c>gnd</c> ground,
/// <c>why</c>, <c>org</c> authorities, <c>itm</c> items, <c>ofc</c> officers as pairs of name and certificate, <c>ent</c> and <c>cid</c> enterprise and
/// its credit code, <c>plc</c> place, <c>geo</c> latitude, longitude and radius, <c>via</c> who issued it before it was registered here,
/// <c>cnf</c> the public key of the phone (RFC 7800, 64 bytes).
/// </summary>
/// <param name="Phone">The public point of the phone that shows it; null for a code that does not turn.</param>
public sealed record CodeToken(InspectionCode Code, string Issuer, DateTime IssuedAt, byte[]? Phone)
{
    public const string Type = "yifa-code-1";

    private static readonly (CodeGround Ground, string Letter)[] Grounds =
    [
        (CodeGround.Planned, "p"),
        (CodeGround.Triggered, "t"),
        (CodeGround.Urgent, "u"),
        (CodeGround.Backfilled, "b"),
    ];

    /// <summary>The same bytes for the same code, in every language.</summary>
    public byte[] Write() =>
        CodeJson.Write(json =>
        {
            json.WriteString("iss", Issuer);
            json.WriteString("jti", Code.Serial);
            json.WriteNumber("iat", CodeJson.Seconds(IssuedAt));
            json.WriteNumber("nbf", CodeJson.Seconds(Code.From));
            json.WriteNumber("exp", CodeJson.Seconds(Code.Until));
            json.WriteString("tsk", Code.Task);
            json.WriteString("gnd", Grounds.Single(g => g.Ground == Code.Ground).Letter);
            json.WriteString("why", Code.Why);
            CodeJson.WriteTexts(json, "org", Code.Authorities);
            CodeJson.WriteTexts(json, "itm", Code.Items);
            WriteOfficers(json);
            json.WriteString("ent", Code.Enterprise);
            json.WriteString("cid", Code.EnterpriseCode);
            json.WriteString("plc", Code.Place);
            if (Code.Spot is { } spot)
                WriteSpot(json, spot);
            if (Code.Issuer is { } via)
                json.WriteString("via", via);
            if (Phone is not null)
                json.WriteString("cnf", Base64Url.EncodeToString(Phone));
        });

    private void WriteOfficers(Utf8JsonWriter json)
    {
        json.WriteStartArray("ofc");
        foreach (var officer in Code.Officers)
        {
            json.WriteStartArray();
            json.WriteStringValue(officer.Name);
            json.WriteStringValue(officer.Certificate);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void WriteSpot(Utf8JsonWriter json, Spot spot)
    {
        json.WriteStartArray("geo");
        json.WriteNumberValue(spot.Latitude);
        json.WriteNumberValue(spot.Longitude);
        json.WriteNumberValue(spot.Radius);
        json.WriteEndArray();
    }

    /// <summary>Signed and compact, as codes carry it.</summary>
    public string Sign(string kid, Func<byte[], byte[]> sign) => SignedText.Write(Type, kid, Write(), sign);

    /// <summary>What a payload says; null when it is no code's.</summary>
    public static CodeToken? Read(byte[] payload) => CodeJson.Read(payload, Of);

    private static CodeToken? Of(JsonElement json)
    {
        var phone = json.TryGetProperty("cnf", out var cnf) ? SignedText.BytesOf(CodeJson.Text(cnf)) : null;
        if (cnf.ValueKind != JsonValueKind.Undefined && phone is null)
            return null;
        var code = new InspectionCode(
            CodeJson.Text(json, "jti"),
            CodeJson.Text(json, "tsk"),
            Grounds.First(g => g.Letter == CodeJson.Text(json, "gnd")).Ground,
            CodeJson.Text(json, "why"),
            CodeJson.Texts(json, "org"),
            CodeJson.Texts(json, "itm"),
            [.. json.GetProperty("ofc").EnumerateArray().Select(o => new CodeOfficer(CodeJson.Text(o[0]), CodeJson.Text(o[1])))],
            CodeJson.Text(json, "ent"),
            CodeJson.Text(json, "cid"),
            CodeJson.Text(json, "plc"),
            json.TryGetProperty("geo", out var geo) ? new Spot(geo[0].GetInt32(), geo[1].GetInt32(), geo[2].GetInt32()) : null,
            CodeJson.Moment(json, "nbf"),
            CodeJson.Moment(json, "exp")
        )
        {
            Issuer = json.TryGetProperty("via", out var via) ? CodeJson.Text(via) : null,
        };
        return new(code, CodeJson.Text(json, "iss"), CodeJson.Moment(json, "iat"), phone);
    }
}
