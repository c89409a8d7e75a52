using Yifa.Kernel;
using Yifa.Modules.EnforcementPowers;

namespace Yifa.Tests.Modules.EnforcementPowers;

public sealed class ItemTests
{
    private static readonly Office Bureau = new(3, "shili/csj/", "示例区城管局", "示城", "department");
    private static readonly Actor Liaison = new("chen", "陈某", new Capacity.AtOffice("enforcement-items.Liaison", Bureau));
    private static readonly Actor Keeper = new("zhou", "周某", new Capacity.AtOffice("enforcement-items.Keeper", Bureau));

    private static readonly RegisterItem Stalls = new(
        "330001",
        "对占道经营的行政检查",
        "示例区城管局",
        "城市管理",
        Level.District,
        Category.Inspection,
        "《示例条例》第十条"
    );

    private static Story Registered() => new Story(EnforcementPowersModule.Items, Bureau).When("2024-02-01", Liaison, Stalls).Accepted();

    private static Story Published() => Registered().When("2024-02-08", Keeper, new PublishItem()).Accepted();

    [Fact]
    public void An_item_is_in_force_from_its_publication_until_it_is_withdrawn()
    {
        var story = Published().When("2024-09-09", Keeper, new WithdrawItem("条款已经修改")).Accepted();
        var item = story.Matter<EnforcementItem>();

        Assert.False(item.IsInForce(new(2024, 2, 7)));
        Assert.True(item.IsInForce(new(2024, 2, 8)));
        Assert.True(item.IsInForce(new(2024, 9, 8)));
        Assert.False(item.IsInForce(new(2024, 9, 9)));
        Assert.Equal("330001", item.Number);
    }

    [Fact]
    public void What_is_not_published_is_nobody_else_s_to_read()
    {
        Assert.False(Registered().Matter<EnforcementItem>().IsPublished);
        Assert.Equal(Secrecy.Internal, Registered().Matter<EnforcementItem>().Secrecy);
        Assert.Equal(Secrecy.Open, Published().Matter<EnforcementItem>().Secrecy);
        Assert.Equal(new DateOnly(2024, 3, 5), Registered().Clock(ItemClocks.Publication).Due);
    }

    [Fact]
    public void The_body_itself_does_not_publish_its_items() =>
        Registered().When("2024-02-08", Liaison, new PublishItem()).RefusedBy(Gate.NotEntitled);

    [Fact]
    public void An_item_that_is_not_published_gives_its_code_back()
    {
        var story = Registered().When("2024-02-08", Keeper, new DropItem("没有依据")).Accepted();

        Assert.Equal(story.Entries[0].Outcome.Claims, story.Entries[1].Outcome.Released);
        Assert.Equal(ItemStage.Dropped, story.Matter<EnforcementItem>().Stage);
    }

    [Fact]
    public void A_change_keeps_what_stood_before()
    {
        var story = Published()
            .When("2024-06-03", Keeper, new AmendItem("条款修改"))
            .RefusedBy(Refusals.NothingChanges)
            .When("2024-06-03", Keeper, new AmendItem("条款修改", Level: Level.City, Basis: Stalls.Basis))
            .Accepted();

        Assert.Equal(["2024年6月3日 执法层级由“区县级”改为“市级”(条款修改)"], story.Matter<EnforcementItem>().ChangesTold);
    }
}
