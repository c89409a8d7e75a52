using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>检查评价 of a year: told by the month, and only in groups in which nobody is recognised.</summary>
public sealed class RatingsTests
{
    private static readonly Office Bureau = new(3, "shili/yjj/", "示例区应急管理局", "示应急", "department");
    private static readonly Actor Clerk = new("rating", "网上评价", new Capacity.AtOffice("inspection-ratings.Clerk", Bureau));
    private static readonly Actor Head = new("tao", "陶某", new Capacity.AtOffice("inspection-ratings.Head", Bureau));

    private static readonly Tally March = new(EnforcementField.WorkSafety, new(2026, 3, 1), 0, 1, 0, 2, 3);

    private static Story Opened() => new Story(RatingsModule.Module, Bureau).When("2026-03-02", Clerk, new OpenRatings(2026)).Accepted();

    [Fact]
    public void A_group_is_counted_by_rating_and_field_on_the_last_day_it_tells_of()
    {
        var story = Opened().When("2026-03-31", Clerk, March).Accepted();

        Assert.Equal(6, story.Counted(RatingsFigures.Ratings, ("field", "work-safety")));
        Assert.Equal(3, story.Counted(RatingsFigures.Ratings, ("score", "very-satisfied")));
        Assert.Equal(
            ["截至2026年3月 安全生产6份:很不满意0、不满意1、一般0、满意2、非常满意3"],
            story.Matter<InspectionRatings>().GroupsTold
        );
    }

    [Fact]
    public void Fewer_than_five_are_not_told() =>
        Opened()
            .When("2026-03-31", Clerk, March with { VerySatisfied = 1 })
            .RefusedBy(RatingsRefusals.TooFew)
            .When("2026-03-31", Clerk, March with { VerySatisfied = -1 })
            .RefusedBy(RatingsRefusals.NumberUnlikely);

    [Fact]
    public void A_month_that_is_not_over_is_not_told_nor_one_twice() =>
        Opened()
            .When("2026-03-30", Clerk, March)
            .RefusedBy(RatingsRefusals.MonthNotOver)
            .When("2026-03-31", Clerk, March with { Month = new(2026, 3, 2) })
            .RefusedBy(RatingsRefusals.MonthNotOver)
            .When("2026-03-31", Clerk, March)
            .Accepted()
            .When("2026-03-31", Clerk, March)
            .RefusedBy(RatingsRefusals.MonthTold)
            .When("2026-03-31", Clerk, March with { Field = EnforcementField.Fire })
            .Accepted();

    [Fact]
    public void A_year_ends_when_it_is_over() =>
        Opened()
            .When("2026-12-31", Head, new EndRatings())
            .RefusedBy(RatingsRefusals.YearNotOver)
            .When("2027-01-04", Head, new EndRatings())
            .Accepted();

    [Fact]
    public void An_office_has_one_matter_a_year()
    {
        var again = new Story(RatingsModule.Module, Bureau).When("2026-06-01", Clerk, new OpenRatings(2026)).Accepted();

        Assert.Equal(Opened().Entries[0].Outcome.Claims, again.Entries[0].Outcome.Claims);
        again = new Story(RatingsModule.Module, Bureau).When("2026-06-01", Clerk, new OpenRatings(1999));
        again.RefusedBy(RatingsRefusals.YearUnlikely);
    }
}
