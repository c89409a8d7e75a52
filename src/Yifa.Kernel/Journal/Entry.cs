using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>
/// 全过程记录: one entry of a matter's journal. The body is canonical JSON and holds the hash of the entry before, so that any change to
/// any entry breaks the chain from there on.
/// </summary>
public sealed class Entry
{
    /// <summary>The hash algorithm new entries name; SM3 can follow without breaking the chain.</summary>
    public const string Algorithm = "SHA-256";

    private Entry(long matter, int n, string body, byte[] hash, Performance performance, Outcome outcome) =>
        (Matter, N, Body, Hash, Performance, Outcome) = (matter, n, body, hash, performance, outcome);

    public long Matter { get; }

    /// <summary>1 for the opening act, without gaps.</summary>
    public int N { get; }
    public string Body { get; }
    public byte[] Hash { get; }
    public Performance Performance { get; }
    public Outcome Outcome { get; }

    public static byte[] HashOf(string body) => SHA256.HashData(Encoding.UTF8.GetBytes(body));

    internal static Entry Write(CaseFile file, Performance performance, Recorded recorded, Outcome outcome)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, FactsJson.Writer))
        {
            writer.WriteStartObject();
            writer.WriteString("alg", Algorithm);
            writer.WriteNumber("matter", file.Matter.Id);
            writer.WriteNumber("n", file.Matter.Version);
            writer.WriteString("kind", file.Module.Kind);
            writer.WriteNumber("office", file.Matter.Office.Id);
            writer.WriteString("act", performance.Type.Name);
            writer.WriteNumber("v", performance.Type.Version);
            writer.WriteString("on", performance.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteString("at", performance.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            WriteActor(writer, performance.Actor);
            writer.WriteString("channel", performance.Channel);
            writer.WritePropertyName("fields");
            JsonSerializer.Serialize(writer, performance.Act, performance.Type.Type, FactsJson.Options);
            WriteRecorded(writer, recorded);
            writer.WritePropertyName("outcome");
            outcome.WriteTo(writer);
            writer.WriteString("prev", Convert.ToHexStringLower(file.Head));
            writer.WriteEndObject();
        }
        var body = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return new(file.Matter.Id, file.Matter.Version, body, SHA256.HashData(buffer.WrittenSpan), performance, outcome);
    }

    private static void WriteActor(Utf8JsonWriter writer, Actor actor)
    {
        writer.WriteStartObject("by");
        writer.WriteString("account", actor.Account);
        writer.WriteString("name", actor.Name);
        if (actor.Capacity is Capacity.AtOffice duty)
        {
            writer.WriteString("duty", duty.Duty);
            writer.WriteNumber("office", duty.Office.Id);
        }
        else if (actor.Capacity is Capacity.Party party)
        {
            writer.WriteString("as", "party");
            if (party.Account != actor.Account)
                writer.WriteString("for", party.Account); // 代理: the account acts, the principal is the party
        }
        if (actor.Behalf is { } behalf)
            writer.WriteString("behalf", behalf);
        writer.WriteEndObject();
    }

    private static void WriteRecorded(Utf8JsonWriter writer, Recorded recorded)
    {
        Map(writer, "answers", recorded.Answers);
        Map(writer, "readings", recorded.Readings);
        Map(writer, "results", recorded.Results);
        Map(writer, "numbers", recorded.Numbers);
        Map(writer, "settings", recorded.Settings);
    }

    private static void Map<T>(Utf8JsonWriter writer, string name, SortedDictionary<string, T> map)
    {
        if (map.Count == 0)
            return;
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, map, FactsJson.Options);
    }
}
