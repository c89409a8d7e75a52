using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Oversight;
using Yifa.Modules.Samples;

namespace Yifa.Store.Tests;

/// <summary>Rounds, findings, accounts and assessments of the sample districts, as each database keeps them.</summary>
public sealed class SteeringTests
{
    private static readonly string[] Steering = ["assessment", "assistance", "duty-reports", "findings", "oversight"];

    private static async Task<TestStore> Loaded(string database, SampleRegion region)
    {
        var test = TestStore.Empty(database, Catalogue.Modules);
        test.Time.Utc = new DateTime(2025, 7, 1, 2, 0, 0, DateTimeKind.Utc);
        await test.Store.Install(region.Offices, region.Accounts);
        Assert.Empty(await test.Store.Load(region.Matters().Where(s => Steering.Contains(s.Kind))));
        Assert.Empty(await test.Store.Load(region.Afterwards().Where(s => Steering.Contains(s.Kind)), new LoadOptions { Chunk = 1 }));
        return test;
    }

    private static Reader Everything(SampleRegion region) => Reader.At(region.Offices[0], "supervision.Inspector");

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_is_drilled_adds_up_to_what_is_read(string database)
    {
        var region = Shangyu2024.Region;
        using var test = await Loaded(database, region);
        var (cut, year, reader) = (Cut.Of(region.Offices[0]), Period.Year(2024), Everything(region));

        foreach (var figure in test.Store.Modules.Where(m => Steering.Contains(m.Kind)).SelectMany(m => m.Figures).Where(f => f.IsCounted))
        {
            var read = (await test.Store.Read(ledger => ledger.Read(figure, cut, year))).Value;
            var rows = test.Store.Drill(reader, figure, cut, year, take: 500).Rows;
            Assert.True(read > 0, figure.Id);
            if (figure.Kind != FigureKind.Distinct)
                Assert.Equal(read, rows.Sum(r => r.Amount));
        }
        Assert.Null(test.Store.Verify().First);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_round_whose_findings_are_struck_off_ends_and_one_with_an_open_finding_does_not(string database)
    {
        var region = Shangyu2024.Region;
        using var test = await Loaded(database, region);
        var rounds = test.Store.List(Everything(region), new("oversight")).Rows.OrderBy(r => r.OpenedOn).ToList();
        var head = region.Accounts.Select(a => a.As("oversight.Head")).OfType<Actor>().First();
        Task<ActResult> Ends(Brief round) =>
            test.Store.Perform(
                new ActRequest(OversightModule.Module.Act(typeof(Finish)), new Finish(), head, new(2025, 3, 3), "desk")
                {
                    Matter = round.Id,
                }
            );

        Assert.Equal(["虞司督察〔2024〕第1轮", "虞司督察〔2024〕第2轮", "虞司督察〔2024〕第3轮"], rounds.Select(r => r.Number));
        Assert.True((await Ends(rounds[0])).Accepted);
        Assert.True((await Ends(rounds[1])).Accepted);
        Assert.Contains((await Ends(rounds[2])).Refusals, r => r.Is(Refusals.FindingsOpen));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Ninety_five_indicators_are_kept_with_the_figures_they_froze(string database)
    {
        var region = Baoshan2020.Region;
        using var test = await Loaded(database, region);
        var assessment = test.Store.List(Everything(region), new("assessment")).Rows.Single();
        var view = test.Store.View(Everything(region), assessment.Id)!;

        Assert.Equal(95, ((Yifa.Modules.Assessment.UnitAssessment)view.File.Matter).Checks.Count);
        Assert.All(test.Store.NumbersNow(view, _ => Everything(region)), n => Assert.Equal(n.Kept.Reading.Value, n.Now));
        Assert.Null(test.Store.Verify().First);
    }
}
