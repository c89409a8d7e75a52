using System.Net;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;

namespace Yifa.Web.Tests.Portal;

public sealed class PublishedTests
{
    [Fact]
    public async Task The_public_finds_a_decision_by_what_is_published_and_by_nothing_else()
    {
        await using var district = await District.Open();
        var id = long.Parse((await district.Apply()).Location.PathName.Split('/')[3]);
        await district.Decided(id);
        await district.Do(id, new Serve<ReconsiderationCase>("刘某某", ServiceManner.Direct, Signer: "刘某某"));
        Assert.Empty(await Found("违法事实"));
        await district.Do(id, new Publish("门户网站"));
        Assert.Equal([$"/published/reconsideration/{id}"], await Found("违法事实"));
        var marks = (await district.Get("/published?q=违法事实")).QuerySelectorAll("mark").Select(m => m.TextContent);
        Assert.Equal(["违法事实"], marks.Distinct());
        Assert.Single(await Found("市场"));
        foreach (var hidden in (string[])["刘某某", "刘", "13800000000", "110101199003070011", "没有这个词"])
            Assert.Empty(await Found(hidden));
        var page = await district.Get($"/published?q={new string('长', 300)}", HttpStatusCode.BadRequest);
        Assert.Contains("最多200个字", page.QuerySelector("[role=alert]")!.TextContent);

        async Task<IEnumerable<string?>> Found(string words) =>
            (await district.Get($"/published?q={Uri.EscapeDataString(words)}"))
                .QuerySelectorAll("ul.mine a")
                .Select(a => a.GetAttribute("href"));
    }
}
