using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yifa.Kernel;

/// <summary>The values of a kind's own fields, by field name: texts, numbers and yes or no, in the order of the kind's text.</summary>
[JsonConverter(typeof(Json))]
public sealed class Details
{
    private readonly List<(string Name, object Value)> values;

    private Details(List<(string, object)> values) => this.values = values;

    public static Details None { get; } = new([]);

    /// <summary>Of the values as a field binds them; those without one are left out.</summary>
    public static Details Of(IEnumerable<(Field Field, object? Value)> values) =>
        new([.. from v in values where v.Value is not null select (v.Field.Name, Plain(v.Value))]);

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => values.Count == 0;

    /// <summary>The value as the field's type has it; null when there is none or it is of another type.</summary>
    public object? Get(Field field)
    {
        foreach (var (name, value) in values)
            if (name.Equals(field.Name, StringComparison.OrdinalIgnoreCase))
                return Typed(field, value);
        return null;
    }

    /// <summary>The values as a form would send them, by field name: what another matter of the kind is opened with.</summary>
    public IEnumerable<(string Field, string? Text)> Texts =>
        values.Select(v => (v.Name, v.Value is bool yes ? (yes ? "是" : "否") : Convert.ToString(v.Value, CultureInfo.InvariantCulture)));

    private static object Plain(object value) =>
        value switch
        {
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            int n => (decimal)n,
            Choice choice => choice.Name,
            _ => value,
        };

    private static object? Typed(Field field, object value) =>
        field.Item == typeof(DateOnly) ? Binder.DateOf(value as string ?? "")
        : field.Item == typeof(Choice) ? field.Choices.FirstOrDefault(c => c.Name == value as string)
        : field.Item == typeof(int)
            ? value is decimal n && n == decimal.Truncate(n) ? (int)n
                : null
        : field.Item.IsInstanceOfType(value) ? value
        : null;

    private sealed class Json : JsonConverter<Details>
    {
        public override Details Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new JsonException("not the values of a kind's fields");
            return new([.. json.RootElement.EnumerateObject().Select(p => (p.Name, ValueOf(p.Value)))]);
        }

        private static object ValueOf(JsonElement value) =>
            value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!,
                JsonValueKind.Number => value.GetDecimal(),
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ => throw new JsonException("not the value of a kind's field"),
            };

        public override void Write(Utf8JsonWriter writer, Details details, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, value) in details.values)
                if (value is decimal number)
                    writer.WriteNumber(name, number);
                else if (value is bool yes)
                    writer.WriteBoolean(name, yes);
                else
                    writer.WriteString(name, (string)value);
            writer.WriteEndObject();
        }
    }
}
