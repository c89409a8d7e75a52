using Yifa.Kernel;
using Yifa.Modules.Training;

namespace Yifa.Tests.Modules.Training;

public sealed class SessionTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Recorder = new("chen", "陈某", new Capacity.AtOffice("training.Recorder", Bureau));
    private static readonly Actor Reviewer = new("zhou", "周某", new Capacity.AtOffice("training.Reviewer", Bureau));

    private static Act Bound(string act, params (string Field, string Text)[] texts)
    {
        var (bound, refusals) = Binder.Bind(
            TrainingModule.Module.ActNamed(act)!,
            texts.ToDictionary(t => t.Field, t => (string?)t.Text),
            new DateOnly(2024, 12, 31)
        );
        Assert.True(bound is not null, string.Join(" / ", refusals));
        return bound!;
    }

    private static Story Planned() =>
        new Story(TrainingModule.Module, Bureau).When(
            "2024-03-01",
            Recorder,
            Bound("Plan", ("种类", "政治轮训"), ("名称", "示例轮训"), ("计划日期", "2024-03-20"), ("应到人员", "甲某\n乙某\n丙某"))
        );

    [Fact]
    public void A_planned_session_says_by_name_who_is_still_to_attend_and_counts_those_who_came()
    {
        var story = Planned()
            .When("2024-03-20", Recorder, new SignIn(["甲某", "乙某"]))
            .When("2024-03-20", Recorder, new HoldPlanned(Present: ["甲某", "丁某"]))
            .Accepted();

        Assert.Equal(["丙某"], story.Matter<StudySession>().Missing);
        Assert.Equal((1, 3), (story.Counted(Figures.Sessions, ("kind", "political-rotation")), story.Counted(Figures.PersonTimes)));
        story.When("2024-03-21", Recorder, new SignIn(["丙某"])).Accepted();
        Assert.Empty(story.Matter<StudySession>().Missing);
        Assert.Equal((1, 4), (story.Counted(Figures.Sessions), story.Counted(Figures.PersonTimes)));
    }

    [Fact]
    public void A_study_before_a_meeting_is_recorded_once_and_names_the_meeting()
    {
        var story = new Story(TrainingModule.Module, Bureau)
            .When("2024-04-02", Recorder, Bound("Hold", ("种类", "常务会议会前学法"), ("名称", "示例会前学法"), ("所附会议的编号", "7")))
            .Accepted();

        Assert.Equal([new Link(7, "会前学法")], story.File.Course.Links);
        Assert.Equal(1, story.Counted(Figures.Sessions, ("kind", "executive-meeting-study"), ("family", "group-study")));
    }

    [Fact]
    public void A_session_that_was_not_held_counts_nothing_any_more()
    {
        var story = Planned()
            .When("2024-03-20", Recorder, new HoldPlanned(60))
            .When("2024-03-22", Reviewer, new Cancel("重复登记"))
            .Accepted();

        Assert.Equal((0, 0), (story.Counted(Figures.Sessions), story.Counted(Figures.PersonTimes)));
    }

    [Fact]
    public void A_number_below_the_names_is_refused() =>
        Planned().When("2024-03-20", Recorder, new HoldPlanned(1, ["甲某", "乙某"])).RefusedBy(Refusals.FewerThanNamed);

    [Fact]
    public void A_day_before_today_is_no_plan() =>
        new Story(TrainingModule.Module, Bureau)
            .When("2024-03-01", Recorder, Bound("Plan", ("种类", "class"), ("名称", "示例班"), ("计划日期", "2024-02-20")))
            .RefusedBy(Refusals.PlannedEarlier);
}
