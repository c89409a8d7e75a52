using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Reconsideration;
using Yifa.Store;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Portal;

/// <summary>A clock that stands until it is moved.</summary>
public sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset now = now;

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(TimeSpan by) => now += by;
}

/// <summary>A district with the product's own statutes, its store on a file of its own and its pages on a free port; gone after the test.</summary>
public sealed class District : IAsyncDisposable
{
    private static readonly Office Region = new(1, "shili/", "示例区", "示", "region");
    public static readonly Office Government = new(2, "shili/gov/", "示例区人民政府", "示府", "government");
    public static readonly Office Street = new(3, "shili/gov/east/", "东街道", "示东", "street");
    public static readonly Office Committee = new(4, "shili/gov/east/c1/", "东街道人民调解委员会", "示东调", "committee");
    public static readonly Office Second = new(5, "shili/gov/east/c2/", "东街道第二居民区人民调解委员会", "示东二调", "committee");

    public static readonly Account Citizen = new("liu", "刘某某", Region, []);
    public static readonly Account Other = new("qian", "钱某某", Region, []);
    public static readonly Account Window = new(
        "chuang",
        "窗某",
        Government,
        [new Capacity.AtOffice("reconsideration.Window", Government), new Capacity.AtOffice("mediation.Registrar", Government)]
    );
    private static readonly Account Officer = new(
        "wu",
        "吴某",
        Government,
        [
            new Capacity.AtOffice("reconsideration.Officer", Government),
            new Capacity.AtOffice("reconsideration.OrganHead", Government),
            new Capacity.AtOffice("mediation.Mediator", Government),
        ]
    );

    private readonly string file = Path.Combine(Path.GetTempPath(), $"yifa-portal-{Guid.NewGuid():N}.db");
    private readonly PersonalVault vault = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private readonly CookieContainer cookies = new();
    private WebApplication? app;

    private District() => Store = CaseStore.Open(new SqliteDialect(file), Catalogue.Modules, vault, time: Clock);

    // a Monday, ten in the morning in China
    public StandingClock Clock { get; } = new(new DateTimeOffset(2026, 3, 9, 2, 0, 0, TimeSpan.Zero));
    public CaseStore Store { get; }
    public HttpClient Client { get; private set; } = null!;
    public IServiceProvider Services => app!.Services;

    public static async Task<District> Open(bool signedIn = true)
    {
        var district = new District();
        await district.Store.Install([Region, Government, Street, Committee, Second], [Citizen, Other, Officer, Window]);
        district.app = Host.Build(district.Store, [], "http://127.0.0.1:0");
        await district.app.StartAsync();
        district.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = district.cookies })
        {
            BaseAddress = new Uri(district.app.Urls.First()),
        };
        if (signedIn)
            await district.SignIn(Citizen);
        else
            district.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        return district;
    }

    /// <summary>Signs in with a password; whoever was signed in in this browser is no longer.</summary>
    public async Task SignIn(Account account)
    {
        await Pages.Town.GivePassword(Store, account.Id);
        Leave();
        var sent = await Send(await Get("/sign-in"), ("name", account.Id), ("password", Pages.Town.Password));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
    }

    public void Read(string language) => cookies.Add(new Cookie(Web.Portal.Tongue.Cookie, language, "/", "127.0.0.1"));

    /// <summary>Forgets every cookie: nobody is signed in.</summary>
    public void Leave()
    {
        foreach (Cookie cookie in cookies.GetAllCookies())
            cookie.Expired = true;
    }

    public Task Staff() => SignIn(Officer);

    public async Task<IHtmlDocument> Get(string address, HttpStatusCode expected = HttpStatusCode.OK) =>
        await Page(await Client.GetAsync(address), expected);

    /// <summary>Fills in the form with this button and sends it; what is not named keeps what the page shows.</summary>
    public Task<HttpResponseMessage> Send(IDocument page, params (string Field, string Value)[] filled)
    {
        var form = page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]")
            .First(f => filled.All(p => p.Field is "go" || f.QuerySelector($"[name='{p.Field}']") is not null));
        return Client.PostAsync(page.Location.PathName + page.Location.Search, FilledForm.Of(form, filled));
    }

    /// <summary>Sends a form and follows to the page it leads to.</summary>
    public async Task<IHtmlDocument> Go(IDocument page, params (string Field, string Value)[] filled)
    {
        var response = await Send(page, filled);
        Assert.True(response.StatusCode == HttpStatusCode.SeeOther, $"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return await Get(response.Headers.Location!.ToString());
    }

    public async Task<IHtmlDocument> Page(HttpResponseMessage response, HttpStatusCode expected)
    {
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{response.RequestMessage!.RequestUri} {response.StatusCode}: {html}");
        return (IHtmlDocument)
            await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html).Address(response.RequestMessage!.RequestUri!));
    }

    /// <summary>An act of the officer's on the matter, entered straight into the store.</summary>
    public async Task Do(long matter, Act act, string duty = "reconsideration.Officer")
    {
        var module = Store.Module(duty.Split('.')[0])!;
        var result = await Store.Perform(
            new ActRequest(module.Act(act.GetType()), act, Officer.As(duty)!, Store.Today, "desk") { Matter = matter }
        );
        Assert.True(result.Accepted, string.Join("", result.Refusals));
    }

    /// <summary>Accepts, hears and decides a case; the papers are signed, not yet served.</summary>
    /// <param name="between">What else the officer does once it is accepted.</param>
    public async Task Decided(long id, params Act[] between)
    {
        await Do(id, new Accept(Procedure.Ordinary));
        foreach (var act in between)
            await Do(id, act);
        await Do(id, new SendCopy());
        await Do(id, new HearOpinions(HeardBy.Phone, ["刘某某"], "坚持请求"));
        await Do(id, new Approve(Modules.Reconsideration.Paper.Decision), "reconsideration.OrganHead");
        await Do(id, new Decide([Modules.Reconsideration.Outcome.Quash], "刘某某(110101199003070011)没有违法事实。", "证据不足。"));
    }

    /// <summary>A whole application filed through the pages.</summary>
    /// <returns>The receipt.</returns>
    public async Task<IHtmlDocument> Apply()
    {
        var page = await Go(await Get("/portal/reconsideration/apply"), You);
        page = await Go(page, Respondent);
        page = await Go(page, ContestedAct);
        page = await Go(page, Grounds);
        return await Go(await Go(page));
    }

    public static (string, string)[] You =>
        [("field.ApplicantType", nameof(ApplicantType.Person)), ("field.Phone", "13800000000"), ("field.Address", "示例路1号")];

    public static (string, string)[] Respondent =>
        [("guide.Signed", "One"), ("guide.Organ", "DistrictDepartment"), ("field.Respondent", "示例区市场监督管理局")];

    public static (string, string)[] ContestedAct =>
        [
            ("field.ContestedAct", "行政处罚决定"),
            ("field.Subject", nameof(Subject.Penalty)),
            ("field.Field", nameof(Area.Market)),
            ("field.ActOn", "2026-02-02"),
            ("field.KnownOn", "2026-02-03"),
        ];

    public static (string, string)[] Grounds => [("field.Requests", "撤销处罚决定"), ("field.Reasons", "刘某某认为没有违法事实。")];

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.StopAsync();
        await app.DisposeAsync();
        Store.Dispose();
        vault.Dispose();
        foreach (var f in (string[])[file, file + "-wal", file + "-shm"])
            File.Delete(f);
        if (Directory.Exists(Store.Contents.Path))
            Directory.Delete(Store.Contents.Path, recursive: true);
    }
}
