using System.Net;

namespace Yifa.Web.Tests.Pages;

public sealed class MatterPagesTests
{
    [Fact]
    public async Task A_matter_answers_where_who_when_and_what_if_not()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某", on: new DateOnly(2024, 2, 7));
        var page = await town.Get($"/matters/stall/{id}");
        Assert.Equal(["现在在哪一步", "谁来办", "最迟何时", "逾期会怎样"], page.QuerySelectorAll(".explain dt").Select(d => d.TextContent));
        var text = page.Body!.TextContent;
        Assert.Contains("承办人审查申请", text);
        Assert.Contains("2024年2月20日(周二)", text);
        Assert.Contains("调休上班,计入", text); // why it is this day
        Assert.Contains("逾期", page.QuerySelector(".clock .chip")!.TextContent);
        Assert.Equal(["准予", "约定看场"], page.QuerySelectorAll("main .acts a").Select(a => a.TextContent));
        Assert.Contains("摊位申请", page.QuerySelector(".line")!.TextContent);
        Assert.Contains("行政许可法第二十九条", page.QuerySelector(".line")!.TextContent);
    }

    [Fact]
    public async Task Parties_papers_and_counts_stand_on_the_matter()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某");
        await town.Send(await town.Get($"/matters/stall/{id}/acts/grant"), ("field.Opinion", "同意<b>"));
        var page = await town.Get($"/matters/stall/{id}");
        Assert.Contains("摊主", page.QuerySelector("aside")!.TextContent);
        Assert.Contains("摊位许可证", page.QuerySelector("aside")!.TextContent);
        Assert.Contains("同意<b>", page.QuerySelector(".line")!.TextContent);
        Assert.NotNull(page.QuerySelector(".line a[href^='/figures/stall.granted']"));
        Assert.Contains("示北摊〔", page.QuerySelector(".head .no")!.TextContent);
    }

    [Fact]
    public async Task The_list_filters_by_office_stage_facet_and_words_and_pages_on()
    {
        await using var town = await Town.Open();
        for (var i = 0; i < 55; i++)
            await town.Applied(Town.North, $"北{i}");
        await town.Applied(Town.South, "南山豆浆", Goods.Vegetables);
        Assert.Equal(50, await Rows("/matters/stall"));
        var first = await town.Get("/matters/stall");
        Assert.Equal(6, await Rows(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!));
        Assert.Equal(1, await Rows("/matters/stall?office=town/south"));
        Assert.Equal(1, await Rows("/matters/stall?goods=vegetables&stage=UnderReview"));
        Assert.Equal(1, await Rows("/matters/stall?q=豆浆"));
        Assert.Equal(0, await Rows("/matters/stall?stage=Revoked"));
        Assert.Equal(1, await Rows("/search?q=豆浆"));

        async Task<int> Rows(string address) => (await town.Get(address)).QuerySelectorAll("table.briefs tbody tr").Length;
    }

    [Fact]
    public async Task A_number_searched_for_opens_its_matter()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某");
        await town.Send(await town.Get($"/matters/stall/{id}/acts/grant"), ("field.Opinion", "同意"));
        var number = (await town.Get($"/matters/stall/{id}")).QuerySelector(".head .no")!.TextContent;
        var response = await town.Client.GetAsync($"/search?q={Uri.EscapeDataString(number)}");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.EndsWith($"/matters/stall/{id}", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Another_account_sees_its_own_office_only()
    {
        await using var town = await Town.Open();
        var north = await town.Applied(Town.North, "周某");
        var south = await town.Applied(Town.South, "吴某");
        await town.SignIn("li");
        await town.Get($"/matters/stall/{south}");
        var page = await town.Get($"/matters/stall/{north}", HttpStatusCode.NotFound);
        Assert.Contains("没有找到这个案件", page.Body!.TextContent);
        await town.Get("/matters/nothing", HttpStatusCode.NotFound);
    }
}
