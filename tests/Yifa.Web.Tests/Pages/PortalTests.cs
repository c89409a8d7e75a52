using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Kernel;

namespace Yifa.Web.Tests.Pages;

public sealed class PortalTests
{
    [Fact]
    public async Task The_home_page_shows_the_region_its_numbers_and_where_to_go()
    {
        await using var town = await Town.Open();
        await town.Applied(Town.North, "周某");
        var page = await town.Get("/");
        Assert.Contains("示例镇", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("1", page.QuerySelector(".kpi a.n")!.TextContent);
        Assert.NotNull(page.QuerySelector("a[href='/report']"));
        foreach (var link in page.QuerySelectorAll("main a.n").Select(a => a.GetAttribute("href")!).Distinct())
            await town.Get(link);
    }

    [Fact]
    public async Task Every_page_says_that_the_cases_are_synthetic_when_they_are()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某");
        string[] pages = ["/", "/figures", "/figures/stall.applied", "/matters", "/matters/stall", $"/matters/stall/{id}"];
        Assert.Null((await town.Get("/")).QuerySelector(".sample"));
        await town.Store.SetFact(SampleLoading.NameFact, "shili-2024");
        foreach (var page in pages)
            Assert.Contains("示例数据:案件均为合成", (await town.Get(page)).QuerySelector(".sample")!.TextContent);
    }

    [Fact]
    public async Task While_a_sample_loads_the_page_says_how_far_and_looks_again()
    {
        await using var town = await Town.Open(empty: true);
        using var go = new ManualResetEventSlim();
        var office = new Office(1, "town/", "示例镇", "示镇", "region");
        var asked = 0;
        var region = new SampleRegion("shili-2024", "示例镇", 2024, [office], [], Waiting);
        var progress = town.Services.GetRequiredService<SampleProgress>();
        var loading = Task.Run(() => SampleLoading.Load(town.Store, region, progress));
        while (!progress.Running || town.Store.Root is null)
            await Task.Delay(10);
        var page = await town.Get("/");
        Assert.Contains("正在载入示例数据 0/2", page.Body!.TextContent);
        Assert.Equal("3", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        go.Set();
        await loading;
        Assert.Null((await town.Get("/")).QuerySelector("meta[http-equiv=refresh]"));

        IEnumerable<Script> Waiting()
        {
            // counted first, loaded after
            if (Interlocked.Increment(ref asked) > 1)
                go.Wait();
            var officer = new Actor("chen", "陈某", new Capacity.AtOffice("stall.Officer", office));
            for (var i = 0; i < 2; i++)
                yield return new(
                    "stall",
                    office,
                    [Step.OnTheDay(new(2024, 3, 5), i, officer, new Apply($"第{i}家", Goods.Breakfast, 1, false, "早市"))]
                );
        }
    }

    [Fact]
    public async Task The_report_is_a_page_of_its_own_and_says_when_there_is_nothing_to_tell()
    {
        await using var town = await Town.Open();
        var page = await town.Get("/report?year=2024");
        Assert.Equal("2024年度示例镇法治政府建设情况报告", page.QuerySelector("article.report h1")!.TextContent);
        Assert.Contains("尚无可以列入本报告的数字", page.QuerySelector("article.report")!.TextContent);
    }

    [Fact]
    public async Task Larger_letters_are_kept_by_the_browser()
    {
        await using var town = await Town.Open();
        Assert.Equal(HttpStatusCode.Found, (await town.Client.GetAsync("/size")).StatusCode);
        Assert.Equal("large", (await town.Get("/")).DocumentElement.GetAttribute("data-size"));
    }

    [Fact]
    public async Task An_empty_store_is_said_to_be_empty()
    {
        await using var town = await Town.Open(empty: true);
        Assert.Contains("还没有机构", (await town.Get("/")).Body!.TextContent);
        Assert.Contains("还没有机构", (await town.Get("/figures", HttpStatusCode.NotFound)).Body!.TextContent);
    }

    [Fact]
    public async Task Without_sign_in_only_the_public_pages_open()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某");
        town.Leave();
        foreach (var open in (string[])["/", "/report", "/figures", "/figures/stall.applied", "/figures/stall.applied/drill"])
            Assert.DoesNotContain("周某", (await town.Get(open)).Body!.InnerHtml);
        var drill = await town.Get("/figures/stall.applied/drill");
        Assert.Contains("不向社会公开列出", drill.Body!.TextContent);
        Assert.Empty(drill.QuerySelectorAll("tbody tr"));
        foreach (var closed in (string[])["/matters", "/matters?q=1", "/matters/stall", $"/matters/stall/{id}", "/matters/stall/new/apply"])
        {
            var response = await town.Client.GetAsync(closed);
            Assert.Equal(HttpStatusCode.Found, response.StatusCode);
            Assert.Equal($"/sign-in?back={Uri.EscapeDataString(closed)}", response.Headers.Location!.OriginalString);
        }
    }

    [Fact]
    public async Task Where_no_case_is_listed_the_public_reads_what_is_counted_and_goes_on_to_how_it_is_spread()
    {
        await using var town = await Town.Open();
        var here = town.Client.BaseAddress!.Authority;
        town.Leave();
        Assert.Contains("看到口径和分布", (await town.Get("/")).QuerySelector("footer")!.TextContent);

        var page = await town.Get("/figures/stall.applied/drill?year=2024&office=town/north");

        Assert.Contains(StallFigures.Applied.Definition, page.QuerySelector("dl.facts")!.TextContent);
        var spread = page.QuerySelectorAll("section a").Single(a => a.TextContent == "口径和分布").GetAttribute("href")!;
        Assert.Contains("北市场", (await town.Get(spread)).QuerySelector(".head")!.TextContent);
        Assert.Equal("/reports/7", await BackFrom($"http://{here}/reports/7?x=1"));
        foreach (
            var elsewhere in (string[])
                ["", $"http://{here}/reports/compare", "http://evil.example/reports/7", $"http://{here}/figures", "no address"]
        )
            Assert.Null(await BackFrom(elsewhere));
        await town.SignIn("chen");
        Assert.Contains("直到背后的案件", (await town.Get("/")).QuerySelector("footer")!.TextContent);

        async Task<string?> BackFrom(string referrer)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/figures/stall.applied/drill");
            request.Headers.TryAddWithoutValidation("Referer", referrer);
            var read = await town.Read(await town.Client.SendAsync(request), HttpStatusCode.OK);
            return read.QuerySelectorAll("section a").SingleOrDefault(a => a.TextContent == "回到报告")?.GetAttribute("href");
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_one_sentence_in_the_frame()
    {
        await using var town = await Town.Open();
        var page = await town.Get("/nothing", HttpStatusCode.NotFound);
        Assert.Contains("没有这一页", page.QuerySelector("main")!.TextContent);
        Assert.NotNull(page.QuerySelector("header.bar"));
    }

    [Fact]
    public async Task Styles_are_served_and_nothing_comes_from_elsewhere()
    {
        await using var town = await Town.Open();
        var response = await town.Client.GetAsync("/figures/stall.applied");
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        var page = await town.Read(response, HttpStatusCode.OK);
        var style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Contains("--seal", await town.Client.GetStringAsync(style));
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.All(
            page.QuerySelectorAll("[src],link[href]"),
            e => Assert.DoesNotContain("//", e.GetAttribute("src") ?? e.GetAttribute("href"))
        );
    }
}
