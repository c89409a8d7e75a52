using Yifa.Modules.Discretion;

namespace Yifa.Tests.Modules.Discretion;

/// <summary>Cities made up by chance, alike or with one who strays.</summary>
public sealed class OutlierTests(ITestOutputHelper output)
{
    private static readonly OutlierRule Rule = new();

    /// <summary>Offices of six officers each, who weigh alike; some fine in round amounts, so that many places are the same.</summary>
    private static List<Placed> City(int seed, int offices, int casesEach, Func<int, double, double>? strays = null)
    {
        var random = new Random(seed);
        var cases = new List<Placed>();
        for (var n = 0; n < offices * casesEach; n++)
        {
            var officer = random.Next(offices * 6);
            var place = (random.NextDouble() + random.NextDouble()) / 2;
            place = random.Next(3) == 0 ? Math.Round(place * 4) / 4 : place;
            cases.Add(
                new(
                    n,
                    $"事项{officer / 6 % 3}",
                    n % 3 == 0 ? "较轻" : "一般",
                    strays?.Invoke(officer, place) ?? place,
                    $"机关{officer / 6}",
                    [$"人员{officer}"],
                    n % 2 == 0 ? $"企业{random.Next(40)}" : null
                )
            );
        }
        return cases;
    }

    [Theory]
    [InlineData(6, 200, 1)]
    [InlineData(6, 200, 2)]
    [InlineData(20, 150, 3)]
    [InlineData(20, 400, 4)]
    [InlineData(60, 300, 5)]
    public void An_officer_who_fines_near_the_top_is_found_and_nobody_else_of_the_other_offices(int offices, int casesEach, int seed)
    {
        var found = Outliers.Find(City(seed, offices, casesEach, (officer, place) => officer == 9 ? 0.8 + place / 5 : place), Rule);

        Assert.Contains(found, o => o is { Subject: Subject.Officer, Who: "人员9", Office: "机关1" } && o.Median > o.OthersMedian);
        Assert.DoesNotContain(found, o => o.Subject == Subject.Officer && o.Who != "人员9");
        Assert.DoesNotContain(found, o => o.Subject == Subject.Office && o.Who != "机关1");
    }

    [Fact]
    public void An_enterprise_that_is_always_spared_is_found()
    {
        var found = Outliers.Find(City(8, 10, 400).Select(c => c.Enterprise == "企业7" ? c with { Place = c.Place / 8 } : c), Rule);

        Assert.Contains(found, o => o is { Subject: Subject.Enterprise, Who: "企业7" } && o.Median < o.OthersMedian);
    }

    [Fact]
    public void Where_all_weigh_alike_fewer_than_one_office_in_a_hundred_is_asked()
    {
        var (alarms, offices, cities) = (0, 0, 0);
        for (var seed = 0; seed < 150; seed++)
        {
            var size = 4 + seed % 25;
            var found = Outliers.Find(City(1_000 + seed, size, 120), Rule);
            (alarms, offices, cities) = (alarms + found.Count, offices + size, cities + (found.Count > 0 ? 1 : 0));
        }
        output.WriteLine($"{alarms} false alarms over {offices} offices in 150 cities; {cities} cities with any");

        Assert.True(alarms * 100 < offices, $"{alarms} of {offices}");
        Assert.True(cities * 100 <= 150 * 2, $"{cities} cities");
    }

    [Fact]
    public void Too_few_cases_are_not_compared()
    {
        var few = City(3, 4, 60)
            .Where(c => c.Officers[0] != "人员9")
            .Concat(Enumerable.Range(0, Rule.Least - 1).Select(n => Strict(9_000 + n)));
        var enough = few.Append(Strict(9_999));

        Assert.DoesNotContain(Outliers.Find(few, Rule), o => o.Who == "人员9");
        Assert.Contains(Outliers.Find(enough, Rule), o => o.Who == "人员9");
    }

    [Fact]
    public void Where_every_case_is_fined_the_same_nobody_strays() => Assert.Empty(Outliers.Find(City(5, 6, 100, (_, _) => 0.5), Rule));

    [Theory]
    [InlineData(1.959964, 0.05)]
    [InlineData(3.290527, 0.001)]
    [InlineData(4.891638, 1e-6)]
    [InlineData(6.109410, 1e-9)]
    public void The_tail_is_that_of_the_tables(double z, double both) => Assert.Equal(1, Outliers.Tail(z) / both, 0.001);

    private static Placed Strict(int n) => new(n, "事项1", "一般", 0.97 + n % 7 / 1_000.0, "机关1", ["人员9"], null);
}
