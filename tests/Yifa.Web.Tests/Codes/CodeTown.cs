using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Yifa.Kernel;
using Yifa.Specimen.StallChecks;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Codes;

/// <summary>A town that checks stalls under codes, its host on a free port, and an officer's phone; gone after the test.</summary>
public sealed class CodeTown : IAsyncDisposable
{
    public static readonly Office Place = new(1, "town/", "示例镇", "示镇", "region");
    private static readonly Capacity.AtOffice Duty = new("stall-check.Inspector", Place);
    public static readonly Actor Inspector = new("chen", "陈某", Duty);

    private readonly TestStore test;
    private readonly ECDsa phone = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private WebApplication? app;

    private CodeTown(TestStore test) => this.test = test;

    public CaseStore Store => test.Store;
    public FixedTime Time => test.Time;
    public HttpClient Client { get; private set; } = null!;

    public T Service<T>()
        where T : class => (T)app!.Services.GetService(typeof(T))!;

    public static async Task<CodeTown> Open(string database = "sqlite", string[]? args = null)
    {
        var town = new CodeTown(TestStore.Empty(database, [StallChecks.Module]));
        await town.Store.Install([Place], [new("chen", "陈某", Place, [Duty]), new("li", "李某", Place, [Duty])]);
        town.app = Host.Build(town.Store, args ?? [], "http://127.0.0.1:0");
        await town.app.StartAsync();
        town.Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(town.app.Urls.First()),
        };
        return town;
    }

    public async Task<long> Act(Act act, long? matter = null)
    {
        var request = new ActRequest(StallChecks.Module.Act(act.GetType()), act, Inspector, Store.Today, "desk")
        {
            Matter = matter,
            Office = Place,
        };
        var result = await Store.Perform(request);
        Assert.True(result.Accepted, string.Join("", result.Refusals));
        return result.Matter;
    }

    /// <summary>A check with a code of today.</summary>
    public async Task<long> Coded(string serial = "示检2024001") =>
        await Act(new GiveCode(serial, Store.Today, Store.Today), await Act(new PlanCheck("周某")));

    public StallCheck Check(long matter) => (StallCheck)Store.View(Reader.Of(Actor.Statute), matter)!.File.Matter;

    public async Task<IHtmlDocument> Page(string address, HttpStatusCode expected = HttpStatusCode.OK) =>
        await Read(await Client.GetAsync(address), expected);

    public static async Task<IHtmlDocument> Read(HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{response.StatusCode}: {html}");
        return (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html));
    }

    public Task<HttpResponseMessage> Send(IHtmlDocument page, string address, params (string Name, string Value)[] fields) =>
        Client.PostAsync(
            address,
            new FormUrlEncodedContent([
                .. page.QuerySelectorAll<IHtmlInputElement>("form input[type=hidden], #shown input[type=hidden]")
                    .Select(i => KeyValuePair.Create(i.Name!, i.Value))
                    .DistinctBy(p => p.Key),
                .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)),
            ])
        );

    public async Task SignIn(string account)
    {
        await Town.GivePassword(Store, account);
        var sent = await Send(await Page("/sign-in"), "/sign-in", ("name", account), ("password", Town.Password));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
    }

    public byte[] Point
    {
        get
        {
            var q = phone.ExportParameters(false).Q;
            return [.. q.X!, .. q.Y!];
        }
    }

    /// <summary>Has the code bound to the phone, as the page that shows it does.</summary>
    public async Task<HttpResponseMessage> Bind(long matter, byte[]? point = null)
    {
        var page = await Page($"/codes/{matter}/show");
        return await Send(page, $"/codes/{matter}/phones", ("key", System.Buffers.Text.Base64Url.EncodeToString(point ?? Point)));
    }

    public async Task<string> Token(long matter)
    {
        var bound = await Bind(matter);
        Assert.Equal(HttpStatusCode.OK, bound.StatusCode);
        return (await bound.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
    }

    /// <summary>What the phone shows at a moment.</summary>
    public string Shown(string token, DateTime at) =>
        Presentation.Show(token, Presentation.StepAt(at), b => phone.SignData(b, HashAlgorithmName.SHA256));

    public async Task<JsonElement> Report(string shown, string scanner = "scanner-number-one", bool late = false)
    {
        using var stranger = new HttpClient { BaseAddress = Client.BaseAddress };
        var answer = await stranger.PostAsJsonAsync(
            "/codes/presentations",
            new
            {
                shown,
                scanner,
                late,
            }
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.StopAsync();
        await app.DisposeAsync();
        phone.Dispose();
        test.Dispose();
    }
}
