using Yifa.Kernel;
using Yifa.Modules.Tasks;
using Stage = Yifa.Modules.Tasks.Stage;

namespace Yifa.Tests.Modules.Tasks;

public sealed class TaskTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Clerk = new("chen", "陈某", new Capacity.AtOffice("tasks.Clerk", Bureau));
    private static readonly Actor Reviewer = new("zhou", "周某", new Capacity.AtOffice("tasks.Reviewer", Bureau));

    private static Act Bound(params (string Field, string Text)[] texts)
    {
        (string Field, string Text)[] usual = [("种类", "年度工作要点与责任分工"), ("所属清单", "示例清单"), ("任务名称", "整改示例问题")];
        (string Field, string Text)[] all = [.. usual.Where(u => texts.All(t => t.Field != u.Field)), .. texts];
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

    private static readonly Found Open = new(7, "7", nameof(Stage.Open), new(2024, 1, 10));

    [Fact]
    public void An_item_is_due_on_its_day_or_at_the_end_of_its_year()
    {
        Assert.Equal(new DateOnly(2024, 6, 28), Issued(("完成期限", "2024-06-28")).Accepted().Clock(Clocks.Deadline).Due);
        Assert.Equal(new DateOnly(2024, 12, 31), Issued(("计划年度", "2024")).Accepted().Clock(Clocks.Deadline).Due);
    }

    [Fact]
    public void A_completed_item_shows_its_evidence_and_is_counted_in_time_or_late()
    {
        var story = Issued(("种类", "行政执法突出问题清单"), ("完成期限", "2024-06-28"))
            .When("2024-02-01", Clerk, new AddMeasure("开展培训"))
            .When("2024-03-01", Clerk, new Report("已培训三次"))
            .When("2024-06-20", Clerk, new Complete("培训记录"))
            .RefusedBy(Gate.NotEntitled)
            .When("2024-07-01", Reviewer, new Complete())
            .RefusedBy(Refusals.NoEvidence)
            .When("2024-07-01", Reviewer, new Complete("培训记录"))
            .Accepted();

        Assert.Equal((1, 1), (story.Counted(Figures.Measures), story.Counted(Figures.Completed, ("on-time", "no"))));
        Assert.Equal((0, 1), (story.Counted(Figures.Items, ("status", "open")), story.Counted(Figures.Items, ("status", "done"))));
    }

    [Fact]
    public void A_unit_hands_in_with_evidence_and_is_in_time_however_long_the_office_looks()
    {
        var story = Issued(("完成期限", "2024-06-28")).When("2024-06-25", Clerk, new Submit("培训记录")).Accepted();
        Assert.Equal((Stage.Submitted, null), (story.Matter<TaskItem>().Stage, story.Matter<TaskItem>().InList!.Due));
        Assert.Equal(ClockState.Running, story.Clock(Clocks.Acceptance).State);

        story.When("2024-06-26", Reviewer, new SendBack("缺签到表")).Accepted();
        Assert.Equal((Stage.Open, null), (story.Matter<TaskItem>().Stage, story.Matter<TaskItem>().Evidence));
        Assert.Equal(new DateOnly(2024, 6, 28), story.Clock(Clocks.Deadline).Due);

        story.When("2024-06-27", Clerk, new Submit("培训记录和签到表")).When("2024-07-05", Reviewer, new Complete()).Accepted();
        Assert.Equal(1, story.Counted(Figures.Completed, ("on-time", "yes")));
        Assert.Equal("培训记录和签到表", story.Matter<TaskItem>().Evidence);
    }

    [Fact]
    public void What_was_put_right_is_looked_at_again_and_opened_when_it_has_come_back()
    {
        var story = Issued(("种类", "行政执法突出问题清单"), ("完成期限", "2024-06-28"))
            .When("2024-06-20", Reviewer, new Complete("整改报告"))
            .Accepted();
        Assert.Equal((Stage.Rectified, new DateOnly(2024, 9, 18)), (story.Matter<TaskItem>().Stage, story.Clock(Clocks.LookBack).Due));

        story.When("2024-09-10", Reviewer, new LookBack(LookBackResult.CameBack, "又有两件")).RefusedBy(Refusals.DeadlineTooEarly);
        story.When("2024-09-10", Reviewer, new LookBack(LookBackResult.CameBack, "又有两件", new(2024, 11, 29))).Accepted();
        Assert.Equal((0, 1), (story.Counted(Figures.Completed), story.Counted(Figures.Items, ("status", "open"))));

        story.When("2024-11-20", Reviewer, new Complete("二次整改报告")).Accepted();
        story.When("2025-02-10", Reviewer, new LookBack(LookBackResult.Holds, "没有再发生")).Accepted();
        Assert.Equal((Stage.Done, 1), (story.Matter<TaskItem>().Stage, story.Counted(Figures.Completed)));
        Assert.Equal(1, story.Matter<TaskItem>().Reopened);
    }

    [Fact]
    public void What_was_done_is_opened_again_and_no_longer_counted_as_done()
    {
        var story = Issued(("完成期限", "2024-06-28"))
            .When("2024-06-20", Reviewer, new Complete("总结"))
            .When("2024-08-01", Reviewer, new Reopen("佐证不实", new(2024, 10, 31)))
            .Accepted();

        Assert.Equal((0, 0), (story.Counted(Figures.Completed), story.Counted(Figures.Items, ("status", "done"))));
        Assert.Equal(new DateOnly(2024, 10, 31), story.Clock(Clocks.Deadline).Due);
    }

    [Fact]
    public void A_group_is_counted_with_its_first_item()
    {
        (string, string)[] problem = [("种类", "行政执法突出问题清单"), ("方面", "执法程序")];
        Assert.Equal(1, Issued(problem).Accepted().Counted(Figures.Groups));
        var second = new Story(TasksModule.Module, Bureau)
            .Knowing("group", Open)
            .Knowing("above", Open)
            .When("2024-01-15", Clerk, Bound([.. problem, ("上级任务的编号", "7")]))
            .Accepted();
        Assert.Equal((0, 1), (second.Counted(Figures.Groups), second.Counted(Figures.Items)));
        Assert.Equal([new Link(7, "上级任务")], second.File.Course.Links);
    }

    [Fact]
    public void An_item_is_split_into_parts_that_are_counted_as_no_items()
    {
        var story = Issued(("方面", "依法行政"), ("完成期限", "2024-11-29"), ("牵头单位", "示例局"));
        story.Settings[Scene.OfficeKey + "示例街道"] = "shili/sfj/jd/ 示例街道";
        story.When("2024-02-01", Clerk, new Split("分解一", "示例街道", Deadline: new(2024, 12, 20))).RefusedBy(Refusals.PartAfterWhole);
        story.When("2024-02-01", Clerk, new Split("分解一", "示例街道", Deadline: new(2024, 9, 30))).Accepted();

        var opening = Assert.Single(story.Entries[^1].Outcome.Openings);
        Assert.Equal(("tasks.Issue", "shili/sfj/jd/"), (opening.Act, opening.Office));
        var part = new Story(TasksModule.Module, Bureau, 2)
            .Knowing("above", Open)
            .When(
                "2024-02-01",
                Clerk,
                Bound([.. opening.Fields.Select(f => (f.Key, f.Value)).Where(f => f.Key is not "Kind" and not "List" and not "Title")])
            )
            .Accepted();
        Assert.Empty(part.Counts);
        Assert.Equal((1, true, "依法行政"), (part.Matter<TaskItem>().Above, part.Matter<TaskItem>().IsPart, part.Matter<TaskItem>().Group));
        Assert.Equal("1", part.Matter<TaskItem>().OpenPartOf);
        Assert.Empty(part.When("2024-09-01", Reviewer, new Complete("材料")).Accepted().Counts);
        Assert.Null(part.Matter<TaskItem>().OpenPartOf);
    }

    [Fact]
    public void A_unit_that_is_no_office_is_followed_by_the_office_itself()
    {
        var story = Issued(("完成期限", "2024-11-29")).When("2024-02-01", Clerk, new Split("分解一", "示例学校")).Accepted();

        Assert.Equal(Bureau.Path, story.Entries[^1].Outcome.Openings[0].Office);
    }

    [Fact]
    public void An_item_is_not_done_while_a_part_of_it_is_open()
    {
        var story = Issued(("完成期限", "2024-11-29")).Knowing("open-parts", Open);
        story.When("2024-10-01", Clerk, new Submit("总结")).RefusedBy(Refusals.PartsOpen);
        story.When("2024-10-01", Reviewer, new Complete("总结")).RefusedBy(Refusals.PartsOpen);
        story.When("2024-10-01", Reviewer, new Drop("不做了")).RefusedBy(Refusals.PartsOpen);
        story.Knowing("open-parts").When("2024-10-01", Clerk, new Submit("总结")).Accepted();
    }

    [Fact]
    public void An_item_below_another_names_it_by_its_id_or_its_number()
    {
        Issued(("上级任务的编号", "9")).RefusedBy(Refusals.AboveUnknown);
        Issued(("上级任务的序号", "3")).RefusedBy(Refusals.AboveUnknown);
        Issued(("分解项", "是")).RefusedBy(Refusals.PartOfNothing);

        Story Numbered(params Found[] found) =>
            new Story(TasksModule.Module, Bureau).Knowing("above-number", found).When("2024-01-15", Clerk, Bound(("上级任务的序号", "3")));
        Assert.Equal(7, Numbered(Open).Accepted().Matter<TaskItem>().Above);
        Numbered(Open, Open with { Id = 8 }).RefusedBy(Refusals.AboveAmbiguous);
        Numbered(Open with { Stage = nameof(Stage.Done) }).RefusedBy(Refusals.AboveClosed);
    }

    [Fact]
    public void What_is_carried_over_is_counted_once_on_the_list_of_each_year()
    {
        var story = Issued(("计划年度", "2024"), ("责任单位", "示例局"))
            .When("2024-12-20", Reviewer, new CarryOver("示例清单", 2025, "场地未定"))
            .RefusedBy(Refusals.SameList)
            .When("2024-12-20", Reviewer, new CarryOver("2025年示例清单", 2024, "场地未定"))
            .RefusedBy(Refusals.NotALaterYear)
            .When("2024-12-20", Reviewer, new CarryOver("2025年示例清单", 2025, "场地未定"))
            .Accepted();
        Assert.Equal((0, 1), (story.Counted(Figures.Items, ("status", "open")), story.Counted(Figures.Items, ("status", "carried"))));
        Assert.Equal(Standing.Carried, story.Matter<TaskItem>().InList!.Standing);

        var fields = story.Entries[^1].Outcome.Openings[0].Fields;
        var next = new Story(TasksModule.Module, Bureau, 2)
            .When(
                "2024-12-20",
                Clerk,
                Bound([
                    .. fields.Select(f => (f.Key, f.Value)).Where(f => f.Key is not "Kind" and not "List" and not "Title"),
                    ("List", fields["List"]),
                ])
            )
            .Accepted();
        Assert.Equal([new DateOnly(2025, 1, 1)], next.Counts.Where(c => c.Figure == Figures.Items.Id).Select(c => c.On));
        Assert.Equal([new Link(1, "结转")], next.File.Course.Links);
        Assert.Equal(new DateOnly(2025, 12, 31), next.Matter<TaskItem>().Deadline);
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
    public void A_postponement_is_asked_for_with_its_reason_and_granted_or_not()
    {
        var story = Issued(("完成期限", "2024-06-28"));
        story.When("2024-06-01", Reviewer, new Postpone()).RefusedBy(Refusals.NothingAsked);
        story.When("2024-06-01", Reviewer, new RefusePostponement("无")).RefusedBy(Refusals.NothingAsked);
        story.When("2024-06-01", Clerk, new AskPostponement(new(2024, 6, 28), "材料未齐")).RefusedBy(Refusals.NotLater);
        story.When("2024-06-01", Clerk, new AskPostponement(new(2024, 9, 30), "材料未齐")).Accepted();
        story.When("2024-06-03", Reviewer, new RefusePostponement("应当按期")).Accepted();
        Assert.Equal(new DateOnly(2024, 6, 28), story.Clock(Clocks.Deadline).Due);

        story.When("2024-06-04", Clerk, new AskPostponement(new(2024, 9, 30), "场地被征用")).Accepted();
        story.When("2024-06-05", Reviewer, new Postpone()).Accepted();
        Assert.Equal(new DateOnly(2024, 9, 30), story.Clock(Clocks.Deadline).Due);
        Assert.Equal(
            [new Postponement(new(2024, 6, 5), new(2024, 6, 28), new(2024, 9, 30), "场地被征用")],
            story.Matter<TaskItem>().Postponed
        );
    }

    [Fact]
    public void Milestones_are_due_one_after_another_and_reached_with_a_report()
    {
        var story = Issued(("完成期限", "2024-11-29"));
        story.When("2024-01-20", Clerk, new AddMilestone("定稿", new(2024, 12, 2))).RefusedBy(Refusals.MilestoneOutside);
        story.When("2024-01-20", Clerk, new AddMilestone("定稿", new(2024, 9, 30))).Accepted();
        story.When("2024-01-20", Clerk, new AddMilestone("初稿", new(2024, 6, 28))).Accepted();
        Assert.Equal(new DateOnly(2024, 6, 28), story.Clock(Clocks.Milestone).Due);

        story.When("2024-06-20", Clerk, new Report("初稿已成", "初稿", 50, Milestone: 3)).RefusedBy(Refusals.NoSuchMilestone);
        story.When("2024-06-20", Clerk, new Report("初稿已成", "初稿", 101)).RefusedBy(Refusals.PercentUnlikely);
        story.When("2024-06-20", Clerk, new Report("初稿已成", "初稿", 50, Milestone: 2)).Accepted();
        Assert.Equal(new DateOnly(2024, 9, 30), story.Clock(Clocks.Milestone).Due);
        story.When("2024-07-01", Clerk, new Report("征求意见")).Accepted();
        Assert.Equal((50, 2), (story.Matter<TaskItem>().Percent, story.Matter<TaskItem>().Notes!.Count));
    }

    [Fact]
    public void A_plan_is_evaluated_in_its_middle_and_at_its_end()
    {
        var story = Issued(("种类", "action-plan"), ("完成期限", "2026-12-31"))
            .When("2025-07-01", Reviewer, new Evaluate(EvaluationPart.MidTerm, Grade.Good, "进展过半", "加快第三项"))
            .Accepted();
        story.When("2025-08-01", Reviewer, new Evaluate(EvaluationPart.MidTerm, Grade.Passed, "再评")).RefusedBy(Refusals.AlreadyEvaluated);
        story.When("2026-12-20", Reviewer, new Evaluate(EvaluationPart.Final, Grade.Excellent, "全部完成")).Accepted();
    }

    [Fact]
    public void A_project_is_judged_once()
    {
        var story = Issued(("种类", "rule-of-law-project"), ("所属清单", "示例"), ("任务名称", "示例项目"));
        story.When("2024-11-01", Reviewer, new Judge(Grade.Good, 1_001)).RefusedBy(Refusals.ScoreUnlikely);
        story.When("2024-11-01", Reviewer, new Judge(Grade.Good, 88)).Accepted();
        story.When("2024-11-02", Reviewer, new Judge(Grade.Excellent)).RefusedBy(Gate.AlreadyDone);

        Assert.Equal(1, story.Counted(Figures.Scored, ("grade", "good"), ("kind", "rule-of-law-project")));
    }

    [Theory]
    [InlineData("2", "10")]
    [InlineData("1.2", "1.10")]
    [InlineData("2024-9", "2024-10")]
    public void Numbers_of_a_list_sort_as_people_sort_them(string first, string second)
    {
        string Order(string number) => new Listed("", "", 2024, Standing.Open) { Number = number }.Order;

        Assert.True(string.CompareOrdinal(Order(first), Order(second)) < 0);
        Assert.Equal("", Order("(二)"));
    }
}
