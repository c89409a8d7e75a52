using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Webhooks;

namespace Yifa.Api;

/// <summary>The OpenAPI 3.1 document, written from the operations and the modules' acts that the API itself runs on.</summary>
public sealed class OpenApiDocument
{
    public const string Address = "/openapi/v1.json";
    private const string Reference = "#/components/";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private readonly List<Module> modules;
    private readonly IReadOnlyList<Operation> operations;

    // what many operations share stands once, among the components
    private readonly Dictionary<(Parameter Parameter, string Place), string> parameters = [];
    private readonly SortedDictionary<string, JsonObject> answers = new(StringComparer.Ordinal);

    private OpenApiDocument(IEnumerable<Module> modules, IReadOnlyList<Operation> operations) =>
        (this.modules, this.operations) = ([.. modules.OrderBy(m => m.Kind, StringComparer.Ordinal)], operations);

    public static string Write(IEnumerable<Module> modules, IReadOnlyList<Operation> operations) =>
        new OpenApiDocument(modules, operations).Document().ToJsonString(Options);

    private JsonObject Document()
    {
        foreach (var problem in ProblemType.All)
            answers[problem.Name] = ProblemAnswer(problem);
        var (paths, webhooks) = (Paths(), Webhooks());
        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "依法 Yifa",
                ["version"] = "1",
                ["description"] = "法治政府业务平台的接口。The API of a platform for law-based government. docs/api.md, docs/api.en.md",
                ["license"] = new JsonObject { ["name"] = "Apache-2.0", ["identifier"] = "Apache-2.0" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = ApiRoutes.Base }),
            ["security"] = new JsonArray(new JsonObject { ["key"] = new JsonArray() }),
            ["paths"] = paths,
            ["webhooks"] = webhooks,
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject { ["key"] = Key() },
                ["headers"] = Headers(),
                ["parameters"] = new JsonObject(
                    parameters
                        .OrderBy(p => p.Value, StringComparer.Ordinal)
                        .Select(p => KeyValuePair.Create(p.Value, (JsonNode?)Whole(p.Key.Parameter, p.Key.Place)))
                ),
                ["responses"] = new JsonObject(answers.Select(a => KeyValuePair.Create(a.Key, (JsonNode?)a.Value))),
                ["schemas"] = Schemas(),
            },
        };
    }

    private static JsonObject Key() =>
        new()
        {
            ["type"] = "http",
            ["scheme"] = "bearer",
            ["bearerFormat"] = $"{ApiKey.Prefix}…",
            ["description"] = "在“账号与安全”中制作。Made on the account page. Scopes: " + string.Join(", ", Enum.GetNames<Scope>()),
        };

    private static JsonObject Headers() =>
        new()
        {
            ["ETag"] = Header("str", "案件版本。The matter's version"),
            ["Link"] = Header("str", "下一页,rel=\"next\"。The next page"),
            ["Retry-After"] = Header("int", "几秒后再试。Seconds to wait"),
        };

    private static JsonObject Header(string shape, string text) => new() { ["description"] = text, ["schema"] = Shapes.Of(shape) };

    private JsonObject Paths()
    {
        var paths = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var operation in operations)
        foreach (var (path, item) in Items(operation))
        {
            if (!paths.TryGetValue(path, out var at))
                paths[path] = at = [];
            at[operation.Method.ToLowerInvariant()] = item;
        }
        return new(paths.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value)));
    }

    /// <summary>An operation at its address; one that performs acts at an address for every kind, or every act.</summary>
    private IEnumerable<(string Path, JsonObject Item)> Items(Operation operation) =>
        operation.Acts switch
        {
            ActBodies.Opening => from module in modules
            let acts = Acts(module).Where(a => a.Opens).ToList()
            where acts.Count > 0
            select (operation.Path.Replace("{kind}", module.Kind), Item(operation, module.Name, acts)),
            ActBodies.Further => from act in modules.SelectMany(Acts)
            where !act.Opens
            group act by act.Name into acts
            select (
                operation.Path.Replace("{act}", acts.Key),
                Item(operation, string.Join('、', acts.Select(a => a.Label).Distinct()), [.. acts])
            ),
            _ => [(operation.Path, Item(operation, operation.Label, []))],
        };

    private static IEnumerable<ActType> Acts(Module module) => module.Acts.Where(a => a is { Deemed: false, Earlier: false });

    private JsonObject Item(Operation operation, string label, IReadOnlyList<ActType> acts)
    {
        var item = new JsonObject
        {
            ["operationId"] =
                acts.Count == 0 ? operation.Id
                : operation.Acts == ActBodies.Opening ? $"{operation.Id}.{acts[0].Kind}"
                : $"{operation.Id}.{acts[0].Name}",
            ["summary"] = acts.Count == 0 ? label : $"{operation.Label}:{label}",
            ["description"] = operation.English,
        };
        if (operation.Scope is { } scope)
            item["x-scope"] = scope.ToString();
        var parameters = ParametersOf(operation, acts.Count > 0);
        if (parameters.Count > 0)
            item["parameters"] = parameters;
        if (operation.Body is { } body)
            item["requestBody"] = Body(Shapes.Of(body));
        if (operation.TakesFile)
            item["requestBody"] = new JsonObject { ["required"] = true, ["content"] = FileContent(["application/octet-stream"]) };
        if (acts.Count > 0)
            item["requestBody"] = Body(OneOf(acts.Select(a => Reference + "schemas/" + ActSchemas.NameOf(a))));
        item["responses"] = Responses(operation);
        return item;
    }

    private static JsonObject OneOf(IEnumerable<string> references)
    {
        JsonNode[] each = [.. references.Select(r => new JsonObject { ["$ref"] = r })];
        return each is [JsonObject only] ? only : new() { ["oneOf"] = new JsonArray(each) };
    }

    private static JsonObject Body(JsonNode schema) =>
        new()
        {
            ["required"] = true,
            ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } },
        };

    private JsonArray ParametersOf(Operation operation, bool spelled)
    {
        var all = new JsonArray();
        foreach (var part in operation.Path.Split('/').Where(p => p.StartsWith('{')).Select(p => p.Trim('{', '}')))
            if (part is "id" || !spelled)
                all.Add(Parameter(new(part, ShapeOf(part, operation), PartOf(part), Words.Spoken(part), true), "path"));
        foreach (var parameter in operation.Query)
            all.Add(Parameter(parameter, "query"));
        foreach (var parameter in operation.Headers)
            all.Add(Parameter(parameter, "header"));
        return all;
    }

    private static string ShapeOf(string part, Operation operation) => part == "id" && operation.Scope != Scope.Figures ? "int" : "str";

    private static string PartOf(string name) => name == "kind" ? "种类" : "编号";

    private JsonObject Parameter(Parameter parameter, string place)
    {
        if (!parameters.TryGetValue((parameter, place), out var name))
        {
            var plain = $"{place}.{parameter.Name}";
            name = parameters.ContainsValue(plain) ? $"{plain}.{parameters.Count}" : plain;
            parameters[(parameter, place)] = name;
        }
        return new() { ["$ref"] = Reference + "parameters/" + name };
    }

    private static JsonObject Whole(Parameter parameter, string place) =>
        new()
        {
            ["name"] = parameter.Name,
            ["in"] = place,
            ["required"] = parameter.Required,
            ["description"] = $"{parameter.Label}。{parameter.English}",
            ["schema"] = Shapes.Of(parameter.Shape),
        };

    private JsonObject Responses(Operation operation)
    {
        var headers = new JsonObject();
        if (operation.Tagged)
            headers["ETag"] = new JsonObject { ["$ref"] = Reference + "headers/ETag" };
        if (operation.Paged)
            headers["Link"] = new JsonObject { ["$ref"] = Reference + "headers/Link" };
        var content = operation.Files.Count > 0 ? FileContent(operation.Files) : Content("application/json", operation.Answer);
        var good = new JsonObject { ["description"] = operation.Label, ["content"] = content };
        if (headers.Count > 0)
            good["headers"] = headers;
        var responses = new JsonObject { [$"{operation.Status}"] = good };
        foreach (var problems in operation.AllProblems.GroupBy(p => p.Status).OrderBy(g => g.Key))
        {
            var name = string.Join("-or-", problems.Select(p => p.Name));
            answers.TryAdd(name, ProblemAnswer([.. problems]));
            responses[$"{problems.Key}"] = new JsonObject { ["$ref"] = Reference + "responses/" + name };
        }
        return responses;
    }

    private static JsonObject FileContent(IEnumerable<string> types) =>
        new(
            types.Select(type =>
                KeyValuePair.Create(
                    type,
                    (JsonNode?)
                        new JsonObject
                        {
                            ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "binary" },
                        }
                )
            )
        );

    private static JsonObject ProblemAnswer(params ProblemType[] problems)
    {
        var answer = new JsonObject
        {
            ["description"] = string.Join(";", problems.Select(p => $"{p.Title}。{p.English}")),
            ["content"] = Content("application/problem+json", "Problem"),
            ["x-problems"] = new JsonArray([.. problems.Select(p => (JsonNode)p.Address)]),
        };
        if (problems.Any(p => p == ProblemType.TooMany || p == ProblemType.StoreAway))
            answer["headers"] = new JsonObject { ["Retry-After"] = new JsonObject { ["$ref"] = Reference + "headers/Retry-After" } };
        return answer;
    }

    private static JsonObject Content(string type, string shape) => new() { [type] = new JsonObject { ["schema"] = Shapes.Of(shape) } };

    private JsonObject Webhooks() =>
        new()
        {
            ["act"] = new JsonObject
            {
                ["post"] = new JsonObject
                {
                    ["operationId"] = "announced",
                    ["summary"] = "办理了一个事项",
                    ["description"] = "An act was performed. Sent at least once; the Idempotency-Key tells repeats.",
                    ["parameters"] = new JsonArray([.. Signing.Headers.Select(p => (JsonNode)Parameter(p, "header"))]),
                    ["requestBody"] = Body(Shapes.Of("Message")),
                    ["responses"] = new JsonObject { ["2XX"] = new JsonObject { ["description"] = "收到。Taken" } },
                },
            },
        };

    private JsonObject Schemas()
    {
        var all = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (name, members) in Shapes.All)
            all[name] = Shapes.Schema(members);
        foreach (var act in modules.SelectMany(Acts))
            all[ActSchemas.NameOf(act)] = ActSchemas.BodyOf(act);
        return new(all.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value)));
    }
}
