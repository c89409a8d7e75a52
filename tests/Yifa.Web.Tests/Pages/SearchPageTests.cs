using System.Net;

namespace Yifa.Web.Tests.Pages;

public sealed class SearchPageTests
{
    [Fact]
    public async Task What_is_found_is_marked_where_it_stands_and_narrowed_by_filters()
    {
        await using var town = await Town.Open();
        await town.Applied(Town.South, "南山<豆浆>", Goods.Vegetables);
        await town.Applied(Town.North, "北山豆浆");
        await town.Applied(Town.North, "北山豆花");
        var page = await town.Get("/search?q=豆浆");
        Assert.Equal(2, page.QuerySelectorAll("table.briefs tbody tr").Length);
        Assert.All(page.QuerySelectorAll("mark"), m => Assert.Equal("豆浆", m.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll("mark"));
        Assert.Contains("南山<豆浆>", page.QuerySelector("table.briefs")!.TextContent);
        Assert.Contains("共2件", page.QuerySelector("main")!.TextContent);
        Assert.Equal(1, await Rows("/search?q=豆浆&office=town/south"));
        Assert.Equal(1, await Rows("/search?q=豆浆&kind=stall&goods=vegetables"));
        Assert.Equal(0, await Rows("/search?q=豆浆&kind=stall&stage=Revoked"));
        Assert.Equal(0, await Rows("/search?q=豆浆&year=1999"));
        await town.SignIn("li");
        Assert.Equal(1, await Rows("/search?q=豆"));

        async Task<int> Rows(string address) => (await town.Get(address)).QuerySelectorAll("table.briefs tbody tr").Length;
    }

    [Fact]
    public async Task A_long_result_pages_on_and_its_count_comes_by_itself_or_by_a_link()
    {
        await using var town = await Town.Open();
        for (var i = 0; i < 27; i++)
            await town.Applied(Town.North, $"北{i}豆浆");
        var page = await town.Get("/search?q=豆浆&kind=stall");
        Assert.Equal(25, page.QuerySelectorAll("table.briefs tbody tr").Length);
        var frame = page.QuerySelector("turbo-frame[loading=lazy]")!;
        Assert.Equal(frame.GetAttribute("src"), frame.QuerySelector("a")!.GetAttribute("href"));
        var counted = await town.Get(frame.GetAttribute("src")!);
        Assert.Contains("共27件", counted.QuerySelector($"turbo-frame#{frame.Id}")!.TextContent);
        var second = await town.Get(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(2, second.QuerySelectorAll("table.briefs tbody tr").Length);
    }

    [Theory]
    [InlineData("?!。", "请写明要找的字词")]
    [InlineData("甲 13800138000", "请单独查找")]
    [InlineData("LONG", "最多200个字")]
    [InlineData("豆&kind=nothing", "没有这一种案件")]
    [InlineData("豆&office=nowhere", "没有“nowhere”这个机构")]
    [InlineData("豆&year=soon", "年份应为")]
    public async Task What_cannot_be_looked_for_is_said_in_a_sentence(string asked, string sentence)
    {
        await using var town = await Town.Open();
        foreach (var path in (string[])["/search", "/search/count"])
        {
            var page = await town.Get($"{path}?q={asked.Replace("LONG", new string('长', 500))}", HttpStatusCode.BadRequest);
            Assert.Contains(sentence, page.QuerySelector("main")!.TextContent);
        }
    }
}
