using Yifa.Kernel;
using Yifa.Modules.EnforcementPowers;

namespace Yifa.Tests.Modules.EnforcementPowers;

public sealed class TownTests
{
    private static readonly Office Town = new(7, "shili/zhen/", "示例镇", "示镇", "street");
    private static readonly Actor Keeper = new("zhou", "周某", new Capacity.AtOffice("enforcement-towns.Keeper", Town));
    private static readonly Actor Head = new("wang", "王某", new Capacity.AtOffice("enforcement-towns.Head", Town));
    private const string Urban = "城市管理";

    private static Story Enlisted(params string[] published)
    {
        var story = new Story(EnforcementPowersModule.Towns, Town)
            .When("2023-06-01", Keeper, new EnlistTown("示例镇", "示例镇综合行政执法队", "示例省的决定"))
            .Accepted();
        foreach (var code in published)
            story.Knowing($"item {code}", new Found(9, code, "Published", new(2023, 2, 1)));
        return story;
    }

    private static Story Given() =>
        Enlisted("101", "102").When("2023-06-01", Keeper, new AdjustItems(Urban, "示例文〔2023〕1号", ["101", "102"])).Accepted();

    private static string[] On(Story story, int year, int month, int day) =>
        [.. story.Matter<TownPowers>().On(new(year, month, day)).Select(i => i.Code)];

    [Fact]
    public void What_a_town_may_enforce_can_be_asked_for_any_day()
    {
        var story = Given()
            .When("2024-10-14", Keeper, new AdjustItems(Urban, "示例文〔2024〕2号", TakenBack: ["102"], Why: "评估后收回"))
            .Accepted();

        Assert.Empty(On(story, 2023, 5, 31));
        Assert.Equal(["101", "102"], On(story, 2024, 10, 13));
        Assert.Equal(["101"], On(story, 2024, 10, 14));
        Assert.Equal(2, story.Matter<TownPowers>().Items.Count);
    }

    [Fact]
    public void An_item_given_for_a_time_ends_with_its_last_day_and_the_clock_says_so()
    {
        var story = Enlisted("101")
            .When("2024-01-02", Keeper, new AdjustItems(Urban, "示例文", ["101"], new(2024, 2, 1), new(2024, 12, 31)))
            .Accepted();

        Assert.Empty(On(story, 2024, 1, 31));
        Assert.Equal(["101"], On(story, 2024, 12, 31));
        Assert.Empty(On(story, 2025, 1, 1));
        Assert.Equal(new DateOnly(2024, 12, 31), story.Clock(TownClocks.Expiry).Due);
    }

    [Fact]
    public void A_town_is_given_what_is_published_and_only_once() =>
        Given()
            .When("2024-05-06", Keeper, new AdjustItems(Urban, "示例文", ["101", "103"]))
            .RefusedBy(Refusals.AlreadyGiven)
            .RefusedBy(Refusals.ItemNotPublished);

    [Fact]
    public void A_withdrawn_item_is_not_given() =>
        Enlisted()
            .Knowing("item 101", new Found(9, "101", "Withdrawn", new(2023, 2, 1)))
            .When("2024-05-06", Keeper, new AdjustItems(Urban, "示例文", ["101"]))
            .RefusedBy(Refusals.ItemNotPublished);

    [Fact]
    public void Only_what_was_given_is_taken_back_and_with_a_reason() =>
        Given()
            .When("2024-05-06", Keeper, new AdjustItems(Urban, "示例文", TakenBack: ["109"]))
            .RefusedBy(Refusals.NotGiven)
            .RefusedBy(Refusals.ReasonMissing)
            .When("2024-05-06", Keeper, new AdjustItems(Urban, "示例文"))
            .RefusedBy(Refusals.NothingAdjusted)
            .When("2024-05-06", Keeper, new AdjustItems(Urban, "示例文", ["101"], TakenBack: ["101"], Why: "重复"))
            .RefusedBy(Refusals.ItemTwice);

    [Fact]
    public void An_item_taken_back_may_be_given_again_later()
    {
        var story = Given()
            .When("2024-03-04", Keeper, new AdjustItems(Urban, "示例文", TakenBack: ["102"], Why: "收回"))
            .When("2024-08-05", Keeper, new AdjustItems(Urban, "示例文", ["102"]))
            .Accepted();

        Assert.Equal(["101"], On(story, 2024, 6, 3));
        Assert.Equal(["101", "102"], On(story, 2024, 8, 5));
    }

    [Fact]
    public void A_town_counts_once_however_often_it_is_adjusted()
    {
        var story = Given().When("2023-09-04", Keeper, new AdjustItems(Urban, "示例文", TakenBack: ["102"], Why: "收回")).Accepted();

        Assert.Equal(["示例镇"], story.Counts.Select(c => c.Key).Distinct());
        Assert.Equal(2, story.Counted(TownFigures.TownsAdjusted, ("field", Urban)));
    }

    [Fact]
    public void It_is_evaluated_within_a_year_and_again()
    {
        var story = Given().When("2024-05-06", Head, new EvaluateTown(Verdict.Able, "办案质量好")).Accepted();

        Assert.Equal(new DateOnly(2025, 5, 6), story.Clock(TownClocks.Evaluation).Due);
        Assert.Equal(["2024年5月6日 能够有效承接:办案质量好"], story.Matter<TownPowers>().EvaluationsTold);
    }

    [Fact]
    public void A_town_that_stops_has_nothing_from_that_day_on_and_may_begin_again()
    {
        var story = Given().When("2024-07-01", Head, new EndTown("体制调整")).Accepted();

        Assert.Equal(["101", "102"], On(story, 2024, 6, 30));
        Assert.Empty(On(story, 2024, 7, 1));
        Assert.Single(story.Entries[^1].Outcome.Released);
    }
}
