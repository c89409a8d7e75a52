using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.EnforcementSupervision;
using Object = Yifa.Modules.EnforcementSupervision.Object;

namespace Yifa.Tests.Modules.EnforcementSupervision;

public sealed class ItemTests
{
    private static readonly Office Government = new(2, "shili/zf/", "示例区人民政府", "示府", "government");
    private static readonly Office Town = new(3, "shili/zf/jiedao/", "示例街道办事处", "示街", "street");
    private const string Unit = "示例区城管局";
    private const string Problem = "告知书没有送达回证";

    private static Actor By(string duty, Office? office = null) =>
        new(duty, $"{duty}某", new Capacity.AtOffice($"supervision-items.{duty}", office ?? Government));

    private static readonly Actor Supervisor = By("Supervisor");
    private static readonly Actor Head = By("Head");
    private static readonly Actor Liaison = By("Liaison", new(4, "shili/chengguan/", Unit, "示城管", "department"));

    private static Story Opened() =>
        new Story(SupervisionModule.Items, Government)
            .When(
                "2026-03-02",
                Supervisor,
                new OpenItem(Form.Special, "城管执法专项监督", Unit, EnforcementField.UrbanManagement, "专项监督方案")
            )
            .Accepted();

    private static Story Asked() =>
        Opened()
            .When("2026-03-03", Head, new AppointOfficers(["甲某", "乙某"]))
            .When("2026-03-04", Supervisor, new AskExplanation("文书怎样送达", ["示例案卷一册"]))
            .Accepted();

    private static Story Noticed(InstrumentKind instrument = InstrumentKind.Notice) =>
        Asked()
            .When("2026-03-10", Liaison, new Explain("没有留存回证"))
            .When("2026-03-11", Head, new ApproveInstrument(instrument))
            .When("2026-03-12", Supervisor, new IssueNotice(instrument, Problem, "补正并自查"))
            .Accepted();

    [Fact]
    public void A_unit_is_told_within_five_working_days_and_explains_within_ten()
    {
        var opened = Opened();
        Assert.Equal(new DateOnly(2026, 3, 9), opened.Clock(ItemClocks.Telling).Due);
        Assert.Equal("示府执监〔2026〕1号", opened.Matter<SupervisionItem>().Number);

        opened.When("2026-03-04", Supervisor, new AskExplanation("文书怎样送达")).RefusedBy(ItemRefusals.TwoOfficers);
        var asked = Asked();
        Assert.Equal(ClockState.Met, asked.Clock(ItemClocks.Telling).State);
        Assert.Equal(new DateOnly(2026, 3, 18), asked.Clock(ItemClocks.Explanation).Due);
        Assert.Contains(asked.Entries[^1].Outcome.Notices, n => n.To == Unit);
    }

    [Fact]
    public void Two_officers_and_whoever_stepped_back_does_not_return()
    {
        Opened()
            .When("2026-03-03", Head, new AppointOfficers(["甲某", "甲某"]))
            .RefusedBy(ItemRefusals.TwoOfficers)
            .When("2026-03-03", Head, new AppointOfficers(["甲某", "乙某"]))
            .Accepted()
            .When("2026-03-03", Head, new StepBack("丙某", "曾在该单位任职"))
            .RefusedBy(ItemRefusals.NoSuchOfficer)
            .When("2026-03-03", Head, new StepBack("乙某", "曾在该单位任职"))
            .Accepted()
            .When("2026-03-04", Supervisor, new AskExplanation("文书怎样送达"))
            .RefusedBy(ItemRefusals.TwoOfficers)
            .When("2026-03-04", Head, new AppointOfficers(["甲某", "乙某"]))
            .RefusedBy(ItemRefusals.SteppedBack);
    }

    [Fact]
    public void A_notice_takes_the_head_s_leave_and_asks_for_a_report_in_thirty_days()
    {
        Asked()
            .When("2026-03-12", Supervisor, new IssueNotice(InstrumentKind.Notice, Problem, "补正并自查"))
            .RefusedBy(Gate.ApprovalMissing);

        var story = Noticed();
        var item = story.Matter<SupervisionItem>();
        Assert.Equal((ItemStage.Correcting, new DateOnly(2026, 4, 13)), (item.Stage, item.Due)); // 11 and 12 April are a weekend
        Assert.Equal(1, story.Counted(ItemFigures.Notices, ("instrument", "notice"), ("source", "daily"), ("field", "urban-management")));
        Assert.Equal("示府执监通〔2026〕1号", story.File.Course.Papers[^1].Number);

        var told = Asked()
            .When("2026-03-11", Head, new ApproveInstrument(InstrumentKind.Opinion))
            .When("2026-03-12", Supervisor, new IssueNotice(InstrumentKind.Opinion, Problem, "补正并自查", new(2026, 3, 20)))
            .Accepted();
        Assert.Equal(new DateOnly(2026, 3, 20), told.Clock(ItemClocks.Report).Due);
    }

    [Fact]
    public void A_decision_orders_something_and_follows_what_was_not_put_right_or_is_grave()
    {
        var asked = Asked().When("2026-03-11", Head, new ApproveInstrument(InstrumentKind.Decision)).Accepted();
        asked
            .When("2026-03-12", Supervisor, new IssueNotice(InstrumentKind.Decision, Problem, "限期撤销"))
            .RefusedBy(ItemRefusals.OrderedOnly)
            .RefusedBy(ItemRefusals.DecisionTooSoon)
            .When(
                "2026-03-12",
                Supervisor,
                new IssueNotice(InstrumentKind.Decision, Problem, "限期撤销", Ordered: Ordered.Quash, Grave: true)
            )
            .Accepted();

        var followed = Noticed()
            .When("2026-04-20", Head, new Hold(Measure.Interview, "约谈"))
            .RefusedBy(ItemRefusals.InterviewAfterDecision)
            .When("2026-04-20", Head, new ApproveInstrument(InstrumentKind.Decision))
            .When("2026-04-21", Supervisor, new IssueNotice(InstrumentKind.Decision, Problem, "责令改正", Ordered: Ordered.Correct))
            .Accepted()
            .When("2026-04-22", Head, new Hold(Measure.Interview, "约谈主要负责人"))
            .Accepted();
        Assert.Equal((2, 1), (followed.Counted(ItemFigures.Notices), followed.Counted(ItemFigures.Notices, ("instrument", "decision"))));
    }

    [Fact]
    public void Who_objects_in_time_and_with_reason_is_free_of_the_notice_and_it_counts_no_more()
    {
        var story = Noticed()
            .When("2026-03-20", Liaison, new Object("回证在另一册"))
            .Accepted()
            .When("2026-03-25", Head, new ReviewObjection(true, "另册确有回证"))
            .Accepted();

        var item = story.Matter<SupervisionItem>();
        Assert.Equal((ItemStage.Inquiring, true), (item.Stage, item.Notices[0].Withdrawn));
        Assert.Equal(0, story.Counted(ItemFigures.Notices, ("instrument", "notice")));
        Assert.Equal(ClockState.Dropped, story.Clock(ItemClocks.Report).State);

        Noticed().When("2026-04-10", Liaison, new Object("回证在另一册")).RefusedBy(ItemRefusals.ObjectionLate);
        var upheld = Noticed()
            .When("2026-03-20", Liaison, new Object("没有必要"))
            .When("2026-03-25", Head, new ReviewObjection(false, "回证是必要的"))
            .Accepted();
        Assert.Equal(ItemStage.Correcting, upheld.Matter<SupervisionItem>().Stage);
    }

    [Fact]
    public void What_is_put_right_is_looked_at_again_and_opened_again_where_it_did_not_last()
    {
        var story = Noticed()
            .When("2026-04-02", Liaison, new ReportCorrection(Unit, "已经补正"))
            .When("2026-04-07", Supervisor, new SendBack("没有自查", new(2026, 4, 20)))
            .When("2026-04-17", Liaison, new ReportCorrection(Unit, "已经自查"))
            .When("2026-04-20", Supervisor, new Accept())
            .Accepted();
        var item = story.Matter<SupervisionItem>();
        Assert.Equal((ItemStage.Corrected, true), (item.Stage, item.OnTime));
        Assert.Equal(new DateOnly(2026, 10, 20), story.Clock(ItemClocks.LookBack).Due);

        story
            .When("2026-09-01", Supervisor, new LookBack(false, "抽查两册,一册没有回证"))
            .RefusedBy(ItemRefusals.LimitMissing)
            .When("2026-09-01", Supervisor, new LookBack(false, "抽查两册,一册没有回证", new(2026, 9, 30)))
            .Accepted();
        Assert.Equal((ItemStage.Correcting, 1), (story.Matter<SupervisionItem>().Stage, story.Matter<SupervisionItem>().Reopened));

        story
            .When("2026-09-20", Liaison, new ReportCorrection(Unit, "全部补正"))
            .When("2026-09-22", Supervisor, new Accept())
            .When("2026-11-02", Supervisor, new LookBack(true, "抽查十册,回证齐全"))
            .Accepted();
        Assert.Equal((ItemStage.Closed, Ending.Corrected), (story.Matter<SupervisionItem>().Stage, story.Matter<SupervisionItem>().Ending));
    }

    [Fact]
    public void Nobody_says_nothing_was_found_without_having_asked()
    {
        Opened().When("2026-03-03", Head, new CloseItem(Ending.NothingFound, "没有问题")).RefusedBy(ItemRefusals.NotLookedInto);
        Opened().When("2026-03-03", Head, new CloseItem(Ending.TakenUp, "上级办理")).RefusedBy(ItemRefusals.NotTakenUp);
        Asked()
            .When("2026-03-10", Liaison, new Explain("回证在另一册"))
            .When("2026-03-11", Head, new CloseItem(Ending.NothingFound, "回证齐全"))
            .Accepted();
    }

    [Fact]
    public void The_other_cases_under_the_same_provision_are_found_and_linked()
    {
        var story = Asked()
            .Knowing(
                "penalties",
                new Found(71, "示罚案〔2026〕第1号", "Closed", new(2026, 1, 8)),
                new Found(72, "2", "Closed", new(2026, 1, 9))
            )
            .When("2026-03-05", Supervisor, new FindSameBasis("示例条例第二十条"))
            .Accepted();

        Assert.Equal(2, story.Matter<SupervisionItem>().SameBasis);
        Assert.Equal([71, 72], story.File.Course.Links.Where(l => l.Relation == "同一依据的案件").Select(l => l.To));
    }

    [Fact]
    public void A_decision_corrected_in_review_is_followed_and_the_original_is_linked()
    {
        var follow = new FollowCorrection(
            Source.Reconsideration,
            41,
            "示府复字〔2026〕第7号",
            Unit,
            "撤销",
            "市场监管",
            "示罚〔2026〕第3号"
        );
        var story = new Story(SupervisionModule.Items, Government)
            .Knowing("original", new Found(71, "示罚案〔2026〕第1号", "Closed", new(2026, 1, 8)))
            .When("2026-03-02", Supervisor, follow with { Source = Source.Media })
            .RefusedBy(ItemRefusals.NotACorrection)
            .When("2026-03-02", Supervisor, follow)
            .Accepted();

        var item = story.Matter<SupervisionItem>();
        Assert.Equal((Form.Case, EnforcementField.MarketRegulation), (item.Form, item.Field));
        Assert.Equal([(41, "行政复议案件"), (71, "原决定")], story.File.Course.Links.Select(l => (l.To, l.Relation)));
        Assert.Contains(story.Entries[0].Outcome.Claims, c => c is { Scope: "supervision-items.correction", Key: "41" });
    }

    [Fact]
    public void The_decision_that_was_corrected_is_not_one_of_the_other_cases_under_its_provision()
    {
        var original = new Found(71, "示罚案〔2026〕第1号", "Closed", new(2026, 1, 8));
        var story = new Story(SupervisionModule.Items, Government)
            .Knowing("original", original)
            .When(
                "2026-03-02",
                Supervisor,
                new FollowCorrection(Source.Reconsideration, 41, "示府复字〔2026〕第7号", Unit, "变更", Decision: "示罚〔2026〕第3号")
            )
            .Knowing("penalties", original, new Found(72, "示罚案〔2026〕第2号", "Closed", new(2026, 1, 9)))
            .When("2026-03-05", Supervisor, new FindSameBasis("示例条例第二十条"))
            .Accepted();

        Assert.Equal(1, story.Matter<SupervisionItem>().SameBasis);
        Assert.Equal(
            [(71, "原决定"), (72, "同一依据的案件")],
            story.File.Course.Links.Where(l => l.To > 41).Select(l => (l.To, l.Relation)).Distinct()
        );
    }

    [Fact]
    public void The_certificate_of_an_officer_is_suspended_only_while_it_is_in_force()
    {
        Asked().When("2026-03-05", Head, new SuspendOfficer("33000124001", "无证人员代签")).RefusedBy(ItemRefusals.NoCertificate);
        var story = Asked()
            .Knowing("known", new Found(91, "33000124001", "Valid", new(2025, 1, 8)))
            .When("2026-03-05", Head, new SuspendOfficer("33000124001", "无证人员代签"))
            .Accepted();
        Assert.Contains(story.File.Course.Links, l => l is { To: 91, Relation: "暂停使用的证件" });
    }

    [Fact]
    public void The_body_above_hands_down_only_below_itself_and_takes_up_only_from_below()
    {
        var down = Opened();
        down.Settings["office:示例街道办事处"] = $"{Town.Path} {Town.Name}";
        down.Settings["office:外区司法局"] = "waiqu/ 外区司法局";
        down.When("2026-03-03", Head, new HandDown("外区司法局", "核实"))
            .RefusedBy(ItemRefusals.OfficeNotBelow)
            .When("2026-03-03", Head, new HandDown("示例街道办事处", "核实后报告"))
            .Accepted();
        Assert.Equal(
            (ItemStage.HandedDown, "示例街道办事处"),
            (down.Matter<SupervisionItem>().Stage, down.Matter<SupervisionItem>().Below)
        );
        var opening = Assert.Single(down.Entries[^1].Outcome.Openings);
        Assert.Equal(("supervision-items.ReceiveFromAbove", Town.Path), (opening.Act, opening.Office));

        down.When("2026-04-01", Actor.Statute, new HearBelow()).Accepted();
        Assert.Equal(ItemStage.Inquiring, down.Matter<SupervisionItem>().Stage);

        var lower = new Story(SupervisionModule.Items, Town)
            .When(
                "2026-03-02",
                By("Supervisor", Town),
                new OpenItem(Form.Daily, "街面执法监督", "示例街道执法队", EnforcementField.UrbanManagement, "日常监督")
            )
            .Accepted();
        Assert.Equal(["shili/#示街执监〔2026〕1号", "shili/zf/#示街执监〔2026〕1号"], lower.Matter<SupervisionItem>().Under);

        var take = new TakeUp("示街执监〔2026〕1号", "街面执法监督", "示例街道执法队", EnforcementField.UrbanManagement, "情况复杂");
        new Story(SupervisionModule.Items, Government)
            .When("2026-03-05", Supervisor, take)
            .RefusedBy(ItemRefusals.NotBelow)
            .Knowing("taken", new Found(51, "示街执监〔2026〕1号", "Opened", new(2026, 3, 2)))
            .When("2026-03-05", Supervisor, take)
            .Accepted();
        lower.When("2026-03-05", Actor.Statute, new GiveUp()).Accepted();
        Assert.Equal((Ending.TakenUp, 0), (lower.Matter<SupervisionItem>().Ending, lower.Matter<SupervisionItem>().Under.Count));
    }
}
