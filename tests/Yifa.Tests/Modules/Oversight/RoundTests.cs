using Yifa.Kernel;
using Yifa.Modules.Oversight;

namespace Yifa.Tests.Modules.Oversight;

public sealed class RoundTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Inspector = new("chen", "陈某", new Capacity.AtOffice("oversight.Inspector", Bureau));
    private static readonly Actor Head = new("zhou", "周某", new Capacity.AtOffice("oversight.Head", Bureau));

    private static OpenRound Opening(Mode mode = Mode.Inspection) => new(mode, "示例督察", ["示例局", "示例镇"], new(2024, 5, 31));

    private static Story Opened(Mode mode = Mode.Inspection) =>
        new Story(OversightModule.Module, Bureau).When("2024-03-04", Inspector, Opening(mode));

    private static Story Visited() =>
        Opened()
            .When("2024-03-05", Inspector, new FormTeam("组长某", ["组员某"]))
            .When("2024-03-11", Inspector, new Visit("示例局", UnitType.Unit, "座谈"))
            .When("2024-03-12", Inspector, new Visit("示例镇", UnitType.Town, "走访"))
            .Accepted();

    [Fact]
    public void A_round_has_a_number_its_units_and_a_day_to_end()
    {
        var story = Opened().Accepted();

        Assert.Equal("示司督察〔2024〕第1轮", story.File.Matter.Number);
        Assert.Equal(new DateOnly(2024, 5, 31), story.Clock(RoundClocks.Visits).Due);
        Assert.Equal(1, story.Counted(RoundFigures.Rounds, ("mode", "inspection")));
    }

    [Fact]
    public void A_round_without_units_or_time_is_refused() =>
        new Story(OversightModule.Module, Bureau)
            .When("2024-03-04", Inspector, new OpenRound(Mode.Patrol, "示例", [], new(2024, 3, 4)))
            .RefusedBy(Refusals.NoUnits)
            .RefusedBy(Refusals.EndsTooEarly);

    [Fact]
    public void Nobody_visits_without_a_team_or_a_unit_outside_the_plan() =>
        Opened()
            .When("2024-03-11", Inspector, new Visit("别的局", UnitType.Unit, "座谈", Score: 1_001))
            .RefusedBy(Refusals.NoTeam)
            .RefusedBy(Refusals.NotInPlan)
            .RefusedBy(Refusals.ScoreUnlikely);

    [Fact]
    public void A_unit_added_to_the_plan_is_visited_like_the_others() =>
        Opened()
            .When("2024-03-05", Inspector, new FormTeam("组长某", ["组员某"]))
            .When("2024-03-06", Inspector, new AddUnits([]))
            .RefusedBy(Refusals.NoUnits)
            .When("2024-03-06", Inspector, new AddUnits(["别的局"]))
            .When("2024-03-11", Inspector, new Visit("别的局", UnitType.Unit, "座谈"))
            .Accepted();

    [Fact]
    public void Inspectors_of_a_cross_district_check_come_from_elsewhere() =>
        Opened(Mode.CrossDistrict)
            .When("2024-03-05", Inspector, new FormTeam("组长某", ["组员某"]))
            .RefusedBy(Refusals.OwnDistrict)
            .When("2024-03-05", Inspector, new FormTeam("组长某", ["组员某"], "别的区"))
            .Accepted();

    [Fact]
    public void A_unit_visited_twice_in_a_round_has_one_key()
    {
        var story = Visited().When("2024-03-13", Inspector, new Visit("示例镇", UnitType.Town, "再走访")).Accepted();

        var keys = story.Counts.Where(c => c.Figure == RoundFigures.UnitsInspected.Id).Select(c => c.Key).Distinct();
        Assert.Equal(["示司督察〔2024〕第1轮/示例局", "示司督察〔2024〕第1轮/示例镇"], keys);
        Assert.Equal(1, story.Counted(RoundFigures.UnitsInspected, ("unit-type", "unit")));
    }

    [Fact]
    public void Feedback_waits_for_the_last_unit_and_for_the_head()
    {
        Opened()
            .When("2024-03-05", Inspector, new FormTeam("组长某", ["组员某"]))
            .When("2024-03-11", Inspector, new Visit("示例局", UnitType.Unit, "座谈"))
            .When("2024-03-12", Inspector, new GiveFeedback("总体较好"))
            .RefusedBy(Refusals.UnitsAhead);
        var story = Visited()
            .When("2024-03-18", Inspector, new GiveFeedback("总体较好"))
            .RefusedBy(Gate.ApprovalMissing)
            .When("2024-03-19", Head, new ApproveFeedback(false))
            .RefusedBy(Refusals.OpinionMissing)
            .When("2024-03-19", Head, new ApproveFeedback())
            .When("2024-03-20", Inspector, new GiveFeedback("总体较好"))
            .Accepted();

        Assert.Equal(RoundStage.Following, story.Matter<Round>().Stage);
        Assert.StartsWith("示司督馈〔2024〕", story.File.Course.Papers[0].Number);
    }

    [Fact]
    public void A_round_ends_when_nothing_it_found_is_open()
    {
        var story = Visited()
            .When("2024-03-19", Head, new ApproveFeedback())
            .When("2024-03-20", Inspector, new GiveFeedback("总体较好"))
            .Knowing("open", new Found(9, "示司收〔2024〕9号", "Rectifying", new(2024, 3, 20)))
            .When("2024-09-20", Head, new Finish())
            .RefusedBy(Refusals.FindingsOpen);
        story.Knowing("open").When("2024-09-21", Head, new Finish()).Accepted();

        Assert.Equal(RoundStage.Finished, story.Matter<Round>().Stage);
    }

    [Fact]
    public void A_round_that_does_not_take_place_is_no_round()
    {
        var story = Opened().When("2024-03-05", Head, new CancelRound("调整计划")).Accepted();

        Assert.Equal(0, story.Counted(RoundFigures.Rounds));
    }
}
