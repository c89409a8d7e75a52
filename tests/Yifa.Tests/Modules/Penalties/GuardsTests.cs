using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;
using static Yifa.Tests.Modules.Penalties.Cases;
using Conditions = Yifa.Modules.Penalties.Refusals;
using Stage = Yifa.Modules.Penalties.Stage;

namespace Yifa.Tests.Modules.Penalties;

/// <summary>行政处罚法 27 to 58, article by article: who may be punished, by whom, on what evidence, and what goes before a decision.</summary>
public sealed class GuardsTests
{
    private static Story Begun => new(PenaltiesModule.Module, Bureau);

    private static Story Transferred() =>
        Investigated().When("2026-03-06", Head, new Transfer("示例区公安分局", "涉嫌生产、销售伪劣产品罪")).Accepted();

    [Fact]
    public void Article_27_what_may_be_a_crime_goes_to_the_police_who_answer_within_three_days()
    {
        var story = Transferred();

        Assert.Equal(Stage.Transferred, story.Matter<PenaltyCase>().Stage);
        Assert.Equal(new DateOnly(2026, 3, 9), story.Clock(Clocks.CriminalAnswer).Due);
        Assert.Equal(ClockState.Paused, story.Clock(Clocks.Decision).State);
        Assert.Equal(0, story.Counted(Figures.CasesClosed));
        story.When("2026-03-09", Head, Fined()).RefusedBy(Gate.WrongStage);
    }

    [Theory]
    [InlineData(CriminalOutcome.NotFiled)]
    [InlineData(CriminalOutcome.NotProsecuted)]
    [InlineData(CriminalOutcome.Exempt)]
    public void Article_27_what_is_not_punished_as_a_crime_comes_back_and_is_decided_here(CriminalOutcome outcome)
    {
        var story = Transferred()
            .When("2026-03-09", Officer, new EnterCriminalOutcome(outcome, "示例文书", 1_000))
            .RefusedBy(Conditions.NotSentenced)
            .When("2026-03-09", Officer, new EnterCriminalOutcome(outcome, "示例文书"))
            .Accepted()
            .When("2026-03-10", Officer, new GiveNotice([PenaltyKind.Fine], 8_000))
            .Accepted()
            .When("2026-03-11", Officer, new HearStatement())
            .Accepted()
            .When("2026-03-12", Head, Fined())
            .Accepted();

        Assert.Equal([new Pause(new(2026, 3, 6), new(2026, 3, 9))], story.Clock(Clocks.Decision).Pauses);
        Assert.Equal(CaseOutcome.Penalised, story.Matter<PenaltyCase>().Outcome);
    }

    [Fact]
    public void Article_27_a_sentence_ends_the_case()
    {
        var story = Transferred()
            .When("2026-06-09", Officer, new EnterCriminalOutcome(CriminalOutcome.Sentenced, "示例判决", 20_000))
            .Accepted();

        Assert.Equal(1, story.Counted(Figures.CasesClosed, ("outcome", "transferred")));
        Assert.Equal(0, story.Counted(Figures.Pending));
    }

    [Fact]
    public void Article_28_no_penalty_is_decided_without_ordering_the_correction() =>
        Assert.True(PenaltiesModule.Module.Act(typeof(Decide)).FieldNamed("Correction")!.Required);

    [Fact]
    public void Article_30_and_31_who_cannot_answer_for_what_he_did_is_not_punished()
    {
        foreach (var capability in (Capability[])[Capability.UnderFourteen, Capability.Incapable])
            Filed()
                .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.Statement, "陈述", "年龄"))
                .When("2026-03-04", Officer, new EndInvestigation("结论", "甲", "乙", [], Capability: capability))
                .Accepted()
                .When("2026-03-05", Officer, new GiveNotice([PenaltyKind.Fine], 100))
                .RefusedBy(Conditions.CannotAnswer)
                .When("2026-03-05", Head, new DecideNoPenalty(NoPenaltyGround.Incapable, "不满十四周岁或者不能辨认", "责令监护人管教"))
                .Accepted();
    }

    [Fact]
    public void Article_30_and_32_a_minor_and_who_undid_the_harm_are_told_that_it_is_made_lighter()
    {
        var story = Filed()
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.Statement, "陈述", "年龄"))
            .When(
                "2026-03-04",
                Officer,
                new EndInvestigation("结论", "甲", "乙", [], false, Capability.UnderEighteen, [Mitigation.UndidHarm])
            )
            .Accepted()
            .When("2026-03-05", Officer, new GiveNotice([PenaltyKind.Fine], 100))
            .When("2026-03-06", Officer, new HearStatement())
            .When("2026-03-09", Head, Fined(100))
            .Accepted();

        var paper = story.File.Course.Papers.FindIndex(p => p.Template == Documents.Decision.Name) + 1;
        var words = DocumentText.Of(story.File.Module, story.File.Matter, story.File.Course.Papers, paper, []).Blocks.OfType<Paragraph>();
        var text = string.Concat(words.SelectMany(p => p.Runs).Select(r => r.Text));
        Assert.Contains("已满十四周岁不满十八周岁", text);
        Assert.Contains("主动消除或者减轻危害后果", text);
    }

    [Theory]
    [InlineData(NoPenaltyGround.MinorCorrected, 1)]
    [InlineData(NoPenaltyGround.FirstTime, 1)]
    [InlineData(NoPenaltyGround.NoFault, 1)]
    [InlineData(NoPenaltyGround.NotEstablished, 0)]
    public void Article_33_and_57_small_first_and_faultless_wrongs_are_counted_and_unproved_ones_are_not(
        NoPenaltyGround ground,
        int counted
    )
    {
        var story = Investigated().When("2026-03-06", Head, new DecideNoPenalty(ground, "理由", "已经教育")).Accepted();

        Assert.Equal(counted, story.Counted(Figures.NoPenalty));
        Assert.Equal(CloseReason.NotPenalised, story.Matter<PenaltyCase>().CloseReason);
    }

    [Fact]
    public void Article_35_what_a_court_has_fined_is_not_fined_again_but_other_penalties_stay_open()
    {
        var story = Transferred()
            .When("2026-06-09", Officer, new EnterCriminalOutcome(CriminalOutcome.SentencedAndReturned, "示例判决", 20_000))
            .Accepted();

        story
            .When("2026-06-10", Officer, new GiveNotice([PenaltyKind.Fine], 8_000))
            .RefusedBy(Conditions.FinedByCourt)
            .When("2026-06-10", Officer, new GiveNotice([PenaltyKind.RevokeLicence]))
            .Accepted();
    }

    [Fact]
    public void Article_35_what_was_paid_is_set_off_against_the_courts_fine()
    {
        var paid = Served()
            .When("2026-03-16", Officer, new SetOff("示例判决", 10_000))
            .RefusedBy(Conditions.NothingPaid)
            .When("2026-03-16", Officer, new SetOff("示例判决"))
            .RefusedBy(Conditions.NothingToSetOff)
            .When("2026-03-16", Officer, new SetOff("示例判决", Days: 5))
            .RefusedBy(Conditions.NotDetained)
            .When("2026-03-20", Officer, new Pay(8_000))
            .Accepted()
            .When("2026-06-01", Officer, new SetOff("示例判决", 10_000))
            .Accepted();

        Assert.Equal(8_000, paid.Matter<PenaltyCase>().FineOffset);
    }

    [Theory]
    [InlineData("2024-02-29", "2026-02-28", true)] // a leap day's two years end with February
    [InlineData("2024-02-29", "2026-03-01", false)]
    [InlineData("2024-02-28", "2026-02-28", true)]
    [InlineData("2024-02-28", "2026-03-01", false)]
    public void Article_36_the_two_years_are_counted_to_the_day(string committed, string found, bool filed)
    {
        var (done, seen) = (DateOnly.Parse(committed, null), DateOnly.Parse(found, null));
        var story = Begun.When("2026-03-02", Officer, Filing() with { CommittedOn = done, FoundOn = seen });

        if (filed)
            story.Accepted();
        else
            story.RefusedBy(Conditions.OutOfTime);
    }

    [Fact]
    public void Article_42_two_officers_are_two_persons_with_two_certificates()
    {
        foreach (
            var officers in (string[][])
                [
                    ["顾某 SL0001", "顾某:SL0001"],
                    ["顾某 SL0001", "贺某 SL0001"],
                    ["顾某 SL0001", " "],
                ]
        )
            Begun.When("2026-03-02", Officer, Filing() with { Officers = officers }).RefusedBy(Conditions.OneOfficer);
        Begun.When("2026-03-02", Officer, Filing() with { Officers = ["顾某 SL0001", "贺某 SL0002"] }).Accepted();
    }

    [Fact]
    public void Article_42_a_certificate_that_is_not_found_is_noted_and_where_the_office_asks_for_it_refuses()
    {
        var noted = Filed().Matter<PenaltyCase>();
        Assert.Equal(["没有查到顾某在有效期内的执法证件", "没有查到贺某在有效期内的执法证件"], noted.Notes);

        var strict = Begun;
        strict.Settings[PenaltySettings.Certificates.Key] = PenaltySettings.Required;
        strict.Knowing("certificate SL0001", new Found(9, "", "Valid", new(2026, 1, 1)));
        strict.When("2026-03-02", Officer, Filing()).RefusedBy(Conditions.CertificateMissing);
        Assert.DoesNotContain(strict.Refused, r => r.Text.Contains("顾某", StringComparison.Ordinal));
    }

    [Fact]
    public void Article_43_who_has_a_stake_steps_back_and_another_takes_his_place()
    {
        var story = Filed()
            .When("2026-03-03", Head, new ReplaceOfficer("某甲", "鲁某 SL0003", "亲属"))
            .RefusedBy(Conditions.NotAnOfficer)
            .When("2026-03-03", Head, new ReplaceOfficer("贺某", "顾某 SL0001", "亲属"))
            .RefusedBy(Conditions.OneOfficer)
            .When("2026-03-03", Head, new ReplaceOfficer("贺某", "鲁某 SL0003", "与当事人是近亲属"))
            .Accepted();

        Assert.Equal(["顾某 SL0001", "鲁某 SL0003"], story.Matter<PenaltyCase>().Officers);
    }

    [Fact]
    public void Article_46_what_was_taken_unlawfully_proves_nothing() =>
        Filed()
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.Recording, "偷录", "出售"))
            .Accepted()
            .When("2026-03-04", Officer, new ExcludeEvidence(2, "无"))
            .RefusedBy(Conditions.NoSuchEvidence)
            .When("2026-03-04", Officer, new ExcludeEvidence(1, "以非法手段取得"))
            .Accepted()
            .When("2026-03-05", Officer, new EndInvestigation("结论", "甲", "乙", []))
            .RefusedBy(Conditions.NoEvidence);

    [Theory]
    [InlineData("2026-02-12", "2026-02-28", false)] // Spring Festival, and two Saturdays worked
    [InlineData("2026-02-12", "2026-03-01", true)]
    [InlineData("2026-09-24", "2026-10-12", false)] // Mid-Autumn and National Day; 10 October is a Saturday worked
    [InlineData("2026-09-24", "2026-10-13", true)]
    public void Article_56_what_was_put_by_is_held_for_seven_working_days_and_not_one_more(string preserved, string day, bool released)
    {
        var filing = Filing() with { FoundOn = new(2026, 2, 1) };
        var story = Begun
            .When(preserved, Officer, filing)
            .Accepted()
            .When(preserved, Head, new Preserve(["过期食品三件"], "可能灭失"))
            .Accepted();
        story.When(day, Officer, new DisposePreserved(PreservedThing.Seized));

        if (released)
            story.RefusedBy(Conditions.NothingPreserved).Until(day);
        else
            story.Accepted();
        Assert.Equal(released ? PreservedThing.Released : PreservedThing.Seized, story.Matter<PenaltyCase>().Disposed);
    }

    [Fact]
    public void Article_57_2_a_grave_case_is_talked_over_by_two_heads_at_least() =>
        Heard(grave: true)
            .When("2026-03-12", Head, new Deliberate(["蒋某", "蒋某"], "同意"))
            .RefusedBy(Conditions.DeliberationMissing)
            .When("2026-03-12", Head, Fined())
            .RefusedBy(Conditions.DeliberationMissing);

    [Theory]
    [InlineData(LegalityGround.PublicInterest)]
    [InlineData(LegalityGround.Heard)]
    [InlineData(LegalityGround.Complex)]
    [InlineData(LegalityGround.ByLaw)]
    [InlineData(LegalityGround.Listed)]
    public void Article_58_on_each_ground_nothing_is_decided_before_the_review(LegalityGround ground)
    {
        Heard(grounds: ground)
            .When("2026-03-12", Head, Fined())
            .RefusedBy(Conditions.LegalityMissing)
            .When("2026-03-12", Head, new DecideNoPenalty(NoPenaltyGround.MinorCorrected, "轻微", "教育"))
            .RefusedBy(Conditions.LegalityMissing)
            .When("2026-03-12", Reviewer, new ReviewLegality(true, "通过", true))
            .Accepted()
            .When("2026-03-13", Head, Fined())
            .Accepted();
    }

    [Fact]
    public void Article_58_the_offices_own_list_asks_for_review_whether_the_officer_says_so_or_not()
    {
        var story = Begun;
        story.Settings[$"{PenaltySettings.ReviewList.Key}:{Bureau.Path}"] = "无证经营;销售过期食品";
        story
            .When("2026-03-02", Officer, Filing())
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.SiteRecord, "现场笔录", "货架上有过期食品"))
            .When("2026-03-05", Officer, new EndInvestigation("货架上有过期食品三件", "甲", "乙", []))
            .Accepted();

        Assert.Equal([LegalityGround.Listed], story.Matter<PenaltyCase>().LegalityGrounds);
    }

    [Fact]
    public void Article_54_a_plain_case_goes_fast_only_by_consent_and_never_a_heavy_one()
    {
        Begun.When("2026-03-02", Officer, Filing() with { Fast = true }).RefusedBy(Conditions.FastNotAgreed);
        var story = Begun.When("2026-03-02", Officer, Filing() with { Fast = true, FastAgreed = true }).Accepted();
        Assert.Equal(new DateOnly(2026, 4, 1), story.Clock(Clocks.Fast).Due);
        Assert.Equal(new DateOnly(2026, 6, 1), story.Clock(Clocks.Decision).Due);
        story
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.SiteRecord, "现场笔录", "货架上有过期食品"))
            .When("2026-03-05", Officer, new EndInvestigation("结论", "甲", "乙", [], Grave: true))
            .RefusedBy(Conditions.NotForFast)
            .When("2026-03-05", Officer, new EndInvestigation("结论", "甲", "乙", []))
            .Accepted()
            .When("2026-03-06", Officer, new GiveNotice([PenaltyKind.Fine], 50_000))
            .RefusedBy(Conditions.NotForFast)
            .When("2026-03-06", Officer, new LeaveFast("可以要求听证"))
            .Accepted()
            .When("2026-03-06", Officer, new GiveNotice([PenaltyKind.Fine], 50_000))
            .Accepted();

        Assert.Equal(0, story.Counted(Figures.Filed, ("procedure", "fast")));
        Assert.Equal(1, story.Counted(Figures.Filed, ("procedure", "ordinary")));
        Assert.False(story.Clock(Clocks.Fast).Open);
    }

    [Fact]
    public void Article_54_how_long_the_fast_way_takes_is_set_by_each_office()
    {
        var story = Begun;
        story.Settings[PenaltySettings.Fast.Key] = "10个工作日";
        story.When("2026-03-02", Officer, Filing() with { Fast = true, FastAgreed = true }).Accepted();

        Assert.Equal(new DateOnly(2026, 3, 16), story.Clock(Clocks.Fast).Due);
    }
}
