using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.EnforcementSupervision;

namespace Yifa.Tests.Modules.EnforcementSupervision;

public sealed class ClueTests
{
    private static readonly Office Government = new(2, "shili/zf/", "示例区人民政府", "示府", "government");
    private static readonly Actor Supervisor = new("zhou", "周某", new Capacity.AtOffice("supervision-clues.Supervisor", Government));
    private static readonly Actor Head = new("shen", "申某", new Capacity.AtOffice("supervision-clues.Head", Government));
    private static readonly Actor Firm = new("firm", "示例机械有限公司", new Capacity.Party("firm"));

    private static readonly Report Said = new(
        "示例机械有限公司",
        "示例区城管局",
        EnforcementField.UrbanManagement,
        "没有出示证件",
        Enterprise: true
    );

    private static Story Reported() => new Story(SupervisionModule.Clues, Government).When("2026-03-02", Firm, Said).Accepted();

    [Fact]
    public void What_an_enterprise_reports_on_the_platform_is_verified_within_fifteen_working_days()
    {
        var story = Reported();
        var clue = story.Matter<Clue>();

        Assert.Equal((ClueStage.Received, Source.Enterprise, Channel.Platform), (clue.Stage, clue.Source, clue.Channel));
        Assert.Equal(new DateOnly(2026, 3, 23), story.Clock(ClueClocks.Verification).Due);
        Assert.Equal("firm", Assert.Single(story.File.Course.Parties).Account);
        Assert.Equal((0, Secrecy.Privacy), (story.Counted(ClueFigures.Clues), clue.Secrecy)); // it was said who will not be told

        story.When("2026-03-12", Supervisor, new Verify(Verdict.True, "现场录像没有出示证件的环节")).Accepted();
        Assert.Equal(1, story.Counted(ClueFigures.Clues, ("source", "enterprise"), ("channel", "platform"), ("field", "urban-management")));
        Assert.Equal(ClockState.Met, story.Clock(ClueClocks.Verification).State);
    }

    [Fact]
    public void What_is_true_opens_an_item_with_what_the_clue_says()
    {
        var story = Reported()
            .When("2026-03-12", Supervisor, new Verify(Verdict.Partly, "一次没有出示"))
            .When("2026-03-13", Supervisor, new MakeItem())
            .Accepted();

        var opening = Assert.Single(story.Entries[^1].Outcome.Openings);
        Assert.Equal(("supervision-items.OpenFromClue", "shili/zf/"), (opening.Act, opening.Office));
        Assert.Equal(("1", "示例区城管局", "Enterprise"), (opening.Fields["Clue"], opening.Fields["Unit"], opening.Fields["Source"]));
        Assert.Equal(ClueStage.InItem, story.Matter<Clue>().Stage);
        Assert.Contains(story.Entries[^1].Outcome.Notices, n => n.To == "firm");
    }

    [Fact]
    public void What_is_not_true_is_answered_and_opens_nothing()
    {
        var story = Reported()
            .When("2026-03-12", Supervisor, new Verify(Verdict.Untrue, "录像显示已经出示"))
            .When("2026-03-13", Supervisor, new MakeItem())
            .RefusedBy(ClueRefusals.NotTrue)
            .When("2026-03-13", Supervisor, new Answer("执法人员已经出示证件,附录像截图"))
            .Accepted();

        Assert.Equal((ClueStage.Answered, "answer"), (story.Matter<Clue>().Stage, Assert.Single(story.File.Course.Papers).Template));
    }

    [Fact]
    public void What_is_passed_on_or_not_taken_is_no_verified_clue()
    {
        var passed = Reported().When("2026-03-03", Supervisor, new PassOn("示例市监局", "属于市级权限")).Accepted();
        var refused = Reported()
            .When("2026-03-03", Supervisor, new DoNotTake("没有具体内容"))
            .RefusedBy(Gate.NotEntitled)
            .When("2026-03-03", Head, new DoNotTake("没有具体内容"))
            .Accepted();

        Assert.Equal(0, passed.Counted(ClueFigures.Clues) + refused.Counted(ClueFigures.Clues));
        Assert.Equal((ClueStage.PassedOn, ClueStage.NotTaken), (passed.Matter<Clue>().Stage, refused.Matter<Clue>().Stage));
    }
}
