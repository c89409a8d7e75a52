using System.Net.Http.Json;
using System.Text.Json;
using Yifa.Api;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Exams;
using Yifa.Store;
using Yifa.Web.Tests.Cli;

namespace Yifa.Web.Tests.Api;

/// <summary>Every act of the product with fields of every shape its schema allows: accepted or refused, never a failure of ours.</summary>
public sealed class EveryActTests
{
    private static readonly Office Region = new(1, "region/", "示例区", "示", "region");

    // an exam that papers stand under
    private const string Round = "示考〔2024〕1号";
    private static readonly string[] Days = ["2024-02-29", "2024-06-03", "2025-02-01", "1900-01-01", "2199-12-31"];
    private static readonly string[] Texts = ["甲某", "乙某", "沪司〔2024〕1号", Round, "13800138000", "A", "对", "①", "一\n二"];

    // an enterprise, those who come, when and where: without them no visit is ever opened
    private static readonly string Firm = CreditCode.Make("310117", 1);
    private static readonly string[] TextsOfVisits =
    [
        .. Texts,
        .. Enumerable.Repeat(Firm, 8),
        .. Enumerable.Repeat("甲某:沪0001", 4),
        .. Enumerable.Repeat("乙某:沪0002", 4),
        "2024-02-29 09:30",
        "2024-06-03 09:30",
        "31.11,121.38",
        "甲:符合",
    ];

    // little else than a firm and two officers
    private static readonly string[] TextsOfPenalties =
    [
        .. Texts[^3..],
        .. Enumerable.Repeat(Firm, 12),
        .. Enumerable.Repeat("甲某 沪0001", 6),
        .. Enumerable.Repeat("乙某 沪0002", 6),
    ];

    // a benchmark of one tier and, where it has factors, of two for them
    private static readonly string[] TextsOfBenchmarks =
    [
        .. Texts,
        .. Enumerable.Repeat("一档||罚款|1-2元|示例条例", 12),
        .. Enumerable.Repeat("次数:初次、再次", 2),
    ];
    private string[] texts = Texts;
    private static readonly object[] Numbers = [0, 1, -1, 15, 60, 2023, 2024, 100_000, int.MaxValue, int.MinValue];
    private static readonly object[] Amounts = [0, 0.01, 1.25, 500, 1e12, -3];
    private static readonly int Calls = Environment.GetEnvironmentVariable("YIFA_LONG") == "1" ? 60_000 : 600;
    private readonly Random random = new(20240101);

    public static TheoryData<string> Kinds => [.. Catalogue.Modules.Select(m => m.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Acts_are_accepted_or_refused(string kind)
    {
        using var shell = new Shell();
        texts = kind switch
        {
            "benchmarks" => TextsOfBenchmarks,
            "inspections" or "credit-reports" => TextsOfVisits,
            "penalties" => TextsOfPenalties,
            "data-handovers" => [.. Texts, .. Enumerable.Repeat("2024-01", Texts.Length)],
            _ => Texts,
        };
        var module = Catalogue.Modules.First(m => m.Kind == kind);
        using var store = StoreChoice.Open(CommandLine.Parse(["serve", "--db", shell.Db]), Catalogue.Modules);
        await store.Install(
            [Region],
            [new Account("all", "全某", Region, [.. module.Duties.Select(d => new Capacity.AtOffice($"{kind}.{d}", Region))])]
        );
        var organiser = new Actor("all", "全某", new Capacity.AtOffice("exams.Organiser", Region));
        foreach (var exam in kind == "exam-papers" ? Enum.GetValues<Exam>() : [])
            Assert.Empty(await store.Load([new("exams", Region, [Step.OnTheDay(new(2024, 1, 8), 0, organiser, ArrangedAs(exam))])]));
        await store.SetFact(SampleLoading.NameFact, "shili-2024"); // the header names accounts of samples only
        await store.SetSetting(DoorSettings.RequestsPerMinute.Key, "1000000");
        await using var app = Host.Build(store, [], "http://127.0.0.1:0");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First() + "/api/v1/") };
        client.DefaultRequestHeaders.Add(Caller.Header, "all");
        var acts = (await client.GetFromJsonAsync<JsonElement>($"kinds/{kind}")).GetProperty("acts").EnumerateArray().ToList();
        var opening = acts.Where(a => a.GetProperty("opens").GetBoolean()).ToArray();
        var ids = new List<long>();
        for (var i = 0; i < Calls; i++)
            if (ids.Count == 0 || i % 10 == 0)
                await Open(client, kind, Pick(opening), ids);
            else
                await Go(client, Pick([.. ids]), i % 10 == 1 ? Pick([.. acts]) : null);
        Assert.True(ids.Count > 0 || kind == "review-sheets"); // of a file that was drawn, which chance does not hit
        Assert.Null(store.Verify().First);
    }

    private static Arrange ArrangedAs(Exam exam) => new(exam, "示例考试", Way.Platform, new(2024, 1, 8), new(2024, 12, 31));

    private async Task Open(HttpClient client, string kind, JsonElement act, List<long> ids)
    {
        var answer = await Post(
            client,
            $"matters/{kind}",
            new
            {
                act = NameOf(act),
                on = Days[0],
                fields = FieldsOf(act),
            }
        );
        if (answer is { } opened)
            ids.Add(opened.GetProperty("id").GetInt64());
    }

    /// <summary>The act given, or one of those open to the matter, so that cases get on.</summary>
    private async Task Go(HttpClient client, long id, JsonElement? given)
    {
        var open = (await client.GetFromJsonAsync<JsonElement>($"matters/{id}")).GetProperty("acts").EnumerateArray().ToArray();
        if (given is not null || open.Length > 0)
        {
            var act = given ?? Pick(open);
            await Post(client, $"matters/{id}/acts/{NameOf(act)}", new { on = Pick(Days[..3]), fields = FieldsOf(act) });
        }
    }

    private static async Task<JsonElement?> Post(HttpClient client, string address, object body)
    {
        using var answer = await client.PostAsJsonAsync(address, body);
        Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode} {address} {JsonSerializer.Serialize(body)}");
        return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<JsonElement>() : null;
    }

    private static string NameOf(JsonElement act) => act.GetProperty("name").GetString()!;

    private Dictionary<string, object> FieldsOf(JsonElement act)
    {
        var schema = act.GetProperty("fields");
        var least = random.Next(3) == 0; // what must be said and no more
        var required = schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()).ToHashSet();
        return schema
            .GetProperty("properties")
            .EnumerateObject()
            .Where(p => required.Contains(p.Name) || (!least && random.Next(2) == 0))
            .ToDictionary(p => p.Name, p => Value(p.Value));
    }

    private object Value(JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out var choices))
            return choices[random.Next(choices.GetArrayLength())].GetString()!;
        var type = schema.GetProperty("type");
        if (type.ValueKind == JsonValueKind.Array) // another matter: its id, or a number that nobody has
            return random.Next(2) == 0 ? Pick(Numbers) : Pick(texts);
        return type.GetString() switch
        {
            "array" => Enumerable
                .Range(0, random.Next(8) == 0 ? 0 : 1 + random.Next(2))
                .Select(_ => Value(schema.GetProperty("items")))
                .ToArray(),
            "boolean" => random.Next(2) == 0,
            "integer" => Pick(Numbers),
            "number" => Pick(Amounts),
            _ => schema.TryGetProperty("format", out _) ? Pick(Days) : Pick(texts),
        };
    }

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
