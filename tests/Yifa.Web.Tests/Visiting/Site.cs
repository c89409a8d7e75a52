using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Tests.Papers;
using Yifa.Web.Tests.Exams;
using Yifa.Web.Tests.Pages;
using File = System.IO.File;

namespace Yifa.Web.Tests.Visiting;

/// <summary>A bureau whose two officers stand in a workshop, each with a phone; an officer of the fire brigade comes along; served from a database of either kind.</summary>
public sealed class Site : IAsyncDisposable
{
    public static readonly Office Region = new(1, "shi/", "示例区", "示区", "region");
    public static readonly Office Bureau = new(2, "shi/yj/", "示例区应急管理局", "示应急", "department");
    public static readonly Office Brigade = new(3, "shi/xf/", "示例区消防救援大队", "示消", "department");
    public static readonly IReadOnlyList<string> Items = ["安全出口、疏散通道是否畅通", "灭火器材配备", "电气线路敷设"];

    private static readonly Capacity.AtOffice Officer = new("inspections.Officer", Bureau);
    private static readonly IReadOnlyList<Account> People =
    [
        new("jia", "甲某", Bureau, [Officer, new("inspections.Registrar", Bureau)]),
        new("yi", "乙某", Bureau, [Officer]),
        new("head", "负责人", Bureau, [new("inspections.Head", Bureau)]),
        new("fire", "丙某", Brigade, [new("inspections.Officer", Brigade)]),
        new("stranger", "丁某", Brigade, [new("inspections.Officer", Brigade)]),
        new("mill", "示例工厂", Region, []),
    ];

    private readonly PersonalVault vault = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private readonly Scratch database;
    private WebApplication? app;

    public Moving Time { get; } = new();
    public CaseStore Store { get; private set; } = null!;
    public Uri Address => new(app!.Urls.First());

    private Site(string database) => this.database = new(database);

    public static async Task<Site> Open(string database = "sqlite")
    {
        var site = new Site(database);
        // noon, so that no day ends in the middle of a visit
        site.Time.On(DateTime.UtcNow.Date.AddHours(4) - DateTime.UtcNow);
        site.Store = CaseStore.Open(Dialect.Parse(site.database.Address), Catalogue.Modules, site.vault, time: site.Time);
        await site.Store.Install([Region, Bureau, Brigade], People);
        site.app = Host.Build(site.Store, [], "http://127.0.0.1:0");
        await site.app.StartAsync();
        return site;
    }

    /// <summary>A visit of today, with a code unless it is still waited for.</summary>
    public async Task<long> Visit(bool coded = true)
    {
        var told = new Urgent(
            "示例工厂",
            "91310000607221234T",
            "示例路1号",
            EnforcementField.Fire,
            Items,
            "消防法",
            "示例情况",
            ["甲某:S001", "乙某:S002"],
            [Brigade.Name],
            ["丙某:X001:fire"]
        );
        var id = await Do("jia", null, told);
        if (coded)
            await Do("jia", id, new IssueCode());
        return id;
    }

    public async Task<long> Do(string account, long? matter, Act act)
    {
        var type = Store.Module("inspections")!.Act(act.GetType());
        var actor = type.Duties.Select(Store.Account(account)!.As).OfType<Actor>().First();
        var request = new ActRequest(type, act, actor, Store.Today, "desk") { Matter = matter, Office = matter is null ? Bureau : null };
        var result = await Store.Perform(request);
        Assert.True(result.Accepted, string.Join(" / ", result.Refusals));
        return result.Matter;
    }

    public CaseView View(long id) => Store.View(Reader.At(Bureau, "inspections.Officer"), id)!;

    /// <summary>A phone on which somebody has signed in.</summary>
    public async Task<Phone> PhoneOf(string account, string device, TimeSpan ahead = default)
    {
        var phone = new Phone(this, account, device, ahead);
        await Town.GivePassword(Store, account);
        await phone.SignIn();
        return phone;
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

/// <summary>A phone: its clock, its edits, and what it sends of them.</summary>
public sealed class Phone(Site site, string account, string device, TimeSpan ahead) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() })
    {
        BaseAddress = site.Address,
    };

    private int seq;

    public DateTimeOffset Clock => site.Time.GetUtcNow() + ahead;

    /// <summary>The account the phone believes its data to be of, where that is not who signs in.</summary>
    public string? Owner { get; init; }

    public async Task SignIn()
    {
        var page = await client.GetStringAsync("/sign-in");
        var token = System
            .Text.RegularExpressions.Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")
            .Groups[1]
            .Value;
        Dictionary<string, string> fields = new()
        {
            ["_handler"] = "sign-in",
            ["__RequestVerificationToken"] = token,
            ["name"] = account,
            ["password"] = Town.Password,
        };
        using var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent(fields));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    /// <summary>An edit as the phone's script makes it, sent or not.</summary>
    public JsonObject Write(string field, string value, params string[] upon) =>
        new()
        {
            ["id"] = $"{device}-{++seq}",
            ["seq"] = seq,
            ["field"] = field,
            ["value"] = value,
            ["upon"] = new JsonArray([.. upon.Select(u => (JsonNode)u)]),
            ["at"] = Clock.ToUnixTimeMilliseconds(),
            ["run"] = "r1",
            ["ran"] = seq * 1000,
        };

    public JsonObject Tap(string field) => Write(field, $"@{Clock.ToUnixTimeMilliseconds()}");

    public async Task<(HttpStatusCode Status, JsonObject Said)> Send(long visit, params JsonObject[] edits)
    {
        var body = new JsonObject
        {
            ["account"] = Owner ?? account,
            ["device"] = device,
            ["now"] = Clock.ToUnixTimeMilliseconds(),
            ["since"] = 0,
            ["edits"] = new JsonArray([.. edits.Select(e => e.DeepClone())]),
        };
        return await Post($"/visits/{visit}/sync", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
    }

    /// <summary>The edits of a visit as the server tells them, or what it refused.</summary>
    public async Task<JsonObject> Sent(long visit, params JsonObject[] edits)
    {
        var (status, said) = await Send(visit, edits);
        Assert.True(status == HttpStatusCode.OK, said.ToJsonString());
        return said;
    }

    public async Task Picture(long visit, string name, int n)
    {
        var (status, said) = await Post($"/visits/{visit}/pictures/{name}", new ByteArrayContent(FileSpecimens.Png(n)));
        Assert.True(status == HttpStatusCode.NoContent, said.ToJsonString());
    }

    public Task<(HttpStatusCode Status, JsonObject Said)> HandIn(long visit) => Post($"/visits/{visit}/hand-in", new StringContent(""));

    public async Task<(HttpStatusCode Status, JsonObject Said)> Post(string path, HttpContent body, bool token = true)
    {
        using var who = await client.GetAsync("/visits/who");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        if (token && who.IsSuccessStatusCode)
            request.Headers.Add(
                "RequestVerificationToken",
                (await who.Content.ReadFromJsonAsync<JsonObject>())!["token"]!.GetValue<string>()
            );
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text)!.AsObject() : []);
    }

    public Task<string> Look(string path) => client.GetStringAsync(path);

    public static IEnumerable<string> RefusedBy(JsonObject said) => said["refusals"]!.AsArray().Select(r => r!["name"]!.GetValue<string>());

    public void Dispose() => client.Dispose();
}
