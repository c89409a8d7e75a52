using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;
using static Yifa.Tests.Modules.Penalties.Cases;
using Conditions = Yifa.Modules.Penalties.Refusals;

namespace Yifa.Tests.Modules.Penalties;

/// <summary>行政处罚法 48, 51, 52, 66 to 73; 行政强制法 53, 54.</summary>
public sealed class PerformanceTests
{
    [Fact]
    public void A_late_payer_owes_three_in_a_hundred_a_day_and_never_more_than_the_fine()
    {
        var shop = Served().Matter<PenaltyCase>();

        Assert.Equal(0, shop.SurchargeThrough(new(2026, 3, 30)));
        Assert.Equal(240, shop.SurchargeThrough(new(2026, 3, 31)));
        Assert.Equal(8_000, shop.SurchargeThrough(new(2027, 3, 31)));
    }

    [Fact]
    public void While_a_court_has_it_nothing_grows()
    {
        var shop = Served()
            .When("2026-04-02", Officer, new EnterReview("示例区人民法院", new(2026, 4, 1)))
            .Accepted()
            .When("2026-07-01", Officer, new EndReview(new(2026, 6, 30)))
            .Accepted()
            .Matter<PenaltyCase>();

        Assert.Equal(240, shop.SurchargeThrough(new(2026, 6, 30)));
        Assert.Equal(480, shop.SurchargeThrough(new(2026, 7, 1)));
    }

    [Fact]
    public void The_surcharge_never_falls_by_waiting_nor_passes_the_fine()
    {
        var random = new Random(72);
        for (var i = 0; i < 2_000; i++)
        {
            var start = new DateOnly(2026, 1, 1).AddDays(random.Next(60));
            var dues = Enumerable
                .Range(1, random.Next(1, 4))
                .Select(n => new Instalment(start.AddDays(30 * n), random.Next(1, 900) * 10))
                .ToList();
            var payments = Enumerable
                .Range(0, random.Next(3))
                .Select(_ => new Payment(start.AddDays(random.Next(150)), random.Next(1, 300) * 10))
                .ToList();
            var still = random.Next(2) == 0 ? [] : new List<Standstill> { new(start.AddDays(40), start.AddDays(40 + random.Next(60))) };
            var before = 0m;
            for (var day = start; day < start.AddDays(200); day = day.AddDays(7))
            {
                var now = Surcharge.Of(dues, payments, still, day);
                Assert.InRange(now, before, dues.Sum(d => d.Amount));
                Assert.True(Surcharge.Of(dues, payments, [], day) >= now);
                before = now;
            }
        }
    }

    [Fact]
    public void Who_cannot_pay_at_once_pays_in_parts_that_add_up()
    {
        Served()
            .When("2026-03-20", Head, new GrantInstalments(["2026-04-30 4000", "2026-05-29 4000"], "经营困难"))
            .RefusedBy(Conditions.NotAskedFor);
        Asked()
            .When("2026-03-20", Head, new GrantInstalments(["2026-04-30 4000", "2026-05-29 3000"], "经营困难"))
            .RefusedBy(Conditions.InstalmentsWrong);
        var story = Asked().When("2026-03-20", Head, new GrantInstalments(["2026-04-30 4000", "2026-05-29 4000"], "经营困难")).Accepted();
        Assert.Equal(new DateOnly(2026, 4, 30), story.Clock(Clocks.Instalment).Due);
        story.When("2026-04-29", Officer, new Pay(4_000)).Accepted();
        Assert.Equal(new DateOnly(2026, 5, 29), story.Clock(Clocks.Instalment).Due);
        story.When("2026-05-10", Officer, new CloseCase()).RefusedBy(Conditions.NotPerformed);
        story.When("2026-05-28", Officer, new Pay(4_001)).RefusedBy(Conditions.PaidTooMuch);
        story.When("2026-05-28", Officer, new Pay(4_000)).Accepted().When("2026-05-29", Officer, new CloseCase()).Accepted();
    }

    [Fact]
    public void The_court_is_asked_only_ten_days_after_a_demand() =>
        Served()
            .When("2026-09-15", Officer, new ApplyToCourt("示例区人民法院"))
            .RefusedBy(Conditions.NotDemanded)
            .When("2026-09-15", Officer, new Demand())
            .Accepted()
            .When("2026-10-15", Officer, new ApplyToCourt("示例区人民法院"))
            .RefusedBy(Conditions.DemandTooFresh) // it has not been served
            .When("2026-09-15", Officer, new Serve<PenaltyCase>(Shop.Name, ServiceManner.Direct, Signer: "店长某"))
            .Accepted()
            .When("2026-09-21", Officer, new ApplyToCourt("示例区人民法院"))
            .RefusedBy(Conditions.DemandTooFresh)
            .When("2026-10-15", Officer, new ApplyToCourt("示例区人民法院"))
            .Accepted();

    [Fact]
    public void A_decision_that_did_not_stand_leaves_the_public_page_within_three_working_days()
    {
        var story = Served()
            .When("2026-03-16", Officer, new Publish())
            .Accepted()
            .When("2026-04-02", Officer, new EnterReview("示例区人民政府", new(2026, 4, 1)))
            .Accepted()
            .When("2026-05-25", Officer, new EndReview(new(2026, 5, 25), true, "撤销"))
            .Accepted();
        Assert.Equal(new DateOnly(2026, 5, 28), story.Clock(Clocks.Withdrawal).Due);

        story.When("2026-05-26", Officer, new WithdrawPublication("复议决定撤销")).Accepted();

        Assert.False(story.Matter<PenaltyCase>().IsPublished);
        story.When("2026-05-27", Officer, new CloseCase()).Accepted();
        Assert.Equal(CloseReason.Quashed, story.Matter<PenaltyCase>().CloseReason);
        Assert.Contains(story.Entries.SelectMany(e => e.Outcome.Released), c => c.Scope == "penalties.fine");
    }

    [Fact]
    public void Credit_is_repaired_when_all_is_paid_put_right_and_shown_long_enough()
    {
        var story = Served().When("2026-03-16", Officer, new Publish()).Accepted();
        story.When("2026-07-01", Officer, new RepairCredit(new(2026, 7, 1), true)).RefusedBy(Conditions.TermsNotMet);
        story.When("2026-03-20", Officer, new Pay(8_000)).Accepted();
        story.When("2026-06-11", Officer, new RepairCredit(new(2026, 6, 11), true)).RefusedBy(Conditions.PeriodNotOver);
        story.When("2026-06-12", Officer, new RepairCredit(new(2026, 6, 12), true)).Accepted();
        Assert.False(story.Matter<PenaltyCase>().IsPublished);
    }

    [Fact]
    public void Publication_ends_by_itself_at_the_longest_term_though_the_case_was_closed_long_before()
    {
        var story = Served()
            .When("2026-03-16", Officer, new Publish())
            .When("2026-03-20", Officer, new Pay(8_000))
            .When("2026-03-23", Officer, new CloseCase())
            .Accepted();
        Assert.Equal(new DateOnly(2029, 3, 12), story.Clock(Clocks.Publicity).Due); // from the decision of 12 March 2026
        Assert.Null(story.File.DueOn);

        story.Until("2029-03-12");
        Assert.True(story.Matter<PenaltyCase>().IsPublished);
        story.Until("2029-03-13");

        var shop = story.Matter<PenaltyCase>();
        Assert.Equal((false, "公示期满"), (shop.IsPublished, shop.UnpublishedBecause));
        Assert.Equal(ClockState.RanOut, story.Clock(Clocks.Publicity).State);
        Assert.Null(shop.PublicLine);
    }

    [Fact]
    public void Paid_off_and_closed_within_the_seven_days_it_still_has_to_be_published()
    {
        var story = Served().When("2026-03-16", Officer, new Pay(8_000)).When("2026-03-17", Officer, new CloseCase()).Accepted();
        Assert.Equal(ClockState.Running, story.Clock(Clocks.Publication).State);
        Assert.Equal(new DateOnly(2026, 3, 23), story.File.DueOn); // seven working days from the decision
        Assert.Equal(
            ("已结案,还须公示决定", "办案人员"),
            (Explanation.Of(story.File, WorkCalendar.Official).Where, Explanation.Of(story.File, WorkCalendar.Official).Who)
        );

        story.When("2026-03-18", Officer, new Publish()).Accepted();

        Assert.Equal(ClockState.Met, story.Clock(Clocks.Publication).State);
        Assert.Null(story.File.DueOn);
    }

    [Fact]
    public void Closed_after_it_did_not_stand_the_publication_is_still_to_be_withdrawn()
    {
        var story = Served()
            .When("2026-03-16", Officer, new Publish())
            .When("2026-04-02", Officer, new EnterReview("示例区人民政府", new(2026, 4, 1)))
            .When("2026-05-25", Officer, new EndReview(new(2026, 5, 25), true, "撤销"))
            .When("2026-05-25", Officer, new CloseCase())
            .Accepted();
        Assert.Equal(new DateOnly(2026, 5, 28), story.File.DueOn);

        story.When("2026-05-26", Officer, new WithdrawPublication("复议决定撤销")).Accepted();

        Assert.Null(story.File.DueOn);
    }

    [Fact]
    public void How_long_a_decision_stands_in_public_is_set_by_the_office_and_never_rolls_on_past_a_sunday()
    {
        var story = Decided();
        story.Settings[Publicity.Longest.Key] = "3个月";
        story
            .When("2026-03-13", Officer, new Serve<PenaltyCase>(Shop.Name, ServiceManner.Direct, DecisionPaper, Signer: "店长某"))
            .When("2026-06-15", Officer, new Publish())
            .RefusedBy(Conditions.PublicityOver);
        story.Settings[Publicity.Longest.Key] = "94日"; // Sunday 14 June
        story.When("2026-03-16", Officer, new Publish()).Accepted();

        Assert.Equal(new DateOnly(2026, 6, 12), story.Clock(Clocks.Publicity).Due);
    }

    [Fact]
    public void Repaired_or_withdrawn_the_term_of_publication_has_nothing_left_to_end()
    {
        var story = Served().When("2026-03-16", Officer, new Publish()).When("2026-03-20", Officer, new Pay(8_000));
        story.When("2026-06-12", Officer, new RepairCredit(new(2026, 6, 12), true)).Accepted();

        Assert.Equal(ClockState.Dropped, story.Clock(Clocks.Publicity).State);
        Assert.Equal("信用修复", story.Until("2029-03-13").Matter<PenaltyCase>().UnpublishedBecause);
    }

    [Fact]
    public void A_publication_recorded_before_it_had_an_end_is_played_again_as_it_was()
    {
        var story = Served().When("2026-03-16", Officer, new PublishWithoutEnd()).Accepted();

        Assert.Equal(typeof(PublishWithoutEnd), PenaltiesModule.Module.ActAt(nameof(Publish), 1)!.Type);
        Assert.DoesNotContain(story.File.Course.Clocks, c => c.Rule == Clocks.Publicity.Name);
    }

    [Theory]
    [InlineData(PartyType.Organisation, 3_000, true)]
    [InlineData(PartyType.Organisation, 3_001, false)]
    [InlineData(PartyType.Citizen, 200, true)]
    [InlineData(PartyType.Citizen, 201, false)]
    public void On_the_spot_only_small_fines_are_imposed(PartyType party, decimal fine, bool accepted)
    {
        var story = new Story(PenaltiesModule.Module, Bureau).When("2026-03-02", Officer, OnTheSpot(party, fine));

        if (accepted)
            story.Accepted();
        else
            story.RefusedBy(Conditions.NotSimple);
    }

    [Fact]
    public void On_the_spot_more_than_a_hundred_is_collected_only_for_a_reason()
    {
        var story = new Story(PenaltiesModule.Module, Bureau);
        story.When("2026-03-02", Officer, OnTheSpot(PartyType.Citizen, 150) with { Collected = true }).RefusedBy(Conditions.TooMuchAtOnce);
        story
            .When("2026-03-02", Officer, OnTheSpot(PartyType.Citizen, 150) with { Collected = true, CollectedBecause = "事后难以执行" })
            .Accepted()
            .When("2026-03-03", Officer, new Publish())
            .RefusedBy(Conditions.NothingToPublish)
            .When("2026-03-03", Officer, new CloseCase())
            .RefusedBy(Conditions.NotReported)
            .RefusedBy(Conditions.NotBanked)
            .When("2026-03-03", Officer, new ReportOnTheSpot())
            .Accepted()
            .When("2026-03-03", Officer, new PayIntoBank("示例银行1"))
            .RefusedBy(Conditions.NotHandedIn)
            .When("2026-03-04", Officer, new HandIn("示例票据1"))
            .Accepted()
            .When("2026-03-05", Officer, new PayIntoBank("示例银行1"))
            .Accepted()
            .When("2026-03-05", Officer, new CloseCase())
            .Accepted();
    }

    private static Story Asked() => Served().When("2026-03-19", Shop, new AskToPayLater("经营困难,请分两期")).Accepted();

    internal static PenaliseOnTheSpot OnTheSpot(PartyType party, decimal fine) =>
        new(
            "示例摊主",
            party,
            EnforcementField.UrbanManagement,
            "占道经营",
            "示例规定第三条",
            "示例规定第四条",
            Two,
            "立即撤走",
            fine,
            CreditCode: party == PartyType.Citizen ? null : "91310112MA1ABCDE0X"
        );
}
