using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Web.Tests.Cli;

namespace Yifa.Web.Tests.Api;

/// <summary>The whole application at a port of its own, over an embedded store that holds the sample of a fictional kind.</summary>
public sealed class ApiHost : IAsyncDisposable
{
    private readonly Shell shell;
    private readonly CaseStore store;
    private readonly WebApplication app;

    private ApiHost(Shell shell)
    {
        this.shell = shell;
        store = CaseStore.Open(new SqliteDialect(shell.PathOf("test.db")), [Permits.Module], new PersonalVault(new byte[32]));
        app = Host.Build(store, [], "http://127.0.0.1:0");
    }

    public HttpClient Client { get; private set; } = new();
    public CaseStore Store => store;

    public static async Task<ApiHost> Start()
    {
        var host = new ApiHost(await Shell.WithSample());
        await host.store.SetSetting(DoorSettings.RequestsPerMinute.Key, "1000000");
        await host.app.StartAsync();
        host.Client = new HttpClient { BaseAddress = new Uri(host.app.Urls.First() + "/api/v1/") };
        return host;
    }

    public long Entries => shell.Scalar<long>("SELECT COUNT(*) FROM journal");

    /// <summary>Everything but the journal that an act would touch.</summary>
    public string Traces =>
        string.Join(
            ' ',
            ((string[])["matter", "matter_facet", "counted", "inbox", "claim", "personal", "series", "outbox"]).Select(t =>
                shell.Scalar<long>($"SELECT COUNT(*) FROM {t}")
            )
        );

    public long FirstMatter => shell.Scalar<long>("SELECT MIN(id) FROM matter");

    public async Task<JsonElement> Get(string address, string? account = null) =>
        await Expect(HttpStatusCode.OK, HttpMethod.Get, address, null, account);

    public Task<JsonElement> Post(HttpStatusCode expected, string address, object body, string? account = null) =>
        Expect(expected, HttpMethod.Post, address, JsonContent.Create(body), account);

    public void Tamper(string sql) => shell.Tamper(sql);

    /// <summary>A program with a key of the account.</summary>
    public async Task<HttpClient> Holding(Account account, params Scope[] scopes)
    {
        var capacity = account.Duties.Count > 0 ? account.Duties[0] : (Capacity)new Capacity.Party(account.Id);
        var (_, key) = await store.MakeKey(account, capacity, "测试", scopes, store.Today.AddDays(1));
        return With(key);
    }

    /// <summary>A program that shows this text as its key.</summary>
    public HttpClient With(string key)
    {
        var client = new HttpClient { BaseAddress = Client.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return client;
    }

    /// <summary>The answer, which has that status; a failure is problem details.</summary>
    public async Task<JsonElement> Expect(
        HttpStatusCode expected,
        HttpMethod method,
        string address,
        HttpContent? body = null,
        string? account = null
    )
    {
        using var request = new HttpRequestMessage(method, address) { Content = body };
        request.Headers.Add(Caller.Header, account ?? "zhou");
        request.Headers.ExpectContinue = body?.Headers.ContentLength > 1 << 20; // so that the refusal comes before the body is sent
        using var answer = await Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(expected == answer.StatusCode, $"{(int)answer.StatusCode} {text}");
        var type = answer.Content.Headers.ContentType?.MediaType;
        Assert.Equal((int)expected >= 400 ? "application/problem+json" : "application/json", type);
        var json = JsonDocument.Parse(text).RootElement;
        if ((int)expected >= 400)
            Assert.Equal((int)expected, json.GetProperty("status").GetInt32());
        return json;
    }

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        store.Dispose();
        shell.Dispose();
    }
}
