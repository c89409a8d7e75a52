using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Samples;
using Yifa.Store;

namespace Yifa.Browser.Tests;

/// <summary>The sample district with a part of its year, served by a real Kestrel on a free port; gone after the tests.</summary>
public sealed class Town : IAsyncLifetime
{
    /// <summary>Enough for every list to have a second page.</summary>
    private const int Mediations = 260;

    private static readonly SampleRegion Region = SampleRegions.All[0];

    private static readonly Lazy<IReadOnlyList<Script>> Year = new(() =>
    {
        var all = Region.Matters().ToList();
        return [.. all.Where(s => s.Kind == "mediation").Take(Mediations), .. all.Where(s => s.Kind != "mediation")];
    });

    private readonly string file = Path.Combine(Path.GetTempPath(), $"yifa-browser-{Guid.NewGuid():N}.db");
    private readonly PersonalVault vault = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private readonly Clock clock = new();
    private WebApplication? app;

    public CaseStore Store { get; private set; } = null!;
    public string Address => app!.Urls.First();
    public IServiceProvider Services => app!.Services;

    /// <summary>What a proxy adds to a request from elsewhere, so that it counts as the public.</summary>
    public static readonly (string Name, string Value) FromOutside = ("X-Forwarded-For", "203.0.113.7");

    /// <summary>The review officer of the district, and the others who have a part in the tests.</summary>
    public const string Officer = "wu.mou";
    public const string OrganHead = "wang.mou";
    public const string Registrar = "li.mou";
    public const string Director = "zhang.mou";

    /// <summary>Answers suits, and checks returns and the annual report.</summary>
    public const string Handler = "zhao.mou";

    /// <summary>Writes the kinds of the general modules, and reviews what is recorded in them.</summary>
    public const string KindKeeper = "minhang.shen.mou";

    /// <summary>Records in the general modules.</summary>
    public const string GeneralClerk = "minhang.zong.mou";

    public async ValueTask InitializeAsync()
    {
        Store = CaseStore.Open(new SqliteDialect(file), Catalogue.Modules, vault, time: clock);
        await Store.SetFact(SampleLoading.NameFact, Region.Name);
        await Store.SetFact(SampleLoading.YearFact, "2024");
        await Store.Install(Region.Offices, Region.Accounts);
        Assert.Empty(await Store.Load(Year.Value, new LoadOptions { Channel = "sample" }));
        Assert.Empty(await Store.Load(Region.Afterwards(), new LoadOptions { Channel = "sample", Chunk = 1 }));
        app = Web.Host.Build(Store, [], "http://127.0.0.1:0");
        await app.StartAsync();
    }

    /// <summary>The town's day, which only the tests move on.</summary>
    public DateOnly Today => Store.Today;

    public void MoveTo(DateOnly day) => clock.Day = day;

    /// <summary>Lets an account into a browser.</summary>
    public async Task SignIn(IBrowserContext browser, string account)
    {
        var cookies = await Session(account);
        await browser.AddCookiesAsync(
            cookies.Select(c => new Microsoft.Playwright.Cookie
            {
                Name = c.Name,
                Value = c.Value,
                Url = Address,
            })
        );
    }

    /// <summary>
    /// The cookies of an account: one with a password signed in with it, a demo account by its button. All of them, as a browser keeps them:
    /// pages opened at once without the one that guards forms would each be given another, and all but one page could send nothing.
    /// </summary>
    public async Task<CookieCollection> Session(string account)
    {
        var cookies = new CookieContainer();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies })
        {
            BaseAddress = new Uri(Address),
        };
        var page = await client.GetStringAsync("/sign-in");
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        var hasPassword = Store.CredentialOf(account)?.PasswordHash is not null;
        Dictionary<string, string> fields = new()
        {
            ["_handler"] = hasPassword ? "sign-in" : "demo",
            ["__RequestVerificationToken"] = token,
        };
        if (hasPassword)
            (fields["name"], fields["password"]) = (account, Person.Password);
        else
            fields["account"] = account;
        using var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent(fields));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return cookies.GetAllCookies();
    }

    /// <summary>An act of somebody's entered straight into the store, where a test looks at pages and not at how the matter came about.</summary>
    public async Task<long> Perform(Actor actor, long? matter, Act act)
    {
        var type = Store.Modules.SelectMany(m => m.Acts).First(a => a.Type == act.GetType());
        var office = matter is null ? Store.Offices.First(o => o.Kind == "government") : null;
        var result = await Store.Perform(new ActRequest(type, act, actor, Today, "portal") { Matter = matter, Office = office });
        Assert.True(result.Accepted, string.Join(';', result.Refusals));
        return result.Matter;
    }

    public Task<long> Perform(string account, long matter, Act act)
    {
        var type = Store.Modules.SelectMany(m => m.Acts).First(a => a.Type == act.GetType());
        return Perform(type.Duties.Select(Store.Account(account)!.As).OfType<Actor>().First(), matter, act);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
        Store.Dispose();
        vault.Dispose();
        foreach (var f in (string[])[file, file + "-wal", file + "-shm"])
            File.Delete(f);
        if (Directory.Exists(Store.Contents.Path))
            Directory.Delete(Store.Contents.Path, recursive: true);
    }

    /// <summary>From ten in the morning of a working Monday after the sample's year on; it runs, since phones tell by it how far theirs are off.</summary>
    private sealed class Clock : TimeProvider
    {
        private readonly long began = Stopwatch.GetTimestamp();

        public DateOnly Day { get; set; } = new(2025, 3, 3);

        public override DateTimeOffset GetUtcNow() =>
            new DateTimeOffset(Day.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero) + Stopwatch.GetElapsedTime(began);
    }
}
