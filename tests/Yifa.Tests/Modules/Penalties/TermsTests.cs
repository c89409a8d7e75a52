using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;
using static Yifa.Tests.Modules.Penalties.Cases;
using Conditions = Yifa.Modules.Penalties.Refusals;

namespace Yifa.Tests.Modules.Penalties;

/// <summary>市场监督管理行政处罚程序规定 33, 55; 信用修复管理办法: what is put by on the spot, what is reviewed, and what is asked after all is over.</summary>
public sealed class TermsTests
{
    private static readonly PreserveAtOnce AtOnce = new(["过期食品三件"], "2026-03-03 16:30", "当事人正在转移");

    private static Story PutBy() => Filed().When("2026-03-03", Officer, AtOnce).Accepted();

    private static Story Reviewed() => Heard(grounds: LegalityGround.PublicInterest);

    [Fact]
    public void Rule_33_what_is_put_by_on_the_spot_is_reported_within_twenty_four_hours_to_the_minute()
    {
        Filed().When("2026-03-03", Officer, AtOnce with { TakenAt = "2026-03-02 16:30" }).RefusedBy(Conditions.MomentUnlikely);
        Filed().When("2026-03-03", Officer, AtOnce with { Things = [] }).RefusedBy(Conditions.NothingPreserved);
        PutBy().When("2026-03-03", Head, new Preserve(["又一件"], "理由")).RefusedBy(Conditions.AlreadyPreserved);
        var story = PutBy();
        Assert.Equal("2026-03-04 16:30", story.File.Matter.DueAt);
        Assert.Equal(new DateOnly(2026, 3, 4), story.Clock(Clocks.UrgentPreservation).Due);
        Assert.Equal(new DateOnly(2026, 3, 12), story.Clock(Clocks.Preservation).Due);

        story.When("2026-03-04", Head, new ApprovePreserved()).RefusedBy(Conditions.PreservationUnreported);
        story.When("2026-03-04", Officer, new ReportPreserved("2026-03-03 16:29")).RefusedBy(Conditions.MomentUnlikely);
        story.When("2026-03-04", Officer, new ReportPreserved("2026-03-04 16:31")).RefusedBy(Conditions.PreservationReportedLate);
        story.When("2026-03-04", Officer, new ReportPreserved("2026-03-04 16:30")).Accepted();

        Assert.False(story.Matter<PenaltyCase>().PreserveReportedLate);
        Assert.Null(story.File.Matter.DueAt);
    }

    [Fact]
    public void Rule_33_a_late_report_gives_its_reason_and_is_marked()
    {
        var story = PutBy().When("2026-03-04", Officer, new ReportPreserved("2026-03-04 18:00", "现场没有信号")).Accepted();

        Assert.True(story.Matter<PenaltyCase>().PreserveReportedLate);
    }

    [Fact]
    public void Rule_33_the_day_beside_the_hour_is_never_a_later_one()
    {
        // Friday noon: the hour falls on a Saturday, on which nobody works
        var story = Filed().When("2026-03-06", Officer, AtOnce with { TakenAt = "2026-03-06 12:00" }).Accepted();

        Assert.Equal(new DateOnly(2026, 3, 6), story.Clock(Clocks.UrgentPreservation).Due);
        Assert.Equal("2026-03-07 12:00", story.File.Matter.DueAt);
    }

    [Fact]
    public void Rule_33_the_investigation_does_not_end_before_the_head_has_approved()
    {
        var story = PutBy()
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.SiteRecord, "现场笔录", "货架上有过期食品"))
            .When("2026-03-03", Officer, new ReportPreserved("2026-03-03 17:00"))
            .When("2026-03-04", Officer, new DisposePreserved(PreservedThing.Returned))
            .When("2026-03-05", Officer, new EndInvestigation("结论", "甲", "乙", []))
            .RefusedBy(Conditions.PreservationUnapproved);

        story
            .When("2026-03-05", Head, new ApprovePreserved())
            .Accepted()
            .When("2026-03-05", Officer, new EndInvestigation("结论", "甲", "乙", []))
            .Accepted();
        Assert.Equal(ClockState.Met, story.Clock(Clocks.UrgentPreservation).State);
    }

    [Fact]
    public void Rule_33_what_the_head_does_not_approve_is_given_back_at_once()
    {
        Filed().When("2026-03-03", Head, new DisapprovePreserved("没有")).RefusedBy(Conditions.NotPreservedAtOnce);
        var story = PutBy()
            .When("2026-03-03", Officer, new ReportPreserved("2026-03-03 17:00"))
            .When("2026-03-03", Head, new DisapprovePreserved("不是证据"))
            .Accepted();

        Assert.Equal(PreservedThing.Returned, story.Matter<PenaltyCase>().Disposed);
        Assert.Equal(
            (ClockState.Met, ClockState.Dropped),
            (story.Clock(Clocks.UrgentPreservation).State, story.Clock(Clocks.Preservation).State)
        );
    }

    [Fact]
    public void Rule_55_the_reviewer_has_ten_working_days_from_when_the_papers_came()
    {
        Heard().When("2026-03-10", Officer, new SendToReview("调查终结报告和证据")).RefusedBy(Conditions.NoReviewNeeded);
        var story = Reviewed().When("2026-03-10", Officer, new SendToReview("调查终结报告和证据")).Accepted();
        Assert.Equal(new DateOnly(2026, 3, 24), story.Clock(Clocks.Review).Due);
        story.When("2026-03-11", Officer, new SendToReview("再送")).RefusedBy(Conditions.AlreadyInReview);
        story.When("2026-03-11", Head, Fined()).RefusedBy(Conditions.LegalityMissing);

        story.When("2026-03-20", Reviewer, new ReviewLegality(false, "补充证据", Qualified: true)).Accepted();
        Assert.Equal(ClockState.Met, story.Clock(Clocks.Review).State);

        // sent back, it comes again, and the days begin anew
        story.When("2026-03-23", Officer, new SendToReview("补充的证据")).Accepted();
        Assert.Equal(new DateOnly(2026, 4, 7), story.Clock(Clocks.Review).Due); // over the Qingming days
        story.When("2026-03-24", Reviewer, new ReviewLegality(true, "同意", Qualified: true)).Accepted();
        story.When("2026-03-24", Officer, new SendToReview("又送")).RefusedBy(Conditions.AlreadyInReview);
    }

    [Fact]
    public void Rule_55_the_head_may_extend_the_review_once_and_the_office_may_set_its_days()
    {
        Reviewed().When("2026-03-10", Head, new ExtendReview(5, "案情复杂")).RefusedBy(Conditions.NotInReview);
        var story = Reviewed();
        story.Settings[PenaltySettings.Review.Key] = "5个工作日";
        story.When("2026-03-10", Officer, new SendToReview("全卷")).Accepted();
        Assert.Equal(new DateOnly(2026, 3, 17), story.Clock(Clocks.Review).Due);
        story.When("2026-03-11", Head, new ExtendReview(0, "案情复杂")).RefusedBy(Conditions.DaysWrong);
        story.When("2026-03-11", Head, new ExtendReview(5, "案情复杂")).Accepted();
        Assert.Equal(new DateOnly(2026, 3, 24), story.Clock(Clocks.Review).Due);
        story.When("2026-03-12", Head, new ExtendReview(5, "又复杂")).RefusedBy(Conditions.NotInReview);
    }

    private static Story Repairing() =>
        Served()
            .When("2026-03-16", Officer, new Publish())
            .When("2026-03-20", Officer, new Pay(8_000))
            .When("2026-03-23", Officer, new CloseCase())
            .Accepted();

    [Fact]
    public void Whoever_asks_for_repair_after_the_case_was_closed_is_answered_in_time()
    {
        Served().When("2026-03-16", Shop, new AskRepair("已经下架", true)).RefusedBy(Conditions.NotPublished);
        var story = Repairing().When("2026-06-15", Shop, new AskRepair("已经下架并缴清罚款", false)).RefusedBy(Conditions.NotPromised);
        story.When("2026-06-15", Shop, new AskRepair("已经下架并缴清罚款", true)).Accepted();
        Assert.Equal(new DateOnly(2026, 6, 30), story.File.DueOn); // over the Dragon Boat day
        story.When("2026-06-16", Shop, new AskRepair("再申请", true)).RefusedBy(Conditions.RepairAsked);

        story.When("2026-06-16", Officer, new RepairCredit(new(2026, 6, 15), true)).Accepted();

        Assert.Equal(ClockState.Met, story.Clock(Clocks.Repair).State);
        Assert.Null(story.File.DueOn);
        story.When("2026-06-17", Shop, new AskRepair("又申请", true)).RefusedBy(Conditions.AlreadyRepaired);
    }

    [Fact]
    public void A_repair_that_is_declined_says_why_and_may_be_asked_for_again()
    {
        Repairing().When("2026-04-01", Head, new DeclineRepair("没有申请")).RefusedBy(Conditions.RepairNotAsked);
        var story = Repairing()
            .When("2026-04-01", Shop, new AskRepair("已经下架", true))
            .When("2026-04-02", Head, new DeclineRepair("没有达到最短公示期"))
            .Accepted();
        Assert.Null(story.File.DueOn);
        Assert.Contains(story.Entries[^1].Outcome.Notices, n => n.Text.Contains("最短公示期"));

        story.When("2026-06-15", Shop, new AskRepair("期限已到", true)).Accepted();
    }

    [Fact]
    public void What_did_not_stand_is_withdrawn_and_not_repaired() =>
        Repairing()
            .When("2026-06-15", Officer, new HearCorrection())
            .Accepted()
            .When("2026-06-15", Officer, new RepairCredit(new(2026, 6, 15), true))
            .RefusedBy(Gate.WrongStage);

    [Fact]
    public void A_case_closed_before_this_rule_is_played_again_as_it_was()
    {
        var story = Served().When("2026-03-16", Officer, new Pay(8_000)).When("2026-03-17", Officer, new CloseCaseForgetting()).Accepted();

        Assert.Equal(typeof(CloseCaseForgetting), PenaltiesModule.Module.ActAt(nameof(CloseCase), 1)!.Type);
        Assert.Equal(ClockState.Dropped, story.Clock(Clocks.Publication).State);
    }

    [Fact]
    public async Task What_was_reckoned_before_the_calendar_knew_the_fixed_days_verifies_as_it_was()
    {
        var earlier = WorkCalendar.Official.Named("国务院办公厅放假安排 2019–2026");
        var file = CaseFile.New(PenaltiesModule.Module, 1, Bureau, earlier, _ => null);
        var (day, at) = (new DateOnly(2026, 12, 30), new DateTime(2026, 12, 30, 2, 0, 0, DateTimeKind.Utc));
        var act = PerformanceTests.OnTheSpot(PartyType.Citizen, 50);
        var performance = new Performance(PenaltiesModule.Module.Act(act.GetType()), act, Officer, day, at, "desk");
        Assert.Empty(await file.Perform(performance, new Story(PenaltiesModule.Module, Bureau)));
        Assert.Equal(new DateOnly(2027, 1, 8), file.Course.Clocks.Single(c => c.Rule == Clocks.Report.Name).Due); // New Year worked

        var replay = new Replay(_ => PenaltiesModule.Module, _ => Bureau, WorkCalendar.Official);
        Assert.Null(replay.Run([.. file.Written.Select(e => new StoredEntry(e.Matter, e.N, e.Hash, e.Body))]).Flaw);

        var now = new Story(PenaltiesModule.Module, Bureau).When("2026-12-30", Officer, act).Accepted();
        Assert.Equal(new DateOnly(2027, 1, 11), now.Clock(Clocks.Report).Due);
    }
}
