using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Discretion;

namespace Yifa.Tests.Modules.Discretion;

public sealed class BenchmarkTests
{
    internal static readonly Office Bureau = new(3, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Actor Keeper = Person("benchmarks", Duty.Keeper);
    private static readonly Actor Supervisor = Person("benchmarks", Duty.Supervisor);

    internal static Actor Person(string kind, Duty duty) => new("zhou", "周某", new Capacity.AtOffice($"{kind}.{duty}", Bureau));

    private static DraftBenchmark Draft(params string[] tiers) =>
        new(
            "310112101",
            "销售过期食品的处罚",
            EnforcementField.MarketRegulation,
            "《示例条例》第二十条",
            Text(TableTests.Factors),
            Text(tiers)
        );

    private static string Text(string[] lines) => string.Join('\n', lines);

    private static Story Published() =>
        new Story(DiscretionModule.Benchmarks, Bureau)
            .When("2025-02-03", Keeper, Draft(TableTests.Tiers))
            .Accepted()
            .When("2025-02-10", Keeper, new PublishBenchmark("示例文〔2025〕1号", new(2025, 3, 1), true, true))
            .Accepted();

    private static readonly string[] Lighter = [TableTests.Tiers[0].Replace("500-2000", "200-1000"), .. TableTests.Tiers[1..]];
    private static readonly string[] Heavier = [TableTests.Tiers[0].Replace("500-2000", "1000-3000"), .. TableTests.Tiers[1..]];

    private static AmendBenchmark Amending(string[] tiers) =>
        new("所依据的条例修改", "示例文〔2026〕1号", new(2026, 3, 1), Text(TableTests.Factors), Text(tiers), true, true);

    private static Weighed? First(Story story, DateOnly actOn, DateOnly decidedOn) =>
        BenchmarkTold
            .Read(story.Matter<Benchmark>().TellsOthers)
            ?.Weigh(DiscretionTable.ChoicesOf(["违法次数=初次", "后果=轻微"])!, actOn, decidedOn, null);

    [Fact]
    public void A_table_that_leaves_a_case_open_is_not_taken() =>
        new Story(DiscretionModule.Benchmarks, Bureau)
            .When("2025-02-03", Keeper, Draft(TableTests.Tiers[0]))
            .RefusedBy(Refusals.TableWrong);

    /// <summary>A form and a spreadsheet cell hold the table as they hold any text: choices side by side do not become lines of their own.</summary>
    [Fact]
    public void A_table_typed_into_a_form_is_read_line_by_line()
    {
        var type = DiscretionModule.Benchmarks.Act(typeof(DraftBenchmark));
        var draft = Draft(TableTests.Tiers);
        var texts = type.Fields.ToDictionary(f => f.Name, f => (string?)f.Read(draft)?.ToString()?.Replace("\n", "\r\n"));
        var (bound, refusals) = Binder.Bind(type, texts, new(2025, 2, 3));

        Assert.Empty(refusals);
        new Story(DiscretionModule.Benchmarks, Bureau).When("2025-02-03", Keeper, bound!).Accepted();
    }

    [Fact]
    public void What_was_not_reviewed_is_not_published() =>
        new Story(DiscretionModule.Benchmarks, Bureau)
            .When("2025-02-03", Keeper, Draft(TableTests.Tiers))
            .When("2025-02-10", Keeper, new PublishBenchmark("示例文", new(2025, 3, 1), Reviewed: true, Deliberated: false))
            .RefusedBy(Refusals.NotReviewed);

    [Fact]
    public void Before_its_day_it_weighs_nothing()
    {
        Assert.Null(First(Published(), new(2025, 1, 5), new(2025, 2, 28)));
        Assert.Equal("较轻", First(Published(), new(2025, 1, 5), new(2025, 3, 1))!.Tier);
    }

    [Fact]
    public void An_act_is_weighed_by_the_version_of_its_day_and_by_a_later_one_only_where_that_is_lighter()
    {
        var eased = Published().When("2026-02-02", Keeper, Amending(Lighter)).Accepted();
        var hardened = Published().When("2026-02-02", Keeper, Amending(Heavier)).Accepted();
        DateOnly act = new(2026, 1, 5);

        Assert.Equal((1, 2_000), Said(First(eased, act, new(2026, 2, 28))));
        Assert.Equal((2, 1_000), Said(First(eased, act, new(2026, 3, 2))));
        Assert.Equal((1, 2_000), Said(First(hardened, act, new(2026, 3, 2))));
        Assert.Equal((2, 3_000), Said(First(hardened, new(2026, 3, 1), new(2026, 3, 2))));
    }

    [Fact]
    public void Amending_names_the_running_cases_it_touches_and_links_them()
    {
        var story = Published()
            .Knowing("running", new Found(41, "示市监罚案〔2026〕第4号", "Notified", new(2026, 1, 5)))
            .When("2026-02-02", Keeper, Amending(Lighter))
            .Accepted();

        Assert.Equal(["示市监罚案〔2026〕第4号"], story.Matter<Benchmark>().Touched);
        Assert.Contains(story.File.Course.Links, l => l.To == 41);
    }

    [Fact]
    public void An_amendment_changes_something_and_is_later()
    {
        Published().When("2026-02-02", Keeper, Amending(TableTests.Tiers)).RefusedBy(Refusals.NothingChanges);
        Published().When("2026-02-02", Keeper, Amending(Lighter) with { InForce = new(2025, 3, 1) }).RefusedBy(Refusals.NotLater);
    }

    [Fact]
    public void A_unit_urged_twice_in_a_year_counts_once_and_its_time_ends_with_the_amendment()
    {
        var story = Published()
            .When("2026-01-12", Supervisor, new DemandUpdate(Bureau.Name, "条例已经修改"))
            .Accepted()
            .When("2026-01-26", Supervisor, new DemandUpdate(Bureau.Name, "再次督促"))
            .Accepted();

        Assert.Single(story.Counts.Where(c => c.Figure == BenchmarkFigures.UnitsToUpdate.Id).Select(c => c.Key).Distinct());
        Assert.Equal(new DateOnly(2026, 4, 27), story.Clock(BenchmarkClocks.Update).Due);
        story.When("2026-02-02", Keeper, Amending(Lighter)).Accepted();
        Assert.False(story.Clock(BenchmarkClocks.Update).Open);
    }

    [Fact]
    public void Who_was_not_urged_has_nothing_to_answer() =>
        Published().When("2026-02-02", Keeper, new KeepBenchmark("仍然适用")).RefusedBy(Refusals.NotDemanded);

    private static (int, decimal?) Said(Weighed? weighed) => (weighed!.Version, weighed.To);
}
