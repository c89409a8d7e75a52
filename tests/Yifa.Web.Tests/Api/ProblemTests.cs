using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Yifa.Api;
using Yifa.Store;
using Yifa.Store.Tests;

namespace Yifa.Web.Tests.Api;

/// <summary>Every problem the document names can be met with, and is as the document says.</summary>
public sealed class ProblemTests
{
    private readonly Dictionary<string, int> met = [];

    [Fact]
    public async Task Every_documented_problem_is_provoked()
    {
        await using var host = await ApiHost.Start();
        using var clerk = await host.Holding(Permits.Clerk, Scope.Read, Scope.Act, Scope.Figures, Scope.Webhooks);
        using var reader = await host.Holding(Permits.NorthClerk, Scope.Read);
        using var bystander = await host.Holding(Permits.NorthClerk, Scope.Act, Scope.Read);
        using var stranger = host.With("yifa_0000");
        using var nobody = new HttpClient { BaseAddress = host.Client.BaseAddress };
        nobody.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        var documented = await Documented(host);

        var fresh = await Opened(clerk);
        await Provoke(clerk, HttpMethod.Get, "matters?kind=nonsense");
        await Provoke(clerk, HttpMethod.Post, "matters/permit", """{"act":"Apply","fields":{"trade":"steel"}}""");
        await Provoke(nobody, HttpMethod.Get, "kinds");
        await Provoke(stranger, HttpMethod.Get, "kinds");
        await Provoke(bystander, HttpMethod.Post, "matters/permit", Shop("乙店", "bureau"));
        await Provoke(reader, HttpMethod.Post, $"matters/{fresh}/acts/Accept", "{}");
        await Provoke(clerk, HttpMethod.Get, "matters/999999");
        await Provoke(clerk, HttpMethod.Delete, "matters/1");
        await Provoke(clerk, HttpMethod.Post, $"matters/{fresh}/acts/Accept", """{"seen":7}""");
        await Provoke(clerk, HttpMethod.Post, $"matters/{fresh}/acts/Accept", "{}", ("If-Match", "\"7\""));
        await Provoke(clerk, HttpMethod.Post, "matters/permit", "{\"act\":\"" + new string('a', 2 << 20) + "\"}");
        await Provoke(clerk, HttpMethod.Post, "matters/permit", null);
        await Provoke(clerk, HttpMethod.Post, $"matters/{fresh}/acts/Decide", """{"fields":{"granted":true,"fee":1}}""");
        await Send(clerk, HttpMethod.Post, "matters/permit", Shop("丙店", "bureau"), ("Idempotency-Key", "once"));
        await Provoke(clerk, HttpMethod.Post, "matters/permit", Shop("丁店", "bureau"), ("Idempotency-Key", "once"));
        await host.Store.SetSetting(DoorSettings.RequestsPerMinute.Key, "1");
        await Send(clerk, HttpMethod.Get, "kinds", null);
        await Provoke(clerk, HttpMethod.Get, "kinds");
        await host.Store.SetSetting(DoorSettings.RequestsPerMinute.Key, "1000");
        host.Tamper("ALTER TABLE matter RENAME TO gone");
        await Provoke(clerk, HttpMethod.Get, $"matters/{fresh}");

        Assert.Equal(documented.OrderBy(d => d.Key), met.OrderBy(m => m.Key));
    }

    [Fact]
    public async Task A_problem_s_type_leads_to_its_meaning()
    {
        await using var host = await ApiHost.Start();
        foreach (var type in ProblemType.All)
            Assert.Equal(
                type.Title,
                (await host.Client.GetFromJsonAsync<JsonElement>(type.Address, TestContext.Current.CancellationToken))
                    .GetProperty("title")
                    .GetString()
            );
    }

    /// <summary>The problem types of the document, with their statuses.</summary>
    private static async Task<Dictionary<string, int>> Documented(ApiHost host)
    {
        var document = await host.Client.GetFromJsonAsync<JsonElement>(OpenApiDocument.Address, TestContext.Current.CancellationToken);
        var all = document.GetProperty("components").GetProperty("responses");
        var types = all.EnumerateObject().SelectMany(r => r.Value.GetProperty("x-problems").EnumerateArray()).Select(t => t.GetString()!);
        return types.Distinct().ToDictionary(t => t, t => ProblemType.All.Single(p => p.Address == t).Status);
    }

    private async Task Provoke(HttpClient client, HttpMethod method, string address, string? body = null, params (string, string)[] headers)
    {
        var (answer, json) = await Send(client, method, address, body, headers);
        using (answer)
        {
            Assert.True((int)answer.StatusCode >= 400, $"{method} {address}: {json}");
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal((int)answer.StatusCode, json.GetProperty("status").GetInt32());
            Assert.NotEqual("", json.GetProperty("detail").GetString());
            Assert.Equal(answer.StatusCode == HttpStatusCode.Unauthorized, answer.Headers.WwwAuthenticate.Count == 1);
            Assert.Equal((int)answer.StatusCode is 429 or 503, answer.Headers.RetryAfter is not null);
            Assert.True(met.TryAdd(json.GetProperty("type").GetString()!, (int)answer.StatusCode), $"met before: {json}");
        }
    }

    private static async Task<(HttpResponseMessage, JsonElement)> Send(
        HttpClient client,
        HttpMethod method,
        string address,
        string? body,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Post)
            request.Content = body is null ? new StringContent("x", Encoding.UTF8, "text/plain") : ApiHost.Json(body);
        request.Headers.ExpectContinue = body?.Length > 1 << 20; // so that the refusal comes before the body is sent
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        var answer = await client.SendAsync(request);
        return (answer, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static async Task<long> Opened(HttpClient client) =>
        (await Send(client, HttpMethod.Post, "matters/permit", Shop("甲店", "bureau"))).Item2.GetProperty("id").GetInt64();

    private static string Shop(string applicant, string office) =>
        JsonSerializer.Serialize(
            new
            {
                act = "Apply",
                office,
                fields = new
                {
                    applicant,
                    trade = "retail",
                    cause = "开设门店",
                },
            }
        );
}
