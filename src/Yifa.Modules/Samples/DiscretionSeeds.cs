using Yifa.Kernel;

namespace Yifa.Modules.Samples;

/// <summary>What the reports of the sample regions print of discretion, made of invented cases that add up to it.</summary>
internal static class DiscretionSeeds
{
    /// <summary>适用“一基准四清单”案件181.3万件,减免处罚2.3亿元.</summary>
    private const int DalianCases = 1_813_000;
    private const int DalianRelief = 230_000_000;

    /// <summary>So much of what Dalian printed does the sample hold unless it is asked for whole.</summary>
    public const int DalianShare = 100;

    /// <param name="share">One in so many cases.</param>
    public static IEnumerable<Script> Dalian2024(RegionTree tree, District district, int share)
    {
        var year = new DiscretionYear(tree, 2024);
        var d = district.Departments;
        SampleWeigher[] units =
        [
            new(d[1], EnforcementField.MarketRegulation, "210200101", "食品经营", "210200", Officers: 60),
            new(d[2], EnforcementField.UrbanManagement, "210200201", "占道经营", "210200", Officers: 60),
            new(d[3], EnforcementField.Transport, "210200301", "道路运输", "210200", Officers: 60),
        ];
        return year.Benchmarks(units)
            .Concat(year.Lists(units))
            .Concat(year.Cases(units, DalianCases / share, DalianRelief / share, DiscretionScheme.OneBenchmarkFourLists, strict: 7));
    }

    /// <summary>督促5家行政执法单位做好动态更新; 129 cases weighed by proportion.</summary>
    public static IEnumerable<Script> Shangyu2024(RegionTree tree, District district)
    {
        var year = new DiscretionYear(tree, 2024);
        var d = district.Departments;
        SampleWeigher[] units =
        [
            new(d[1], EnforcementField.MarketRegulation, "330604101", "食品经营", "330604"),
            new(d[2], EnforcementField.Labour, "330604201", "劳务派遣", "330604"),
            new(d[3], EnforcementField.Other, "330604301", "林木采伐", "330604"),
            new(d[4], EnforcementField.Environment, "330604401", "环境噪声", "330604"),
            new(d[5], EnforcementField.UrbanManagement, "330604501", "占道经营", "330604"),
        ];
        return year.Benchmarks(units, urged: true)
            .Concat(year.Lists(units[..1]))
            .Concat(year.Cases(units, 129, 0, DiscretionScheme.Proportionality))
            .Concat(year.MaximumLists(units[0]))
            .Concat(year.Alarm(units[0]));
    }

    /// <summary>每季度及时报送顶格行政处罚清单.</summary>
    public static IEnumerable<Script> Songjiang2024(RegionTree tree, District district)
    {
        var year = new DiscretionYear(tree, 2024);
        var market = new SampleWeigher(district.Departments[1], EnforcementField.MarketRegulation, "310117101", "食品经营", "310117");
        return year.Benchmarks([market]).Concat(year.MaximumLists(market));
    }

    /// <summary>A few cases show the pages; one officer fines near the top of the range.</summary>
    public static IEnumerable<Script> Minhang2024(RegionTree tree, District district)
    {
        var year = new DiscretionYear(tree, 2024);
        var d = district.Departments;
        SampleWeigher[] units =
        [
            new(d[1], EnforcementField.MarketRegulation, "310112101", "食品经营", "310112"),
            new(d[6], EnforcementField.UrbanManagement, "310112201", "占道经营", "310112"),
        ];
        return year.Benchmarks(units)
            .Concat(year.Lists(units))
            .Concat(year.Cases(units, 800, 120_000, DiscretionScheme.OneBenchmarkFourLists, strict: 3));
    }
}
