using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Tasks;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Web.Tests.Rights;

namespace Yifa.Web.Tests.Pages;

/// <summary>The pages of lists of tasks: what they lead to, to whom, and what they say of an address that is wrong.</summary>
public sealed class TaskPagesTests
{
    private static readonly Office Region = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Bureau = new(2, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Account Clerk = new("clerk", "陈某", Region, [new Capacity.AtOffice("tasks.Clerk", Region)]);
    private static readonly Account Letters = new("letters", "林某", Region, [new Capacity.AtOffice("letters.Clerk", Region)]);
    private static readonly string Points = $"/tasks/list?sort=work-points&list={Uri.EscapeDataString("示例要点")}";

    private sealed class Desk(TestStore test, WebApplication app) : IAsyncDisposable
    {
        public TestStore Test => test;

        public static async Task<Desk> Open(int items)
        {
            var test = TestStore.Empty("sqlite", Catalogue.Modules);
            await test.Store.Install([Region, Bureau], [Clerk, Letters]);
            Assert.Empty(await test.Store.Load(Enumerable.Range(1, items).Select(Told)));
            var app = Host.Build(test.Store, [], "http://127.0.0.1:0");
            await app.StartAsync();
            return new(test, app);
        }

        /// <summary>Items in two groups, every other one below the one before.</summary>
        private static Script Told(int n)
        {
            var act = new Issue(
                new("work-points", 1),
                "示例要点",
                $"示例任务{n}",
                $"方面{(n - 1) / 2 % 2}",
                $"{n}",
                PlanYear: 2024,
                Responsible: $"示例单位{n % 3}",
                AboveNumber: n % 2 == 0 ? $"{n - 1}" : null
            );
            return new("tasks", Bureau, [Step.OnTheDay(new(2024, 1, 15), 0, Clerk.As("tasks.Clerk")!, act)]);
        }

        public async Task<HttpClient> Browsing(string account)
        {
            var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
            await Town.GivePassword(test.Store, account);
            var sent = (await Ward.Hidden(browser, "/sign-in")).Concat([new("name", account), new("password", Town.Password)]);
            using var answer = await browser.PostAsync("/sign-in", new FormUrlEncodedContent(sent));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            return browser;
        }

        public async ValueTask DisposeAsync()
        {
            await app.DisposeAsync();
            test.Dispose();
        }
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Get(HttpClient browser, string address) =>
        new HtmlParser().ParseDocument(await browser.GetStringAsync(address));

    [Fact]
    public async Task From_the_lists_one_comes_to_a_list_its_groups_its_items_and_what_is_below_them()
    {
        await using var desk = await Desk.Open(480);
        using var browser = await desk.Browsing("clerk");
        Assert.NotNull((await Get(browser, "/matters/tasks")).QuerySelector("a[href='/tasks']"));

        var lists = await Get(browser, "/tasks");
        var row = Assert.Single(lists.QuerySelectorAll("table.sums")[0].QuerySelectorAll("tbody tr"));
        Assert.Equal("480", row.QuerySelector("td")!.TextContent.Trim());
        Assert.Equal(3, lists.QuerySelectorAll("table.sums")[1].QuerySelectorAll("tbody tr").Length);

        var list = await Get(browser, row.QuerySelector("a")!.GetAttribute("href")!);
        var group = list.QuerySelectorAll(".branch turbo-frame");
        Assert.Equal(2, group.Length);
        var first = await Get(browser, group[0].GetAttribute("src")!);
        var frame = first.GetElementById(group[0].Id!)!; // what the branch takes in when it is opened
        Assert.Equal(100, frame.QuerySelectorAll(".tree > li").Length);
        Assert.Equal(
            20,
            (await Get(browser, frame.QuerySelector("a[rel=next]")!.GetAttribute("href")!)).QuerySelectorAll(".tree > li").Length
        );

        var below = frame.QuerySelector(".branch turbo-frame")!;
        var item = Assert.Single(
            (await Get(browser, below.GetAttribute("src")!)).GetElementById(below.Id!)!.QuerySelectorAll(".tree > li")
        );
        var page = await Get(browser, item.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("上级:示例任务1", page.QuerySelector("aside")!.TextContent.Replace("\n", "").Replace(" ", ""));
        Assert.DoesNotContain("work-points", page.QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("/tasks?year=1", HttpStatusCode.BadRequest, "年度应为1990至2199之间的年份")]
    [InlineData("/tasks?office=nowhere", HttpStatusCode.BadRequest, "没有“nowhere”这个机构,请写全称或者代码")]
    [InlineData("/tasks/list", HttpStatusCode.NotFound, "没有写明是哪一张清单")]
    [InlineData("/tasks/list?sort=x&list=y", HttpStatusCode.NotFound, "没有这张清单")]
    [InlineData("/tasks/list?above=99", HttpStatusCode.NotFound, "没有这一项任务")]
    [InlineData("/tasks/list?above=x", HttpStatusCode.BadRequest, "没有这一项任务")]
    public async Task A_wrong_address_is_answered_in_one_sentence(string address, HttpStatusCode status, string sentence)
    {
        await using var desk = await Desk.Open(2);
        using var browser = await desk.Browsing("clerk");
        using var answer = await browser.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Whoever_has_no_part_in_tasks_is_shown_none()
    {
        await using var desk = await Desk.Open(2);
        using var browser = await desk.Browsing("letters");

        Assert.Null((await Get(browser, "/desk")).QuerySelector("nav a[href='/tasks']"));
        Assert.Empty((await Get(browser, "/tasks")).QuerySelectorAll("table.sums"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Points)).StatusCode);
    }
}
