using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.CreditReport;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Credit;

/// <summary>A district that gives out credit reports, two enterprises with accounts, its host on a free port; gone after the test.</summary>
public sealed class CreditTown : IAsyncDisposable
{
    public static readonly Office Region = new(1, "shili/", "示例区", "示", "region");
    public static readonly Office Government = new(2, "shili/gov/", "示例区人民政府", "示府", "government");
    public static readonly string Code = CreditCode.Make("310112", 1);
    public static readonly string RivalCode = CreditCode.Make("310112", 2);
    public const string Firm = "示例机械有限公司";
    public const string Rival = "示例对手有限公司";
    private static readonly Account Clerk = new(
        "bai",
        "柏某",
        Government,
        [
            new("credit-reports.Officer", Government),
            new("credit-reports.Head", Government),
            new("data-handovers.Coordinator", Government),
            new("data-handovers.Supplier", Government),
        ]
    );

    private readonly TestStore test;
    private WebApplication? app;

    private CreditTown(TestStore test) => this.test = test;

    public CaseStore Store => test.Store;
    public FixedTime Time => test.Time;
    public HttpClient Client { get; private set; } = null!;
    public string FirmAccount { get; private set; } = "";
    public string RivalAccount { get; private set; } = "";

    public T Service<T>()
        where T : class => (T)app!.Services.GetService(typeof(T))!;

    public static async Task<CreditTown> Open(string name = "示例区")
    {
        var town = new CreditTown(TestStore.Empty("sqlite", [CreditReportModule.Handovers, CreditReportModule.Reports]));
        town.Time.Utc = new DateTime(2026, 3, 10, 2, 0, 0, DateTimeKind.Utc);
        await town.Store.Install([Region with { Name = name }, Government], [Clerk]);
        town.FirmAccount = await town.Register(Firm, Code, "13800000001");
        town.RivalAccount = await town.Register(Rival, RivalCode, "13800000002");
        town.app = Host.Build(town.Store, [], "http://127.0.0.1:0");
        await town.app.StartAsync();
        town.Leave();
        return town;
    }

    private async Task<string> Register(string name, string code, string phone) =>
        (await Store.Register(new(AccountKind.Enterprise, name, code, phone, null!, "stamp")))!.Id;

    /// <summary>Another browser.</summary>
    public void Leave() =>
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(app!.Urls.First()),
        };

    public async Task<ActResult> Try(Actor by, Act act, long? matter = null)
    {
        var type = Store.Modules.SelectMany(m => m.AllActs).First(a => a.Type == act.GetType());
        return await Store.Perform(new ActRequest(type, act, by, Store.Today, "desk") { Matter = matter, Office = Government });
    }

    public async Task<long> Do(string duty, Act act, long? matter = null)
    {
        var result = await Try(Clerk.As(duty)!, act, matter);
        Assert.True(result.Accepted, string.Join("", result.Refusals));
        return result.Matter;
    }

    public AskReport Asking => new(Firm, Code, SubjectType.Enterprise, new(2024, 1, 1), Store.Today, Purpose.Bidding);

    public Actor Party(string account, string name) => new(account, name, new Capacity.Party(account));

    /// <summary>A report of the firm.</summary>
    public async Task<long> Issued()
    {
        var asked = await Try(Party(FirmAccount, Firm), Asking);
        Assert.True(asked.Accepted, string.Join("", asked.Refusals));
        return await Do("credit-reports.Officer", new IssueReport(true), asked.Matter);
    }

    public CreditReportCase Report(long id) => (CreditReportCase)Store.View(Reader.Of(Actor.Statute), id)!.File.Matter;

    /// <summary>Somebody's decision about the firm is made public.</summary>
    public async Task Publish(string number = "示消罚〔2026〕1号", string standing = "公示", string month = "2026-02")
    {
        var owed = await Do("data-handovers.Coordinator", new Owe(EnforcementField.Fire, month, month));
        var rows = $"决定书文号,当事人,统一社会信用代码,决定日期,处罚内容,状态\n{number},{Firm},{Code},2026-01-20,罚款800元,{standing}\n";
        if (standing == "公示")
            rows = rows.Replace("2026-01-20", "2026-02-20");
        await Do("data-handovers.Supplier", new HandOver(rows), owed);
    }

    public async Task<IHtmlDocument> Page(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var response = await Client.GetAsync(address);
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{response.StatusCode}: {html}");
        return (IHtmlDocument)
            await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html).Address(response.RequestMessage!.RequestUri!));
    }

    public async Task SignIn(string account)
    {
        Leave();
        await Town.GivePassword(Store, account);
        var page = await Page("/sign-in");
        var hidden = page.QuerySelectorAll<IHtmlInputElement>("form input[type=hidden]").DistinctBy(i => i.Name);
        var sent = await Client.PostAsync(
            "/sign-in",
            new FormUrlEncodedContent([
                .. hidden.Select(i => KeyValuePair.Create(i.Name!, i.Value)),
                KeyValuePair.Create("name", account),
                KeyValuePair.Create("password", Town.Password),
            ])
        );
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.StopAsync();
        await app.DisposeAsync();
        test.Dispose();
    }
}
