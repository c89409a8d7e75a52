using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yifa.Kernel;

/// <summary>Which kind of a general module, at which version of its text; written <c>law-lesson/2</c>.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct KindRef(string Id, int Version)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}/{Version}");

    /// <summary>Null when the text names no version of a kind.</summary>
    public static KindRef? Parse(string text) =>
        text.Split('/') is [{ Length: > 0 } id, var version]
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && n > 0
            ? new(id, n)
            : null;

    private sealed class Json : JsonConverter<KindRef>
    {
        public override KindRef Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Parse(reader.GetString() ?? "") ?? throw new JsonException("not a version of a kind");

        public override void Write(Utf8JsonWriter writer, KindRef kind, JsonSerializerOptions options) =>
            writer.WriteStringValue(kind.ToString());
    }
}

/// <summary>What has a kind that is data: the matter and the acts that bring or change what its kind asks for.</summary>
public interface IDetailed
{
    /// <summary>The values of the kind's own fields.</summary>
    Details? Details { get; }
}

/// <summary>A matter of a general module.</summary>
public interface IOfKind : IDetailed
{
    KindRef Kind { get; }
}
