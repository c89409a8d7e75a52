using System.Text.Json.Nodes;
using Yifa.Kernel;

namespace Yifa.Api;

/// <summary>Kinds of matters and the acts on them, with a JSON schema of each act's fields.</summary>
public static class KindsApi
{
    public static Task<IResult> List(ApiCall call)
    {
        call.Allow();
        var kinds = call.Store.Modules.OrderBy(m => m.Kind, StringComparer.Ordinal).Select(m => new { m.Kind, m.Name });
        return Task.FromResult(ApiAnswer.Json(new { Rows = kinds }));
    }

    public static Task<IResult> Show(ApiCall call)
    {
        call.Allow();
        var module = call.Kind(call.Route("kind"));
        return Task.FromResult(
            ApiAnswer.Json(
                new
                {
                    module.Kind,
                    module.Name,
                    Stages = module.Stages.Select(s => new
                    {
                        s.Code,
                        s.Label,
                        Phase = s.Phase.ToString(),
                    }),
                    Facets = module.Facets.Select(f => new
                    {
                        f.Name,
                        f.Label,
                        Values = f.Values.Select(v => new { Value = Words.Code(v), Label = Words.Chinese(v) }),
                    }),
                    Clocks = module.Clocks.Select(c => new { c.Name, c.Label }),
                    Figures = module.Figures.Select(f => f.Id),
                    Acts = module.Acts.Where(a => !a.Deemed).Select(ActOf),
                }
            )
        );
    }

    /// <summary>An act with the schema of its fields.</summary>
    public static object ActOf(ActType act) =>
        new
        {
            act.Name,
            act.Label,
            Law = act.Cites.Select(c => c.ToString()),
            act.Opens,
            act.Once,
            act.Hint,
            act.From,
            By = act.By.Select(Words.Chinese),
            Fields = SchemaOf(act),
        };

    /// <summary>JSON Schema 2020-12 of the <c>fields</c> object.</summary>
    private static JsonObject SchemaOf(ActType act) =>
        new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. act.Fields.Where(f => f is { Required: true, IsList: false }).Select(f => (JsonNode)f.Name)]),
            ["properties"] = new JsonObject(act.Fields.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)SchemaOf(f)))),
        };

    private static JsonObject SchemaOf(Field field)
    {
        var schema = field.IsList ? new JsonObject { ["type"] = "array", ["items"] = One(field) } : One(field);
        schema["title"] = field.Label;
        if (field.Hint is { } hint)
            schema["description"] = hint;
        return schema;
    }

    private static JsonObject One(Field field) =>
        field.Item switch
        {
            { IsEnum: true } => new()
            {
                ["enum"] = new JsonArray([.. field.Choices.Select(c => (JsonNode)c.ToString())]),
                ["x-labels"] = new JsonArray([.. field.Choices.Select(c => (JsonNode)Words.Chinese(c))]),
            },
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
}
