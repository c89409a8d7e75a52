using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Compulsion;
using static Yifa.Tests.Modules.Compulsion.Cases;
using Conditions = Yifa.Modules.Compulsion.Refusals;
using Stage = Yifa.Modules.Compulsion.Stage;

namespace Yifa.Tests.Modules.Compulsion;

/// <summary>行政强制法 34 to 58: demand, statement, decision, agreement, and the court.</summary>
public sealed class EnforcementTests
{
    private static readonly OrderEnforcement Transfer = new(Manner.Transfer, "2026-03-25 10:00");
    private static readonly OrderEnforcement Clearing = new(
        Manner.Substitute,
        "2026-03-25 10:00",
        Performer: "示例清运公司",
        CostBudget: 3_000,
        Endangers: true
    );

    private static Story Ordered(OrderEnforcement order) =>
        Demanded()
            .When("2026-03-23", Head, order)
            .Accepted()
            .When("2026-03-23", Officer, new Serve<CompulsionCase>(Warehouse, ServiceManner.Direct, Signer: "库管某"))
            .Accepted();

    private static Enforce Done(string moment, bool urgent = false) => new(moment, "划拨完毕", ["顾某", "贺某"], "库管某", urgent);

    [Fact]
    public void Article_35_a_demand_comes_after_the_time_to_perform_and_leaves_some()
    {
        Begun
            .When("2026-03-02", Officer, Demanding() with { DueOn = new(2026, 3, 2), PerformBy = new(2026, 3, 2) })
            .RefusedBy(Conditions.NotOverdue)
            .RefusedBy(Conditions.NoTimeLeft);
        var story = Demanded();
        Assert.Equal(new DateOnly(2026, 3, 17), story.Clock(Clocks.Demand).Due);
    }

    [Fact]
    public void Article_36_what_the_party_says_is_written_down_and_answered() =>
        Assert.Contains(
            "复核意见",
            Demanded()
                .When("2026-03-05", Officer, new HearParty("已经部分缴纳", "未提供凭证"))
                .Accepted()
                .Matter<CompulsionCase>()
                .Statement
        );

    [Fact]
    public void Article_37_nothing_is_enforced_while_the_demand_runs_unless_assets_are_being_hidden()
    {
        Begun.When("2026-03-02", Officer, Demanding()).When("2026-03-23", Head, Transfer).RefusedBy(Conditions.DemandNotServed);
        Demanded().When("2026-03-20", Head, Transfer).RefusedBy(Conditions.DemandRuns);
        Demanded().When("2026-03-20", Head, Transfer with { Hiding = "账户资金当日转出" }).Accepted();
        Demanded().When("2026-03-23", Head, Transfer).Accepted();
    }

    [Fact]
    public void Article_38_the_decision_is_served_before_it_is_enforced()
    {
        Demanded()
            .When("2026-03-23", Head, Transfer)
            .When("2026-03-25", Officer, Done("2026-03-25 10:00"))
            .RefusedBy(Conditions.OrderNotServed);
        var story = Ordered(Transfer).When("2026-03-25", Officer, Done("2026-03-25 10:00")).Accepted();
        Assert.Equal(EndGround.Performed, story.Matter<CompulsionCase>().Ended);
    }

    [Fact]
    public void Article_39_who_has_no_means_is_left_alone_after_three_years()
    {
        var story = Ordered(Transfer)
            .When("2026-03-24", Head, new Suspend(PauseGround.Irreparable))
            .RefusedBy(Conditions.HarmsPublic)
            .When("2026-03-24", Head, new Suspend(PauseGround.NoMeans, Harmless: true))
            .Accepted();
        var due = story.Clock(Clocks.Suspension).Due;
        story.Until(due.ToString("yyyy-MM-dd"));
        Assert.Equal(Stage.Suspended, story.Matter<CompulsionCase>().Stage);
        story.Until(due.AddDays(1).ToString("yyyy-MM-dd"));
        Assert.Equal(EndGround.ThreeYears, story.Matter<CompulsionCase>().Ended);
    }

    [Fact]
    public void Article_40_and_41_what_did_not_stand_is_put_back()
    {
        Ordered(Transfer)
            .When("2026-03-24", Head, new EndEnforcement(EndGround.ThreeYears))
            .RefusedBy(Conditions.EndsByItself)
            .When("2026-03-24", Head, new EndEnforcement(EndGround.Other))
            .RefusedBy(Conditions.WhyUnsaid)
            .When("2026-03-24", Head, new EndEnforcement(EndGround.Quashed))
            .Accepted()
            .When("2026-03-24", Head, new Reverse("退还"))
            .RefusedBy(Conditions.NothingEnforced);
        Ordered(Transfer)
            .When("2026-03-25", Officer, Done("2026-03-25 10:00"))
            .When("2026-05-06", Head, new Reverse("退还划拨款项", 200))
            .Accepted();
    }

    [Fact]
    public void Article_42_an_agreement_remits_only_what_was_added_and_only_where_the_party_makes_good()
    {
        var story = Demanded()
            .When("2026-03-23", Head, new Agree("分三期", 9_001, true))
            .RefusedBy(Conditions.RemitsPrincipal)
            .When("2026-03-23", Head, new Agree("分三期", 9_000))
            .RefusedBy(Conditions.NotMadeGood)
            .When("2026-03-23", Head, new Agree("分三期", 9_000, true))
            .Accepted();
        Assert.Equal(0, story.Matter<CompulsionCase>().Surcharge);
        story.When("2026-06-01", Head, new ResumeEnforcement("没有按期履行")).Accepted();
        Assert.Equal(Stage.Demanded, story.Matter<CompulsionCase>().Stage);
    }

    [Theory]
    [InlineData("2026-03-25 21:59", true)]
    [InlineData("2026-03-25 22:00", false)]
    [InlineData("2026-03-26 00:00", false)]
    [InlineData("2026-03-26 05:59", false)]
    [InlineData("2026-03-26 06:00", true)]
    public void Article_43_not_at_night(string moment, bool allowed)
    {
        var story = Demanded().When("2026-03-23", Head, Transfer with { At = moment });
        if (allowed)
            story.Accepted();
        else
            story.RefusedBy(Conditions.AtNight).When("2026-03-23", Head, Transfer with { At = moment, Urgent = true }).Accepted();
    }

    [Fact]
    public void Article_43_not_on_a_statutory_holiday_nor_by_cutting_off_a_household()
    {
        Demanded().When("2026-03-23", Head, Transfer with { At = "2026-05-01 10:00" }).RefusedBy(Conditions.OnHoliday);
        Demanded(Demanding() with { IsCitizen = true })
            .When("2026-03-23", Head, new OrderEnforcement(Manner.CutUtilities, "2026-03-25 10:00"))
            .RefusedBy(Conditions.NoCutting);
    }

    [Fact]
    public void Article_44_what_is_to_be_pulled_down_is_announced_and_may_first_be_taken_to_court()
    {
        var demolition = new OrderEnforcement(Manner.Demolish, "2026-04-15 10:00");
        Demanded().When("2026-03-23", Head, demolition).RefusedBy(Conditions.DemolishedTooSoon);
        Demanded()
            .When("2026-03-04", Officer, new Announce(new(2026, 3, 30)))
            .Accepted()
            .When("2026-03-30", Head, demolition)
            .RefusedBy(Conditions.DemandRuns)
            .When("2026-03-31", Head, demolition)
            .Accepted();
        Demanded(Demanding() with { SueBy = new(2026, 6, 1) })
            .When("2026-03-04", Officer, new Announce(new(2026, 3, 30)))
            .When("2026-03-31", Head, demolition)
            .RefusedBy(Conditions.DemolishedTooSoon);
    }

    [Fact]
    public void Article_45_and_46_what_is_added_never_passes_the_principal_and_runs_over_thirty_days_first()
    {
        Begun
            .When("2026-03-02", Officer, Demanding() with { Surcharge = 10_001 })
            .RefusedBy(Conditions.SurchargeAbovePrincipal)
            .When("2026-03-02", Officer, Demanding() with { SurchargeSince = null })
            .RefusedBy(Conditions.SurchargeUndated);
        Demanded(Demanding() with { SurchargeSince = new(2026, 2, 21) })
            .When("2026-03-23", Head, Transfer)
            .RefusedBy(Conditions.SurchargeTooFresh);
        Demanded(Demanding() with { SurchargeSince = new(2026, 2, 20) }).When("2026-03-23", Head, Transfer).Accepted();
    }

    [Fact]
    public void Article_50_and_51_who_acts_in_the_partys_place_is_named_and_the_party_asked_three_days_before()
    {
        Demanded()
            .When("2026-03-23", Head, Clearing with { Performer = null, Endangers = false })
            .RefusedBy(Conditions.SubstituteUnsaid)
            .RefusedBy(Conditions.NothingEndangered);
        Ordered(Transfer).When("2026-03-23", Officer, new DemandAgain()).RefusedBy(Conditions.NotBySubstitute);
        Ordered(Clearing)
            .When("2026-03-25", Officer, Done("2026-03-25 10:00"))
            .RefusedBy(Conditions.SubstituteTooSoon)
            .When("2026-03-23", Officer, new DemandAgain())
            .Accepted()
            .When("2026-03-25", Officer, Done("2026-03-25 10:00"))
            .RefusedBy(Conditions.SubstituteTooSoon)
            .When("2026-03-26", Officer, Done("2026-03-26 10:00") with { Present = [] })
            .RefusedBy(Conditions.NobodyPresent)
            .When("2026-03-26", Officer, Done("2026-03-26 10:00"))
            .Accepted();
    }

    [Fact]
    public void Article_52_what_blocks_a_road_goes_at_once_and_the_party_hears_of_it()
    {
        var spill = new SubstituteAtOnce(
            Warehouse,
            EnforcementField.Transport,
            "示例路遗洒油污",
            "示例法第五条",
            "示例清运公司",
            true,
            false
        );
        Begun
            .When("2026-03-02", Officer, spill with { CannotClear = false })
            .RefusedBy(Conditions.PartyMayClear)
            .RefusedBy(Conditions.NotToldAfterwards)
            .When("2026-03-02", Officer, spill with { ToldHow = "电话通知" })
            .Accepted();
    }

    [Theory]
    [InlineData("2026-03-17", false)] // the tenth working day after the demand was served
    [InlineData("2026-03-18", true)]
    [InlineData("2026-05-11", true)] // three months from 10 February end on a Sunday
    [InlineData("2026-05-12", false)]
    public void Article_53_and_54_the_court_is_asked_ten_days_after_the_demand_and_within_three_months(string day, bool accepted)
    {
        var story = Demanded(Demanding(hasPower: false)).When(day, Officer, new AskCourt("示例区人民法院", true, "蒋某"));
        if (accepted)
            story.Accepted();
        else
            Assert.Contains(story.Refused, r => r.Is(Conditions.DemandTooFresh) || r.Is(Conditions.CourtTooLate));
    }

    [Fact]
    public void Article_53_who_may_still_sue_is_waited_for_and_who_has_the_power_uses_it()
    {
        Demanded(Demanding(hasPower: false) with { SueBy = new(2026, 4, 10) })
            .When("2026-04-10", Officer, new AskCourt("示例区人民法院", false, "蒋某"))
            .RefusedBy(Conditions.MaySue)
            .RefusedBy(Conditions.PapersMissing);
        Demanded().When("2026-04-10", Officer, new AskCourt("示例区人民法院", true, "蒋某")).RefusedBy(Conditions.HasPower);
        Demanded(Demanding(hasPower: false)).When("2026-03-23", Head, Transfer).RefusedBy(Conditions.NoPower);
    }

    [Fact]
    public void Article_56_and_57_the_court_accepts_in_five_days_and_rules_in_seven()
    {
        var story = Demanded(Demanding(hasPower: false))
            .When("2026-04-01", Officer, new AskCourt("示例区人民法院", true, "蒋某"))
            .Accepted()
            .When("2026-04-02", Officer, new CourtRuled(true, "准予"))
            .RefusedBy(Conditions.NotAccepted);
        Assert.Equal(new DateOnly(2026, 4, 9), story.Clock(Clocks.CourtAcceptance).Due); // Qingming on 6 April
        story.When("2026-04-09", Officer, new CourtAccepted("示例案号")).Accepted();
        Assert.Equal(new DateOnly(2026, 4, 20), story.Clock(Clocks.CourtRuling).Due);
        story.When("2026-04-20", Officer, new CourtRuled(false, "不予执行")).Accepted();
        Assert.Equal(EndGround.CourtRefused, story.Matter<CompulsionCase>().Ended);
    }
}
