using Yifa.Kernel;
using Yifa.Modules.Visits;
using Standing = Yifa.Modules.Visits.Standing;

namespace Yifa.Tests.Modules.Visits;

public sealed class VisitTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Caller = new("chen", "陈某", new Capacity.AtOffice("visits.Caller", Bureau));
    private static readonly Actor Head = new("wu", "吴某", new Capacity.AtOffice("visits.Head", Bureau));

    private static Story Enlisted() =>
        new Story(VisitsModule.Module, Bureau).When("2026-01-10", Caller, new Enlist("代表委员", "甲某", Standing.Deputy, "示例街道"));

    [Fact]
    public void Somebody_visited_twice_is_one_person_visited_and_an_opinion_is_answered()
    {
        var story = Enlisted()
            .When("2026-03-04", Caller, new Visit("陈某"))
            .When("2026-03-05", Caller, new Reply("已办"))
            .RefusedBy(Refusals.NothingToAnswer)
            .When("2026-06-04", Caller, new Visit("陈某", "希望增加夜间咨询"))
            .When("2026-06-20", Head, new Reply("七月起每周两晚"))
            .Accepted();

        Assert.Equal((1, 1), (story.Counted(Figures.ToVisit, ("roster", "代表委员")), story.Counted(Figures.Visited)));
        Assert.Equal(new DateOnly(2026, 3, 4), Assert.Single(story.Counts, c => c.Figure == Figures.Visited.Id).On);
    }

    [Fact]
    public void Somebody_who_left_the_roster_is_not_to_be_visited()
    {
        var story = Enlisted().When("2026-02-01", Caller, new Remove("任期届满")).RefusedBy(Gate.NotEntitled);
        story.When("2026-02-01", Head, new Remove("任期届满")).Accepted();

        Assert.Equal(0, story.Counted(Figures.ToVisit));
        story.When("2026-03-01", Caller, new Visit("陈某")).RefusedBy(Gate.MatterClosed);
    }
}
