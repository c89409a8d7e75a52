using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;
using static Yifa.Tests.Modules.Penalties.Cases;
using Conditions = Yifa.Modules.Penalties.Refusals;

namespace Yifa.Tests.Modules.Penalties;

/// <summary>行政处罚法 29, 42, 48, 57 to 64 and 行政复议法 23: what the other tests leave open.</summary>
public sealed class LimitsTests
{
    private static Story Begun => new(PenaltiesModule.Module, Bureau);

    private static EndInvestigation Broke(string basis, params string[] norms) =>
        new("结论", "示例规定第一条", basis, [], Norms: norms.Length > 0 ? norms : null);

    private static Story WithEvidence() =>
        Filed().When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.SiteRecord, "现场笔录", "货架上有过期食品")).Accepted();

    private static string Written(Story story, Template template)
    {
        var paper = story.File.Course.Papers.FindIndex(p => p.Template == template.Name) + 1;
        var blocks = DocumentText.Of(story.File.Module, story.File.Matter, story.File.Course.Papers, paper, []).Blocks;
        return string.Concat(blocks.OfType<Paragraph>().SelectMany(p => p.Runs).Select(r => r.Text));
    }

    [Fact]
    public void Article_29_of_several_norms_the_one_with_the_higher_fine_is_the_basis()
    {
        string[] both = ["甲条例第三十条 10000", "乙法第五十条 50,000元"];
        WithEvidence()
            .When("2026-03-05", Officer, Broke("甲条例第三十条", both))
            .RefusedBy(Conditions.LowerNorm)
            .When("2026-03-05", Officer, Broke("乙法第五十条", both))
            .Accepted();
        // of two alike either will do
        WithEvidence().When("2026-03-05", Officer, Broke("甲条例第三十条", "甲条例第三十条 10000", "乙法第五十条 10000")).Accepted();
    }

    [Theory]
    [InlineData("甲条例第三十条 10000")] // one alone is no choice
    [InlineData("甲条例第三十条 10000", "甲条例第三十条 20000")]
    [InlineData("甲条例第三十条 10000", "乙法第五十条")]
    [InlineData("甲条例第三十条 10000", "乙法第五十条 0")]
    [InlineData("甲条例第三十条 10000", " 50000")]
    public void Article_29_norms_that_cannot_be_compared_are_named_as_such(params string[] norms) =>
        WithEvidence().When("2026-03-05", Officer, Broke("甲条例第三十条", norms)).RefusedBy(Conditions.NormsUnread);

    [Fact]
    public void Article_29_no_fine_goes_beyond_the_higher_norm_and_the_decision_says_which_it_was()
    {
        var story = WithEvidence()
            .When("2026-03-05", Officer, Broke("乙法第五十条", "甲条例第三十条 10000", "乙法第五十条 20000"))
            .When("2026-03-06", Officer, new GiveNotice([PenaltyKind.Fine], 20_001))
            .RefusedBy(Conditions.AboveNorm)
            .When("2026-03-06", Officer, new GiveNotice([PenaltyKind.Fine], 20_000))
            .Accepted()
            .When("2026-03-09", Officer, new HearStatement())
            .When("2026-03-12", Head, Fined(20_001))
            .RefusedBy(Conditions.AboveNorm)
            .When("2026-03-12", Head, Fined(20_000))
            .Accepted();

        Assert.Contains("按照罚款数额高的乙法第五十条处罚", Written(story, Documents.Decision));
    }

    [Fact]
    public void Article_42_on_the_spot_too_two_officers_come_and_one_alone_punishes_nobody()
    {
        foreach (
            var officers in (string[][])
                [
                    ["顾某 SL0001"],
                    ["顾某 SL0001", "顾某 SL0001"],
                    ["顾某 SL0001", "贺某 SL0001"],
                ]
        )
            Begun
                .When("2026-03-02", Officer, PerformanceTests.OnTheSpot(PartyType.Citizen, 50) with { Officers = officers })
                .RefusedBy(Conditions.OneOfficer);
    }

    [Fact]
    public void Article_42_on_the_spot_the_certificates_are_looked_up_as_at_a_filing()
    {
        var spot = PerformanceTests.OnTheSpot(PartyType.Citizen, 50);
        var noted = Begun
            .Knowing("certificate SL0001", new Found(9, "", "Valid", new(2026, 1, 1)))
            .When("2026-03-02", Officer, spot)
            .Accepted();
        Assert.Equal(["没有查到贺某在有效期内的执法证件"], noted.Matter<PenaltyCase>().Notes);

        var strict = Begun;
        strict.Settings[PenaltySettings.Certificates.Key] = PenaltySettings.Required;
        strict
            .Knowing("certificate SL0001", new Found(9, "", "Valid", new(2026, 1, 1)))
            .Knowing("certificate SL0002", new Found(10, "", "Suspended", new(2026, 1, 1)));
        strict.When("2026-03-02", Officer, spot).RefusedBy(Conditions.CertificateMissing);
        strict.Knowing("certificate SL0002", new Found(10, "", "Valid", new(2026, 1, 1)));
        strict.When("2026-03-02", Officer, spot).Accepted();
    }

    [Fact]
    public void Article_42_who_takes_the_place_of_another_has_a_certificate_too()
    {
        var story = Filed();
        story.Settings[PenaltySettings.Certificates.Key] = PenaltySettings.Required;
        story.When("2026-03-03", Head, new ReplaceOfficer("贺某", "鲁某 SL0003", "亲属")).RefusedBy(Conditions.CertificateMissing);
        story.Knowing("certificate SL0003", new Found(9, "", "Valid", new(2026, 1, 1)));
        story.When("2026-03-03", Head, new ReplaceOfficer("贺某", "鲁某 SL0003", "亲属")).Accepted();
    }

    [Fact]
    public void A_decision_on_the_spot_recorded_before_certificates_were_asked_for_is_played_again_as_it_was()
    {
        var earlier = PenaltiesModule.Module.ActAt(nameof(PenaliseOnTheSpot), 1)!;

        Assert.Equal(typeof(PenaliseOnTheSpotUnasked), earlier.Type);
        var story = Begun.When("2026-03-02", Officer, Unasked()).Accepted();
        Assert.Empty(story.Matter<PenaltyCase>().Notes);
        Assert.Equal(50, story.Matter<PenaltyCase>().Fine);
    }

    private static PenaliseOnTheSpotUnasked Unasked() =>
        new(
            "示例摊主",
            PartyType.Citizen,
            EnforcementField.UrbanManagement,
            "占道经营",
            "示例规定第三条",
            "示例规定第四条",
            Two,
            "立即撤走",
            50
        );

    [Fact]
    public void Article_48_a_decision_is_published_within_seven_working_days() =>
        Assert.Equal(new DateOnly(2026, 3, 23), Decided().Clock(Clocks.Publication).Due);

    [Fact]
    public void Article_48_a_warning_alone_is_not_published() =>
        Investigated()
            .When("2026-03-06", Officer, new GiveNotice([PenaltyKind.Warning]))
            .When("2026-03-09", Officer, new HearStatement())
            .When("2026-03-12", Head, new Decide([PenaltyKind.Warning], "轻微", "立即改正"))
            .Accepted()
            .When("2026-03-13", Officer, new Publish())
            .RefusedBy(Conditions.NothingToPublish);

    [Fact]
    public void Article_58_2_whoever_reviews_for_the_first_time_has_passed_the_examination() =>
        Heard(grounds: LegalityGround.Complex)
            .When("2026-03-12", Reviewer, new ReviewLegality(true, "通过"))
            .RefusedBy(Conditions.ReviewerUnqualified)
            .When("2026-03-12", Reviewer, new ReviewLegality(true, "通过", Qualified: true))
            .Accepted();

    [Theory]
    [InlineData(PartyType.Citizen, 4_999, 0, false)]
    [InlineData(PartyType.Citizen, 5_000, 0, true)]
    [InlineData(PartyType.Organisation, 49_999, 49_999, false)] // fine and forfeiture are each measured, not their sum
    [InlineData(PartyType.Organisation, 1_000, 50_000, true)]
    [InlineData(PartyType.Organisation, 50_000, 0, true)]
    public void Article_63_what_is_a_large_amount_differs_by_who_pays_and_is_not_added_up(
        PartyType party,
        int fine,
        int confiscation,
        bool heard
    )
    {
        PenaltyKind[] kinds = confiscation > 0 ? [PenaltyKind.Fine, PenaltyKind.Confiscation] : [PenaltyKind.Fine];
        var story = Filed(party == PartyType.Citizen ? Filing() with { PartyType = party, CreditCode = null } : null)
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.SiteRecord, "现场笔录", "货架上有过期食品"))
            .When("2026-03-05", Officer, new EndInvestigation("结论", "甲", "乙", []))
            .When("2026-03-06", Officer, new GiveNotice(kinds, fine, confiscation))
            .Accepted();

        Assert.Equal(heard, story.Matter<PenaltyCase>().MayBeHeard);
    }

    [Theory]
    [InlineData(PenaltyKind.LowerQualification)]
    [InlineData(PenaltyKind.RevokeLicence)]
    [InlineData(PenaltyKind.SuspendBusiness)]
    [InlineData(PenaltyKind.OrderClosure)]
    [InlineData(PenaltyKind.BanFromTrade)]
    public void Article_63_each_of_the_heavier_kinds_may_be_heard(PenaltyKind kind) =>
        Assert.True(Investigated().When("2026-03-06", Officer, new GiveNotice([kind])).Accepted().Matter<PenaltyCase>().MayBeHeard);

    private static Story Lead() =>
        Begun.When("2026-02-27", Officer, new TakeLead("待查", EnforcementField.MarketRegulation, "投诉举报", "销售过期食品")).Accepted();

    private static FileLead FromLead(DateOnly? committed = null) =>
        new(
            Shop.Name,
            PartyType.Organisation,
            "销售过期食品",
            committed ?? new(2026, 1, 5),
            Two,
            CreditCode: "91310112MA1ABCDE0X",
            Account: "shop"
        );

    [Fact]
    public void Article_54_a_lead_is_checked_within_fifteen_working_days_and_fifteen_more()
    {
        var story = Lead();
        Assert.Equal(new DateOnly(2026, 3, 19), story.Clock(Clocks.Check).Due); // Saturday 28 February was worked
        story.When("2026-03-19", Head, new ExtendCheck("情况复杂")).Accepted();
        Assert.Equal(new DateOnly(2026, 4, 10), story.Clock(Clocks.Check).Due); // and Monday 6 April was not
        story.When("2026-03-20", Head, new ExtendCheck("再延")).RefusedBy(Gate.AlreadyDone);
    }

    [Fact]
    public void Article_54_days_of_a_test_are_left_out_while_a_lead_is_checked()
    {
        var story = Lead()
            .When("2026-03-02", Officer, new SendForTest("示例检验所", "菌落总数"))
            .Accepted()
            .When("2026-03-09", Officer, new TakeTest("超标"))
            .Accepted();

        Assert.Equal(new DateOnly(2026, 3, 26), story.Clock(Clocks.Check).Due);
    }

    [Fact]
    public void Article_54_what_meets_the_standard_is_filed_and_the_ninety_days_run_from_there()
    {
        var story = Lead()
            .When("2026-03-02", Officer, FromLead() with { Officers = ["顾某 SL0001"] })
            .RefusedBy(Conditions.OneOfficer)
            .When("2026-03-02", Officer, FromLead(new DateOnly(2024, 2, 26)))
            .RefusedBy(Conditions.OutOfTime) // the lead came on 27 February 2026
            .When("2026-03-02", Officer, FromLead())
            .Accepted();

        Assert.Equal(new DateOnly(2026, 6, 1), story.Clock(Clocks.Decision).Due);
        Assert.Equal(ClockState.Met, story.Clock(Clocks.Check).State);
        Assert.Equal(1, story.Counted(Figures.Filed));
        Assert.Equal(Shop.Name, story.Matter<PenaltyCase>().Party);
        story.When("2026-03-02", Officer, FromLead()).RefusedBy(Gate.WrongStage);
    }

    [Fact]
    public void Article_54_what_does_not_is_not_filed_and_counts_as_no_case()
    {
        var story = Lead().When("2026-03-03", Head, new DeclineLead("没有违法事实")).Accepted();

        Assert.Equal(CloseReason.NotFiled, story.Matter<PenaltyCase>().CloseReason);
        Assert.Equal(0, story.Counted(Figures.Filed) + story.Counted(Figures.CasesClosed));
        Assert.Contains(story.File.Course.Papers, p => p.Template == Documents.NotFiledForm.Name);
    }

    [Fact]
    public void Article_64_a_hearing_is_over_thirty_days_after_it_was_asked_for()
    {
        var story = Notified(50_000).When("2026-03-10", Shop, new AskHearing()).Accepted();
        Assert.Equal(new DateOnly(2026, 4, 9), story.Clock(Clocks.HearingEnd).Due);
        story
            .When("2026-03-11", Officer, new ArrangeHearing(new(2026, 3, 23), "示例会议室"))
            .When("2026-03-23", Host, new HoldHearing("双方质证"))
            .Accepted();
        Assert.Equal(ClockState.Met, story.Clock(Clocks.HearingEnd).State);

        var earlier = Notified(50_000).When("2026-03-10", Shop, new AskHearingUntimed()).Accepted();
        Assert.DoesNotContain(earlier.File.Course.Clocks, c => c.Rule == Clocks.HearingEnd.Name);
    }

    [Fact]
    public void Review_law_article_23_against_a_decision_on_the_spot_review_comes_before_any_suit()
    {
        var spot = Begun.When("2026-03-02", Officer, PerformanceTests.OnTheSpot(PartyType.Citizen, 50)).Accepted();
        Assert.Contains("先申请行政复议", Written(spot, Documents.SimpleDecision));
        Assert.DoesNotContain("先申请行政复议", Written(Decided(), Documents.Decision));
    }

    [Fact]
    public void A_case_is_closed_within_fifteen_working_days_of_its_performance()
    {
        var story = Served().When("2026-03-20", Officer, new Pay(8_000)).Accepted();

        Assert.Equal(new DateOnly(2026, 4, 13), story.Clock(Clocks.Closing).Due); // Qingming on Monday the 6th
    }
}
