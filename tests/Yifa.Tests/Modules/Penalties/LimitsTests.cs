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
