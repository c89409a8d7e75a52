using System.Text.Json.Nodes;
using Yifa.Kernel;

namespace Yifa.Api;

/// <summary>JSON Schema 2020-12 of what an act takes, with its labels in Chinese and in English.</summary>
public static class ActSchemas
{
    /// <summary>The name of an act's body among the document's schemas.</summary>
    public static string NameOf(ActType act) => $"{act.Kind}.{act.Name}";

    /// <summary>The body that performs the act.</summary>
    public static JsonObject BodyOf(ActType act)
    {
        var properties = new JsonObject();
        if (act.Opens)
        {
            properties["act"] = new JsonObject { ["const"] = act.Name };
            properties["office"] = Text("机构的路径、代码或名称,默认为账号所在机构");
        }
        else
            properties["seen"] = new JsonObject { ["type"] = "integer", ["description"] = "所见的版本;也可用 If-Match" };
        properties["on"] = new JsonObject
        {
            ["type"] = "string",
            ["format"] = "date",
            ["description"] = "办理日期,默认今天",
        };
        if (act.Counters.Count > 0)
            properties["behalf"] = Text("代办:窗口代哪一位当事人办理");
        properties["fields"] = FieldsOf(act);
        List<string> required = act.Opens ? ["act"] : [];
        if (act.Fields.Any(IsRequired))
            required.Add("fields");
        return new()
        {
            ["title"] = act.Label,
            ["x-english"] = Words.Spoken(act.Name),
            ["description"] = string.Join('、', act.Cites) + (act.Hint is { } hint ? $"。{hint}" : ""),
            ["x-by"] = new JsonArray([.. act.By.Select(b => (JsonNode)Words.Chinese(b))]),
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. required.Select(r => (JsonNode)r)]),
            ["properties"] = properties,
        };
    }

    /// <summary>The <c>fields</c> object.</summary>
    public static JsonObject FieldsOf(ActType act) =>
        new()
        {
            ["type"] = "object",
            ["additionalProperties"] = act is { IsDetailed: true, Of: null }, // a kind adds fields of its own
            ["required"] = new JsonArray([.. act.Fields.Where(IsRequired).Select(f => (JsonNode)f.Name)]),
            ["properties"] = new JsonObject(act.Fields.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)SchemaOf(f)))),
        };

    private static bool IsRequired(Field field) => field is { Required: true, IsList: false };

    private static JsonObject SchemaOf(Field field)
    {
        var schema = field.IsList ? new JsonObject { ["type"] = "array", ["items"] = One(field) } : One(field);
        schema["title"] = field.Label;
        schema["x-english"] = Words.Spoken(field.Name);
        if (field.Hint is { } hint)
            schema["description"] = hint;
        if (field.IsPersonal)
            schema["x-personal"] = true;
        return schema;
    }

    private static JsonObject One(Field field) =>
        field.Item switch
        {
            _ when field.Choices.Count > 0 => new()
            {
                ["enum"] = new JsonArray([.. field.Choices.Select(c => (JsonNode)c.ToString())]),
                ["x-labels"] = new JsonArray([.. field.Choices.Select(c => (JsonNode)Words.Chinese(c))]),
            },
            _ when field.Format == Format.Matter => new() { ["type"] = new JsonArray("integer", "string") },
            var t when t == typeof(bool) => new() { ["type"] = "boolean" },
            var t when t == typeof(int) || t == typeof(long) => new() { ["type"] = "integer" },
            var t when t == typeof(decimal) => field.Format == Format.Money
                ? new()
                {
                    ["type"] = "number",
                    ["minimum"] = 0,
                    ["multipleOf"] = 0.01,
                }
                : new() { ["type"] = "number" },
            var t when t == typeof(DateOnly) => new() { ["type"] = "string", ["format"] = "date" },
            _ => new() { ["type"] = "string", ["maxLength"] = field.Max },
        };

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };
}
