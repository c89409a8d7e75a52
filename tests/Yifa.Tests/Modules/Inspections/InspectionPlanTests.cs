using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using File = Yifa.Modules.Inspections.File;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>A plan from its draft to its visits, and what becomes of its lines on the way.</summary>
public sealed class InspectionPlanTests
{
    private static readonly Office City = new(1, "shi/", "示例市", "示", "region");
    private static readonly Office Brigade = new(2, "shi/fire/", "示例市消防救援支队", "示消", "department");
    private static readonly Actor Planner = Acting("fang", Brigade, PlanDuty.Planner);
    private static readonly Actor Head = Acting("qiu", Brigade, PlanDuty.Head);
    private static readonly Actor Coordinator = Acting("tao", City, PlanDuty.Coordinator);
    private static readonly Actor CoordinatingHead = Acting("gu", City, PlanDuty.CoordinatingHead);

    private static Actor Acting(string account, Office office, PlanDuty duty) =>
        new(account, $"{account}某", new Capacity.AtOffice($"inspection-plans.{duty}", office));

    private static string Row(
        int enterprise,
        string window = "3-5月",
        string items = "消防设施维护、疏散通道畅通",
        string joinable = "是"
    ) =>
        $"{CreditCode.Make("310112", enterprise)}\t示例食品{enterprise}号有限公司\t示例路{enterprise}号\t消防救援\t{items}\t{window}\tB\t{joinable}\t2";

    private static Story Drafted(PlanType type = PlanType.Annual) =>
        new Story(PlansModule.Module, Brigade, id: 7).When(
            "2026-01-08",
            Planner,
            new Draft("2026年消防检查计划", 2026, type, EnforcementField.Fire, "消防法 53")
        );

    private static Story Filed(params string[] rows) =>
        Drafted()
            .When("2026-01-12", Planner, new SetLines(string.Join('\n', rows)))
            .Accepted()
            .When("2026-01-20", Head, new Approve())
            .Accepted()
            .When("2026-01-28", Planner, new File())
            .Accepted();

    private static Story InForce(params string[] rows) => Filed(rows).When("2026-03-05", Planner, new Publish()).Accepted();

    [Fact]
    public void A_plan_whose_lines_are_filled_in_waits_for_its_approval_and_reads_so()
    {
        var story = Drafted();
        Assert.Equal("编制报批中", story.File.Standing);
        story.When("2026-01-12", Planner, new SetLines(Row(1))).Accepted();
        Assert.Equal("待批准", story.File.Standing);
        story.When("2026-01-20", Head, new Approve()).Accepted();
        Assert.Equal("待备案", story.File.Standing);
    }

    [Fact]
    public void A_plan_is_approved_filed_and_public_by_the_end_of_march()
    {
        var story = InForce(Row(1), Row(2), Row(3));

        Assert.Equal(PlanStage.InForce, story.Matter<InspectionPlan>().Stage);
        Assert.Equal(3, story.Matter<InspectionPlan>().Planned);
        Assert.Equal(1, story.Counted(PlanFigures.Filed, ("field", "fire"), ("level", "department")));
        Assert.Equal(
            (new DateOnly(2026, 3, 31), ClockState.Met),
            (story.Clock(PlanClocks.Publication).Due, story.Clock(PlanClocks.Publication).State)
        );
        Assert.Equal(["filing", "notice"], story.File.Course.Papers.Select(p => p.Template));
        Assert.Equal(Secrecy.Open, story.Matter<InspectionPlan>().Secrecy);
    }

    [Fact]
    public void A_plan_for_a_year_that_is_over_is_refused() =>
        new Story(PlansModule.Module, Brigade)
            .When("2026-01-08", Planner, new Draft("旧计划", 2025, PlanType.Annual, EnforcementField.Fire, "消防法 53"))
            .RefusedBy(PlanRefusals.YearUnlikely);

    [Fact]
    public void A_wrong_row_is_told_and_a_plan_without_rows_is_not_approved() =>
        Drafted()
            .When("2026-01-12", Planner, new SetLines($"{Row(1)}\n{Row(2, window: "13月")}"))
            .RefusedBy(PlanRefusals.LinesWrong)
            .When("2026-01-12", Planner, new SetLines(" \n"))
            .RefusedBy(PlanRefusals.NoLines)
            .When("2026-01-20", Head, new Approve())
            .RefusedBy(PlanRefusals.NoLines);

    [Fact]
    public void Of_many_wrong_rows_ten_are_named_each_in_a_sentence_of_its_own()
    {
        var two = Drafted().When("2026-01-12", Planner, new SetLines($"{Row(1, window: "13月")}\n{Row(2)}\n{Row(3, joinable: "可")}"));
        Assert.Equal(["第1行的时间", "第3行的可否"], two.Refused.Select(r => r.Text["计划有误:".Length..][..6]));

        var many = two.When(
            "2026-01-12",
            Planner,
            new SetLines(string.Join('\n', Enumerable.Range(1, 12).Select(n => Row(n, window: "13月"))))
        );
        Assert.Equal(11, many.Refused.Count);
        Assert.Equal("计划有误:有误的不止这10行,改好后再核对其余各行", many.Refused[^1].Text);
    }

    [Fact]
    public void A_plan_whose_lines_are_filled_in_waits_for_its_head_until_sent_back()
    {
        var story = Drafted();
        Assert.Equal("填好计划各行,报本机关负责人批准", Explained(story).Where);
        story.When("2026-01-12", Planner, new SetLines(Row(1))).Accepted();
        Assert.Equal(("计划各行已经填好,由本机关负责人审批", "检查机关负责人"), (Explained(story).Where, Explained(story).Who));
        story.When("2026-01-20", Head, new Approve(Agreed: false, Opinion: "检查对象过多")).Accepted();
        Assert.Equal(("填好计划各行,报本机关负责人批准", "检查计划编制人"), (Explained(story).Where, Explained(story).Who));
    }

    private static Explanation Explained(Story story) => Explanation.Of(story.File, WorkCalendar.Official);

    [Fact]
    public void A_head_who_does_not_agree_says_why() =>
        Drafted()
            .When("2026-01-12", Planner, new SetLines(Row(1)))
            .When("2026-01-20", Head, new Approve(Agreed: false))
            .RefusedBy(PlanRefusals.OpinionMissing)
            .When("2026-01-20", Head, new Approve(Agreed: false, Opinion: "检查对象过多"))
            .Accepted()
            .When("2026-01-21", Planner, new File())
            .RefusedBy(Gate.WrongStage);

    [Fact]
    public void What_the_coordinator_returns_counts_as_filed_only_when_it_comes_back()
    {
        var story = Filed(Row(1)).When("2026-02-02", Coordinator, new ReturnPlan("检查对象与辖区不符"));

        Assert.Equal(0, story.Accepted().Counted(PlanFigures.Filed));
        story
            .When("2026-02-03", Planner, new SetLines(Row(2)))
            .When("2026-02-03", Head, new Approve())
            .When("2026-02-04", Planner, new File())
            .Accepted();
        Assert.Equal(1, story.Counted(PlanFigures.Filed));
        Assert.Null(story.Matter<InspectionPlan>().ReturnedBecause);
    }

    [Fact]
    public void A_special_inspection_needs_an_approval_of_its_own_that_limits_its_number()
    {
        var story = Drafted(PlanType.Special)
            .When("2026-01-12", Planner, new SetLines($"{Row(1)}\n{Row(2)}"))
            .When("2026-01-20", Head, new Approve())
            .When("2026-01-21", Planner, new File())
            .RefusedBy(PlanRefusals.SpecialUnapproved)
            .When("2026-01-21", CoordinatingHead, new ApproveSpecial(0, "示例批复"))
            .RefusedBy(PlanRefusals.NumberUnlikely)
            .When("2026-01-21", CoordinatingHead, new ApproveSpecial(1, "示例批复"))
            .RefusedBy(PlanRefusals.OverApproved)
            .When("2026-01-21", CoordinatingHead, new ApproveSpecial(2, "示例批复"))
            .Accepted()
            .When("2026-01-22", Planner, new File())
            .Accepted()
            .When("2026-01-23", Planner, new Amend("新发现的风险", Row(3)))
            .RefusedBy(PlanRefusals.OverApproved)
            .When("2026-01-23", Planner, new Amend("以新换旧", Row(3), ["1"]))
            .Accepted();

        Assert.Equal(new DateOnly(2026, 2, 24), story.Clock(PlanClocks.SpecialPublication).Due);
    }

    [Fact]
    public void More_lines_than_were_approved_are_refused_and_an_annual_plan_needs_no_such_approval()
    {
        Drafted(PlanType.Special)
            .When("2026-01-12", CoordinatingHead, new ApproveSpecial(1, "示例批复"))
            .When("2026-01-12", Planner, new SetLines($"{Row(1)}\n{Row(2)}"))
            .RefusedBy(PlanRefusals.OverApproved);
        Drafted().When("2026-01-12", CoordinatingHead, new ApproveSpecial(1, "示例批复")).RefusedBy(PlanRefusals.NotSpecial);
    }

    [Fact]
    public void A_line_becomes_a_visit_once()
    {
        var story = InForce(Row(1), Row(2)).When("2026-03-06", Planner, new StartVisit(2, new(2026, 4, 1))).Accepted();

        var opened = Assert.Single(story.Entries[^1].Outcome.Openings);
        Assert.Equal(("inspections.Receive", Brigade.Path), (opened.Act, opened.Office));
        Assert.Equal(
            ("示例食品2号有限公司", CreditCode.Make("310112", 2), "消防设施维护\n疏散通道畅通", "B", "2026-04-01", "7"),
            (
                opened.Fields["Enterprise"],
                opened.Fields["EnterpriseCode"],
                opened.Fields["Items"],
                opened.Fields["Grade"],
                opened.Fields["Day"],
                opened.Fields["PlanMatter"]
            )
        );
        story
            .Knowing("visit", new Found(70, "示消收〔2026〕9号", "Coded", new(2026, 3, 6)))
            .When("2026-03-07", Planner, new StartVisit(2, new(2026, 4, 2)))
            .RefusedBy(PlanRefusals.AlreadyStarted);
        Assert.EndsWith("第2行,见行政检查示消收〔2026〕9号(2026年3月6日立)", story.Refused[0].Text, StringComparison.Ordinal);
        Assert.Equal(1, story.Matter<InspectionPlan>().Begun);
    }

    [Fact]
    public void A_visit_stands_in_the_plan_and_in_its_time() =>
        InForce(Row(1))
            .When("2026-03-06", Planner, new StartVisit(2, new(2026, 4, 1)))
            .RefusedBy(PlanRefusals.NoSuchLine)
            .When("2026-03-06", Planner, new StartVisit(1, new(2026, 6, 1)))
            .RefusedBy(PlanRefusals.OutsideWindow)
            .When("2026-03-06", Planner, new StartVisit(1, new(2026, 3, 5)))
            .RefusedBy(PlanRefusals.DayPast);

    [Fact]
    public void Before_it_is_public_nobody_goes_by_a_plan() =>
        Filed(Row(1)).When("2026-03-01", Planner, new StartVisit(1, new(2026, 3, 2))).RefusedBy(Gate.WrongStage);

    private const string Decided =
        "1\t保留\t2026-04-08\t2026-04-01至2026-04-20\tC\n1\t会同\t9/4\t示例市卫生健康委员会\tshi/health/\t饮用水卫生\t2\n2\t并入\t9/5\t示例市卫生健康委员会\t检查时间重叠\n3\t待定\tB级(较低风险)企业每年最多检查4次,各部门已有4次\n4\t取消\t9/6\t示例市消防救援支队\t重复";

    [Fact]
    public void A_line_that_others_join_takes_them_along()
    {
        var story = InForce(Row(1), Row(2), Row(3), Row(4))
            .When("2026-03-06", Coordinator, new Coordinate(Decided))
            .Accepted()
            .When("2026-03-09", Planner, new StartVisit(1, new(2026, 3, 20)))
            .RefusedBy(PlanRefusals.OutsideWindow)
            .When("2026-03-09", Planner, new StartVisit(1, new(2026, 4, 8)))
            .Accepted();

        var fields = story.Entries[^1].Outcome.Openings[0].Fields;
        Assert.Equal(
            ("消防设施维护\n疏散通道畅通\n饮用水卫生", "C", "shi/health/"),
            (fields["Items"], fields["Grade"], fields["Partners"])
        );
        Assert.Contains("第1行,合并编号9/4", fields["Plan"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_was_merged_away_is_refused_with_where_it_went()
    {
        var story = InForce(Row(1), Row(2), Row(3), Row(4)).When("2026-03-06", Coordinator, new Coordinate(Decided));

        Assert.Equal(2, story.Accepted().Counted(PlanFigures.Merged, ("field", "fire")));
        Assert.Equal((2, 1), (story.Matter<InspectionPlan>().Merged, story.Matter<InspectionPlan>().Unplaced));
        story.When("2026-03-09", Planner, new StartVisit(2, new(2026, 4, 8))).RefusedBy(PlanRefusals.MergedAway);
        Assert.Contains("已并入示例市卫生健康委员会的检查计划(编号9/5),检查时间重叠", story.Refused[0].Text, StringComparison.Ordinal);
        story.When("2026-03-09", Planner, new StartVisit(4, new(2026, 4, 8))).RefusedBy(PlanRefusals.MergedAway);
        Assert.Contains("重复", story.Refused[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_caps_leave_no_room_for_starts_only_with_a_reason()
    {
        var story = InForce(Row(1), Row(2), Row(3), Row(4))
            .When("2026-03-06", Coordinator, new Coordinate(Decided))
            .When("2026-03-09", Planner, new StartVisit(3, new(2026, 4, 8)))
            .RefusedBy(PlanRefusals.CapReached)
            .When("2026-03-09", Planner, new StartVisit(3, new(2026, 4, 8), "连续两年发生火灾"))
            .Accepted();

        Assert.EndsWith("连续两年发生火灾", story.Entries[^1].Outcome.Openings[0].Fields["Plan"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_decided_anew_counts_once()
    {
        var story = InForce(Row(1), Row(2))
            .When("2026-03-06", Coordinator, new Coordinate("2\t并入\t9/5\t示例单位\t检查时间重叠"))
            .When("2026-03-07", Coordinator, new Coordinate("2\t并入\t9/8\t示例单位\t检查时间重叠"));
        Assert.Equal(1, story.Accepted().Counted(PlanFigures.Merged));

        story.When("2026-03-08", Coordinator, new Coordinate("2\t保留\t2026-04-09"));

        Assert.Equal(0, story.Accepted().Counted(PlanFigures.Merged));
        Assert.Equal(0, story.Matter<InspectionPlan>().Merged);
    }

    [Fact]
    public void A_decision_on_a_line_that_has_begun_or_does_not_stand_is_refused() =>
        InForce(Row(1), Row(2))
            .When("2026-03-06", Planner, new StartVisit(1, new(2026, 4, 1)))
            .When("2026-03-06", Planner, new Amend("企业已经停业", Drop: ["2"]))
            .Accepted()
            .When("2026-03-07", Coordinator, new Coordinate("1\t保留\t2026-04-09"))
            .RefusedBy(PlanRefusals.AlreadyStarted)
            .When("2026-03-07", Coordinator, new Coordinate("2\t保留\t2026-04-09"))
            .RefusedBy(PlanRefusals.NoSuchLine)
            .When("2026-03-07", Coordinator, new Coordinate("3\t保留\t2026-04-09"))
            .RefusedBy(PlanRefusals.NoSuchLine)
            .When("2026-03-07", Coordinator, new Coordinate("2\t并入\t7/2\t示例单位\t"))
            .RefusedBy(PlanRefusals.NoSuchLine)
            .When("2026-03-07", Coordinator, new Coordinate("2\t合并"))
            .RefusedBy(PlanRefusals.RulingsWrong);

    [Fact]
    public void A_line_does_not_join_itself() =>
        InForce(Row(1)).When("2026-03-07", Coordinator, new Coordinate("1\t并入\t7/1\t示例单位\t")).RefusedBy(PlanRefusals.OwnTarget);

    [Fact]
    public void Lines_that_are_added_take_the_next_numbers_and_dropped_ones_are_gone()
    {
        var story = InForce(Row(1), Row(2))
            .When("2026-04-01", Planner, new Amend("新设企业", Row(3)))
            .Accepted()
            .When("2026-04-01", Planner, new Amend("企业已经停业", Drop: ["1"]))
            .Accepted()
            .When("2026-04-02", Planner, new StartVisit(3, new(2026, 4, 8)))
            .Accepted()
            .When("2026-04-02", Planner, new StartVisit(1, new(2026, 4, 8)))
            .RefusedBy(PlanRefusals.NoSuchLine)
            .When("2026-04-02", Planner, new Amend("误减", Drop: ["1"]))
            .RefusedBy(PlanRefusals.NoSuchLine)
            .When("2026-04-02", Planner, new Amend("误减", Drop: ["3"]))
            .RefusedBy(PlanRefusals.AlreadyStarted)
            .When("2026-04-02", Planner, new Amend("没有内容"))
            .RefusedBy(PlanRefusals.NothingAmended);

        Assert.Equal(
            (3, 2, 1),
            (story.Matter<InspectionPlan>().Rows, story.Matter<InspectionPlan>().Planned, story.Matter<InspectionPlan>().Begun)
        );
    }

    [Fact]
    public void A_plan_has_no_more_lines_than_can_be_read()
    {
        var many = string.Join('\n', Enumerable.Repeat(Row(1), PlanText.MostLines));

        InForce(many).When("2026-04-01", Planner, new Amend("再加一行", Row(2))).RefusedBy(PlanRefusals.TooManyLines);
    }

    [Fact]
    public void A_plan_is_done_with_when_its_year_is() =>
        InForce(Row(1))
            .When("2026-12-01", Planner, new Conclude())
            .RefusedBy(PlanRefusals.YearNotOver)
            .When("2027-01-05", Planner, new Conclude())
            .Accepted();

    [Fact]
    public void A_draft_may_be_withdrawn() =>
        Assert.Equal(
            PlanStage.Cancelled,
            Drafted().When("2026-01-09", Head, new Withdraw("重复编制")).Accepted().Matter<InspectionPlan>().Stage
        );
}
