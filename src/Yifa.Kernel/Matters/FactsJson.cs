using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yifa.Kernel;

/// <summary>How facts, fields and outcomes are written: members in order of declaration, nulls left out, Chinese as itself.</summary>
public static class FactsJson
{
    public static JsonSerializerOptions Options { get; } =
        new()
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters = { new JsonStringEnumConverter() },
            IgnoreReadOnlyProperties = true,
        };

    internal static JsonWriterOptions Writer { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string Write(object facts) => JsonSerializer.Serialize(facts, facts.GetType(), Options);

    /// <summary>The top-level members of <paramref name="after"/> that differ from <paramref name="before"/>; a member that went away is null.</summary>
    internal static byte[] Changes(JsonElement before, JsonElement after)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writer))
        {
            writer.WriteStartObject();
            foreach (var member in after.EnumerateObject())
                if (!before.TryGetProperty(member.Name, out var old) || !JsonElement.DeepEquals(old, member.Value))
                    member.WriteTo(writer);
            foreach (var member in before.EnumerateObject())
                if (!after.TryGetProperty(member.Name, out _))
                    writer.WriteNull(member.Name);
            writer.WriteEndObject();
        }
        return stream.ToArray();
    }
}
