using Yifa.Kernel;
using Yifa.Modules.Meetings;
using Stage = Yifa.Modules.Meetings.Stage;

namespace Yifa.Tests.Modules.Meetings;

public sealed class MeetingTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Clerk = new("chen", "陈某", new Capacity.AtOffice("meetings.Clerk", Bureau));
    private static readonly Actor Reviewer = new("zhou", "周某", new Capacity.AtOffice("meetings.Reviewer", Bureau));

    private static Story Met(params (string Field, string Text)[] texts)
    {
        (string Field, string Text)[] all = [("种类", "常委会、政府常务会议"), ("会议名称", "示例区政府常务会议"), .. texts];
        var (act, refusals) = Binder.Bind(
            MeetingsModule.Module.ActNamed("Hold")!,
            all.ToDictionary(t => t.Field, t => (string?)t.Text),
            new DateOnly(2025, 12, 31)
        );
        Assert.True(act is not null, string.Join(" / ", refusals));
        return new Story(MeetingsModule.Module, Bureau).When("2024-03-01", Clerk, act!);
    }

    [Fact]
    public void Topics_take_their_own_subject_and_the_meeting_that_of_its_first()
    {
        var story = Met(("议题", "预算\n人事"))
            .When("2024-03-04", Clerk, new HearTopic("年度报告", Subject.RuleOfLaw, "区司法局", 9))
            .When("2024-03-04", Clerk, new HearTopic("执法检查", Subject.Enforcement))
            .Accepted();

        Assert.Equal((1, 1), (story.Counted(Figures.Held), story.Counted(Figures.Held, ("subject", "rule-of-law"))));
        Assert.Equal((4, 1), (story.Counted(Figures.Topics), story.Counted(Figures.Topics, ("subject", "rule-of-law"))));
        Assert.All(story.Counts, c => Assert.Equal(new DateOnly(2024, 3, 1), c.On));
        Assert.Equal([new Link(9, "议题")], story.File.Course.Links);
    }

    [Fact]
    public void Decisions_are_tasks_until_they_are_carried_out()
    {
        var story = Met()
            .When("2024-03-04", Clerk, new RecordDecision("修订规则", "区司法局", new(2024, 4, 10)))
            .When("2024-03-04", Clerk, new RecordDecision("开展检查", "区城管局", new(2024, 3, 29)))
            .Accepted();
        Assert.Equal(new DateOnly(2024, 3, 29), story.Clock(Clocks.Decision).Due);
        Assert.Equal(2, story.Counted(Figures.Decisions, ("status", "open")));

        story.When("2024-03-11", Clerk, new IssueMinutes("会议议定两项", "王某")).Accepted();
        story.When("2024-03-12", Reviewer, new Finish()).RefusedBy(Refusals.DecisionsOpen);
        story.When("2024-03-20", Clerk, new CarryOut(2, "已检查")).Accepted();
        Assert.Equal(new DateOnly(2024, 4, 10), story.Clock(Clocks.Decision).Due);
        story.When("2024-03-21", Clerk, new CarryOut(2, "已检查")).RefusedBy(Refusals.NoSuchDecision);
        story.When("2024-04-01", Clerk, new CarryOut(1, "已修订")).When("2024-04-02", Reviewer, new Finish()).Accepted();

        Assert.Equal((0, 2), (story.Counted(Figures.Decisions, ("status", "open")), story.Counted(Figures.Decisions, ("status", "done"))));
        Assert.Equal(Stage.Finished, story.Matter<Meeting>().Stage);
    }

    [Fact]
    public void Minutes_without_a_chair_are_not_issued() =>
        Met().When("2024-03-04", Clerk, new IssueMinutes("会议议定")).RefusedBy(Gate.ElementMissing);

    [Fact]
    public void What_is_cancelled_counts_no_more()
    {
        var story = Met(("议题", "预算"), ("主题", "法治建设"))
            .When("2024-03-04", Clerk, new RecordDecision("修订规则", "区司法局"))
            .When("2024-03-05", Reviewer, new Cancel("重复登记"))
            .Accepted();

        Assert.All(story.Counts.GroupBy(c => (c.Figure, c.Facets)), g => Assert.Equal(0, g.Sum(c => c.Amount)));
    }

    [Fact]
    public void A_kind_without_topics_asks_for_none()
    {
        var push = MeetingsModule.Module.ActNamed("Hold")!.For(MeetingsModule.Module.Kinds!.Named("推进会")!);

        Assert.Null(push.FieldNamed("议题"));
    }

    [Fact]
    public void A_decision_is_not_due_before_the_meeting() =>
        Met().When("2024-03-04", Clerk, new RecordDecision("修订", "区司法局", new(2024, 2, 1))).RefusedBy(Refusals.DueBeforeMeeting);

    [Fact]
    public void Two_topics_about_one_matter_refer_to_it_once()
    {
        var story = Met()
            .When("2024-03-04", Clerk, new HearTopic("年度报告", About: 9))
            .When("2024-03-04", Clerk, new HearTopic("年度报告的修改", About: 9))
            .Accepted();

        Assert.Equal([new Link(9, "议题")], story.File.Course.Links);
    }

    [Fact]
    public void A_decision_becomes_a_task_and_is_carried_out_when_that_is_done()
    {
        var story = Met()
            .When("2024-03-04", Clerk, new RecordDecision("修订规则", "区司法局", new(2024, 4, 10)))
            .When("2024-03-04", Clerk, new RecordDecision("开展检查", "区城管局", new(2024, 3, 29)));
        story.When("2024-04-11", Clerk, new SetTask(1)).RefusedBy(Refusals.DueTooEarly);
        story.When("2024-03-05", Clerk, new SetTask(3)).RefusedBy(Refusals.NoSuchDecision);
        story.When("2024-03-05", Clerk, new SetTask(1)).Accepted();
        story.When("2024-03-05", Clerk, new SetTask(1)).RefusedBy(Refusals.NoSuchDecision);

        var opening = story.Entries.SelectMany(e => e.Outcome.Openings).Single();
        Assert.Equal(("tasks.Issue", "修订规则", "区司法局"), (opening.Act, opening.Fields["Title"], opening.Fields["Responsible"]));
        Assert.Equal(("1", "1", "2024-04-10"), (opening.Fields["Origin"], opening.Fields["OriginItem"], opening.Fields["Deadline"]));

        story.When("2024-04-01", Actor.Statute, new TaskDone()).RefusedBy(Refusals.NoSuchDecision);
        story.Knowing("task-001", new Found(7, "7", "Done", new(2024, 3, 5))).When("2024-04-01", Actor.Statute, new TaskDone()).Accepted();
        Assert.Equal((1, 1), (story.Counted(Figures.Decisions, ("status", "open")), story.Counted(Figures.Decisions, ("status", "done"))));
        Assert.Equal(new DateOnly(2024, 4, 2), story.Clock(Clocks.Decision).Due); // the other was due in March
        story.When("2024-04-02", Clerk, new TaskDone()).RefusedBy(Gate.NotEntitled);
    }
}
