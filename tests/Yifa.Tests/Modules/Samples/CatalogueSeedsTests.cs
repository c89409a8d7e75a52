using System.Text.Json;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Samples;
using Yifa.Tests.House;

namespace Yifa.Tests.Modules.Samples;

/// <summary>Every number that the catalogue takes from the five reports, of the modules beside casework, read off the sample of its region.</summary>
public sealed class CatalogueSeedsTests
{
    /// <summary>余, 多, 超, 近: how far a number that a qualifier only bounds may lie from what is printed.</summary>
    private const decimal Bound = 0.1m;

    private static readonly Dictionary<string, (SampleRegion Region, int Year)> Seeds = new()
    {
        ["000"] = (Minhang2024.Region, 2024),
        ["001"] = (Songjiang2024.Region, 2024),
        ["002"] = (Shangyu2024.Region, 2024),
        ["003"] = (Baoshan2020.Region, 2020),
        ["004"] = (Dalian2024.Region, 2024),
    };

    /// <summary>Of what the sample holds a share of: one in so many, the rest on request (<see cref="SampleRegion.Whole"/>).</summary>
    private static readonly Dictionary<(string Seed, string Figure), decimal> Shares = new()
    {
        [("004", "discretion.cases-applied")] = 100,
        [("004", "discretion.penalty-reduced")] = 100,
    };

    /// <summary>A printed number: the figure, its cut, and how exactly it was said.</summary>
    private sealed record Printed(string Figure, string Seed, string Where, decimal Value, string Exactness)
    {
        public bool Is(decimal? read) =>
            read is { } value
            && Exactness switch
            {
                "exact" => value == Value,
                "lower" => value >= Value && value <= Value * (1 + Bound),
                "upper" => value <= Value && value >= Value * (1 - Bound),
                _ => false,
            };

        public override string ToString() => $"{Seed} {Figure} {Where}: {Exactness} {Value}";
    }

    [Fact]
    public void Every_printed_number_of_the_general_modules_is_read()
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Skip("the catalogue is not at hand: no folder named shared beside the repository");
            return;
        }
        var printed = File.ReadLines(Path.Combine(shared, "spec", "catalogue.jsonl"))
            .Where(l => l.Length > 0)
            .SelectMany(PrintedIn)
            .ToList();
        Assert.True(printed.Count >= 80, $"{printed.Count} numbers");
        Assert.Empty(printed.Where(p => !p.Is(Read(p))).Select(p => $"{p}, read {Read(p)}"));
    }

    [Theory]
    [InlineData("exact", 100, 100, true)]
    [InlineData("exact", 100, 101, false)]
    [InlineData("lower", 100, 100, true)]
    [InlineData("lower", 100, 99, false)]
    [InlineData("lower", 100, 111, false)]
    [InlineData("upper", 300, 290, true)]
    [InlineData("upper", 300, 301, false)]
    [InlineData("unheard of", 1, 1, false)]
    public void A_qualifier_is_respected(string exactness, int said, int read, bool expected) =>
        Assert.Equal(expected, new Printed("a.b", "000", "", said, exactness).Is(read));

    private static IEnumerable<Printed> PrintedIn(string line)
    {
        var row = JsonDocument.Parse(line).RootElement;
        var id = row.GetProperty("id").GetString()!;
        return FigureNamed(id) is { NotYet: null }
            ? row.GetProperty("seed_figures")
                .EnumerateArray()
                .Select(s => new Printed(
                    id,
                    s.GetProperty("seed").GetString()!,
                    s.GetProperty("facet").GetString()!,
                    s.GetProperty("value").GetDecimal() / Shares.GetValueOrDefault((s.GetProperty("seed").GetString()!, id), 1),
                    s.GetProperty("bound").GetString()!
                ))
            : [];
    }

    private static Figure? FigureNamed(string id) =>
        Catalogue
            .Modules.Where(m => !GeneralSeedsTests.Casework.Contains(m.Kind))
            .SelectMany(m => m.Figures)
            .FirstOrDefault(f => f.Id == id);

    private static decimal? Read(Printed printed)
    {
        var (region, year) = Seeds[printed.Seed];
        // one printed number may be of several values together
        var where = FacetText.Read(printed.Where).ToList();
        if (where.FindIndex(w => w.Value.Contains(',')) is >= 0 and var several)
            return where[several].Value.Split(',').Sum(v => Read(printed with { Where = One(where, several, v) }));
        // an office is a cut of its own
        var office = region.Offices.FirstOrDefault(o => where.Any(w => w.Facet == "office" && w.Value == o.Name)) ?? Office.None;
        var cut = new Cut(office, [.. where.Where(w => w.Facet != "office")]);
        return GeneralSeedsTests.Run(region).Ledger.ReadAsCut(FigureNamed(printed.Figure)!, cut, Period.Year(year)).AsTask().Result.Value;
    }

    private static string One(IEnumerable<(string Facet, string Value)> where, int at, string value) =>
        string.Join(';', where.Select((w, i) => $"{w.Facet}={(i == at ? value : w.Value)}"));
}
