using Yifa.Kernel;
using Yifa.Specimen.StallChecks;

namespace Yifa.Tests.Kernel.Codes;

/// <summary>无码不检查: the gate asks for the code, so that no page, program or agent gets past it.</summary>
public sealed class UnderCodeTests
{
    private static readonly Office Town = new(1, "town/", "示例镇", "示镇", "region");
    private static readonly Actor Inspector = new("chen", "陈某", new Capacity.AtOffice("stall-check.Inspector", Town));

    private static Story Planned() => new Story(StallChecks.Module, Town).When("2026-03-16", Inspector, new PlanCheck("周某")).Accepted();

    private static Story Coded() =>
        Planned().When("2026-03-16", Inspector, new GiveCode("甲", new(2026, 3, 18), new(2026, 3, 20))).Accepted();

    private static bool Offers(Story story) => Gate.OpenTo(story.File, Inspector).Any(a => a.Name == "Look");

    [Fact]
    public void Without_a_code_nothing_is_inspected()
    {
        var story = Planned();

        Assert.False(Offers(story));
        story.When("2026-03-18", Inspector, new Look()).RefusedBy(CodeRefusals.NoCode);
        Assert.Contains("摊位检查办法", story.Refused.Single(r => r.Is(CodeRefusals.NoCode)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Under_a_code_it_is_inspected_from_the_first_day_to_the_last()
    {
        Coded().When("2026-03-17", Inspector, new Look()).RefusedBy(CodeRefusals.NotYet);
        Coded().When("2026-03-18", Inspector, new Look()).Accepted();
        Coded().When("2026-03-20", Inspector, new Look()).Accepted();
        Coded().When("2026-03-21", Inspector, new Look()).RefusedBy(CodeRefusals.Expired);
        Assert.True(Offers(Coded()));
    }

    [Fact]
    public void A_revoked_code_covers_what_was_done_before_and_nothing_after()
    {
        var story = Coded().When("2026-03-19", Inspector, new TakeCodeBack()).Accepted();

        Assert.False(Offers(story));
        story.When("2026-03-19", Inspector, new Look()).RefusedBy(CodeRefusals.Revoked);
        story.When("2026-03-18", Inspector, new Look()).Accepted();
    }

    [Fact]
    public void A_new_code_takes_the_place_of_one_that_ran_out()
    {
        var story = Coded().When("2026-03-23", Inspector, new Look()).RefusedBy(CodeRefusals.Expired);

        story.When("2026-03-23", Inspector, new GiveCode("乙", new(2026, 3, 23), new(2026, 3, 24))).Accepted();

        Assert.True(Offers(story));
        story.When("2026-03-23", Inspector, new Look()).Accepted();
    }
}
