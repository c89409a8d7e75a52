using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Discretion;

namespace Yifa.Tests.Modules.Discretion;

public sealed class SchemeCaseTests
{
    private static readonly Actor Keeper = BenchmarkTests.Person("discretion-cases", Duty.Keeper);
    private static readonly Actor Lister = BenchmarkTests.Person("maximum-lists", Duty.Keeper);
    private static readonly Actor Supervisor = BenchmarkTests.Person("discretion-alarms", Duty.Supervisor);

    private static ApplyScheme Spared() =>
        new(
            DiscretionScheme.OneBenchmarkFourLists,
            DiscretionList.NoPenalty,
            EnforcementField.MarketRegulation,
            "示市监不罚〔2026〕第3号",
            "310112101",
            "较轻",
            "310112101-1",
            500,
            2_000,
            ByBenchmark: 1_250,
            Officers: ["顾某 SL0001"]
        );

    private static Story Applied(ApplyScheme act) =>
        new Story(DiscretionModule.Cases, BenchmarkTests.Bureau).When("2026-03-12", Keeper, act);

    [Fact]
    public void A_case_that_a_list_spares_counts_once_and_tells_what_was_spared()
    {
        var story = Applied(Spared()).Accepted();

        Assert.Equal(1, story.Counted(CaseFigures.Applied, ("scheme", "one-benchmark-four-lists"), ("list", "no-penalty")));
        Assert.Equal(1_250, story.Counted(CaseFigures.Reduced, ("field", "market-regulation")));
        Assert.Contains(story.Entries[0].Outcome.Claims, c => c.Key == "one-benchmark-four-lists/示市监不罚〔2026〕第3号");
    }

    [Fact]
    public void By_the_benchmark_alone_nothing_is_spared_however_little_is_decided()
    {
        var story = Applied(Spared() with { List = DiscretionList.Benchmark, Entry = null, Amount = 600 }).Accepted();

        Assert.Equal(0, story.Counted(CaseFigures.Reduced));
    }

    [Fact]
    public void Something_is_cited_and_a_list_by_its_entry()
    {
        Applied(Spared() with { Item = null, Entry = null }).RefusedBy(Refusals.NothingCited).RefusedBy(Refusals.EntryMissing);
        Applied(Spared() with { From = 3_000 }).RefusedBy(Refusals.RangeWrong);
    }

    [Fact]
    public void The_list_of_a_quarter_is_made_from_its_cases_once_the_quarter_is_over()
    {
        var most = Applied(Spared() with { List = DiscretionList.Benchmark, Entry = null, Amount = 10_000, Maximum = true }).Accepted();
        Assert.Equal("shili/scj/2026Q1", most.Matter<SchemeCase>().MaximumIn);

        var story = new Story(DiscretionModule.MaximumLists, BenchmarkTests.Bureau)
            .Knowing("maximum", Found.Of(most.File.Matter))
            .When("2026-03-31", Lister, new ReportList(2026, 1, EnforcementField.MarketRegulation))
            .RefusedBy(Refusals.QuarterOpen)
            .When("2026-04-01", Lister, new ReportList(2026, 1, EnforcementField.MarketRegulation))
            .Accepted();

        Assert.Equal(10_000, Assert.Single(story.Matter<MaximumList>().Lines).Amount);
        Assert.Equal(1, story.Counted(MaximumFigures.Reported));
        Assert.Contains(story.Entries[0].Outcome.Claims, c => c.Key == "shili/scj/2026Q1");
    }

    [Fact]
    public void A_fifth_quarter_is_none() =>
        new Story(DiscretionModule.MaximumLists, BenchmarkTests.Bureau)
            .When("2026-04-01", Lister, new ReportList(2025, 5, EnforcementField.MarketRegulation))
            .RefusedBy(Refusals.NoQuarter);

    [Fact]
    public void An_alarm_is_explained_and_passed_on_as_a_clue()
    {
        var story = new Story(DiscretionModule.Alarms, BenchmarkTests.Bureau)
            .When(
                "2026-04-01",
                Supervisor,
                new RaiseAlarm(2026, Subject.Officer, "顾某 SL0001", "310112101", "较轻", 12, 200, 0.9m, 0.4m, "0.0001", ["41", "42"])
            )
            .Accepted()
            .When("2026-04-08", BenchmarkTests.Person("discretion-alarms", Duty.Liaison), new ExplainAlarm("都是再犯"))
            .Accepted()
            .When("2026-04-13", Supervisor, new PassOnAlarm("说明与案卷不符"))
            .Accepted();

        Assert.Equal([41, 42], story.File.Course.Links.Select(l => l.To));
        Assert.Equal("supervision-clues.RaiseAlarm", Assert.Single(story.Entries[^1].Outcome.Openings).Act);
    }
}
