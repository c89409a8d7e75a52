using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>抽取记录: everything that is needed to do the draw again.</summary>
public sealed record Transcript(
    DrawTerms Terms,
    Rosters Rosters,
    string Commitment,
    IReadOnlyList<string> Secrets,
    string BeaconValue,
    string Seed,
    IReadOnlyList<Drawn> Drawn
)
{
    // rows stand on lines of their own and Chinese as it is, for people who read it
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As JSON, one row of a base on a line.</summary>
    public string Write()
    {
        var text = new StringBuilder("{\n");
        void Line(string name, Action<Utf8JsonWriter> value, string end = ",\n") => text.Append($"\"{name}\": {Json(value)}{end}");
        Line("format", w => w.WriteStringValue(DrawTerms.Format));
        Line("title", w => w.WriteStringValue(Terms.Title));
        Line("number", w => w.WriteNumberValue(Terms.Number));
        Line("reason", w => w.WriteStringValue(Terms.Reason));
        Line("day", w => w.WriteStringValue(Terms.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Line("take", w => w.WriteNumberValue(Terms.Take));
        Line("each", w => w.WriteNumberValue(Terms.Each));
        Line("beacon", w => w.WriteStringValue(Terms.Beacon));
        Rows("shares", Terms.Shares.Select(s => Texts(s.By, s.Hash)));
        Line("commitment", w => w.WriteStringValue(Commitment));
        Rows("secrets", Secrets.Select(s => Json(w => w.WriteStringValue(s))));
        Line("beaconValue", w => w.WriteStringValue(BeaconValue));
        Line("seed", w => w.WriteStringValue(Seed));
        Rows("drawn", Drawn.Select(d => $"[{Json(w => w.WriteStringValue(d.Object))}, {Texts([.. d.Inspectors])}]"));
        Rows("objects", Rosters.Objects.Select(o => Json(w => Row(w, o))));
        Rows("inspectors", Rosters.Inspectors.Select(i => Texts(i.Id, i.Name)));
        Rows("conflicts", Rosters.Conflicts.Select(c => Texts(c.Object, c.Inspector)), "\n");
        return text.Append("}\n").ToString();

        void Rows(string name, IEnumerable<string> rows, string end = ",\n") =>
            text.Append($"\"{name}\": [\n{string.Join(",\n", rows)}\n]{end}");
    }

    private static void Row(Utf8JsonWriter writer, DrawnFrom row)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(row.Id);
        writer.WriteNumberValue(row.Weight);
        writer.WriteStringValue(row.Name);
        writer.WriteEndArray();
    }

    private static string Texts(params string[] texts) =>
        Json(w =>
        {
            w.WriteStartArray();
            foreach (var text in texts)
                w.WriteStringValue(text);
            w.WriteEndArray();
        });

    private static string Json(Action<Utf8JsonWriter> value)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
            value(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a transcript; a <see cref="FormatException"/> says in one sentence why the text is none.</summary>
    public static Transcript Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (Text(root, "format") is var format && format != DrawTerms.Format)
                throw new FormatException($"抽取记录的格式应为 {DrawTerms.Format},现为“{format}”。");
            return Of(root);
        }
        // the four ways the reader of JSON says that a text somebody else sends is none, or lacks something
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException)
        {
            throw new FormatException("文件不是抽取记录,或者缺少其中的内容。", e);
        }
    }

    private static Transcript Of(JsonElement root)
    {
        var terms = new DrawTerms(
            Line(root, "title"),
            Number(root.GetProperty("number")),
            Line(root, "reason"),
            Day(Text(root, "day")),
            Number(root.GetProperty("take")),
            Number(root.GetProperty("each")),
            Line(root, "beacon"),
            [.. Rows(root, "shares").Select(r => Sound(new Share(Plainly(r[0]), Plainly(r[1]))))]
        );
        var rosters = new Rosters(
            Rows(root, "objects").Select(r => Sound(new DrawnFrom(Plainly(r[0]), Weight(r[1]), Plainly(r[2])))),
            Rows(root, "inspectors").Select(r => Sound(new Inspector(Plainly(r[0]), Plainly(r[1])))),
            Rows(root, "conflicts").Select(r => new Conflict(Plainly(r[0]), Plainly(r[1])))
        );
        return new(
            terms,
            rosters,
            Text(root, "commitment"),
            [.. Rows(root, "secrets").Select(Plainly)],
            Line(root, "beaconValue"),
            Text(root, "seed"),
            [.. Rows(root, "drawn").Select(r => new Drawn(Plainly(r[0]), [.. r[1].EnumerateArray().Select(Plainly)]))]
        );
    }

    private static IEnumerable<JsonElement> Rows(JsonElement root, string name) => root.GetProperty(name).EnumerateArray();

    private static string Text(JsonElement root, string name) => Plainly(root.GetProperty(name));

    private static string Plainly(JsonElement value) => value.GetString() ?? throw new FormatException("抽取记录中有空的内容。");

    private static int Number(JsonElement value) =>
        value.TryGetInt32(out var number) ? number : throw new FormatException("抽取记录中的数应为整数。");

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException("抽取记录的抽取日应写作 2024-03-15。");

    private static int Weight(JsonElement value) =>
        Number(value) is >= 1 and <= Rosters.MostWeight and var weight
            ? weight
            : throw new FormatException($"权重应为1至{Rosters.MostWeight}的整数。");

    // two texts may not be read as one: no value holds what parts the values
    private static string Line(JsonElement root, string name) =>
        Text(root, name) is var text && (text.Length == 0 || RosterText.IsPlain(text))
            ? text
            : throw new FormatException($"抽取记录的 {name} 含有控制字符或者过长。");

    private static Share Sound(Share share) =>
        RosterText.IsPlain(share.By) ? share : throw new FormatException("抽取记录的 shares 含有控制字符或者过长。");

    private static DrawnFrom Sound(DrawnFrom row) =>
        RosterText.FaultOf(row.Id, row.Name) is { } fault ? throw new FormatException($"检查对象的{fault}。") : row;

    private static Inspector Sound(Inspector row) =>
        RosterText.FaultOf(row.Id, row.Name) is { } fault ? throw new FormatException($"执法检查人员的{fault}。") : row;
}
