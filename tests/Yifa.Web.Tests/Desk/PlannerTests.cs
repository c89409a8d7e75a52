using System.Net;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Desk;

public sealed class PlannerTests
{
    private static readonly DateOnly Applied = new(2024, 2, 7);

    [Fact]
    public async Task The_year_shows_what_the_law_sets_what_is_appointed_and_what_falls_due()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某", on: Applied);
        await Appoint(town, id, "2024-02-19");
        var year = await town.Get("/planner?year=2024");
        var february = year.QuerySelectorAll(".months .card")[1];
        Assert.Contains("报送上一年度法治政府建设年度报告", february.TextContent);
        Assert.Contains("督察工作规定第二十三条", february.TextContent);
        Assert.Equal($"/matters/stall/{id}", february.QuerySelector($"a[href*='/{id}']")!.GetAttribute("href"));
        Assert.Contains("审查", february.QuerySelector(".due")!.TextContent);

        var month = await town.Get("/planner?year=2024&month=2");
        var due = month.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("到期"));
        Assert.StartsWith("20日", due.TextContent.Trim());
        var list = await town.Get(due.QuerySelector("a.n")!.GetAttribute("href")!);
        Assert.Contains("周某申请摊位", list.QuerySelector("table")!.TextContent);
        Assert.DoesNotContain("周某", (await town.Get("/matters/stall?due=2024-02-19")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Another_office_sees_the_days_of_the_law_and_nothing_of_the_matter()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某", on: Applied);
        await Appoint(town, id, "2024-02-19");
        await town.SignIn("li");
        var page = await town.Get("/planner?year=2024&office=town");
        Assert.Contains("国家宪法日", page.QuerySelector("main")!.TextContent);
        Assert.Empty(page.QuerySelectorAll($"main a[href*='/{id}'], main .due"));
    }

    [Fact]
    public async Task A_calendar_fetches_the_feed_by_its_key_and_reads_no_name()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某", on: town.Store.Today);
        await Appoint(town, id, $"{town.Store.Today.AddDays(9):yyyy-MM-dd}");
        var account = town.Store.Account("chen")!;
        var (_, key) = await town.Store.MakeKey(account, account.Duties[0], "日历", [Scope.Calendar], town.Store.Today.AddDays(30));
        using var calendar = town.Bare();
        var answer = await calendar.GetAsync($"/planner.ics?key={key}", TestContext.Current.CancellationToken);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var events = Ical.Net.Calendar.Load(text)!.Events;
        var visit = Assert.Single(events, e => e.Uid!.StartsWith("appointment-", StringComparison.Ordinal));
        Assert.Equal(town.Store.Today.AddDays(9), visit.Start!.Date);
        Assert.Contains(events, e => e.Summary == "摊位许可 审查 1件到期");
        Assert.Contains(events, e => e.Summary == "国家宪法日");
        Assert.DoesNotContain("周某", text);
        // read again it is the same, so that a calendar changes nothing
        Assert.Equal(
            events.Select(e => e.Uid).Order(),
            Ical.Net.Calendar.Load(await calendar.GetStringAsync($"/planner.ics?key={key}", TestContext.Current.CancellationToken))!
                .Events.Select(e => e.Uid)
                .Order()
        );
    }

    [Fact]
    public async Task The_feed_opens_by_its_own_kind_of_key_alone_and_that_key_opens_nothing_else()
    {
        await using var town = await Town.Open();
        var account = town.Store.Account("chen")!;
        var until = town.Store.Today.AddDays(30);
        var (_, reading) = await town.Store.MakeKey(account, account.Duties[0], "程序", [Scope.Read], until);
        var (feed, key) = await town.Store.MakeKey(account, account.Duties[0], "日历", [Scope.Calendar], until);
        var (_, party) = await town.Store.MakeKey(account, new Capacity.Party(account.Id), "本人", [Scope.Calendar], until);
        using var calendar = town.Bare();
        foreach (
            var (query, sentence) in ((string, string)[])
                [("", "没有密钥"), ("?key=yifa_0", "不能用于"), ($"?key={reading}", "不能用于"), ($"?key={party}", "只供岗位")]
        )
        {
            var refused = await calendar.GetAsync($"/planner.ics{query}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            Assert.Contains(sentence, await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
        using var api = town.Bare();
        api.DefaultRequestHeaders.Add("Authorization", $"Bearer {key}");
        Assert.Equal(HttpStatusCode.Forbidden, (await api.GetAsync("/api/v1/matters", TestContext.Current.CancellationToken)).StatusCode);
        await town.Store.RevokeKey(account, feed.Id);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await calendar.GetAsync($"/planner.ics?key={key}", TestContext.Current.CancellationToken)).StatusCode
        );
    }

    [Fact]
    public async Task One_page_says_what_is_overdue_with_whom_and_what_changed()
    {
        await using var town = await Town.Open();
        for (var i = 0; i < 3; i++)
            await town.Applied(Town.North, $"周某{i}", on: Applied);
        await town.Applied(Town.South, "吴某", on: new DateOnly(2023, 2, 8));
        var page = await town.Get("/overview?asof=2024-02-23");
        var cards = page.QuerySelectorAll(".overview .card");
        var first = cards[0].QuerySelector("tbody tr")!;
        Assert.Contains("未分派北市场", first.TextContent);
        Assert.Contains("逾期3日", first.TextContent);
        Assert.Equal("3", first.QuerySelector("a.n")!.TextContent);
        var heap = await town.Get(first.QuerySelector("a.n")!.GetAttribute("href")!);
        Assert.Equal(3, heap.QuerySelectorAll("main tbody tr").Length);

        var week = await town.Get("/overview?asof=2024-02-09");
        Assert.Contains("增3", week.QuerySelectorAll(".overview .card")[1].TextContent);
        Assert.Contains("增200.0%", week.QuerySelector(".overview > .card")!.TextContent);

        await town.SignIn("li");
        Assert.DoesNotContain("北市场", (await town.Get("/overview?asof=2024-02-23&office=town/north")).QuerySelector("main")!.TextContent);
    }

    private static async Task Appoint(Town town, long id, string day) =>
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await town.Send(await town.Get($"/matters/stall/{id}/acts/appoint-visit"), ("field.VisitOn", day))).StatusCode
        );
}
