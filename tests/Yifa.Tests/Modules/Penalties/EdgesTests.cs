using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;
using static Yifa.Tests.Modules.Penalties.Cases;
using Conditions = Yifa.Modules.Penalties.Refusals;
using Stage = Yifa.Modules.Penalties.Stage;

namespace Yifa.Tests.Modules.Penalties;

/// <summary>行政处罚法 51 to 85 at the edges of their periods: the last day, the day after, holidays, and papers that leave together.</summary>
public sealed class EdgesTests
{
    private const decimal Large = 50_000;

    [Fact]
    public void Article_52_a_decision_on_the_spot_is_filed_and_what_was_collected_reaches_the_bank_in_two_days_and_two_more()
    {
        // Wednesday 30 September 2026; the offices open again on Thursday 8 October, and work on Saturday the 10th
        var story = new Story(PenaltiesModule.Module, Bureau)
            .When("2026-09-30", Officer, PerformanceTests.OnTheSpot(PartyType.Citizen, 50) with { Collected = true })
            .Accepted();
        Assert.Equal(new DateOnly(2026, 10, 9), story.Clock(Clocks.HandIn).Due);
        Assert.Equal(new DateOnly(2026, 10, 15), story.Clock(Clocks.Report).Due);
        story.When("2026-10-09", Officer, new HandIn("示例票据1")).Accepted();
        Assert.Equal(new DateOnly(2026, 10, 12), story.Clock(Clocks.Bank).Due);
    }

    [Fact]
    public void Article_60_the_last_of_ninety_days_is_still_in_time_and_a_later_decision_is_marked_and_not_void()
    {
        var story = Heard();
        Assert.Equal(new DateOnly(2026, 6, 1), story.Clock(Clocks.Decision).Due);
        story.When("2026-06-01", Head, Fined()).Accepted();
        Assert.Equal(ClockState.Met, story.Clock(Clocks.Decision).State);

        Heard().When("2026-06-02", Head, Fined()).Accepted();
    }

    [Fact]
    public void Article_60_where_a_rule_says_otherwise_its_period_holds()
    {
        var story = new Story(PenaltiesModule.Module, Bureau);
        story.Settings[PenaltySettings.Decision.Key] = "30日";
        story.Settings[PenaltySettings.Extension.Key] = "15日";
        story.When("2026-03-02", Officer, Filing()).Accepted();
        Assert.Equal(new DateOnly(2026, 4, 1), story.Clock(Clocks.Decision).Due);
        story.When("2026-03-30", Head, new ExtendFurther(10, ["蒋某", "示例副局长"], "理由")).RefusedBy(Conditions.NotExtended);
        story.When("2026-03-30", Head, new Extend("案情复杂")).Accepted();
        Assert.Equal(new DateOnly(2026, 4, 16), story.Clock(Clocks.Decision).Due);
    }

    [Fact]
    public void Article_61_a_decision_is_served_within_seven_working_days()
    {
        var story = Heard().When("2026-04-30", Head, Fined()).Accepted();

        Assert.Equal(new DateOnly(2026, 5, 13), story.Clock(Clocks.Service).Due); // Labour Day, and Saturday 9 May worked
    }

    [Fact]
    public void Article_61_by_electronic_means_only_whom_has_agreed_to_it()
    {
        var story = Decided()
            .When("2026-03-13", Officer, Together() with { Manner = ServiceManner.Electronic, Signer = null })
            .RefusedBy(ServiceRefusals.ElectronicWithoutConsent);
        Assert.Null(story.Matter<PenaltyCase>().ServedOn);

        story
            .When("2026-03-13", Shop, new ConfirmAddress<PenaltyCase>(Electronic: true, Signed: true))
            .Accepted()
            .When("2026-03-13", Officer, Together() with { Manner = ServiceManner.Electronic, Signer = null })
            .Accepted();
        Assert.Equal(new DateOnly(2026, 3, 13), story.Matter<PenaltyCase>().ServedOn);
    }

    [Theory]
    [InlineData("2026-03-13", true)] // the fifth working day
    [InlineData("2026-03-14", false)]
    public void Article_64_1_a_hearing_is_asked_for_on_the_fifth_working_day_and_not_after(string day, bool heard)
    {
        var story = Notified(Large).When(day, Shop, new AskHearing());

        if (heard)
            story.Accepted();
        else
            story.RefusedBy(Gate.WrongStage);
    }

    [Fact]
    public void Article_64_1_five_working_days_step_over_the_long_holiday()
    {
        var story = Investigated().When("2026-04-29", Officer, new GiveNotice([PenaltyKind.Fine], Large)).Accepted();

        Assert.Equal(new DateOnly(2026, 5, 9), story.Clock(Clocks.HearingRequest).Due); // a Saturday worked
        story.When("2026-05-09", Head, Fined()).RefusedBy(Gate.WrongStage);
        story.When("2026-05-10", Head, Fined()).Accepted();
    }

    [Fact]
    public void Article_64_2_seven_full_working_days_lie_between_unless_the_office_counts_otherwise()
    {
        foreach (
            var (clear, day, accepted) in ((string, int, bool)[])[("是", 20, false), ("是", 23, true), ("否", 19, false), ("否", 20, true)]
        )
        {
            var story = Notified(Large);
            story.Settings[PenaltySettings.ClearDays.Key] = clear;
            story
                .When("2026-03-10", Shop, new AskHearing())
                .Accepted()
                .When("2026-03-11", Officer, new ArrangeHearing(new(2026, 3, day), "示例会议室"));
            Assert.Equal(accepted, story.Refused.Count == 0);
        }
    }

    [Fact]
    public void Article_63_the_amount_is_that_of_the_nearest_office_that_has_set_one()
    {
        var story = new Story(PenaltiesModule.Module, Bureau);
        story.Settings[PenaltySettings.OrganisationThreshold.Key] = "100000";
        story.Settings[$"{PenaltySettings.OrganisationThreshold.Key}:shili/"] = "20000";
        story
            .When("2026-03-02", Officer, Filing())
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.SiteRecord, "现场笔录", "货架上有过期食品"))
            .When("2026-03-05", Officer, new EndInvestigation("结论", "甲", "乙", []))
            .When("2026-03-06", Officer, new GiveNotice([PenaltyKind.Fine], 20_000))
            .Accepted();

        Assert.True(story.Matter<PenaltyCase>().MayBeHeard);
    }

    [Fact]
    public void Article_66_2_and_72_2_the_court_waits_for_the_last_instalment()
    {
        var story = Served()
            .When("2026-03-19", Shop, new AskToPayLater("经营困难"))
            .Accepted()
            .When("2026-03-20", Head, new RefuseInstalments("没有困难"))
            .Accepted()
            .When("2026-03-20", Head, new GrantInstalments(["2026-12-31 8000"], "延期"))
            .RefusedBy(Conditions.NotAskedFor)
            .When("2026-03-23", Shop, new AskToPayLater("附证明"))
            .When("2026-03-23", Head, new GrantInstalments(["2026-12-31 8000"], "延期"))
            .Accepted();

        Assert.Equal(new DateOnly(2026, 12, 31), story.Clock(Clocks.CourtApplication).From);
    }

    [Fact]
    public void Article_67_3_the_fifteenth_day_is_in_time_and_costs_nothing()
    {
        var story = Served().When("2026-03-30", Officer, new Pay(8_000)).Accepted();
        Assert.Equal(0, story.Matter<PenaltyCase>().SurchargeThrough(new(2026, 12, 31)));
        Served().When("2026-03-30", Officer, new Demand()).RefusedBy(Conditions.NotOverdue);
        Served().When("2026-03-31", Officer, new Demand()).Accepted();
    }

    [Fact]
    public void Article_69_far_from_any_bank_an_officer_may_collect_and_then_hands_it_in()
    {
        var story = Served()
            .When("2026-03-20", Officer, new Pay(8_000, CollectedBecause: "海岛,当事人提出"))
            .Accepted()
            .When("2026-03-20", Officer, new CloseCase())
            .RefusedBy(Conditions.NotBanked);

        Assert.Equal(new DateOnly(2026, 3, 24), story.Clock(Clocks.HandIn).Due);
    }

    [Fact]
    public void Compulsion_law_article_53_the_court_is_asked_within_three_months_after_the_time_to_sue()
    {
        Story Demanded(string on) =>
            Served()
                .When(on, Officer, new Demand())
                .Accepted()
                .When(on, Officer, new Serve<PenaltyCase>(Shop.Name, ServiceManner.Direct, Signer: "店长某"))
                .Accepted();
        Demanded("2026-08-03").When("2026-09-11", Officer, new ApplyToCourt("示例区人民法院")).RefusedBy(Conditions.CourtTooSoon);
        Demanded("2026-08-03").When("2026-09-14", Officer, new ApplyToCourt("示例区人民法院")).Accepted();
        Demanded("2026-08-03").When("2026-12-14", Officer, new ApplyToCourt("示例区人民法院")).Accepted();
        Demanded("2026-08-03")
            .When("2026-12-15", Officer, new ApplyToCourt("示例区人民法院"))
            .RefusedBy(Conditions.CourtTooLate)
            .When("2026-12-15", Officer, new ApplyToCourt("示例区人民法院", "不可抗力"))
            .Accepted();
    }

    [Fact]
    public void Article_48_nothing_is_published_before_it_takes_effect() =>
        Decided().When("2026-03-12", Officer, new Publish()).RefusedBy(Conditions.NotServed);

    [Fact]
    public void Three_papers_leave_in_one_act_and_two_of_them_are_counted()
    {
        var story = Decided().When("2026-03-13", Officer, Together()).Accepted();

        Assert.Equal(new DateOnly(2026, 3, 13), story.Matter<PenaltyCase>().ServedOn);
        Assert.Equal(2, story.Counted(Figures.DocumentsServed));
        Assert.Equal(["回证1", "回证2", "回证3"], story.File.Course.Attempts!.Select(a => a.Proof));
        Assert.Equal(Stage.Performing, story.Matter<PenaltyCase>().Stage);
        story.When("2026-03-13", Officer, Together()).RefusedBy(Gate.AlreadyDone);
    }

    [Fact]
    public void Three_papers_leave_together_or_not_at_all()
    {
        Decided().When("2026-03-13", Officer, Together() with { RepairProof = " " }).RefusedBy(Conditions.ProofMissing);
        Decided().When("2026-03-13", Officer, Together() with { Signer = null }).RefusedBy(ServiceRefusals.SignerMissing);
        Decided().When("2026-03-13", Officer, Together() with { Manner = ServiceManner.PublicNotice }).RefusedBy(Conditions.NotByNotice);
        Served().When("2026-03-16", Officer, Together()).RefusedBy(ServiceRefusals.AlreadyServed);
        new Story(PenaltiesModule.Module, Bureau)
            .When("2026-03-02", Officer, PerformanceTests.OnTheSpot(PartyType.Organisation, 500))
            .When("2026-03-02", Officer, Together())
            .RefusedBy(Conditions.PaperMissing);
        new Story(PenaltiesModule.Module, Bureau)
            .When("2026-03-02", Officer, PerformanceTests.OnTheSpot(PartyType.Citizen, 50))
            .When("2026-03-02", Officer, Together())
            .RefusedBy(Conditions.OnlyForEnterprises);
    }

    private static ServeTogether Together() => new(ServiceManner.Direct, "回证1", "回证2", "回证3", Signer: "店长某");
}
