using System.Net;
using AngleSharp.Html.Dom;
using Yifa.Kernel;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Desk;

public sealed class DeskPageTests
{
    [Fact]
    public async Task The_desk_says_what_is_due_why_and_what_comes_next()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某", on: new DateOnly(2024, 2, 7));
        var page = await town.Get("/desk?list=unassigned&asof=2024-02-20");
        var row = page.QuerySelector("table.desk tbody tr")!;
        Assert.Equal("今天到期", row.QuerySelector(".chip")!.TextContent);
        Assert.Contains("审查(行政许可法第四十二条)", row.TextContent);
        Assert.Contains("逾期,须说明理由", row.TextContent);
        Assert.Equal($"/matters/stall/{id}/acts/grant", row.QuerySelector("a.btn")!.GetAttribute("href"));
        var late = await town.Get("/desk?list=overdue&asof=2024-02-23");
        Assert.Equal("逾期3日", late.QuerySelector("table.desk .chip")!.TextContent);
    }

    [Fact]
    public async Task Without_a_list_named_it_begins_where_there_is_work()
    {
        await using var town = await Town.Open();
        await town.Applied(Town.North, "周某");
        var page = await town.Get("/desk");
        Assert.Contains("未分派", page.QuerySelector(".tabs [aria-current]")!.TextContent);
        Assert.Contains("您手上没有", (await town.Get("/desk?list=mine")).Body!.TextContent);
    }

    [Fact]
    public async Task The_matter_page_leads_with_the_act_that_meets_the_nearest_period()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某");
        await town.Applied(Town.North, "吴某");
        var page = await town.Get($"/matters/stall/{id}");
        Assert.Equal("准予", page.QuerySelector(".acts.lead a.go")!.TextContent);
        var similar = page.QuerySelector("turbo-frame#similar a")!.GetAttribute("href")!;
        Assert.Contains("早点相同", (await town.Get(similar)).QuerySelector("turbo-frame#similar")!.TextContent);
    }

    [Fact]
    public async Task A_document_opens_as_a_paper_and_the_matter_as_a_print()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某<i>");
        await town.Send(await town.Get($"/matters/stall/{id}/acts/grant"), ("field.Opinion", "同意"));
        var paper = await town.Get($"/matters/stall/{id}/papers/1");
        Assert.Equal("摊位许可证", paper.QuerySelector("article h1")!.TextContent);
        Assert.Contains("北市场", paper.QuerySelector("article")!.TextContent);
        await town.Get($"/matters/stall/{id}/papers/2", HttpStatusCode.NotFound);
        await town.Get($"/matters/stall/{id}/papers/0", HttpStatusCode.NotFound);
        var print = await town.Get($"/matters/stall/{id}/print");
        Assert.Contains("周某<i>申请摊位", print.QuerySelector(".sheet h1")!.TextContent);
        await town.SignIn("li");
        foreach (var address in (string[])["papers/1", "print"])
            await town.Get($"/matters/stall/{id}/{address}", HttpStatusCode.NotFound);
    }
}
