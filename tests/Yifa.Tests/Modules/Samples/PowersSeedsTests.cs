using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.EnforcementPowers;
using Yifa.Modules.Samples;

namespace Yifa.Tests.Modules.Samples;

/// <summary>What the sample regions have of powers of enforcement.</summary>
public sealed class PowersSeedsTests
{
    private static readonly string[] Powers =
    [
        .. Catalogue.Modules.Where(m => m.MatterType.Namespace == typeof(Certificate).Namespace).Select(m => m.Kind),
    ];

    private static MemoryRun Run(SampleRegion region) =>
        new MemoryRun([.. Catalogue.Modules]).Perform(region.Matters().Where(s => Powers.Contains(s.Kind)));

    [Fact]
    public void Shangyu_adjusted_the_items_of_twenty_towns()
    {
        var run = Run(Shangyu2024.Region);

        Assert.Equal(20, run.Read(TownFigures.TownsAdjusted, 2024));
        Assert.Equal(5, run.Read(TownFigures.TownsAdjusted, 2024, ("field", "城市管理")));
        Assert.Equal(1, run.Read(DisputeFigures.Settled, 2024, ("field", "林业")));
        Assert.Equal(156, run.Read(CertificateFigures.Issued, 2024)); // those who passed the year's exam
        Assert.Equal(270 + Inspecting(Shangyu2024.Region).Count, run.Read(CertificateFigures.Officers, 2024));
    }

    [Fact]
    public void Who_goes_on_inspections_in_the_demo_has_a_certificate_in_force()
    {
        var certificates = Run(Minhang2024.Region).Files.Select(f => f.Matter).OfType<Certificate>().ToList();
        var inspecting = Inspecting(Minhang2024.Region);

        Assert.NotEmpty(inspecting);
        Assert.All(
            inspecting,
            a => Assert.Contains(certificates, c => c.Account == a.Id && c.Name == a.Name && c.IsInForce(new(2026, 11, 26)))
        );
    }

    private static List<Account> Inspecting(SampleRegion region) =>
        [.. region.Accounts.Where(a => a.Duties.Any(d => d.Duty is "double-random.Checker" or "inspections.Officer"))];
}
