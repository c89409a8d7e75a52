using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.FileReview;
using Yifa.Modules.Penalties;
using Yifa.Store;
using Yifa.Store.Tests;
using Duty = Yifa.Modules.Penalties.Duty;
using File = System.IO.File;

namespace Yifa.Web.Tests.FileReviews;

/// <summary>Two bureaus with closed penalty files, four people who may review, and the justice bureau that organises it; over HTTP, on a database of either kind.</summary>
public sealed class Panel : IAsyncDisposable
{
    public const string First = "first-number-of-the-organiser";
    public const string Second = "second-number-of-the-witness";

    public static readonly Office Government = new(1, "shili/", "示例区人民政府", "示府", "government");
    public static readonly Office Justice = new(2, "shili/sfj/", "示例区司法局", "示司", "department");
    public static readonly Office Market = new(3, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    public static readonly Office Health = new(4, "shili/wjw/", "示例区卫生健康局", "示卫健", "department");

    public static readonly Account Organiser = Staff(
        "zu.zhi",
        "组某",
        Justice,
        Government,
        "file-reviews.Organiser",
        "review-sheets.Organiser",
        "reviewed-files.Organiser"
    );
    public static readonly Account Witness = Staff("jian.du", "监某", Justice, Government, "file-reviews.Witness");
    public static readonly Account Head = Staff("fu.ze", "负某", Justice, Government, "file-reviews.Head", "reviewed-files.Head");
    public static readonly Account MarketOfficer = Staff(
        "qin.mou",
        "秦铁柱",
        Market,
        Market,
        "penalties.Officer",
        "reviewed-files.Liaison"
    );
    public static readonly Account MarketHead = Staff("bai.mou", "白领导", Market, Market, "penalties.Head");
    public static readonly Account HealthOfficer = Staff(
        "tang.mou",
        "唐小满",
        Health,
        Health,
        "penalties.Officer",
        "reviewed-files.Liaison"
    );
    public static readonly Account HealthHead = Staff("luo.mou", "罗主任", Health, Health, "penalties.Head");
    public static readonly Account Free = Staff("ping.jia", "平甲", Justice, Justice, "letters.Clerk");
    public static readonly Account Other = Staff("ping.yi", "平乙", Justice, Justice, "letters.Clerk");

    /// <summary>Holds a duty that opens every penalty file, so that no penalty file is blind to it.</summary>
    public static readonly Account Seer = Staff("du.zhe", "督者", Justice, Government, "supervision.Reader");
    private readonly PersonalVault vault = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private readonly Scratch database;
    private WebApplication? app;

    private Panel(string database) => this.database = new(database);

    public CaseStore Store { get; private set; } = null!;
    public Uri Address => new(app!.Urls.First());
    public long Round { get; private set; }

    private static Account Staff(string id, string name, Office office, Office at, params string[] duties) =>
        new(id, name, office, [.. duties.Select(d => new Capacity.AtOffice(d, at))]);

    public static async Task<Panel> Open(string database)
    {
        var panel = new Panel(database);
        panel.Store = CaseStore.Open(Dialect.Parse(panel.database.Address), Catalogue.Modules, panel.vault);
        panel.app = Host.Build(panel.Store, [], "http://127.0.0.1:0");
        await panel.app.StartAsync();
        await panel.Store.Install(
            [Government, Justice, Market, Health],
            [Organiser, Witness, Head, MarketOfficer, MarketHead, HealthOfficer, HealthHead, Free, Other, Seer]
        );
        await panel.Store.SetFact(SampleLoading.NameFact, "shili-2025"); // the header names accounts of samples only
        await panel.Store.SetSetting(DoorSettings.RequestsPerMinute.Key, "1000000");
        var of2025 = PenaltiesSample
            .Ordinary(Who(Market, MarketOfficer, MarketHead), 2025, 6, 6, 6)
            .Concat(PenaltiesSample.Ordinary(Who(Health, HealthOfficer, HealthHead), 2025, 6, 6, 6));
        Assert.Empty(await panel.Store.Load(of2025));
        return panel;
    }

    private static SampleEnforcers Who(Office office, Account officer, Account head) =>
        new(
            office,
            Modules.EnforcementField.MarketRegulation,
            officer.As($"penalties.{Duty.Officer}")!,
            head.As($"penalties.{Duty.Head}")!,
            office == Market ? "310112" : "310113"
        );

    public static OpenRound Opening() =>
        new("示例处罚案卷抽查", ReviewKind.Enforcement, Manner.Drawn, [FileType.Penalty], new(2025, 1, 1), new(2025, 12, 31));

    /// <summary>A round with its pool, drawn to the sheets.</summary>
    public async Task Draw(FixPool pool)
    {
        var on = Store.Today.AddDays(-30);
        Round = (await Do(Organiser, Opening(), on: on)).Matter;
        await Do(Organiser, pool, Round, on);
        await Do(Organiser, new CommitShare(Share.HashOf(First)), Round, on);
        await Do(Witness, new CommitShare(Share.HashOf(Second)), Round, on);
        await Do(Organiser, new Announce(on.AddDays(5)), Round, on);
        await Do(Organiser, new RevealShare(First), Round, on.AddDays(5));
        await Do(Witness, new RevealShare(Second), Round, on.AddDays(5));
        await Do(Organiser, new DrawFiles(), Round, on.AddDays(5));
    }

    public ReviewRound Read() => (ReviewRound)Store.View(Reader.Of(Organiser.As("file-reviews.Organiser")!), Round)!.File.Matter;

    public async Task<ActResult> Do(Account account, Act act, long? matter = null, DateOnly? on = null)
    {
        var result = await Try(account, act, matter, on);
        Assert.True(result.Accepted, $"{act}: {string.Join(" / ", result.Refusals)}");
        return result;
    }

    public Task<ActResult> Try(Account account, Act act, long? matter = null, DateOnly? on = null)
    {
        var type = Catalogue.Modules.SelectMany(m => m.AllActs).First(a => a.Type == act.GetType());
        var view = matter is { } id ? Acting.View(Store, account, id) : null;
        var actor = Acting.For(account, type, view?.File.Matter.Office ?? Justice, view?.File);
        var request = new ActRequest(type, act, actor, on ?? Store.Today, "desk")
        {
            Matter = matter,
            Office = matter is null ? Justice : null,
        };
        return Store.Perform(request);
    }

    /// <summary>A program that calls as the account.</summary>
    public HttpClient Calling(Account account)
    {
        var client = new HttpClient { BaseAddress = new Uri(Address, "/api/v1/") };
        client.DefaultRequestHeaders.Add(Caller.Header, account.Id);
        return client;
    }

    /// <summary>A browser in which the account has signed in.</summary>
    public async Task<HttpClient> Browsing(Account account)
    {
        var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true }) { BaseAddress = Address };
        await Pages.Town.GivePassword(Store, account.Id);
        var form = await Rights.Ward.Hidden(browser, "/sign-in");
        var sent = form.Concat([new("name", account.Id), new("password", Pages.Town.Password)]);
        using var answer = await browser.PostAsync("/sign-in", new FormUrlEncodedContent(sent));
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        return browser;
    }

    public static async Task<IHtmlDocument> Page(HttpClient browser, string address) =>
        new HtmlParser().ParseDocument(await browser.GetStringAsync(address));

    /// <summary>Sends a form of a page, with further fields.</summary>
    public static async Task<HttpResponseMessage> Send(
        HttpClient browser,
        string address,
        IHtmlDocument page,
        string handler,
        params (string Name, string Value)[] fields
    )
    {
        var form = page.QuerySelectorAll("main form[method=post]")
            .First(f => f.QuerySelector($"input[name=_handler][value='{handler}']") is not null);
        var sent = form.QuerySelectorAll("input[type=hidden]")
            .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))
            .Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await browser.PostAsync(address, new FormUrlEncodedContent(sent));
    }

    public async ValueTask DisposeAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        Store.Dispose();
        vault.Dispose();
        database.Dispose();
    }
}
