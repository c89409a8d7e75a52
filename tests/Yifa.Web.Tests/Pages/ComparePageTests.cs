using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Api;
using Yifa.Comparing;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web.Tests.Api;
using Yifa.Web.Tests.Files;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Pages;

/// <summary>Invented reports of invented regions, kept and compared at the desk of whoever writes the annual report.</summary>
public sealed class ComparePageTests
{
    private static readonly Account Writer = Holder("bao", "报某", "annual-report.Drafter");
    private static readonly Account Supervisor = Holder("du", "督某", "supervision.Reader");
    private static readonly Account Officer = Holder("wai", "外某", "reconsideration.Officer");

    private static Account Holder(string id, string name, string duty) =>
        new(id, name, District.Government, [new Capacity.AtOffice(duty, District.Government)]);

    private static byte[] Page(string region, int year, string text) =>
        Encoding.UTF8.GetBytes($"{region}人民政府{year}年度法治政府建设情况报告\n一、主要举措和成效\n{text}\n二、存在的不足\n还有差距。\n");

    private static readonly byte[] Now = Page("云州区", 2024, "收到行政复议申请474件;复议调撤228件,调撤率51.5%。");
    private static readonly byte[] Before = Page("云州区", 2023, "收到行政复议申请400件。");
    private static readonly byte[] Other = Page("雨州区", 2024, "收到行政复议申请三百余件。");

    private static async Task<District> Desk(Account account)
    {
        var district = await District.Open();
        district.Leave();
        await district.Store.Install([], [Writer, Supervisor, Officer]);
        await district.SignIn(account);
        return district;
    }

    private static async Task<IHtmlDocument> Bring(District district, params (string Name, byte[] File)[] files)
    {
        var page = await district.Get("/reports/compare");
        var token = page.QuerySelector<IHtmlInputElement>("form[enctype] [name=__RequestVerificationToken]")!.Value;
        using var form = FileForms.Form(
            [("__RequestVerificationToken", token)],
            [.. files.Select(f => (CompareDoors.Files, f.Name, f.File))]
        );
        return await district.Page(await district.Client.PostAsync(CompareDoors.Upload, form), HttpStatusCode.OK);
    }

    private static async Task<District> Compared()
    {
        var district = await Desk(Writer);
        await Bring(district, ("now.txt", Now), ("before.txt", Before), ("other.txt", Other));
        return district;
    }

    [Fact]
    public async Task Files_are_kept_once_and_what_cannot_be_read_is_said_beside_the_others()
    {
        await using var district = await Desk(Writer);
        var first = await Bring(district, ("../now.txt", Now), ("empty.txt", " "u8.ToArray()), ("x.exe", "MZ\0\0"u8.ToArray()));
        Assert.Equal(["已收存", "没有收存", "没有收存"], first.QuerySelectorAll("li .chip").Select(c => c.TextContent));
        Assert.Contains("empty.txt 里没有文字", first.Body!.TextContent);
        var second = await Bring(district, ("again.txt", Now));
        Assert.Equal(["已经收存过,没有改动"], second.QuerySelectorAll("li .chip").Select(c => c.TextContent));
        var kept = Assert.Single(district.Store.KeptReports());
        Assert.Equal(("now.txt", "云州区", "报某"), (kept.File, kept.Region, kept.By));
    }

    [Fact]
    public async Task A_page_in_the_older_encoding_of_many_sites_is_read()
    {
        await using var district = await Desk(Writer);
        var old = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Encoding.UTF8.GetString(Now));
        await Bring(district, ("old.txt", old));
        Assert.Contains("收到行政复议申请474件", district.Store.TextOf(Assert.Single(district.Store.KeptReports())).Text);
    }

    [Fact]
    public async Task Years_and_regions_stand_side_by_side_and_each_number_opens_onto_its_place()
    {
        await using var district = await Compared();
        var page = await district.Get("/reports/compare");
        var applied = page.GetElementById("reconsideration.applied")!;
        Assert.Equal(["地区和主体", "2023年", "2024年"], applied.QuerySelectorAll("thead th").Select(t => t.TextContent));
        Assert.Equal(["400件", "474件", "三百余件"], applied.QuerySelectorAll("a.n").Select(a => a.TextContent));
        Assert.Contains("“收到行政复议申请474件”", applied.TextContent);
        Assert.Equal(3, applied.QuerySelectorAll("svg rect").Length);
        Assert.Single(applied.QuerySelectorAll("svg rect.bound"));
        Assert.Contains("228 ÷ 474 = 48.1%", page.GetElementById("reconsideration.mediated-withdrawn-rate")!.TextContent);

        var address = applied.QuerySelectorAll("a.n")[1].GetAttribute("href")!.Split('#');
        var kept = await district.Get(address[0]);
        Assert.Equal("收到行政复议申请474件", kept.GetElementById(address[1])!.TextContent);
        Assert.Equal(Encoding.UTF8.GetString(Now), kept.QuerySelector(".source")!.TextContent);
        Assert.Contains("与所列基数不符", kept.Body!.TextContent);
    }

    [Fact]
    public async Task The_choice_is_an_address()
    {
        await using var district = await Compared();
        var page = await district.Get("/reports/compare?year=2024&of=雨州区人民政府&group=reconsideration");
        Assert.Equal(["三百余件"], page.QuerySelectorAll(".compared a.n").Select(a => a.TextContent));
        Assert.Empty(page.QuerySelectorAll(".compared svg"));
        Assert.Equal(["雨州区人民政府", "2024"], page.QuerySelectorAll<IHtmlInputElement>("input[checked]").Select(i => i.Value));
        Assert.Contains("没有印出这些指标", (await district.Get("/reports/compare?group=surveys")).Body!.TextContent);
        await district.Get("/reports/compare?year=x&of=%3Cscript%3E&group=nothing");
    }

    [Fact]
    public async Task The_top_leads_to_the_forms_at_the_foot_and_says_when_there_is_nothing_to_compare_with()
    {
        await using var district = await Desk(Writer);
        Assert.Equal(["收存报告"], Links(await district.Get("/reports/compare"), ".head"));
        await Bring(district, ("now.txt", Now));
        var alone = await district.Get("/reports/compare");
        Assert.Equal(["收存报告", "登记人口"], Links(alone, ".head"));
        Assert.Contains("还没有可以相互对比的", alone.GetElementById("alone")!.TextContent);
        Assert.Equal(["收存报告"], Links(alone, "#alone"));
        await Bring(district, ("before.txt", Before));
        Assert.Null((await district.Get("/reports/compare")).GetElementById("alone"));
        Assert.NotNull((await district.Get("/reports/compare?year=2023")).GetElementById("alone"));
        district.Leave();
        await district.SignIn(Supervisor);
        Assert.Empty(Links(await district.Get("/reports/compare?year=2023"), "main"));

        static IEnumerable<string> Links(IHtmlDocument page, string within) =>
            page.QuerySelectorAll($"{within} a[href*='#']")
                .Where(a => page.GetElementById(a.GetAttribute("href")!.Split('#')[1]) is IHtmlFormElement)
                .Select(a => a.TextContent);
    }

    [Fact]
    public async Task Of_very_many_reports_none_are_shown_until_some_are_chosen()
    {
        await using var district = await Desk(Writer);
        await Bring(district, [.. Enumerable.Range(2000, 21).Select(y => ($"{y}.txt", Page("云州区", y, $"收到行政复议申请{y}件。")))]);
        var page = await district.Get("/reports/compare");
        Assert.Contains("可以对比的报告有21份", page.Body!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".compared"));
        page = await district.Get("/reports/compare?year=2001&year=2002");
        Assert.Equal(["2001件", "2002件"], page.QuerySelectorAll(".compared a.n").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Per_head_is_unknown_until_somebody_says_the_people_and_from_where()
    {
        await using var district = await Compared();
        var page = await district.Get("/reports/compare");
        Assert.Contains("每万人不明", page.GetElementById("reconsideration.applied")!.TextContent);
        var wrong = await Say(district, ("region", "云州区"), ("people-year", "2024"), ("people", "两百万"), ("source", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var said = await Say(
            district,
            ("region", "云州区"),
            ("people-year", "2024"),
            ("people", "948000"),
            ("source", "统计公报,常住人口")
        );
        Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
        page = await district.Get("/reports/compare");
        var cells = page.GetElementById("reconsideration.applied")!.QuerySelectorAll(".said").Select(s => s.TextContent).ToList();
        Assert.Contains("每万人不明", cells[0]);
        Assert.Contains("每万人5件", cells[1]);
        Assert.Contains("948000人 统计公报,常住人口", page.Body!.TextContent);
    }

    private static async Task<HttpResponseMessage> Say(District district, params (string Name, string Value)[] fields)
    {
        var form = (IHtmlFormElement)(await district.Get("/reports/compare")).GetElementById("people-form")!;
        var hidden = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(i => KeyValuePair.Create(i.Name!, i.Value));
        return await district.Client.PostAsync(
            "/reports/compare",
            new FormUrlEncodedContent(hidden.Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))))
        );
    }

    [Fact]
    public async Task What_a_page_leaves_open_a_person_says_and_nothing_else_can_be_changed()
    {
        await using var district = await Desk(Writer);
        await Bring(district, ("lost.txt", Encoding.UTF8.GetBytes("一、成效\n收到复议申请31件。\n")), ("now.txt", Now));
        Assert.Contains("不明,没有参加对比", (await district.Get("/reports/compare")).GetElementById("kept")!.TextContent);
        var page = await district.Get("/reports/kept/1");
        var form = page.QuerySelector<IHtmlFormElement>("form.act")!;
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(i => KeyValuePair.Create(i.Name!, i.Value));
        KeyValuePair<string, string>[] place = [new("region", "霜州区"), new("year", "2022")];
        var said = await district.Client.PostAsync("/reports/kept/1", new FormUrlEncodedContent(fields.Concat(place)));
        Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
        Assert.Contains("霜州区 (由报某写明)", (await district.Get("/reports/kept/1")).Body!.TextContent);
        Assert.Contains("31件", (await district.Get("/reports/compare?year=2022")).Body!.TextContent);
        Assert.Empty((await district.Get("/reports/kept/2")).QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Supervision_reads_and_brings_nothing_and_others_read_nothing()
    {
        await using var district = await Compared();
        district.Leave();
        await district.SignIn(Supervisor);
        var page = await district.Get("/reports/compare");
        Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await district.Client.PostAsync(CompareDoors.Upload, new StringContent(""))).StatusCode);
        district.Leave();
        await district.SignIn(Officer);
        foreach (var address in (string[])["/reports/compare", "/reports/kept/1", "/reports/compare.xlsx"])
            Assert.Equal(HttpStatusCode.Forbidden, (await district.Client.GetAsync(address)).StatusCode);
        Assert.Empty((await district.Get("/report")).QuerySelectorAll("a[href='/reports/compare']"));
        district.Leave();
        foreach (var address in (string[])["/reports/compare", "/reports/kept/1", "/reports/compare.xlsx"])
            Assert.StartsWith("/sign-in", (await district.Client.GetAsync(address)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_comparison_is_taken_away_as_a_sheet()
    {
        await using var district = await Compared();
        using var zip = new ZipArchive(await district.Client.GetStreamAsync("/reports/compare.xlsx?group=reconsideration&year=2024"));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var text = await sheet.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("收到行政复议申请474件", text);
        Assert.Contains("约数:“三百余”是下限", text);
        Assert.DoesNotContain("400", text);
    }

    [Fact]
    public async Task Programs_read_it_as_data_with_a_key_of_such_a_duty()
    {
        await using var district = await Compared();
        foreach (var (account, status) in ((Account, HttpStatusCode)[])[(Writer, HttpStatusCode.OK), (Officer, HttpStatusCode.Forbidden)])
        {
            var (_, key) = await district.Store.MakeKey(account, account.Duties[0], "测试", [Scope.Figures], district.Store.Today);
            using var call = new HttpRequestMessage(
                HttpMethod.Get,
                "/api/v1/reports/compare?year=2024&region=云州区&group=reconsideration"
            );
            call.Headers.Authorization = new("Bearer", key);
            using var answer = await district.Client.SendAsync(call, TestContext.Current.CancellationToken);
            Assert.Equal(status, answer.StatusCode);
            if (status != HttpStatusCode.OK)
                continue;
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            var document = JsonNode.Parse(
                await district.Client.GetStringAsync(OpenApiDocument.Address, TestContext.Current.CancellationToken)
            )!;
            var schema = document["paths"]!["/reports/compare"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            Assert.Empty(ContractTests.Faults(JsonNode.Parse(json.RootElement.GetRawText()), schema, document, "answer"));
            Assert.Equal("云州区", json.RootElement.GetProperty("reports")[0].GetProperty("region").GetString());
            Assert.Equal(1, json.RootElement.GetProperty("groups").GetArrayLength());
        }
    }
}
