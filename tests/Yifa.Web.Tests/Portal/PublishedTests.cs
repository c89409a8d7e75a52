using System.Net;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using Yifa.Modules.Registers;
using Yifa.Store;

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

    [Fact]
    public async Task An_entry_of_a_public_register_is_headed_by_its_name_and_found_by_it_once()
    {
        await using var district = await District.Open();
        var id = await Entered(district, "示例区第一人民调解委员会");

        var page = await district.Get($"/published/registers/{id}");

        Assert.Equal("示例区第一人民调解委员会", page.QuerySelector("h1")!.TextContent);
        Assert.EndsWith("公开名录", page.QuerySelector(".trail")!.TextContent.Trim());
        var hit = Assert.Single((await district.Get("/published?q=第一人民调解")).QuerySelectorAll("ul.mine li"));
        Assert.Single(hit.TextContent.Split("第一人民调解").Skip(1));
        Assert.Equal("第一人民调解", hit.QuerySelector("a mark")!.TextContent);
    }

    private static async Task<long> Entered(District district, string name)
    {
        var keeper = new Account("ce", "册某", District.Government, [new Capacity.AtOffice("registers.Keeper", District.Government)]);
        await district.Store.Install([], [keeper]);
        var type = district.Store.Module("registers")!.Act(typeof(Enter));
        var done = await district.Store.Perform(
            new ActRequest(
                type,
                new Enter(new("people-mediation-committee", 1), name),
                keeper.As("registers.Keeper")!,
                new(2026, 3, 2),
                "desk"
            )
            {
                Office = District.Government,
            }
        );
        Assert.True(done.Accepted, string.Join(';', done.Refusals));
        return done.Matter;
    }
}
