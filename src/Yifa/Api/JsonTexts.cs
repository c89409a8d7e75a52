using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Api;

/// <summary>A JSON object's members as the texts the binder reads: a number as it is written, a list's items on lines of their own.</summary>
public static class JsonTexts
{
    private const int MostItems = 200;

    /// <summary>The texts, and a refusal for every member that has none.</summary>
    public static (Dictionary<string, string?> Texts, List<Refusal> Refusals) Of(JsonElement json)
    {
        var texts = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var refusals = new List<Refusal>();
        foreach (var member in json.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
                refusals.Add(Binder.FieldMalformed with { Text = "字段名含有不能保存的字符" });
            else if (texts.ContainsKey(name))
                refusals.Add(Binder.FieldMalformed.At(name) with { Text = $"字段“{Short(name)}”写了两次" });
            else if (TextOf(member.Value) is var (text, wrong) && wrong is null)
                texts[name] = text;
            else
                refusals.Add(Binder.FieldMalformed.At(name) with { Text = $"字段“{Short(name)}”{wrong}" });
        }
        return (texts, refusals);
    }

    private static (string? Text, string? Wrong) TextOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return OneOf(value);
        if (value.GetArrayLength() > MostItems)
            return (null, $"最多{MostItems}项");
        var items = new List<string>();
        foreach (var item in value.EnumerateArray())
        {
            var (text, wrong) = item.ValueKind is JsonValueKind.Array or JsonValueKind.Null ? (null, "的每一项应为一个值") : OneOf(item);
            if (wrong is not null)
                return (null, wrong);
            items.Add(text!);
        }
        return (string.Join('\n', items), null);
    }

    private static (string? Text, string? Wrong) OneOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => StringOf(value) is { } text ? (text, null) : (null, "含有不能保存的字符"),
            JsonValueKind.Number => (value.GetRawText(), null),
            JsonValueKind.True => ("true", null),
            JsonValueKind.False => ("false", null),
            JsonValueKind.Null => (null, null),
            _ => (null, "应为一个值或一列值,不能是对象"),
        };

    /// <summary>The string; null when it holds half of a surrogate pair, which is no text.</summary>
    public static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The member's name; null when it is no text.</summary>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Short(string name) => name.Length <= 40 ? name : name[..39] + "…";
}
