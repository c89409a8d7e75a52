using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Yifa.Api;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Samples;
using Yifa.Store;
using Yifa.Web.Tests.Cli;

namespace Yifa.Web.Tests.Rights;

/// <summary>The whole product over HTTP, with one matter of each kind just opened and one account for every duty.</summary>
public sealed class Ward : IAsyncDisposable
{
    private static readonly Dictionary<string, Script> Openings = Catalogue.Modules.ToDictionary(
        m => m.Kind,
        m =>
            Shangyu2024.Region.Matters().Concat(Shangyu2024.Region.Afterwards()).First(s => s.Kind == m.Kind) is var script
                ? script with
                {
                    // a sheet is of a round that has been drawn
                    Steps = m.Kind == "file-reviews" ? script.Steps : [script.Steps[0]],
                }
                : script
    );

    private readonly Shell shell = new();
    private readonly WebApplication app;

    private Ward()
    {
        Store = StoreChoice.Open(CommandLine.Parse(["serve", "--db", shell.Db]), Catalogue.Modules);
        app = Host.Build(Store, [], "http://127.0.0.1:0");
    }

    /// <summary>A duty that reads what concerns its own unit alone.</summary>
    public const string OfUnits = "supervision-items.Liaison";

    public CaseStore Store { get; }
    public Dictionary<string, long> Matters { get; } = [];
    public Uri Address => new(app.Urls.First());

    /// <summary>Every duty of the product and of supervision, each held by an account of its own at the region.</summary>
    public static IEnumerable<string> Duties =>
        Catalogue.Modules.SelectMany(m => m.Duties.Select(d => $"{m.Kind}.{d}")).Concat(Kernel.Rights.Supervisions.Select(s => s.Duty));

    public static async Task<Ward> Open()
    {
        var ward = new Ward();
        var sample = Shangyu2024.Region;
        var region = sample.Offices.MinBy(o => o.Path.Length)!;
        var everything = Catalogue.Modules.SelectMany(m => m.Duties.Select(d => new Capacity.AtOffice($"{m.Kind}.{d}", region)));
        await ward.Store.Install(
            sample.Offices,
            [
                .. Duties.Select(d => new Account(d, $"{d}某", region, [new Capacity.AtOffice(d, region)])),
                .. sample.Accounts,
                new Account("all", "全某", region, [.. everything]),
                new Account("citizen", "民某", region, []),
                .. Supervised(sample)
                    .Take(1)
                    .Select(o => new Account("colleague", "同某", o, [new Capacity.AtOffice("supervision-items.Supervisor", o)])),
            ]
        );
        await ward.Store.SetFact(SampleLoading.NameFact, sample.Name); // the header names accounts of samples only
        await ward.Store.SetSetting(DoorSettings.RequestsPerMinute.Key, "1000000");
        foreach (var kind in Catalogue.Modules.Select(m => m.Kind))
        {
            Assert.Empty(await ward.Store.Load([Openings[kind]]));
            ward.Matters[kind] = ward.Store.List(Reader.At(region, "supervision.Inspector"), new ListQuery(kind)).Rows[0].Id;
        }
        await ward.app.StartAsync();
        return ward;
    }

    /// <summary>The units of the sample with a liaison, the one that the item is about first.</summary>
    private static IEnumerable<Office> Supervised(SampleRegion sample)
    {
        var about = ((Modules.EnforcementSupervision.OpenItem)Openings["supervision-items"].Steps[0].Act).Unit;
        return sample.Accounts.SelectMany(a => a.Duties.Where(d => d.Duty == OfUnits)).Select(d => d.Office).OrderBy(o => o.Name != about);
    }

    /// <summary>Who answers for the unit, or for another.</summary>
    public string LiaisonOf(string unit, bool other = false) =>
        Store
            .Accounts.First(a =>
                a.Duties.Any(d => d.Duty == OfUnits && d.Office.Name == unit != other && d.Office.Path.Count(c => c == '/') > 1)
            )
            .Id;

    /// <summary>The unit that the item is about is told of it.</summary>
    public async Task Told(long item)
    {
        foreach (
            var (duty, act) in ((string, Act)[])
                [
                    ("Head", new Modules.EnforcementSupervision.AppointOfficers(["示例监督员甲", "示例监督员乙"])),
                    ("Supervisor", new Modules.EnforcementSupervision.AskExplanation("示例案件的送达情况")),
                ]
        )
        {
            var type = Store.Module("supervision-items")!.Act(act.GetType());
            var by = Store.Account($"supervision-items.{duty}")!.As($"supervision-items.{duty}")!;
            var done = await Store.Perform(new(type, act, by, Store.Today, "desk") { Matter = item });
            Assert.True(done.Accepted, string.Join(' ', done.Refusals));
        }
    }

    /// <summary>A program that calls as the account.</summary>
    public HttpClient Calling(string account)
    {
        var client = new HttpClient { BaseAddress = new Uri(Address, "/api/v1/") };
        client.DefaultRequestHeaders.Add(Caller.Header, account);
        return client;
    }

    /// <summary>A browser in which the account has signed in.</summary>
    public async Task<HttpClient> Browsing(string account)
    {
        var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        await Pages.Town.GivePassword(Store, account);
        var form = await Hidden(browser, "/sign-in");
        var sent = form.Concat([new("name", account), new("password", Pages.Town.Password)]);
        using var answer = await browser.PostAsync("/sign-in", new FormUrlEncodedContent(sent));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return browser;
    }

    /// <summary>The hidden fields of a page's own form, its token among them.</summary>
    public static async Task<List<KeyValuePair<string, string>>> Hidden(HttpClient browser, string address)
    {
        var page = new HtmlParser().ParseDocument(await browser.GetStringAsync(address));
        return
        [
            .. page.QuerySelector("main form[method=post]")!
                .QuerySelectorAll("input[type=hidden]")
                .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? "")),
        ];
    }

    /// <summary>How many rows every table that an act writes to holds.</summary>
    public string Traces =>
        string.Join(
            ' ',
            ((string[])["matter", "journal", "matter_facet", "counted", "personal", "outbox"]).Select(t =>
                shell.Scalar<long>($"SELECT COUNT(*) FROM {t}")
            )
        );

    public static Task<HttpResponseMessage> Act(HttpClient client, long matter, ActType act, object? fields = null) =>
        act.Opens
            ? client.PostAsJsonAsync($"matters/{act.Kind}", new { act = act.Name, fields = fields ?? new { } })
            : client.PostAsJsonAsync($"matters/{matter}/acts/{act.Name}", new { fields = fields ?? new { } });

    public static async Task<JsonElement> Read(HttpClient client, string address) => await client.GetFromJsonAsync<JsonElement>(address);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Store.Dispose();
        shell.Dispose();
    }
}
