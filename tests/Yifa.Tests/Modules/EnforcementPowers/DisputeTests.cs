using Yifa.Kernel;
using Yifa.Modules.EnforcementPowers;

namespace Yifa.Tests.Modules.EnforcementPowers;

public sealed class DisputeTests
{
    private static readonly Office Bureau = new(3, "shili/lyj/", "示例区林业局", "示林", "department");
    private static readonly Actor Liaison = new("chen", "陈某", new Capacity.AtOffice("duty-disputes.Liaison", Bureau));
    private static readonly Actor Keeper = new("zhou", "周某", new Capacity.AtOffice("duty-disputes.Keeper", Bureau));
    private static readonly Actor Head = new("wang", "王某", new Capacity.AtOffice("duty-disputes.Head", Bureau));

    private static readonly RequestCoordination Asked = new(
        "林业检查和处罚的衔接",
        "示例区林业局",
        ["示例区执法局"],
        "林业",
        "划转后由谁检查",
        "处罚已经划转"
    );

    private static readonly Settle Decided = new(Settled.ByCoordinator, "按意见执行", "示例区林业局", "示例区执法局");

    private static Story Raised() => new Story(EnforcementPowersModule.Disputes, Bureau).When("2024-05-13", Liaison, Asked).Accepted();

    private static Story Coordinating() => Raised().When("2024-05-20", Keeper, new Consult("意见不一致")).Accepted();

    [Fact]
    public void It_is_settled_when_both_sides_were_heard_and_says_who_inspects_and_who_punishes()
    {
        var story = Coordinating()
            .When("2024-05-27", Keeper, new Propose("林业局检查"))
            .RefusedBy(Refusals.GroundsMissing)
            .When("2024-05-27", Keeper, Decided)
            .RefusedBy(Refusals.GroundsMissing)
            .When("2024-05-27", Liaison, new StateGrounds("别的局", "无关"))
            .RefusedBy(Refusals.NotConcerned)
            .When("2024-05-27", Liaison, new StateGrounds("示例区执法局", "检查由林业局负责"))
            .When("2024-05-28", Keeper, new Propose("林业局检查"))
            .When("2024-06-03", Keeper, Decided)
            .Accepted();

        Assert.Equal(1, story.Counted(DisputeFigures.Settled, ("field", "林业")));
        Assert.Equal("示林执协〔2024〕1号", story.File.Course.Papers[0].Number);
        Assert.True(story.Matter<DutyDispute>().IsPublished);
        Assert.DoesNotContain(story.File.Course.Clocks, c => c.Open);
    }

    [Fact]
    public void Sides_that_agree_need_no_proposal() =>
        Raised().When("2024-05-20", Keeper, Decided with { How = Settled.ByAgreement }).Accepted();

    [Fact]
    public void A_settlement_names_somebody() =>
        Raised()
            .When("2024-05-20", Keeper, Decided with { How = Settled.ByAgreement, Inspects = null, Punishes = " " })
            .RefusedBy(Refusals.NobodyNamed);

    [Fact]
    public void What_is_referred_upwards_is_decided_there_and_only_then()
    {
        Coordinating().When("2024-06-03", Keeper, Decided with { How = Settled.ByAbove }).RefusedBy(Refusals.NotReferred);
        var story = Coordinating()
            .When("2024-06-03", Head, new ReferUpwards("示例市人民政府"))
            .When("2024-06-10", Keeper, Decided)
            .RefusedBy(Refusals.StillAbove)
            .When("2024-07-01", Keeper, Decided with { How = Settled.ByAbove })
            .Accepted();

        Assert.Equal(DisputeStage.Settled, story.Matter<DutyDispute>().Stage);
    }

    [Fact]
    public void A_dispute_has_two_sides_and_its_items_are_published() =>
        new Story(EnforcementPowersModule.Disputes, Bureau)
            .When("2024-05-13", Liaison, Asked with { With = ["示例区林业局"], Items = ["101"] })
            .RefusedBy(Refusals.NobodyElse)
            .RefusedBy(Refusals.NoSuchItem);

    [Fact]
    public void Its_items_are_linked()
    {
        var story = new Story(EnforcementPowersModule.Disputes, Bureau)
            .Knowing("item 101", new Found(9, "101", "Published", new(2023, 2, 1)))
            .When("2024-05-13", Liaison, Asked with { Items = ["101"] })
            .Accepted();

        Assert.Equal([new Link(9, "涉及的事项")], story.File.Course.Links);
    }

    [Fact]
    public void A_withdrawn_request_settles_nothing()
    {
        var story = Raised().When("2024-05-14", Liaison, new WithdrawRequest("已经自行协商")).Accepted();

        Assert.Equal(0, story.Counted(DisputeFigures.Settled));
        Assert.False(story.Matter<DutyDispute>().IsPublished);
    }
}
