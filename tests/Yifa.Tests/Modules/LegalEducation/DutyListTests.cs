using Yifa.Kernel;
using Yifa.Modules.LegalEducation;

namespace Yifa.Tests.Modules.LegalEducation;

public sealed class DutyListTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Liaison = As("Liaison", "chen");
    private static readonly Actor Clerk = As("Clerk", "zhou");
    private static readonly Actor Head = As("Head", "wu");

    private static Actor As(string duty, string account) =>
        new(account, $"{account}某", new Capacity.AtOffice($"legal-education.{duty}", Bureau));

    private static Story Drafted() =>
        new Story(LegalEducationModule.Module, Bureau).When("2026-02-03", Liaison, new Draft("示例局", 2026, ["宪法宣传"]));

    private static Story Published() => Drafted().When("2026-02-10", Liaison, new Publish());

    [Fact]
    public void A_published_list_is_open_and_counted_until_its_year_is_over()
    {
        var story = Published().Accepted();

        Assert.Equal(
            [(new DateOnly(2026, 2, 10), 1m), (new DateOnly(2027, 1, 1), -1m)],
            story.Counts.Where(c => c.Figure == Figures.UnitsWithList.Id).Select(c => (c.On, c.Amount))
        );
        Assert.Equal((true, Secrecy.Open), (story.Matter<DutyList>().IsPublished, story.Matter<DutyList>().Secrecy));
        story.When("2026-06-01", Head, new Withdraw("单位撤并")).Accepted();
        Assert.Equal(0, story.Counted(Figures.UnitsWithList));
        Assert.Equal(0, story.Counts.Where(c => c.Figure == Figures.UnitsWithList.Id && c.On.Year == 2027).Sum(c => c.Amount));
    }

    [Fact]
    public void An_empty_list_and_one_of_a_year_gone_by_are_not_published()
    {
        new Story(LegalEducationModule.Module, Bureau)
            .When("2026-02-03", Liaison, new Draft("示例局", 2026))
            .When("2026-02-10", Liaison, new Publish())
            .RefusedBy(Refusals.NoItems);
        Drafted().When("2027-01-04", Liaison, new Publish()).RefusedBy(Refusals.YearOver);
    }

    [Fact]
    public void An_item_done_is_counted_under_its_law_and_names_the_event_that_shows_it()
    {
        var story = Published()
            .When("2026-03-02", Clerk, new AddItem("新法宣传", Basis.Manages, "民法典", Group.Youth, new(2026, 6, 30)))
            .When("2026-05-20", Liaison, new Fulfil(2, "照片和简报", 41))
            .Accepted();

        Assert.Equal(1, story.Counted(Figures.ItemsDone, ("unit", "示例局"), ("law", "民法典"), ("basis", "manages")));
        Assert.Equal([new Link(41, "普法活动")], story.File.Course.Links);
        story.When("2026-05-21", Liaison, new Fulfil(2, "再登记一次")).RefusedBy(Refusals.NoSuchItem);
    }

    [Fact]
    public void A_unit_behind_is_prompted_and_has_to_answer()
    {
        var story = Published()
            .When("2026-08-03", Liaison, new AnswerPrompt("已改"))
            .RefusedBy(Refusals.NoPrompt)
            .When("2026-08-03", Clerk, new SendPrompt("两项责任没有落实", new(2026, 8, 31)))
            .Accepted();

        Assert.Equal("示司普提〔2026〕1号", Assert.Single(story.File.Course.Papers).Number);
        Assert.Equal(new DateOnly(2026, 8, 31), story.Clock(Clocks.Prompt).Due);
        story.When("2026-08-20", Liaison, new AnswerPrompt("已经补办")).Accepted();
        Assert.Equal(ClockState.Met, story.Clock(Clocks.Prompt).State);
    }

    [Fact]
    public void Each_member_of_the_panel_gives_points_once_and_the_result_is_their_mean()
    {
        var (one, two) = (As("PanelMember", "li"), As("PanelMember", "sun"));
        var story = Published()
            .When("2026-11-30", one, new GivePoints(90))
            .RefusedBy(Refusals.NoReport)
            .When("2026-12-01", Liaison, new HandInReport("一年来……"))
            .When("2026-12-04", one, new GivePoints(90))
            .When("2026-12-04", two, new GivePoints(85))
            .When("2026-12-04", one, new GivePoints(80))
            .When("2026-12-05", Clerk, new Appraise(Appraiser.Panel))
            .Accepted();

        Assert.Equal((82.5m, 2), (story.Matter<DutyList>().Score, story.Matter<DutyList>().Members));
        Assert.Equal(1, story.Counted(Figures.UnitsAppraised, ("appraiser", "panel")));
    }

    [Fact]
    public void A_result_without_points_says_its_score() =>
        Published()
            .When("2026-12-05", Clerk, new Appraise(Appraiser.ThirdParty))
            .RefusedBy(Refusals.NoScore)
            .When("2026-12-05", Clerk, new Appraise(Appraiser.ThirdParty, 88))
            .Accepted();
}
