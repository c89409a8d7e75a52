using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Bench;

/// <summary>Pages over HTTP on loopback, beside an empty page of the same server, which is the floor.</summary>
internal static partial class PagesBench
{
    private const int Pages = 400;
    private const int SignIns = 20;
    private const int HeaviestKilobytes = 150;
    private const string Password = "bench-2024-ma";
    private static readonly string[] Portal =
    [
        "/",
        "/track",
        "/published",
        "/figures",
        "/periods",
        "/mediators",
        "/report",
        "/register",
        "/sign-in",
    ];

    public static async Task Run(CaseStore store, Measures measures)
    {
        await using var app = Host.Build(store, [], "http://127.0.0.1:0");
        app.MapGet("/bench/empty", () => Results.Content("<!doctype html><title>空页</title>", "text/html"));
        await app.StartAsync();
        await SetPassword(store, World.Mediator.Id);
        using var browser = Browser(app);
        await SignIn(browser, World.Mediator.Id);
        measures.Check("登录到工作台", await SignInTime(app), "毫秒", atMost: 300);
        var floor = await Times(browser, _ => "/bench/empty");
        measures.Check("空页(基线)P95", Measures.Percentile(floor, 0.95), "毫秒");
        var last = store.List(Reader.At(World.Root), new ListQuery("mediation")).Rows.Max(b => b.Id);
        var random = new Random(7);
        var matters = await Times(browser, _ => $"/matters/mediation/{random.NextInt64(1, last)}");
        measures.Check("案件页 P95", Measures.Percentile(matters, 0.95), "毫秒", atMost: 15);
        measures.Check("案件页 / 空页", Measures.Median(matters) / Measures.Median(floor), "倍");
        measures.Check(
            "类案页 P95",
            Measures.Percentile(await Times(browser, _ => $"/matters/mediation/{random.NextInt64(1, last)}/similar"), 0.95),
            "毫秒",
            atMost: 100
        );
        measures.Check("工作台 P95", Measures.Percentile(await Times(browser, _ => "/desk"), 0.95), "毫秒");
        foreach (var page in Portal)
            measures.Check($"首次打开 {page}", await Weight(app, page) / 1024.0, "KB", atMost: HeaviestKilobytes);
        await app.StopAsync();
    }

    internal static HttpClient Browser(WebApplication app) => Browser(app.Urls.First());

    internal static HttpClient Browser(string address) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };

    internal static async Task SetPassword(CaseStore store, string account)
    {
        var credential = store.CredentialOf(account)!;
        credential.PasswordHash = new PasswordHasher<Credential>().HashPassword(credential, Password);
        credential.Stamp = Guid.NewGuid().ToString();
        await store.Save(credential);
    }

    internal static string FormTokenIn(string page) => FormToken().Match(page).Groups["token"].Value;

    /// <summary>From sending name and password to the desk in full.</summary>
    private static async Task<double> SignInTime(WebApplication app)
    {
        var times = new List<double>();
        for (var i = 0; i < SignIns; i++)
        {
            using var browser = Browser(app);
            times.Add(await SignIn(browser, World.Mediator.Id));
        }
        return Measures.Median(times);
    }

    internal static async Task<double> SignIn(HttpClient browser, string account)
    {
        var token = FormTokenIn(await browser.GetStringAsync("/sign-in"));
        Dictionary<string, string> fields = new()
        {
            ["_handler"] = "sign-in",
            ["__RequestVerificationToken"] = token,
            ["name"] = account,
            ["password"] = Password,
        };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var sent = await browser.PostAsync("/sign-in", new FormUrlEncodedContent(fields));
        if (sent.StatusCode != HttpStatusCode.SeeOther)
            throw new InvalidOperationException($"sign-in answered {(int)sent.StatusCode}");
        using var desk = await browser.GetAsync("/desk");
        await desk.Content.ReadAsByteArrayAsync();
        desk.EnsureSuccessStatusCode();
        return watch.Elapsed.TotalMilliseconds;
    }

    internal static async Task<List<double>> Times(HttpClient browser, Func<int, string> address)
    {
        var times = new List<double>(Pages);
        for (var i = 0; i < Pages + Pages / 10; i++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            using var answer = await browser.GetAsync(address(i));
            await answer.Content.ReadAsByteArrayAsync();
            answer.EnsureSuccessStatusCode();
            if (i >= Pages / 10) // the first ones warm up
                times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return times;
    }

    /// <summary>Bytes over the wire of a page and everything it loads, compressed, for somebody who comes the first time.</summary>
    private static async Task<long> Weight(WebApplication app, string page)
    {
        using var visitor = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(app.Urls.First()) };
        var html = await visitor.GetStringAsync(page);
        var sum = 0L;
        foreach (var address in Loaded().Matches(html).Select(m => m.Groups["to"].Value).Distinct().Prepend(page))
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, address);
            asked.Headers.AcceptEncoding.ParseAdd("br, gzip");
            using var answer = await visitor.SendAsync(asked);
            sum += (await answer.Content.ReadAsByteArrayAsync()).Length;
        }
        return sum;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex FormToken();

    [GeneratedRegex("<(?:script|link|img)[^>]*(?:src|href)=\"(?<to>/[^\"]+)\"")]
    private static partial Regex Loaded();
}
