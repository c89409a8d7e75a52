using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Samples;

namespace Yifa.Tests.Modules.Samples;

using Accounts = Yifa.Modules.DutyReports.Figures;
using Assessed = Yifa.Modules.Assessment.Figures;
using Findings = Yifa.Modules.Oversight.FindingFigures;
using Rounds = Yifa.Modules.Oversight.RoundFigures;

/// <summary>What the reports print of 督察, 述法 and 示范创建, read off the sample regions.</summary>
public sealed class SteeringSeedsTests
{
    private static readonly string[] Steering = ["assessment", "assistance", "duty-reports", "findings", "oversight"];

    private static MemoryRun Run(SampleRegion region) =>
        new MemoryRun([.. Catalogue.Modules]) { KeepFiles = false }.Perform(
            region.Matters().Concat(region.Afterwards()).Where(s => Steering.Contains(s.Kind))
        );

    private static decimal Read(MemoryRun run, Figure figure, int year, string where = "")
    {
        var bound = Catalogue.Modules.SelectMany(m => m.Figures).First(f => f.Id == figure.Id);
        return run.Read(bound, year, [.. FacetText.Read(where)])!.Value;
    }

    [Fact]
    public void Shangyu_patrolled_three_times_and_found_twelve_items_at_sixteen_units()
    {
        var run = Run(Shangyu2024.Region);

        Assert.Equal(3, Read(run, Rounds.Rounds, 2024, "mode=patrol"));
        Assert.Equal(16, Read(run, Findings.UnitsWithFindings, 2024, "mode=patrol"));
        Assert.Equal(12, Read(run, Findings.Findings, 2024, "mode=patrol"));
        Assert.Equal(8, Read(run, Findings.FindingsRectified, 2024, "mode=patrol"));
        Assert.Equal(100, Read(run, Accounts.CompletionRate, 2024));
    }

    [Fact]
    public void Songjiang_heard_eighteen_towns_thirty_three_departments_and_five_companies()
    {
        var run = Run(Songjiang2024.Region);

        Assert.Equal(18, Read(run, Accounts.UnitsReported, 2024, "unit-type=town"));
        Assert.Equal(33, Read(run, Accounts.UnitsReported, 2024, "unit-type=department"));
        Assert.Equal(5, Read(run, Accounts.UnitsReported, 2024, "unit-type=district-company"));
    }

    [Fact]
    public void Baoshan_inspected_thirty_two_units_and_twelve_towns()
    {
        var run = Run(Baoshan2020.Region);

        Assert.Equal(32, Read(run, Rounds.UnitsInspected, 2020, "mode=inspection;unit-type=unit"));
        Assert.Equal(12, Read(run, Rounds.UnitsInspected, 2020, "mode=inspection;unit-type=town"));
    }

    [Fact]
    public void Baoshan_checked_ninety_five_indicators_of_the_demonstration()
    {
        var run = Run(Baoshan2020.Region);

        Assert.Equal(95, Read(run, Assessed.IndicatorsChecked, 2020, "scheme=示范指标体系"));
        Assert.Equal(95, Read(run, Assessed.IndicatorsChecked, 2020, "unit=宝山区人民政府"));
        Assert.Equal(0, Read(run, Assessed.UnitsScored, 2020));
    }

    [Fact]
    public void Dalian_heard_all_844_leaders_eight_of_them_live()
    {
        var run = Run(Dalian2024.Region);

        Assert.Equal(844, Read(run, Accounts.PersonsReported, 2024));
        Assert.Equal(8, Read(run, Accounts.UnitsReported, 2024, "mode=live-at-standing-committee"));
        Assert.Equal(100, Read(run, Accounts.CompletionRate, 2024));
    }

    [Fact]
    public void Minhang_misses_two_accounts() => Assert.Equal(90.9m, Read(Run(Minhang2024.Region), Accounts.CompletionRate, 2024));
}
