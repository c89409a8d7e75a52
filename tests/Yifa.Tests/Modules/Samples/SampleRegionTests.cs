using System.Diagnostics;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Mediation;
using Yifa.Modules.Samples;

namespace Yifa.Tests.Modules.Samples;

using Returned = Yifa.Modules.Returns.Figures;
using Reviewed = Yifa.Modules.Reconsideration.Figures;

/// <summary>Whole years in memory: run alone, so that tests which watch the memory are not disturbed.</summary>
[CollectionDefinition(nameof(WholeYears), DisableParallelization = true)]
public sealed class WholeYears;

[Collection(nameof(WholeYears))]
public sealed class SampleRegionTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Minhang_2024_reads_what_its_report_prints()
    {
        var run = await Run(Minhang2024.Region);
        var read = Reader(run, Minhang2024.Region);

        Assert.Equal(30_771, await read(Figures.Accepted, 2024, People));
        Assert.Equal(27_111, await read(Figures.Accepted, 2023, People));
        Assert.Equal(13.5m, await read(Figures.AcceptedYoy, 2024, People));
        Assert.Equal(30_273, await read(Figures.Succeeded, 2024, People));
        Assert.Equal(98.4m, await read(Figures.SuccessRate, 2024, People));
        Assert.Equal(454_413_000, await read(Figures.AgreementAmount, 2024, People));
        Assert.Equal((612, 655), (await read(Figures.Pending, 2023, People), await read(Figures.Pending, 2024, People)));
        Assert.Equal(268, await read(Figures.Accepted, 2024, ("type", "administrative")));
        Assert.Equal(96, await read(Figures.Accepted, 2024, ("type", "commercial")));
        Assert.Equal(8, await read(Figures.Succeeded, 2024, ("type", "international-commercial")));
        Assert.InRange(run.Acts, 100_000, 130_000);
        Assert.Equal(6, await read(Reviewed.Accepted, 2024, ("respondent", "闵行区司法局")));
        Assert.Equal((0, 100), (await read(Reviewed.Corrected, 2024), await read(Reviewed.TolerantRate, 2024)));
        Assert.Equal(3, await read(Returned.Sent, 2024));
        Assert.Equal(30_771, await read(Returned.Reported, 2024, ("form", "mediation"), ("line", "2")));
    }

    [Fact]
    public async Task Shangyu_2024_reads_what_its_report_prints()
    {
        var run = await Run(Shangyu2024.Region);
        var read = Reader(run, Shangyu2024.Region);

        Assert.Equal(14_709, await read(Figures.Accepted, 2024, People));
        Assert.Equal(14_432, await read(Figures.Succeeded, 2024, People));
        Assert.Equal(1_665_000_000, await read(Figures.AmountInvolved, 2024, People));
        Assert.Equal(32m, await read(Figures.AcceptedYoy, 2024, ("source", "pre-litigation")));
        Assert.Equal(1_650, await read(Figures.Accepted, 2024, ("source", "pre-litigation")));
        Assert.Equal((474, 13), (await read(Reviewed.Applied, 2024), await read(Reviewed.Hearings, 2024)));
        Assert.Equal((228, 51.5m), (await read(Reviewed.MediatedWithdrawn, 2024), await read(Reviewed.MediatedWithdrawnRate, 2024)));
        Assert.Equal((6.6m, 3.08m), (await read(CrossFigures.SuedRate, 2024), await read(CrossFigures.ToLitigationRatio, 2024)));
        Assert.Equal((288, 305), (await read(Figures.Pending, 2023, People), await read(Figures.Pending, 2024, People)));
    }

    [Fact]
    public void The_studios_of_minhang_are_sixty_eight_and_every_id_path_mark_and_account_is_its_own()
    {
        Assert.Equal(68, Minhang2024.Region.Offices.Count(o => o.Name.EndsWith("片区网格多元解纷工作室")));
        Assert.Equal(14, Minhang2024.Region.Offices.Count(o => o.Kind == "street"));
        Office[] offices = [.. SampleRegions.All.SelectMany(r => r.Offices)];
        Assert.Distinct(offices.Select(o => o.Id));
        Assert.Distinct(offices.Select(o => o.Path));
        Assert.Distinct(offices.Select(o => o.Mark));
        Assert.Distinct(SampleRegions.All.SelectMany(r => r.Accounts).Select(a => a.Id));
    }

    [Fact]
    public void Every_region_has_its_review_and_supervision_staff()
    {
        string[] duties =
        [
            "reconsideration.Officer",
            "reconsideration.InstitutionHead",
            "reconsideration.OrganHead",
            "reconsideration.Registrar",
            "litigation.Handler",
            "litigation.Registrar",
        ];
        foreach (var region in SampleRegions.All)
        foreach (var duty in duties)
        {
            var held = region.Accounts.SelectMany(a => a.Duties).Where(d => d.Duty == duty).ToList();
            Assert.Equal(duty == "reconsideration.Officer" ? 2 : 1, held.Count); // 行政复议法 45: investigations take two
            Assert.All(held, d => Assert.Equal("government", d.Office.Kind));
        }
    }

    [Fact]
    public void A_sample_is_the_same_every_time()
    {
        static string Told(SampleRegion region) => string.Join('\n', region.Matters().Skip(29_000).Take(200).SelectMany(s => s.Steps));

        Assert.Equal(Told(Minhang2024.Region), Told(Minhang2024.Region));
    }

    private static (string, string)[] People { get; } = [("type", "people")];

    private async Task<MemoryRun> Run(SampleRegion region)
    {
        var watch = Stopwatch.StartNew();
        var run = new MemoryRun([.. Catalogue.Modules]) { KeepFiles = false }
            .Perform(region.Matters())
            .Perform(region.Afterwards());
        output.WriteLine($"{region.Name}: {run.Matters} matters, {run.Acts} acts in {watch.Elapsed.TotalSeconds:0.0} s");
        await Balances(run, region);
        return run;
    }

    /// <summary>Carried over + new = concluded + pending, for the region and every office, in both years and every month.</summary>
    private static async Task Balances(MemoryRun run, SampleRegion region)
    {
        foreach (var module in Catalogue.Modules.Where(m => m.Balance is not null))
        foreach (var office in region.Offices.Where(o => o.Kind is "region" or "government" or "street" or "department"))
        foreach (var period in office.Kind == "region" ? [.. Period.Year(2024).Months()] : (Period[])[Period.Year(2023), Period.Year(2024)])
        {
            var (pending, accepted, concluded) = module.Balance!.Value;
            var cut = Cut.Of(office);
            var before = new Period(period.From.AddYears(-1), period.From.AddDays(-1));
            Assert.Equal(
                await run.Ledger.Total(pending, cut, before) + await run.Ledger.Total(accepted, cut, period),
                await run.Ledger.Total(concluded, cut, period) + await run.Ledger.Total(pending, cut, period)
            );
        }
    }

    private static Func<Figure, int, (string, string)[], Task<decimal?>> ReaderOf(MemoryRun run, SampleRegion region) =>
        async (figure, year, where) => (await run.Ledger.Read(figure, new Cut(region.Offices[0], where), Period.Year(year))).Value;

    private delegate Task<decimal?> Read(Figure figure, int year, params (string, string)[] where);

    private static Read Reader(MemoryRun run, SampleRegion region) => new(ReaderOf(run, region));
}
