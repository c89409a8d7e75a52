using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp;
using Microsoft.AspNetCore.Builder;
using Yifa.Api;
using Yifa.Import;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Reports;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Web.Tests.Rights;

namespace Yifa.Web.Tests.Kinds;

/// <summary>An administrator adds a kind in one process; it is at once recorded, imported, counted, drilled and read in another that was running already.</summary>
public sealed class NewKindTests
{
    private static readonly Office Region = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Bureau = new(2, "shili/sfj/", "示例区司法局", "示司", "department");

    private const string Market = """
        种类 law-market 普法集市
        模块 activities
        版本 1
        单位 场
        指标 held people amount
        合计 Handouts 发放资料 份
        字段 Stall 摊位 选项 consulting=咨询 quiz=问答 分面
        字段 Weather 天气 文本
        """;

    private static readonly Account Keeper = new("keeper", "管某", Region, [new Capacity.AtOffice("activities.KindKeeper", Region)]);
    private static readonly Account Recorder = new("recorder", "录某", Bureau, [new Capacity.AtOffice("activities.Recorder", Bureau)]);
    private static readonly Account Local = new("local", "局某", Bureau, [new Capacity.AtOffice("activities.KindKeeper", Bureau)]);

    private sealed class Installation : IAsyncDisposable
    {
        private readonly TestStore first;
        private readonly CaseStore second;
        private readonly List<WebApplication> apps = [];

        private Installation(string database)
        {
            first = TestStore.Empty(database, Catalogue.Modules);
            second = CaseStore.Open(
                first.Dialect,
                Catalogue.Modules,
                new PersonalVault([.. Enumerable.Range(0, 32).Select(i => (byte)i)]),
                time: first.Time
            );
        }

        public CaseStore Here => first.Store;
        public CaseStore There => second;

        public Uri At(int process) => new(apps[process].Urls.First());

        public static async Task<Installation> Start(string database)
        {
            var installation = new Installation(database);
            await installation.Here.Install([Region, Bureau], [Keeper, Recorder, Local]);
            await installation.Here.SetFact(SampleLoading.NameFact, "shili-2024"); // the header names accounts of samples only
            installation.There.Refresh();
            foreach (var store in (CaseStore[])[installation.Here, installation.There])
            {
                var app = Host.Build(store, [], "http://127.0.0.1:0");
                installation.apps.Add(app);
                await app.StartAsync();
            }
            return installation;
        }

        public HttpClient Calling(string account)
        {
            var client = new HttpClient { BaseAddress = new Uri(At(1), "/api/v1/") };
            client.DefaultRequestHeaders.Add(Caller.Header, account);
            return client;
        }

        public async Task<HttpClient> Browsing(string account)
        {
            var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = At(0) };
            await Pages.Town.GivePassword(Here, account);
            var form = await Ward.Hidden(browser, "/sign-in");
            var sent = form.Concat([new("name", account), new("password", Pages.Town.Password)]);
            using var answer = await browser.PostAsync("/sign-in", new FormUrlEncodedContent(sent));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            return browser;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var app in apps)
                await app.DisposeAsync();
            second.Dispose();
            first.Dispose();
        }
    }

    private static async Task<HttpResponseMessage> Send(HttpClient browser, string page, string text, string reason)
    {
        var form = await Ward.Hidden(browser, page);
        return await browser.PostAsync(page, new FormUrlEncodedContent(form.Concat([new("text", text), new("reason", reason)])));
    }

    private static readonly object Fair = new
    {
        Kind = "普法集市",
        Title = "示例集市",
        People = 120,
        Handouts = 300,
        Stall = "quiz",
        Weather = "晴",
    };

    private static object Market2024(object fields) =>
        new
        {
            act = "Hold",
            on = "2024-05-18",
            fields,
        };

    private static async Task<long> Held(HttpClient client, object fields)
    {
        using var held = await client.PostAsJsonAsync("matters/activities", Market2024(fields));
        Assert.Equal(HttpStatusCode.Created, held.StatusCode);
        return (await held.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
    }

    private static async Task<IReadOnlyList<RowError>> Imported(CaseStore store, string rows)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(file, rows);
        var (module, kind) = store.KindNamed("law-market")!.Value;
        var imported = await new Importing(store, module, new(null, Bureau, null, kind)).Run(file);
        File.Delete(file);
        return imported.Errors;
    }

    /// <summary>The year's report of the other process, from a template that asks for the new kind.</summary>
    private static async Task<string> Reported(CaseStore store)
    {
        var (template, faults) = ReportTemplates.Read(
            "# 举措\n## 普法\n{period}\n  普法集市 {activities.held kind=law-market}\n  发放资料 {activities.amount kind=law-market}\n"
        );
        Assert.Empty(faults);
        var request = new ReportRequest(Region, 2024, Region.Name);
        var paper = await store.Read(ledger => ReportComposer.Compose(ledger, store.Bound(Catalogue.Figures), request, template!));
        return string.Join('\n', paper.Blocks.OfType<Paragraph>().Select(p => string.Concat(p.Runs.Select(r => r.Text))));
    }

    private static Task<JsonElement> Read(HttpClient client, string address) => client.GetFromJsonAsync<JsonElement>(address);

    private static async Task<decimal> Value(HttpClient client, string figure, params string[] where) =>
        (await Read(client, $"figures/{figure}?year=2024{string.Concat(where.Select(w => $"&where={Uri.EscapeDataString(w)}"))}"))
            .GetProperty("value")
            .GetDecimal();

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_kind_added_on_the_page_is_used_by_another_process_at_once(string database)
    {
        await using var town = await Installation.Start(database);
        using var browser = await town.Browsing("keeper");
        using var client = town.Calling("recorder");
        Assert.Null(town.There.KindNamed("law-market"));

        using (var added = await Send(browser, "/kinds/new?module=activities", Market, "今年开始办集市"))
            Assert.Equal("/kinds/law-market?done=yes", added.Headers.Location!.PathAndQuery);
        var id = await Held(client, Fair);
        Assert.Empty(
            await Imported(
                town.There,
                "办理日期,活动名称,参与人数,发放资料,摊位\n2024-05-25,集市二,80,150,咨询\n2024-06-01,集市三,70,50,问答\n"
            )
        );

        Assert.Equal(3, await Value(client, "activities.held", "kind=law-market"));
        Assert.Equal(500, await Value(client, "activities.amount", "kind=普法集市"));
        Assert.Equal(270, await Value(client, "activities.people", "kind=law-market"));
        Assert.Equal(350, await Value(client, "activities.amount", "kind=law-market", "stall=问答"));
        var figure = await Read(client, "figures/activities.amount?year=2024&where=kind%3Dlaw-market");
        Assert.Equal("份", figure.GetProperty("unit").GetString());
        var drill = await Read(client, "figures/activities.held/drill?year=2024&where=kind%3Dlaw-market");
        Assert.Equal(3, drill.GetProperty("rows").GetArrayLength());
        var facts = (await Read(client, $"matters/{id}")).GetProperty("facts");
        Assert.Equal("law-market/1", facts.GetProperty("kind").GetString());
        Assert.Equal("晴", facts.GetProperty("details").GetProperty("Weather").GetString());
        var kinds = (await Read(client, "kinds/activities")).GetProperty("kinds").EnumerateArray();
        Assert.Contains("law-market", kinds.Select(k => k.GetProperty("id").GetString()));
        Assert.Contains("全年普法集市3场,发放资料500份。", await Reported(town.There));
        Assert.Null(town.There.Verify().First);
        Assert.Null(town.Here.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_kind_in_use_gets_a_new_version_and_what_was_opened_keeps_the_old(string database)
    {
        await using var town = await Installation.Start(database);
        using var browser = await town.Browsing("keeper");
        using var client = town.Calling("recorder");
        await Send(browser, "/kinds/new?module=activities", Market, "今年开始办集市");
        object fields = new
        {
            Kind = "law-market",
            Title = "旧",
            Weather = "晴",
        };
        var id = await Held(client, fields);

        using (var same = await Send(browser, "/kinds/law-market", Market, "改一改"))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, same.StatusCode);
        var second = Market.Replace("版本 1", "版本 2").Replace("字段 Weather 天气 文本", "字段 Town 街镇 文本 必填");
        using (var added = await Send(browser, "/kinds/law-market", second, "按街镇统计"))
            Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        await Task.Delay(CaseStore.KindsSeenWithin, TestContext.Current.CancellationToken);

        object without = new { Kind = "law-market", Title = "新" };
        using var lacking = await client.PostAsJsonAsync("matters/activities", Market2024(without));
        Assert.Contains("“街镇”没有填写", await lacking.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        object again = new
        {
            Reason = "天气记错",
            Title = "旧",
            Weather = "雨",
        };
        using var corrected = await client.PostAsJsonAsync($"matters/{id}/acts/Correct", new { fields = again });
        Assert.Equal(HttpStatusCode.OK, corrected.StatusCode);
        Assert.Equal([2, 1], town.There.AddedKinds.Select(a => a.Kind.Version));
        Assert.Equal(("管某", "按街镇统计"), (town.There.AddedKinds[0].By, town.There.AddedKinds[0].Reason));
        Assert.Null(town.There.Verify().First);
    }

    [Fact]
    public async Task The_form_is_written_as_a_text_that_is_added_as_it_stands()
    {
        await using var town = await Installation.Start("sqlite");
        using var browser = await town.Browsing("keeper");
        const string filled =
            "/kinds/new?module=activities&id=law-market&name=普法 集市&unit=场&figure=held&figure=people&sum=发放资料&sum-unit=份"
            + "&field-1=摊位&type-1=选项&choices-1=咨询、问答&facet-1=yes&field-2=天气&type-2=文本";
        var written = await TextAt(browser, filled);
        Assert.Equal(
            "种类 law-market 普法集市\n模块 activities\n版本 1\n指标 held people amount\n单位 场\n合计 Total 发放资料 份\n"
                + "字段 Own1 摊位 选项 c1=咨询 c2=问答 分面\n字段 Own2 天气 文本",
            written
        );
        using (var added = await Send(browser, "/kinds/new?module=activities", written, "填表"))
            Assert.Equal("/kinds/law-market?done=yes", added.Headers.Location!.PathAndQuery);
        using var client = town.Calling("recorder");
        object fair = new
        {
            Kind = "普法集市",
            Title = "示例集市",
            People = 12,
            Total = 300,
            Own1 = "问答",
        };
        await Held(client, fair);
        Assert.Equal(300, await Value(client, "activities.amount", "kind=law-market"));

        Assert.StartsWith("种类 english-code 中文名称\n", await TextAt(browser, "/kinds/new?module=activities&like=law-market"));
    }

    private static async Task<string> TextAt(HttpClient browser, string address)
    {
        var html = await browser.GetStringAsync(address, TestContext.Current.CancellationToken);
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(html), TestContext.Current.CancellationToken);
        return page.QuerySelector("textarea#text")!.TextContent;
    }

    [Fact]
    public async Task What_is_wrong_is_named_by_line_and_nothing_typed_is_lost()
    {
        await using var town = await Installation.Start("sqlite");
        using var browser = await town.Browsing("keeper");
        using var answer = await Send(browser, "/kinds/new?module=activities", Market + "\n字段 Title 题目 文本", "");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("第9行第4列:“Title”是各种类共有的名称,请另取一个。", WebUtility.HtmlDecode(page));
        Assert.Contains("字段 Weather 天气 文本", WebUtility.HtmlDecode(page));
        Assert.Empty(town.Here.AddedKinds);
    }

    [Fact]
    public async Task A_name_or_code_in_use_a_skipped_version_and_a_missing_reason_are_refused()
    {
        await using var town = await Installation.Start("sqlite");
        var module = town.Here.Module("activities")!;
        IEnumerable<string> Against(string text) =>
            town.Here.AgainstKind(module, KindText.Read(text, module.Kinds!.Frame).Kind!).Select(r => r.Name);

        Assert.Equal(["KindTaken"], Against(Market.Replace("law-market", "guide")));
        Assert.Equal(["KindTaken"], Against(Market.Replace("law-market", "mediation")));
        Assert.Equal(["KindNameTaken"], Against(Market.Replace("普法集市", "普法课")));
        Assert.Equal(["VersionSkipped"], Against(Market.Replace("版本 1", "版本 2")));
        Assert.Equal(["VersionTaken"], Against(Market.Replace("law-market 普法集市", "law-lesson 普法课")));
        var refused = await town.Here.AddKind(module, KindText.Read(Market, module.Kinds!.Frame).Kind!, "管某", " ");
        Assert.Equal(["KindReasonMissing"], refused.Select(r => r.Name));
    }

    [Fact]
    public async Task Only_a_keeper_at_the_root_of_the_offices_adds_kinds()
    {
        await using var town = await Installation.Start("sqlite");
        foreach (var account in (string[])["recorder", "local"])
        {
            using var browser = await town.Browsing(account);
            using var page = await browser.GetAsync("/kinds/new?module=activities", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
            Assert.DoesNotContain("<textarea", await browser.GetStringAsync("/kinds/law-lesson", TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_kind_that_ended_is_offered_no_more_and_what_was_recorded_stays()
    {
        await using var town = await Installation.Start("sqlite");
        var module = town.Here.Module("activities")!;
        Kind Read(string text) => KindText.Read(text, module.Kinds!.Frame).Kind!;
        Assert.Empty(await town.Here.AddKind(module, Read(Market), "管某", "试办"));
        Assert.Empty(await town.Here.AddKind(module, Read(Market.Replace("版本 1", "版本 2\n停用 是")), "管某", "不再办"));

        Assert.Null(module.Kinds!.Named("law-market"));
        Assert.Equal("普法集市", module.Kinds.Last("law-market")!.Name);
        Assert.NotNull(module.Kinds.At(new("law-market", 1)));
    }
}
