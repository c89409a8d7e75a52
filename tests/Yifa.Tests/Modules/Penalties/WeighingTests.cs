using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;
using Yifa.Tests.Modules.Discretion;

namespace Yifa.Tests.Modules.Penalties;

/// <summary>第三十四条: a decision keeps to the published benchmark, or says why not and who agreed.</summary>
public sealed class WeighingTests
{
    private const string Item = "310112101";

    private static Found Benchmark(Office maker, params BenchmarkVersion[] versions) =>
        new(
            90,
            "示市监收〔2025〕9号",
            "InForce",
            new(2025, 2, 3),
            new BenchmarkTold(
                Item,
                "销售过期食品的处罚",
                maker.Name,
                maker.Path,
                versions.Length > 0 ? versions : [new(1, new(2025, 3, 1), "示例文〔2025〕1号", TableTests.Factors, TableTests.Tiers)]
            ).Write()
        );

    private static Found Entry(DiscretionList list, bool first = false) =>
        new(
            91,
            "示市监收〔2025〕10号",
            "InForce",
            new(2025, 2, 3),
            FactsJson.Write(new ListEntryTold("示清1", "轻微违法", list, Item, first, "行政处罚法第三十三条", new(2025, 3, 1)))
        );

    private static readonly Weigh AsLighter = new(Item, ["违法次数=初次", "后果=轻微"]);

    private static Story Weighed(Weigh? act = null, params Found[] entry)
    {
        var story = Cases.Heard().Knowing("benchmark", Benchmark(Cases.Bureau));
        if (entry.Length > 0)
            story.Knowing("list-entry", entry);
        return story.When("2026-03-10", Cases.Officer, act ?? AsLighter).Accepted();
    }

    private static Story Deciding(Story story, decimal fine, string? outside = null) =>
        story.When("2026-03-12", Cases.Head, Cases.Fined(fine) with { OutsideReasons = outside });

    [Fact]
    public void A_fine_within_the_range_stands_and_the_case_is_told_to_the_register()
    {
        var story = Deciding(Weighed(), 1_500).Accepted();

        Assert.Equal("较轻", story.Matter<PenaltyCase>().Tier);
        Assert.Equal("罚款1500元(“较轻”档)", story.Matter<PenaltyCase>().CameTo);
        var opening = Assert.Single(story.Entries[^1].Outcome.Openings);
        Assert.Equal("discretion-cases.ApplyScheme", opening.Act);
        Assert.Equal(("Benchmark", "1500", "2000"), (opening.Fields["List"], opening.Fields["Amount"], opening.Fields["To"]));
        Assert.DoesNotContain("ByBenchmark", opening.Fields.Keys);
    }

    private static Story WeighedBeforeNotice(params Found[] entry)
    {
        var story = Cases.Investigated().Knowing("benchmark", Benchmark(Cases.Bureau));
        if (entry.Length > 0)
            story.Knowing("list-entry", entry);
        return story.When("2026-03-05", Cases.Officer, entry.Length > 0 ? AsLighter with { ListEntry = "示清1" } : AsLighter).Accepted();
    }

    private static Story Noticing(Story story, decimal fine) =>
        story.When("2026-03-06", Cases.Officer, new GiveNotice([PenaltyKind.Fine], fine));

    [Theory]
    [InlineData(499, false)]
    [InlineData(500, true)]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void Article_34_the_notice_keeps_to_the_range_already(int fine, bool given)
    {
        var story = Noticing(WeighedBeforeNotice(), fine);

        if (given)
            story.Accepted();
        else
            story.RefusedBy(Refusals.OutsideRange);
    }

    [Fact]
    public void Article_34_a_notice_outside_the_range_leaves_once_the_head_has_approved_and_said_why()
    {
        var story = WeighedBeforeNotice();
        Noticing(story, 200).RefusedBy(Refusals.OutsideRange);
        story.When("2026-03-06", Cases.Head, new ApproveDeparture("货值极低")).Accepted();

        Noticing(story, 200).Accepted();
    }

    [Fact]
    public void Article_33_of_what_a_list_spares_no_notice_of_a_fine_is_given() =>
        Noticing(WeighedBeforeNotice(Entry(DiscretionList.NoPenalty)), 500).RefusedBy(Refusals.ListSaysNoPenalty);

    [Fact]
    public void A_notice_that_asks_no_benchmark_is_given_as_before_unless_the_office_requires_one()
    {
        Noticing(Cases.Investigated(), 8_000).Accepted();
        var strict = Cases.Investigated();
        strict.Settings["discretion.benchmark"] = "required";
        Noticing(strict, 8_000).RefusedBy(Refusals.BenchmarkMissing);
    }

    [Theory]
    [InlineData(499)]
    [InlineData(2_001)]
    public void A_fine_outside_the_range_is_refused(int fine) => Deciding(Weighed(), fine).RefusedBy(Refusals.OutsideRange);

    [Fact]
    public void A_decision_not_weighed_at_all_stands_unless_the_office_asks_for_it()
    {
        Deciding(Cases.Heard(), 8_000).Accepted();
        var strict = Cases.Heard();
        strict.Settings["discretion.benchmark"] = "required";
        Deciding(strict, 8_000).RefusedBy(Refusals.BenchmarkMissing);
        strict.When("2026-03-10", Cases.Officer, AsLighter).RefusedBy(Refusals.BenchmarkUnknown);
    }

    [Fact]
    public void An_item_without_a_benchmark_is_told_and_does_not_stop_the_case()
    {
        var story = Cases.Heard().When("2026-03-10", Cases.Officer, AsLighter).Accepted();

        Assert.Contains(Item, story.Matter<PenaltyCase>().WeighedTold);
        Deciding(story, 8_000).Accepted();
    }

    [Fact]
    public void Every_factor_is_chosen() =>
        Cases
            .Heard()
            .Knowing("benchmark", Benchmark(Cases.Bureau))
            .When("2026-03-10", Cases.Officer, new Weigh(Item, ["违法次数=初次"]))
            .RefusedBy(Refusals.ChoicesWrong);

    [Fact]
    public void Out_of_the_range_with_the_heads_approval_and_reasons()
    {
        var story = Weighed().When("2026-03-11", Cases.Head, new ApproveDeparture("货值极低")).Accepted();

        Deciding(story, 200).RefusedBy(Refusals.OutsideReasonsMissing);
        Deciding(story, 200, "货值极低,按幅度处罚显失公平").Accepted();
    }

    [Fact]
    public void Of_a_benchmark_that_another_body_made_that_body_agrees_first()
    {
        var story = Cases
            .Heard()
            .Knowing("benchmark", Benchmark(new Office(2, "shili/", "示例市市场监督管理局", "示", "department")))
            .When("2026-03-10", Cases.Officer, AsLighter)
            .Accepted();

        story.When("2026-03-11", Cases.Head, new ApproveDeparture("货值极低")).RefusedBy(Refusals.MakerApprovalMissing);
        story.When("2026-03-11", Cases.Head, new ApproveDeparture("货值极低", "示例批复〔2026〕1号")).Accepted();
    }

    [Fact]
    public void Weighed_again_an_approval_given_before_does_not_hold() =>
        Deciding(
                Weighed()
                    .When("2026-03-11", Cases.Head, new ApproveDeparture("货值极低"))
                    .When("2026-03-11", Cases.Officer, AsLighter)
                    .Accepted(),
                200,
                "货值极低"
            )
            .RefusedBy(Refusals.OutsideRange);

    [Fact]
    public void The_benchmark_is_asked_again_on_the_day_of_the_decision()
    {
        string[] eased = [TableTests.Tiers[0].Replace("500-2000", "200-1000"), .. TableTests.Tiers[1..]];
        var story = Weighed()
            .Knowing(
                "benchmark",
                Benchmark(
                    Cases.Bureau,
                    new(1, new(2025, 3, 1), "示例文〔2025〕1号", TableTests.Factors, TableTests.Tiers),
                    new(2, new(2026, 3, 11), "示例文〔2026〕1号", TableTests.Factors, eased)
                )
            );

        Deciding(story, 1_500).RefusedBy(Refusals.OutsideRange);
        Assert.Equal(2, Deciding(story, 800).Accepted().Matter<PenaltyCase>().Weighed!.Version);
    }

    [Fact]
    public void A_list_of_lighter_punishment_keeps_to_the_lower_half_and_tells_what_was_spared()
    {
        var story = Weighed(AsLighter with { ListEntry = "示清1" }, Entry(DiscretionList.Lighter));

        Deciding(story, 1_500).RefusedBy(Refusals.NotLighter);
        var fields = Deciding(story, 600).Accepted().Entries[^1].Outcome.Openings[0].Fields;
        Assert.Equal(("Lighter", "1250", "600"), (fields["List"], fields["ByBenchmark"], fields["Amount"]));
    }

    [Fact]
    public void Mitigated_goes_below_the_range_and_no_penalty_is_no_fine()
    {
        var mitigated = Weighed(AsLighter with { ListEntry = "示清1" }, Entry(DiscretionList.Mitigated));
        Deciding(mitigated, 500).RefusedBy(Refusals.NotMitigated);
        Deciding(mitigated, 300).Accepted();
        Deciding(Weighed(AsLighter with { ListEntry = "示清1" }, Entry(DiscretionList.NoPenalty)), 500)
            .RefusedBy(Refusals.ListSaysNoPenalty);
    }

    private static Found Earlier(string decided) => new(92, "示市监罚案〔2024〕第1号", "Closed", new(2024, 1, 2), decided);

    private static DecideNoPenalty Spared() => new(NoPenaltyGround.FirstTime, "初次违法", "已经改正", "示清1");

    [Fact]
    public void The_first_offence_is_spared_and_the_relief_is_the_middle_of_the_tier()
    {
        var fields = Weighed()
            .Knowing("list-entry", Entry(DiscretionList.NoPenalty, first: true))
            .When("2026-03-12", Cases.Head, Spared())
            .Accepted()
            .Entries[^1]
            .Outcome.Openings[0]
            .Fields;

        Assert.Equal(("NoPenalty", "1250", "0"), (fields["List"], fields["ByBenchmark"], fields["Amount"]));
    }

    [Theory]
    [InlineData("2024-03-12", false)]
    [InlineData("2024-03-11", true)]
    public void Who_was_punished_in_the_field_within_two_years_is_no_first_offender(string decided, bool spared)
    {
        var story = Weighed()
            .Knowing("list-entry", Entry(DiscretionList.NoPenalty, first: true))
            .Knowing("earlier-offence", Earlier(decided))
            .When("2026-03-12", Cases.Head, Spared());

        if (spared)
            story.Accepted();
        else
            story.RefusedBy(Refusals.NotFirst);
    }

    [Fact]
    public void The_period_of_first_offences_is_a_setting()
    {
        var story = Weighed()
            .Knowing("list-entry", Entry(DiscretionList.NoPenalty, first: true))
            .Knowing("earlier-offence", Earlier("2024-03-12"));
        story.Settings["discretion.first-offence"] = "1年";

        story.When("2026-03-12", Cases.Head, Spared()).Accepted();
    }

    [Fact]
    public void An_entry_of_another_list_spares_nobody() =>
        Weighed()
            .Knowing("list-entry", Entry(DiscretionList.Lighter))
            .When("2026-03-12", Cases.Head, Spared())
            .RefusedBy(Refusals.NotNoPenaltyList);

    [Fact]
    public void On_the_spot_the_range_holds_too()
    {
        PenaliseOnTheSpot Fined(decimal fine) =>
            new(
                "示例小店",
                PartyType.Organisation,
                EnforcementField.MarketRegulation,
                "销售过期食品",
                "示例规定第一条",
                "示例规定第二条",
                Cases.Two,
                "立即改正",
                fine,
                CreditCode: "91310112MA1ABCDE0X",
                Benchmark: Item,
                Choices: ["违法次数=初次", "后果=轻微"]
            );
        Story Spot() => new Story(PenaltiesModule.Module, Cases.Bureau).Knowing("benchmark", Benchmark(Cases.Bureau));

        Spot().When("2026-03-02", Cases.Officer, Fined(2_500)).RefusedBy(Refusals.OutsideRange);
        Assert.Single(Spot().When("2026-03-02", Cases.Officer, Fined(800)).Accepted().Entries[0].Outcome.Openings);
    }

    [Fact]
    public void A_running_case_is_found_by_its_benchmark_until_it_is_decided()
    {
        var story = Weighed();
        Assert.Equal(Item, story.Matter<PenaltyCase>().BenchmarkRunning);
        Assert.Null(Deciding(story, 1_500).Accepted().Matter<PenaltyCase>().BenchmarkRunning);
    }
}
