using Yifa.Kernel;
using Yifa.Modules.Tasks;

namespace Yifa.Tests.Modules.Tasks;

public sealed class TaskTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Clerk = new("chen", "陈某", new Capacity.AtOffice("tasks.Clerk", Bureau));
    private static readonly Actor Reviewer = new("zhou", "周某", new Capacity.AtOffice("tasks.Reviewer", Bureau));

    private static Act Bound(params (string Field, string Text)[] texts)
    {
        (string Field, string Text)[] all =
        [
            ("种类", "行政执法突出问题清单"),
            ("所属清单", "示例清单"),
            ("任务名称", "整改示例问题"),
            .. texts,
        ];
        var (act, refusals) = Binder.Bind(
            TasksModule.Module.ActNamed("Issue")!,
            all.ToDictionary(t => t.Field, t => (string?)t.Text),
            new DateOnly(2025, 12, 31)
        );
        Assert.True(act is not null, string.Join(" / ", refusals));
        return act!;
    }

    private static Story Issued(params (string Field, string Text)[] texts) =>
        new Story(TasksModule.Module, Bureau).When("2024-01-15", Clerk, Bound(texts));

    [Fact]
    public void An_item_is_due_on_its_day_or_at_the_end_of_its_year()
    {
        Assert.Equal(new DateOnly(2024, 6, 28), Issued(("完成期限", "2024-06-28")).Accepted().Clock(Clocks.Deadline).Due);
        Assert.Equal(new DateOnly(2024, 12, 31), Issued(("计划年度", "2024")).Accepted().Clock(Clocks.Deadline).Due);
    }

    [Fact]
    public void A_completed_item_shows_its_evidence_and_is_counted_in_time_or_late()
    {
        var story = Issued(("完成期限", "2024-06-28"))
            .When("2024-02-01", Clerk, new AddMeasure("开展培训"))
            .When("2024-03-01", Clerk, new Report("已培训三次"))
            .When("2024-06-20", Clerk, new Complete("培训记录"))
            .RefusedBy(Gate.NotEntitled)
            .When("2024-07-01", Reviewer, new Complete("培训记录"))
            .Accepted();

        Assert.Equal((1, 1), (story.Counted(Figures.Measures), story.Counted(Figures.Completed, ("on-time", "no"))));
        Assert.Equal((0, 1), (story.Counted(Figures.Items, ("status", "open")), story.Counted(Figures.Items, ("status", "done"))));
    }

    [Fact]
    public void A_group_is_counted_with_its_first_item()
    {
        Assert.Equal(1, Issued(("方面", "执法程序")).Accepted().Counted(Figures.Groups));
        var second = new Story(TasksModule.Module, Bureau)
            .Knowing("group", new Found(7, "7", "Open", new(2024, 1, 10)))
            .When("2024-01-15", Clerk, Bound(("方面", "执法程序"), ("上级任务的编号", "7")))
            .Accepted();
        Assert.Equal((0, 1), (second.Counted(Figures.Groups), second.Counted(Figures.Items)));
        Assert.Equal([new Link(7, "上级任务")], second.File.Course.Links);
    }

    [Fact]
    public void A_dropped_item_stays_an_item_and_is_never_completed()
    {
        var story = Issued().When("2024-03-01", Reviewer, new Drop("不再实施")).Accepted();

        Assert.Equal((1, 0), (story.Counted(Figures.Items, ("status", "dropped")), story.Counted(Figures.Completed)));
        story.When("2024-03-02", Reviewer, new Complete("无")).RefusedBy(Gate.MatterClosed);
    }

    [Fact]
    public void A_deadline_may_be_moved_to_a_later_day_only_from_now() =>
        Issued(("完成期限", "2024-06-28"))
            .When("2024-06-01", Reviewer, new Postpone(new(2024, 5, 31), "材料未齐"))
            .RefusedBy(Refusals.DeadlineTooEarly)
            .When("2024-06-01", Reviewer, new Postpone(new(2024, 9, 30), "材料未齐"))
            .Accepted();

    [Fact]
    public void A_project_is_judged_once()
    {
        var story = new Story(TasksModule.Module, Bureau).When(
            "2024-01-15",
            Clerk,
            Binder
                .Bind(
                    TasksModule.Module.ActNamed("Issue")!,
                    new Dictionary<string, string?>
                    {
                        ["种类"] = "rule-of-law-project",
                        ["所属清单"] = "示例",
                        ["任务名称"] = "示例项目",
                    },
                    new(2024, 12, 31)
                )
                .Act!
        );
        story.When("2024-11-01", Reviewer, new Judge(Grade.Good, 1_001)).RefusedBy(Refusals.ScoreUnlikely);
        story.When("2024-11-01", Reviewer, new Judge(Grade.Good, 88)).Accepted();
        story.When("2024-11-02", Reviewer, new Judge(Grade.Excellent)).RefusedBy(Gate.AlreadyDone);

        Assert.Equal(1, story.Counted(Figures.Scored, ("grade", "good"), ("kind", "rule-of-law-project")));
    }
}
