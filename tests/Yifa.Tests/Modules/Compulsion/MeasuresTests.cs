using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Compulsion;
using static Yifa.Tests.Modules.Compulsion.Cases;
using Conditions = Yifa.Modules.Compulsion.Refusals;
using Stage = Yifa.Modules.Compulsion.Stage;

namespace Yifa.Tests.Modules.Compulsion;

/// <summary>行政强制法 16 to 33: what is sealed, seized or frozen, for how long, and how it is given back.</summary>
public sealed class MeasuresTests
{
    [Fact]
    public void Article_18_1_nothing_is_done_before_the_head_has_approved()
    {
        var story = Begun
            .When("2026-03-02", Officer, Sealing())
            .Accepted()
            .When("2026-03-02", Officer, new Implement("封条", true, true, true))
            .RefusedBy(Gate.WrongStage);
        story.When("2026-03-02", Head, new RefuseMeasure("情节显著轻微")).Accepted();
        Assert.Equal(ReleaseGround.Disapproved, story.Matter<CompulsionCase>().Released);
    }

    private static Found Entry(DiscretionList list, string? until = null, bool first = false) =>
        new(
            91,
            "示市监收〔2025〕10号",
            "InForce",
            new(2025, 2, 3),
            FactsJson.Write(
                new ListEntryTold(
                    "示强1",
                    "临期食品混放",
                    list,
                    null,
                    first,
                    "行政强制法第十六条",
                    new(2025, 3, 1),
                    until is null ? null : DateOnly.Parse(until, null)
                )
            )
        );

    [Fact]
    public void Article_16_2_what_the_list_spares_is_not_approved_and_the_register_hears_of_it()
    {
        var story = Begun
            .Knowing("list-entry", Entry(DiscretionList.NoCompulsion))
            .When("2026-03-02", Officer, Sealing() with { ListEntry = "示强1" })
            .Accepted()
            .When("2026-03-02", Head, new ApproveMeasure())
            .RefusedBy(Conditions.ListSparesIt)
            .When("2026-03-02", Head, new RefuseMeasure("属于清单事项"))
            .Accepted();

        Assert.Equal(DiscretionList.NoCompulsion, story.Matter<CompulsionCase>().DiscretionList);
        var opening = Assert.Single(story.Entries[^1].Outcome.Openings);
        Assert.Equal("discretion-cases.ApplyScheme", opening.Act);
        Assert.Equal(("NoCompulsion", "示强1"), (opening.Fields["List"], opening.Fields["Entry"]));
    }

    [Fact]
    public void Article_16_2_the_head_may_name_the_entry_too_and_none_need_be_named()
    {
        var story = Begun.When("2026-03-02", Officer, Sealing()).When("2026-03-02", Head, new RefuseMeasure("属于清单事项", "示强1"));
        story.RefusedBy(Conditions.EntryUnknown);
        story.Knowing("list-entry", Entry(DiscretionList.NoPenalty));
        story.When("2026-03-02", Head, new RefuseMeasure("属于清单事项", "示强1")).RefusedBy(Conditions.NotNoCompulsionList);
        story.Knowing("list-entry", Entry(DiscretionList.NoCompulsion, "2026-03-02"));
        story.When("2026-03-02", Head, new RefuseMeasure("属于清单事项", "示强1")).RefusedBy(Conditions.EntryNotInForce);
        story.Knowing("list-entry", Entry(DiscretionList.NoCompulsion));
        Assert.Single(story.When("2026-03-02", Head, new RefuseMeasure("属于清单事项", "示强1")).Accepted().Entries[^1].Outcome.Openings);

        var plain = Begun.When("2026-03-02", Officer, Sealing()).When("2026-03-02", Head, new RefuseMeasure("轻微")).Accepted();
        Assert.Empty(plain.Entries[^1].Outcome.Openings);
    }

    [Theory]
    [InlineData("2025-06-30", false)]
    [InlineData("2024-03-01", true)] // before the two years that the setting looks back
    public void Article_16_2_an_entry_for_first_offences_spares_nobody_who_was_punished_before(string decided, bool spared)
    {
        var known = Begun
            .Knowing("list-entry", Entry(DiscretionList.NoCompulsion, first: true))
            .Knowing("earlier-offence", new Found(92, "示市监罚〔2025〕1号", "Closed", new(2025, 6, 2), decided));
        known.When("2026-03-02", Officer, Sealing() with { ListEntry = "示强1" }).RefusedBy(Conditions.OffenderUnknown);
        known.When("2026-03-02", Officer, Sealing() with { ListEntry = "示强1", CreditCode = "91310112MA1ABCDE0X" });
        if (spared)
            known.Accepted();
        else
            known.RefusedBy(Conditions.NotFirst);
    }

    [Fact]
    public void Article_16_2_the_head_too_is_asked_whose_first_offence_it_is()
    {
        var story = Begun
            .Knowing("list-entry", Entry(DiscretionList.NoCompulsion, first: true))
            .When("2026-03-02", Officer, Sealing())
            .When("2026-03-02", Head, new RefuseMeasure("属于清单事项", "示强1"))
            .RefusedBy(Conditions.OffenderUnknown);

        story.When("2026-03-02", Head, new RefuseMeasure("属于清单事项", "示强1", "91310112MA1ABCDE0X")).Accepted();

        Assert.Equal("91310112MA1ABCDE0X", story.Matter<CompulsionCase>().CreditCode);
    }

    [Fact]
    public void Article_18_2_one_officer_alone_compels_nobody() =>
        Begun.When("2026-03-02", Officer, Sealing() with { Officers = ["顾某 SL0001"] }).RefusedBy(Conditions.OneOfficer);

    [Fact]
    public void Article_18_papers_are_shown_the_party_is_told_and_whoever_stays_away_is_witnessed_for()
    {
        var approved = Begun.When("2026-03-02", Officer, Sealing()).When("2026-03-02", Head, new ApproveMeasure()).Accepted();
        approved
            .When("2026-03-03", Officer, new Implement("封条", false, true, false))
            .RefusedBy(Conditions.NotShown)
            .RefusedBy(Conditions.NotTold)
            .When("2026-03-03", Officer, new Implement("封条", true, false, false))
            .RefusedBy(Conditions.WitnessMissing)
            .When("2026-03-03", Officer, new Implement("封条", true, false, false, "居委会某"))
            .Accepted();
    }

    [Theory]
    [InlineData("2026-03-07 21:30", false)] // the last minute
    [InlineData("2026-03-07 21:31", true)]
    public void Article_19_what_could_not_wait_is_reported_within_twenty_four_hours_to_the_minute(string moment, bool late)
    {
        var story = Begun
            .When("2026-03-06", Officer, AtOnce())
            .Accepted()
            .When("2026-03-06", Head, new ApproveAfterwards())
            .RefusedBy(Conditions.NotReported);
        Assert.Equal("2026-03-07 21:30", story.Matter<CompulsionCase>().ReportBy);
        story.When("2026-03-08", Officer, new ReportUrgent(moment));
        if (late)
            story.RefusedBy(Conditions.ReportedLate).When("2026-03-08", Officer, new ReportUrgent(moment, "通信中断"));
        story.Accepted().When("2026-03-08", Head, new ApproveAfterwards()).Accepted();

        Assert.Equal(late, story.Matter<CompulsionCase>().ReportedLate);
        Assert.Equal(Stage.InForce, story.Matter<CompulsionCase>().Stage);
    }

    [Theory]
    [InlineData("2026-03-05 09:15", "2026-03-06", "2026-03-06 09:15")]
    [InlineData("2026-03-06 21:30", "2026-03-06", "2026-03-07 21:30")] // the day after is a Saturday, and the hour does not wait for Monday
    [InlineData("2026-04-30 23:59", "2026-04-30", "2026-05-01 23:59")] // nor for the end of the long holiday
    public void Article_19_the_hour_is_named_and_the_day_beside_it_is_never_a_later_one(string taken, string day, string by)
    {
        var story = Begun.When(taken[..10], Officer, AtOnce() with { TakenAt = taken }).Accepted();

        Assert.Equal(DateOnly.Parse(day, null), story.Clock(Clocks.UrgentReport).Due);
        Assert.EndsWith($"(最迟{by})", Explanation.Of(story.File, WorkCalendar.Official).Where);
        story.When(taken[..10], Officer, new ReportUrgent(taken)).Accepted();
        Assert.DoesNotContain("最迟", Explanation.Of(story.File, WorkCalendar.Official).Where, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_recorded_before_the_hour_was_shown_is_played_again_as_it_was()
    {
        var at = AtOnce();
        var earlier = new ImplementAtOnceRolling(
            at.Party,
            at.Field,
            at.Measure,
            at.TakenAt,
            at.Reason,
            at.Basis,
            at.Officers,
            at.Things,
            at.Record,
            at.Shown,
            at.Present,
            at.ToldAndHeard,
            at.Related
        );
        var story = Begun.When("2026-03-06", Officer, earlier).Accepted();

        Assert.Equal(typeof(ImplementAtOnceRolling), CompulsionModule.Module.ActAt(nameof(ImplementAtOnce), 1)!.Type);
        Assert.Equal(new DateOnly(2026, 3, 9), story.Clock(Clocks.UrgentReport).Due);
    }

    [Fact]
    public void Article_19_what_the_head_would_not_have_done_ends_at_once()
    {
        var story = Begun.When("2026-03-06", Officer, AtOnce()).When("2026-03-06", Head, new DisapproveAfterwards("不紧急")).Accepted();

        Assert.Equal(Stage.Closed, story.Matter<CompulsionCase>().Stage);
        Assert.Contains(story.File.Course.Papers, p => p.Template == Documents.ReleaseDecision.Name);
    }

    [Fact]
    public void Article_21_and_27_what_is_unlawful_is_forfeited_and_what_is_frozen_is_not()
    {
        Sealed().When("2026-03-10", Head, new Dispose(Disposal.Forfeited, "示例决定")).Accepted();
        Sealed(Freezing())
            .When("2026-03-10", Head, new Dispose(Disposal.Forfeited, "示例决定"))
            .RefusedBy(Conditions.FrozenIsNotForfeited)
            .When("2026-03-10", Head, new Dispose(Disposal.HandedOver, "示例移送书"))
            .Accepted();
    }

    [Fact]
    public void Article_23_neither_what_is_unrelated_or_needed_to_live_nor_what_others_hold() =>
        Begun
            .When("2026-03-02", Officer, Sealing() with { Related = false, HeldElsewhere = true })
            .RefusedBy(Conditions.Unrelated)
            .RefusedBy(Conditions.HeldTwice);

    [Fact]
    public void Article_24_a_decision_and_a_list_in_two_copies_are_handed_over()
    {
        Begun.When("2026-03-02", Officer, Sealing() with { Things = [] }).RefusedBy(Conditions.ThingsMissing);
        var story = Sealed();
        var papers = story.File.Course.Papers;
        var list = papers.FindIndex(p => p.Template == Documents.Inventory.Name) + 1;
        var text = DocumentText.Of(story.File.Module, story.File.Matter, papers, list, []).Blocks.OfType<Paragraph>();
        Assert.Contains("一式二份", string.Concat(text.SelectMany(p => p.Runs).Select(r => r.Text)));
    }

    [Fact]
    public void Article_25_thirty_days_and_once_thirty_more_never_a_day_beyond()
    {
        var story = Sealed();
        Assert.Equal(new DateOnly(2026, 4, 2), story.Matter<CompulsionCase>().Until);
        story.When("2026-03-30", Head, new ExtendMeasure(31, "复杂")).RefusedBy(Conditions.ExtensionTooLong);
        story.When("2026-03-30", Head, new ExtendMeasure(30, "复杂")).Accepted();
        // the sixtieth day is Saturday 2 May, in the long holiday; what binds the party does not last longer for it
        Assert.Equal(new DateOnly(2026, 4, 30), story.Matter<CompulsionCase>().Until);
        story.When("2026-04-20", Head, new ExtendMeasure(1, "再延")).RefusedBy(Gate.AlreadyDone);
        Sealed().When("2026-04-03", Head, new ExtendMeasure(10, "复杂")).RefusedBy(Conditions.AlreadyExpired);
    }

    [Fact]
    public void Article_25_3_the_days_of_a_test_are_left_out_and_told()
    {
        var story = Sealed()
            .When("2026-03-09", Officer, new SendThings("示例检验所,菌落总数", "十日"))
            .Accepted()
            .When("2026-03-19", Officer, new TakeResult("超标"))
            .Accepted();

        Assert.Equal(new DateOnly(2026, 4, 13), story.Matter<CompulsionCase>().Until); // 12 April is a Sunday
        Assert.Contains(story.File.Course.Papers, p => p.Template == Documents.TestNotice.Name);
        Sealed().When("2026-03-19", Officer, new TakeResult("超标")).RefusedBy(Conditions.NothingToTest);
    }

    [Fact]
    public void Article_26_the_office_bears_the_keeping_and_makes_good_what_was_lost()
    {
        var story = Sealed()
            .When("2026-03-04", Officer, new EntrustThings("示例保管公司", PartyPays: true))
            .RefusedBy(Conditions.CostIsTheOffices)
            .When("2026-03-04", Officer, new EntrustThings("示例保管公司"))
            .Accepted()
            .When("2026-03-10", Head, new Release(ReleaseGround.NoViolation, true, Loss: 500, Compensation: 499))
            .RefusedBy(Conditions.LossNotMadeGood)
            .When("2026-03-10", Head, new Release(ReleaseGround.NoViolation, true, Loss: 500, Compensation: 500))
            .Accepted();

        Assert.Equal(500, story.Matter<CompulsionCase>().Compensated);
    }

    [Fact]
    public void Article_28_things_are_given_back_at_once_and_time_is_over_only_when_it_is()
    {
        Sealed().When("2026-03-10", Head, new Release(ReleaseGround.Decided, GivenBack: false)).RefusedBy(Conditions.NotGivenBack);
        Sealed().When("2026-04-01", Head, new Release(ReleaseGround.Expired, true)).RefusedBy(Conditions.NotExpired);
        Sealed().When("2026-04-02", Head, new Release(ReleaseGround.Expired, true)).Accepted();
        Sealed().When("2026-04-03", Head, new Dispose(Disposal.Forfeited, "示例决定")).RefusedBy(Conditions.AlreadyExpired);
    }

    [Fact]
    public void Article_29_no_more_is_frozen_than_the_wrong_is_about()
    {
        Begun.When("2026-03-02", Officer, Freezing() with { Amount = 60_001 }).RefusedBy(Conditions.FrozenTooMuch);
        Begun.When("2026-03-02", Officer, Freezing() with { BankAccount = null }).RefusedBy(Conditions.AccountMissing);
        Begun.When("2026-03-06", Officer, AtOnce() with { Measure = Measure.Freeze }).RefusedBy(Conditions.NoFreezeAtOnce);
    }

    [Fact]
    public void Article_31_and_33_the_party_has_the_decision_in_three_days_and_the_bank_lets_go_by_itself()
    {
        var story = Sealed(Freezing());
        Assert.Equal(new DateOnly(2026, 3, 6), story.Clock(Clocks.FreezeNotice).Due);
        var decision = story.File.Course.Papers.FindIndex(p => p.Template == Documents.MeasureDecision.Name) + 1;
        story
            .When("2026-03-05", Officer, new Serve<CompulsionCase>(Warehouse, ServiceManner.Direct, decision, Signer: "库管某"))
            .Accepted();
        Assert.Equal(ClockState.Met, story.Clock(Clocks.FreezeNotice).State);

        story.Until("2026-04-02");
        Assert.Equal(Stage.InForce, story.Matter<CompulsionCase>().Stage);
        story.Until("2026-04-03");
        Assert.Equal(
            (Stage.Closed, ReleaseGround.Expired),
            (story.Matter<CompulsionCase>().Stage, story.Matter<CompulsionCase>().Released)
        );
    }

    [Fact]
    public void A_measure_is_linked_to_the_penalty_case_it_belongs_to()
    {
        Begun.When("2026-03-02", Officer, Sealing() with { Case = 7 }).RefusedBy(Conditions.CaseUnknown);
        var story = Begun
            .Knowing("case", new Found(7, "示市监罚案〔2026〕第1号", "Investigating", new(2026, 2, 26)))
            .When("2026-03-02", Officer, Sealing() with { Case = 7 })
            .Accepted();
        Assert.Equal([7L], story.File.Course.Links.Select(l => l.To));
    }
}
