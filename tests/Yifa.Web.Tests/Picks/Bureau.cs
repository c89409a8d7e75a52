using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Discretion;
using Yifa.Modules.EnforcementPowers;
using Yifa.Modules.Penalties;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Web.Tests.Pages;
using File = Yifa.Modules.Penalties.File;

namespace Yifa.Web.Tests.Picks;

/// <summary>A market bureau with two officers, its benchmark and those of others, its host on a free port; gone after the test.</summary>
public sealed class Bureau : IAsyncDisposable
{
    public const string Item = "310112188";
    public const string Elsewhere = "310117188";
    public static readonly Office Market = new(3, "shili/gov/market/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Office Region = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Government = new(2, "shili/gov/", "示例区人民政府", "示府", "government");
    private static readonly Office Other = new(4, "shili/hai/", "示例海区人民政府", "海府", "government");
    private static readonly Office OtherMarket = new(5, "shili/hai/market/", "示例海区市场监督管理局", "海市监", "department");

    /// <summary>Offices without work, so many that a list of all is not looked over.</summary>
    private static IEnumerable<Office> Villages =>
        Enumerable
            .Range(1, 70)
            .Select(n => new Office(10 + n, $"shili/gov/v{n}/", n <= 2 ? "示例同名村" : $"示例{n}村", $"村{n}", "committee"));

    public static readonly Account Gu = Person("gu", "顾某", "penalties.Officer", "discretion-lists.Keeper", "benchmarks.Liaison");
    public static readonly Account He = Person("he", "贺某", "penalties.Officer");
    public static readonly Account Head = Person("lu", "陆某", "penalties.Head");

    private readonly TestStore test;
    private WebApplication? app;
    private HttpClient client = null!;

    private Bureau(TestStore test) => this.test = test;

    public CaseStore Store => test.Store;

    private static Account Person(string id, string name, params string[] duties) =>
        new(id, name, Market, [.. duties.Select(d => new Capacity.AtOffice(d, Market))]);

    public static async Task<Bureau> Open()
    {
        var bureau = new Bureau(TestStore.Empty("sqlite", Catalogue.Modules));
        bureau.test.Time.Utc = new DateTime(2026, 7, 2, 2, 0, 0, DateTimeKind.Utc);
        await bureau.Store.Install([Region, Government, Market, Other, OtherMarket, .. Villages], [Gu, He, Head]);
        await bureau.Published(Item, Market, "次数:初次、再次");
        await bureau.Published(Elsewhere, OtherMarket, "次数:初次、再次");
        bureau.app = Host.Build(bureau.Store, [], "http://127.0.0.1:0");
        await bureau.app.StartAsync();
        bureau.client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(bureau.app.Urls.First()),
        };
        await Town.GivePassword(bureau.Store, Gu.Id);
        var sent = await bureau.Send(await bureau.Page("/sign-in"), ("name", Gu.Id), ("password", Town.Password));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        return bureau;
    }

    private async Task Published(string item, Office maker, string factors)
    {
        var draft = new DraftBenchmark(
            item,
            $"{maker.Name}对销售过期食品的处罚",
            EnforcementField.MarketRegulation,
            "示例条例第二十条",
            factors,
            "较轻|次数=初次|罚款|500-2000元|示例条例第二十条\n较重|次数=再次|罚款|2000-5000元|示例条例第二十条"
        );
        var id = await Do("benchmarks.Keeper", maker, draft, on: new(2025, 2, 3));
        await Do("benchmarks.Keeper", maker, new PublishBenchmark("示例文", new(2025, 3, 1), true, true), id, new(2025, 2, 10));
    }

    /// <summary>A certificate of the bureau's own, passed and issued.</summary>
    public async Task Certified(string name, string number, string? account)
    {
        var duty = "enforcement-certificates.Keeper";
        var passed = new RecordPass(name, Market.Name, "市场监管", Level.District, new(2025, 1, 6), Account: account);
        var id = await Do(duty, Market, passed);
        await Do(duty, Market, new IssueCertificate(number, new(2029, 1, 1)), id);
    }

    /// <summary>A case under investigation, filed by the one who signs in.</summary>
    public Task<long> Filed() =>
        Do(
            Gu.As("penalties.Officer")!,
            Market,
            new File(
                "示例商店",
                PartyType.Organisation,
                EnforcementField.MarketRegulation,
                "日常检查",
                "销售过期食品",
                new(2026, 6, 1),
                new(2026, 6, 2),
                ["顾某 SL0001", "贺某 SL0002"],
                CreditCode.Make("310112", 4711)
            )
        );

    public Task<long> Do(string duty, Office office, Act act, long? matter = null, DateOnly? on = null) =>
        Do(new Actor(duty, $"{duty}某", new Capacity.AtOffice(duty, office)), office, act, matter, on);

    public async Task<long> Do(Actor actor, Office office, Act act, long? matter = null, DateOnly? on = null)
    {
        var type = Store.Modules.SelectMany(m => m.AllActs).First(a => a.Type == act.GetType());
        var done = await Store.Perform(
            new ActRequest(type, act, actor, on ?? Store.Today, "desk") { Matter = matter, Office = matter is null ? office : null }
        );
        Assert.True(done.Accepted, string.Join(' ', done.Refusals));
        return done.Matter;
    }

    public Matter Matter(long id) => Store.View(Reader.Of(Actor.Statute), id)!.File.Matter;

    public async Task<IHtmlDocument> Page(string address, HttpStatusCode expected = HttpStatusCode.OK) =>
        await Read(await client.GetAsync(address), expected);

    public async Task<IHtmlDocument> Read(HttpResponseMessage response, HttpStatusCode expected)
    {
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{response.StatusCode}: {html}");
        return (IHtmlDocument)
            await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html).Address(response.RequestMessage!.RequestUri!));
    }

    /// <summary>Fills in the page's form and sends it; of a name said several times all are sent.</summary>
    public Task<HttpResponseMessage> Send(IDocument page, params (string Field, string Value)[] filled)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        return client.PostAsync(page.Location.PathName, FilledForm.Of(form, filled));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app!.StopAsync();
        await app.DisposeAsync();
        test.Dispose();
    }
}
