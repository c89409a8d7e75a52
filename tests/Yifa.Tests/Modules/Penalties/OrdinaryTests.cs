using Yifa.Kernel;
using Yifa.Modules.Penalties;
using static Yifa.Tests.Modules.Penalties.Cases;
using Conditions = Yifa.Modules.Penalties.Refusals;
using Stage = Yifa.Modules.Penalties.Stage;

namespace Yifa.Tests.Modules.Penalties;

/// <summary>行政处罚法 54 to 66: the ordinary procedure, one guard after another.</summary>
public sealed class OrdinaryTests
{
    [Fact]
    public void A_case_runs_from_filing_to_its_closing()
    {
        var story = Served();
        Assert.Equal(new DateOnly(2026, 3, 30), story.Clock(Clocks.Payment).Due); // fifteen days end on a Saturday
        story
            .When("2026-03-16", Officer, new Publish())
            .Accepted()
            .When("2026-03-20", Officer, new Pay(8_000))
            .Accepted()
            .When("2026-03-23", Officer, new CloseCase())
            .Accepted();

        Assert.Equal(Stage.Closed, story.Matter<PenaltyCase>().Stage);
        Assert.Equal(CloseReason.Performed, story.Matter<PenaltyCase>().CloseReason);
        Assert.Equal(1, story.Counted(Figures.CasesClosed, ("outcome", "penalised"), ("enterprise", "yes")));
    }

    [Fact]
    public void One_officer_alone_files_no_case() =>
        new Story(PenaltiesModule.Module, Bureau)
            .When("2026-03-02", Officer, Filing() with { Officers = ["顾某 SL0001"] })
            .RefusedBy(Conditions.OneOfficer);

    [Theory]
    [InlineData("2024-02-26", false, true)] // two years to the day
    [InlineData("2024-02-25", false, false)]
    [InlineData("2021-02-26", true, true)] // five where somebody came to harm
    [InlineData("2021-02-25", true, false)]
    public void What_is_found_after_its_time_is_not_punished(string committed, bool graveHarm, bool filed)
    {
        var story = new Story(PenaltiesModule.Module, Bureau).When(
            "2026-03-02",
            Officer,
            Filing() with
            {
                CommittedOn = DateOnly.Parse(committed, null),
                GraveHarm = graveHarm,
            }
        );

        if (filed)
            story.Accepted();
        else
            story.RefusedBy(Conditions.OutOfTime);
    }

    [Fact]
    public void What_a_device_has_seen_is_evidence_only_when_the_device_was_reviewed() =>
        Filed()
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.Electronic, "监控记录", "出售时间", ByDevice: true))
            .RefusedBy(Conditions.DeviceUnreviewed)
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.Electronic, "监控记录", "出售时间", true, true))
            .RefusedBy(Conditions.RecordUnchecked)
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.Electronic, "监控记录", "出售时间", true, true, true))
            .Accepted();

    [Fact]
    public void Without_evidence_there_is_nothing_to_end() =>
        Filed().When("2026-03-03", Officer, new EndInvestigation("结论", "甲", "乙", [])).RefusedBy(Conditions.NoEvidence);

    [Fact]
    public void What_was_put_by_is_freed_when_seven_working_days_pass_in_silence()
    {
        var story = Filed()
            .When("2026-03-03", Head, new Preserve(["过期食品三件"], "可能灭失"))
            .Accepted()
            .When("2026-03-04", Officer, new CollectEvidence(EvidenceKind.Object, "过期食品", "超过保质期"))
            .Accepted()
            .When("2026-03-05", Officer, new EndInvestigation("结论", "甲", "乙", []))
            .RefusedBy(Conditions.StillPreserved);
        Assert.Equal(new DateOnly(2026, 3, 12), story.Clock(Clocks.Preservation).Due);

        story.Until("2026-03-13");

        Assert.Equal(PreservedThing.Released, story.Matter<PenaltyCase>().Disposed);
        story.When("2026-03-13", Officer, new DisposePreserved(PreservedThing.Seized)).RefusedBy(Conditions.NothingPreserved);
    }

    [Fact]
    public void Days_of_a_test_do_not_count_in_the_ninety()
    {
        var story = Filed();
        Assert.Equal(new DateOnly(2026, 6, 1), story.Clock(Clocks.Decision).Due); // 31 May is a Sunday
        story
            .When("2026-03-05", Officer, new TakeTest("合格"))
            .RefusedBy(Conditions.NotSentForTest)
            .When("2026-03-05", Officer, new SendForTest("示例检验所", "菌落总数"))
            .Accepted()
            .When("2026-03-15", Officer, new TakeTest("超标"))
            .Accepted();
        Assert.Equal(new DateOnly(2026, 6, 10), story.Clock(Clocks.Decision).Due);
        story.When("2026-03-16", Head, new Extend("案情复杂")).Accepted();
        Assert.Equal(new DateOnly(2026, 7, 10), story.Clock(Clocks.Decision).Due);
        story.When("2026-03-17", Head, new Extend("再延")).RefusedBy(Gate.AlreadyDone);
        story.When("2026-03-17", Head, new ExtendFurther(20, ["蒋某"], "案情复杂")).RefusedBy(Conditions.DeliberationMissing);
        story.When("2026-03-17", Head, new ExtendFurther(20, ["蒋某", "示例副局长"], "案情复杂")).Accepted();
        Assert.Equal(new DateOnly(2026, 7, 30), story.Clock(Clocks.Decision).Due);
    }

    [Fact]
    public void No_decision_before_the_party_was_told_and_heard()
    {
        Investigated().When("2026-03-06", Head, Fined()).RefusedBy(Gate.WrongStage);
        Notified().When("2026-03-09", Head, Fined()).RefusedBy(Gate.WrongStage);
        // silence for five working days is a waiver
        Notified().Until("2026-03-14").When("2026-03-16", Head, Fined()).Accepted();
    }

    [Fact]
    public void What_the_party_puts_forward_is_answered() =>
        Notified().When("2026-03-09", Officer, new HearStatement("没有过错")).RefusedBy(Conditions.AnswerMissing);

    [Fact]
    public void Who_defends_himself_is_not_punished_harder()
    {
        Heard().When("2026-03-12", Head, Fined(10_001)).RefusedBy(Conditions.Heavier);
        Notified().Until("2026-03-14").When("2026-03-16", Head, Fined(10_001)).RefusedBy(Conditions.BeyondNotice);
        Heard()
            .When("2026-03-12", Head, Fined() with { Kinds = [PenaltyKind.Fine, PenaltyKind.SuspendBusiness] })
            .RefusedBy(Conditions.BeyondNotice);
    }

    [Fact]
    public void A_complex_case_is_reviewed_and_deliberated_before_it_is_decided()
    {
        var story = Heard(grave: true, grounds: LegalityGround.Complex)
            .When("2026-03-12", Head, Fined())
            .RefusedBy(Conditions.LegalityMissing)
            .RefusedBy(Conditions.DeliberationMissing)
            .When("2026-03-12", Reviewer, new ReviewLegality(false, "定性不准", true))
            .Accepted()
            .When("2026-03-12", Head, new Deliberate(["蒋某", "示例副局长"], "同意"))
            .Accepted()
            .When("2026-03-13", Head, Fined())
            .RefusedBy(Conditions.LegalityMissing)
            .When("2026-03-13", Reviewer, new ReviewLegality(true, "补正后通过", true))
            .Accepted();

        story.When("2026-03-13", Head, Fined()).Accepted();
    }

    [Fact]
    public void An_investigator_does_not_review_his_own_case() =>
        Heard()
            .When("2026-03-12", Person("he", "贺某", Duty.Reviewer), new ReviewLegality(true, "通过", true))
            .RefusedBy(Conditions.ReviewerInvestigated);

    [Fact]
    public void One_act_is_fined_once()
    {
        var claims = Decided().Entries.SelectMany(e => e.Outcome.Claims).ToList();

        Assert.Equal(new Claim("penalties.fine", "91310112MA1ABCDE0X/销售过期食品/2026-01-05"), Assert.Single(claims));
        Decided().When("2026-03-12", Head, Fined()).RefusedBy(Gate.AlreadyDone);
    }

    [Fact]
    public void Nothing_is_imposed_for_what_was_small_and_put_right()
    {
        var story = Investigated()
            .When("2026-03-06", Head, new DecideNoPenalty(NoPenaltyGround.OutOfTime, "理由", "教育"))
            .RefusedBy(Conditions.FoundInTime)
            .When("2026-03-06", Head, new DecideNoPenalty(NoPenaltyGround.MinorCorrected, "轻微并已改正", "下架"))
            .Accepted();

        Assert.Equal(1, story.Counted(Figures.NoPenalty, ("ground", "minor-corrected")));
        Assert.Equal(Stage.Closed, story.Matter<PenaltyCase>().Stage);
    }

    [Fact]
    public void With_a_decision_on_a_business_leave_two_papers_more_and_each_is_counted_when_served()
    {
        var story = Served();
        foreach (var paper in (int[])[DecisionPaper + 1, DecisionPaper + 2])
            story.When("2026-03-13", Officer, new Serve<PenaltyCase>(Shop.Name, ServiceManner.Direct, paper, Signer: "店长某")).Accepted();

        Assert.Equal(1, story.Counted(Figures.DocumentsServed, ("document", "compliance-suggestion")));
        Assert.Equal(1, story.Counted(Figures.DocumentsServed, ("document", "credit-repair-notice")));
    }
}
