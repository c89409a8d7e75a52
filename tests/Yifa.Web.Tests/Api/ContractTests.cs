using System.Text.Json;
using System.Text.Json.Nodes;
using Yifa.Api;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Web.Tests.Cli;

namespace Yifa.Web.Tests.Api;

/// <summary>The OpenAPI document is a contract: what stands in the repository is what the program says, and what it says is so.</summary>
public sealed class ContractTests
{
    private const string Accepting = "YIFA_ACCEPT";
    private static readonly string File = Path.Combine(Root(), "tests", "Yifa.Web.Tests", "Api", "openapi.v1.json");

    [Fact]
    public async Task The_contract_has_not_changed_unseen()
    {
        var now = await Document() + "\n";
        if (Environment.GetEnvironmentVariable(Accepting) == "openapi")
            await System.IO.File.WriteAllTextAsync(File, now, TestContext.Current.CancellationToken);
        var kept = System.IO.File.Exists(File) ? await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken) : "";
        if (kept == now)
            return;
        var line = kept.Split('\n').Zip(now.Split('\n')).TakeWhile(p => p.First == p.Second).Count();
        Assert.Fail(
            $"接口的契约变了(第{line + 1}行起:“{now.Split('\n').ElementAtOrDefault(line)?.Trim()}”)。若有意如此,请用 {Accepting}=openapi 再运行本测试,"
                + "查看 tests/Yifa.Web.Tests/Api/openapi.v1.json 的差异后一并提交。"
        );
    }

    [Fact]
    public async Task Every_act_stands_in_it_with_every_field_in_two_languages()
    {
        var schemas = JsonDocument.Parse(await Document()).RootElement.GetProperty("components").GetProperty("schemas");
        foreach (var act in Catalogue.Modules.SelectMany(m => m.Acts).Where(a => a is { Deemed: false, Earlier: false }))
        {
            var body = schemas.GetProperty($"{act.Kind}.{act.Name}");
            Assert.Equal(act.Label, body.GetProperty("title").GetString());
            var fields = body.GetProperty("properties").GetProperty("fields").GetProperty("properties");
            foreach (var field in act.Fields)
            {
                Assert.Equal(field.Label, fields.GetProperty(field.Name).GetProperty("title").GetString());
                Assert.Equal(Words.Spoken(field.Name), fields.GetProperty(field.Name).GetProperty("x-english").GetString());
            }
        }
    }

    [Fact]
    public async Task Every_reference_leads_somewhere_and_every_operation_has_a_name_of_its_own()
    {
        var document = JsonNode.Parse(await Document())!;
        var names = new List<string>();
        Walk(
            document,
            (name, value) =>
            {
                if (name == "$ref")
                    Assert.NotNull(value.ToString()[2..].Split('/').Aggregate((JsonNode?)document, (at, part) => at?[part]));
                if (name == "operationId")
                    names.Add(value.ToString());
            }
        );
        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct().Count(), names.Count);
    }

    /// <summary>Whatever the API answers has the shape the document says: no member missing, none unsaid.</summary>
    [Theory]
    [InlineData("kinds", "/kinds")]
    [InlineData("kinds/permit", "/kinds/{kind}")]
    [InlineData("matters?kind=permit&take=3", "/matters")]
    [InlineData("search?q=店", "/search")]
    [InlineData("search?q=店&kind=permit&where=trade%3Dretail&year=2024", "/search")]
    [InlineData("search/count?q=店", "/search/count")]
    [InlineData("matters/FIRST", "/matters/{id}")]
    [InlineData("figures?year=2024&cuts=all", "/figures")]
    [InlineData("figures/permit.applied?year=2024", "/figures/{id}")]
    [InlineData("figures/permit.applied?year=2024&by=trade", "/figures/{id}")]
    [InlineData("figures/permit.applied?year=2024&by=office", "/figures/{id}")]
    [InlineData("figures/permit.applied?year=2024&by=month", "/figures/{id}")]
    [InlineData("figures/permit.decided-rate?year=2024", "/figures/{id}")]
    [InlineData("figures/permit.applied/drill?year=2024", "/figures/{id}/drill")]
    [InlineData("reports/annual-2024", "/reports/{id}")]
    [InlineData("webhooks", "/webhooks")]
    [InlineData("webhooks/1/deliveries", "/webhooks/{id}/deliveries")]
    public async Task An_answer_has_the_shape_the_document_says(string address, string path)
    {
        await using var host = await ApiHost.Start();
        await host.Store.Subscribe(Store.Tests.Permits.Clerk, Store.Tests.Permits.Clerk.Duties[0], "https://example.org/", ["*"]);
        await host.Post(System.Net.HttpStatusCode.Created, "matters/permit", ApiTests.NewShop);
        var document = JsonNode.Parse(await host.Client.GetStringAsync(OpenApiDocument.Address, TestContext.Current.CancellationToken))!;
        var schema = document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
        var answer = JsonNode.Parse((await host.Get(address.Replace("FIRST", $"{host.FirstMatter}"))).GetRawText());
        Assert.Equal([], Faults(answer, schema, document, "answer"));
    }

    /// <summary>Where an answer is not of the shape of a schema.</summary>
    internal static IEnumerable<string> Faults(JsonNode? value, JsonNode schema, JsonNode document, string at)
    {
        if (schema["$ref"] is { } reference)
            schema = reference.ToString()[2..].Split('/').Aggregate(document, (node, part) => node[part]!);
        if (schema["oneOf"] is JsonArray choices)
            return choices.Select(c => Faults(value, c!, document, at).ToList()).MinBy(f => f.Count)!;
        return schema["type"]?.ToString() switch
        {
            null => [],
            "object" => value is JsonObject o ? FaultsOf(o, schema, document, at) : [$"{at} is no object"],
            "array" => value is JsonArray a
                ? a.SelectMany((item, i) => Faults(item, schema["items"]!, document, $"{at}[{i}]"))
                : [$"{at} is no array"],
            var type => value is null ? (type.Contains("null") ? [] : [$"{at} is null"])
            : type.Contains(KindOf(value)) || (type == "integer" && value.ToString().All(c => char.IsDigit(c) || c == '-')) ? []
            : [$"{at} is {KindOf(value)}, not {type}"],
        };
    }

    private static IEnumerable<string> FaultsOf(JsonObject value, JsonNode schema, JsonNode document, string at)
    {
        var properties = schema["properties"]!.AsObject();
        foreach (var required in schema["required"]!.AsArray().Select(r => r!.ToString()).Where(r => !value.ContainsKey(r)))
            yield return $"{at}.{required} is missing";
        foreach (var (name, member) in value)
            if (properties[name] is not { } shape)
                yield return $"{at}.{name} is not in the document";
            else
                foreach (var fault in Faults(member, shape, document, $"{at}.{name}"))
                    yield return fault;
    }

    private static string KindOf(JsonNode value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            var other => other.ToString(),
        };

    private static void Walk(JsonNode? node, Action<string, JsonNode> see)
    {
        if (node is JsonObject o)
            foreach (var (name, value) in o.Where(p => p.Value is not null))
            {
                see(name, value!);
                Walk(value, see);
            }
        if (node is JsonArray a)
            foreach (var item in a)
                Walk(item, see);
    }

    /// <summary>The document of the product itself.</summary>
    private static async Task<string> Document()
    {
        using var shell = new Shell();
        using var store = StoreChoice.Open(CommandLine.Parse(["serve", "--db", shell.Db]), Catalogue.Modules);
        await using var app = Host.Build(store, [], "http://127.0.0.1:0");
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        return await client.GetStringAsync(OpenApiDocument.Address, TestContext.Current.CancellationToken);
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "yifa.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("these tests run inside the repository");
        return folder.FullName;
    }
}
