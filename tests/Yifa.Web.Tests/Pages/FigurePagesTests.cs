using System.Globalization;
using System.Net;

namespace Yifa.Web.Tests.Pages;

public sealed class FigurePagesTests
{
    private static async Task<Town> WithApplications()
    {
        var town = await Town.Open();
        await town.Store.SetSetting(PublicFigures.Few.Key, "1"); // what the public is not told is told of in its own tests
        for (var i = 0; i < 3; i++)
            await town.Applied(Town.North, $"北{i}", Goods.Breakfast, new DateOnly(2024, 3, 5));
        await town.Applied(Town.South, "南", Goods.Vegetables, new DateOnly(2024, 4, 5));
        await town.Applied(Town.South, "旧", Goods.Vegetables, new DateOnly(2023, 4, 5));
        return town;
    }

    [Fact]
    public async Task All_figures_stand_by_module_and_each_number_opens()
    {
        await using var town = await WithApplications();
        var page = await town.Get("/figures?year=2024");
        var link = page.QuerySelector("a.n[href^='/figures/stall.applied']")!;
        Assert.Equal("4", link.TextContent);
        Assert.Contains("规划中的指标", page.Body!.TextContent);
        await town.Get(link.GetAttribute("href")!);
    }

    [Fact]
    public async Task A_figure_shows_definition_months_offices_and_facets_that_add_up()
    {
        await using var town = await WithApplications();
        var page = await town.Get("/figures/stall.applied?year=2024");
        Assert.Contains("按申请之日计。", page.Body!.TextContent);
        Assert.NotNull(page.QuerySelector("figure.chart svg[role=group]"));
        Assert.Equal(4, Sum(page, "figure.chart tbody td:nth-child(2) a"));
        foreach (var head in (string[])["按机构", "按经营品类"])
        {
            var card = page.QuerySelectorAll("section.card").Single(c => c.QuerySelector("h2")?.TextContent == head);
            Assert.Equal(4, card.QuerySelectorAll("td a.n").Sum(a => int.Parse(a.TextContent, CultureInfo.InvariantCulture)));
        }
        var cut = await town.Get("/figures/stall.applied?year=2024&office=town%2Fsouth&where=goods%3Dvegetables");
        Assert.Equal("1", cut.QuerySelector(".value a.n")!.TextContent);
        Assert.Contains("经营品类:蔬菜", cut.Body!.TextContent);
    }

    [Fact]
    public async Task A_rate_opens_onto_its_two_parts_and_a_change_onto_its_two_years()
    {
        await using var town = await WithApplications();
        var rate = await town.Get("/figures/stall.grant-rate/drill?year=2024");
        Assert.Equal(["0", "4"], rate.QuerySelectorAll(".parts a.n").Select(a => a.TextContent));
        var change = await town.Get("/figures/stall.applied-yoy?year=2024");
        Assert.Equal(["4", "1"], change.QuerySelectorAll(".parts a.n").Select(a => a.TextContent));
        Assert.Equal("300.0", change.QuerySelector(".value a.n")!.TextContent);
    }

    [Fact]
    public async Task The_drill_down_adds_up_to_the_total_over_its_pages()
    {
        await using var town = await Town.Open();
        for (var i = 0; i < 60; i++)
            await town.Applied(Town.North, $"第{i}家", Goods.Breakfast, new DateOnly(2024, 3, 5));
        var first = await town.Get("/figures/stall.applied/drill?year=2024&month=3");
        Assert.Equal("60", first.QuerySelector(".total b")!.TextContent);
        var second = await town.Get(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(60, Sum(first, "tbody td:last-child") + Sum(second, "tbody td:last-child"));
        Assert.Null(second.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task Who_reads_for_a_part_is_told_the_part_that_the_list_adds_up_to()
    {
        await using var town = await WithApplications();
        await town.SignIn("li");
        var page = await town.Get("/figures/stall.applied/drill?year=2024");
        Assert.Contains("南市场范围内的1件", page.Body!.TextContent);
        Assert.Single(page.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_period_between_two_days_reads_and_lists_the_same()
    {
        await using var town = await WithApplications();
        var page = await town.Get("/figures/stall.applied/drill?from=2024-03-01&to=2024-04-04");
        Assert.Equal("3", page.QuerySelector(".total b")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("2024年3月1日至2024年4月4日", page.Body!.TextContent);
    }

    [Theory]
    [InlineData("/figures?from=2024-05-01&to=2024-04-01", "期间应为先后两个日期")]
    [InlineData("/figures?year=很久", "年度应为")]
    [InlineData("/figures?office=nowhere", "没有“nowhere”这个机构")]
    [InlineData("/figures/stall.applied?month=13", "月份应为1至12")]
    [InlineData("/figures/stall.applied?where=goods", "条件应写作")]
    [InlineData("/figures/stall.applied?where=foo%3Dbar", "没有“foo”这个方面。")]
    [InlineData("/figures/stall.applied?where=goods%3Dgold", "“经营品类”没有“gold”这个值。")]
    public async Task A_wrong_address_is_answered_with_one_sentence(string address, string sentence)
    {
        await using var town = await Town.Open();
        Assert.Contains(sentence, (await town.Get(address, HttpStatusCode.BadRequest)).Body!.TextContent);
    }

    [Theory]
    [InlineData("5", true)]
    [InlineData("1", true)]
    [InlineData("2", false)] // of 少于2 everybody knows that it is 1
    [InlineData("101", false)]
    [InlineData("五", false)]
    public void The_least_number_that_is_told_is_one_that_hides_something(string value, bool fits) =>
        Assert.Equal(fits, PublicFigures.Against(value) is null);

    private static int Sum(AngleSharp.Dom.IParentNode page, string cells) =>
        page.QuerySelectorAll(cells).Sum(c => int.Parse(c.TextContent.Trim(), CultureInfo.InvariantCulture));
}
