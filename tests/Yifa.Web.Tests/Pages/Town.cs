using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web.Tests.Pages;

/// <summary>A town with a market, its store on a file of its own and its pages on a free port; gone after the test.</summary>
public sealed class Town : IAsyncDisposable
{
    private static readonly Office Region = new(1, "town/", "示例镇", "示镇", "region");
    public static readonly Office North = new(2, "town/north/", "北市场", "示北", "station");
    public static readonly Office South = new(3, "town/south/", "南市场", "示南", "station");

    private static readonly Account Clerk = new("chen", "陈某", Region, [new Capacity.AtOffice("stall.Officer", Region)]);
    private static readonly Account SouthClerk = new("li", "李某", South, [new Capacity.AtOffice("stall.Officer", South)]);

    private readonly string file = Path.Combine(Path.GetTempPath(), $"yifa-web-{Guid.NewGuid():N}.db");
    private readonly PersonalVault vault = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private WebApplication? app;

    private Town() => Store = CaseStore.Open(new SqliteDialect(file), [Stalls.Module], vault);

    public CaseStore Store { get; }
    public HttpClient Client { get; private set; } = null!;

    /// <summary>The application's own services, e.g. to say that a sample is being loaded.</summary>
    public IServiceProvider Services => app!.Services;

    /// <summary>What every account of the town signs in with.</summary>
    public const string Password = "shi-chang-2024";

    private static readonly string PasswordHash = new PasswordHasher<Credential>().HashPassword(null!, Password);

    /// <summary>The town, with the clerk of the whole region signed in.</summary>
    public static async Task<Town> Open(bool empty = false, string urls = "http://127.0.0.1:0", params string[] args)
    {
        var town = new Town();
        if (!empty)
            await town.Store.Install([Region, North, South], [Clerk, SouthClerk]);
        town.app = Host.Build(town.Store, args, urls);
        await town.app.StartAsync();
        town.Client = town.Browser();
        if (!empty)
            await town.SignIn("chen");
        return town;
    }

    /// <summary>Another process on the same database, with the same key file or another; the caller ends it.</summary>
    public async Task<(WebApplication App, HttpClient Client)> Another(PersonalVault? otherKey = null)
    {
        var store = CaseStore.Open(new SqliteDialect(file), [Stalls.Module], otherKey ?? vault);
        var other = Host.Build(store, [], "http://127.0.0.1:0");
        other.Lifetime.ApplicationStopped.Register(store.Dispose);
        await other.StartAsync();
        return (other, new HttpClient(NoCookies()) { BaseAddress = new Uri(other.Urls.First()) });
    }

    /// <summary>A client that sends just the cookies it is told to.</summary>
    public HttpClient Bare() => new(NoCookies()) { BaseAddress = new Uri(app!.Urls.First()) };

    private static SocketsHttpHandler NoCookies() => new() { AllowAutoRedirect = false, UseCookies = false };

    /// <summary>A browser of its own, in which nobody has signed in.</summary>
    public HttpClient Browser() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(app!.Urls.First()),
        };

    /// <summary>Starts anew as nobody.</summary>
    public void Leave()
    {
        Client.Dispose();
        Client = Browser();
    }

    /// <summary>Gives the account the <see cref="Password"/> that everybody in the tests signs in with, unless it has one.</summary>
    public static async Task GivePassword(CaseStore store, string account)
    {
        var credential = store.CredentialOf(account)!;
        if (credential.PasswordHash is not null)
            return;
        (credential.PasswordHash, credential.Stamp) = (PasswordHash, Guid.NewGuid().ToString());
        Assert.True(await store.Save(credential));
    }

    /// <summary>Signs in with the account's password, which it gets if it has none yet.</summary>
    public async Task SignIn(string account)
    {
        await GivePassword(Store, account);
        var sent = await Send(await Get("/sign-in"), ("name", account), ("password", Password));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
    }

    /// <summary>An application in a market, entered straight into the store.</summary>
    public async Task<long> Applied(Office office, string keeper, Goods goods = Goods.Breakfast, DateOnly? on = null)
    {
        var act = new Apply(keeper, goods, 1, false, "早市");
        var type = Stalls.Module.Act(typeof(Apply));
        var result = await Store.Perform(
            new ActRequest(type, act, Clerk.As("stall.Officer")!, on ?? Store.Today, "desk") { Office = office }
        );
        Assert.True(result.Accepted, string.Join("", result.Refusals));
        return result.Matter;
    }

    public async Task<IHtmlDocument> Get(string address, HttpStatusCode expected = HttpStatusCode.OK) =>
        await Read(await Client.GetAsync(address), expected);

    /// <summary>Fills in the page's act form and sends it.</summary>
    public async Task<HttpResponseMessage> Send(IDocument page, params (string Field, string Value)[] filled)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        return await Client.PostAsync(page.Location.PathName, FilledForm.Of(form, filled));
    }

    public async Task<IHtmlDocument> Read(HttpResponseMessage response, HttpStatusCode expected)
    {
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{response.StatusCode}: {html}");
        var page = await BrowsingContext
            .New(Configuration.Default)
            .OpenAsync(r => r.Content(html).Address(response.RequestMessage!.RequestUri!));
        return (IHtmlDocument)page;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.StopAsync();
        await app.DisposeAsync();
        Store.Dispose();
        vault.Dispose();
        foreach (var f in (string[])[file, file + "-wal", file + "-shm"])
            File.Delete(f);
    }
}
