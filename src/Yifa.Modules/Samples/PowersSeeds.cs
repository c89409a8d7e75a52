using Yifa.Kernel;
using Yifa.Modules.Inspections;

namespace Yifa.Modules.Samples;

/// <summary>What the sample regions have of powers: Shangyu what its report prints, Minhang enough for an inspection to be tried.</summary>
internal static class PowersSeeds
{
    private const string Urban = "城市管理";
    private const string Forestry = "林业";

    /// <summary>百官街道等20个乡镇(街道), 156 who passed the exam of the year.</summary>
    public static IEnumerable<Script> Shangyu2024(RegionTree tree, District district)
    {
        var d = district.Departments;
        var year = new PowersYear(
            tree,
            district,
            2024,
            "330604",
            [
                new(d[5], Urban, "占道经营", "市容环境卫生责任区", "户外广告设施", "建筑垃圾处置"),
                new(d[3], Forestry, "林木采伐", "森林防火", "木材经营加工"),
                new(d[3], "自然资源", "土地利用", "矿产资源开采"),
                new(d[1], "市场监管", "食品经营", "特种设备使用", "计量器具使用", "广告发布"),
                new(d[2], "劳动保障", "工资支付", "劳务派遣"),
                new(d[4], "生态环境", "排污单位", "危险废物贮存", "环境噪声"),
            ]
        );
        IReadOnlyList<Office> towns = [.. tree.Offices.Where(o => o.Kind == "street")];
        return year.Items()
            .Concat(year.Subjects())
            .Concat(year.Towns(towns, Urban, Forestry))
            .Concat(year.Officers(276, 120, [.. d.Skip(1), .. towns], "2024年执法证件考试"))
            .Concat(year.Certified(Inspecting(tree), "2023年执法证件考试"))
            .Concat(year.Disputes(Forestry, d[3], d[5]))
            .Concat(Rated(tree, d[1], EnforcementField.MarketRegulation))
            .Concat(Rated(tree, d[4], EnforcementField.Environment));
    }

    public static IEnumerable<Script> Minhang2024(RegionTree tree, District district)
    {
        var d = district.Departments;
        var year = new PowersYear(
            tree,
            district,
            2024,
            "310112",
            [
                new(d[1], "市场监管", "食品经营", "特种设备使用", "广告发布"),
                new(d[6], Urban, "占道经营", "户外广告设施", "建筑垃圾处置"),
                new(d[4], "生态环境", "排污单位", "危险废物贮存"),
            ]
        );
        IReadOnlyList<Office> towns = [.. tree.Offices.Where(o => o.Kind == "street").Take(4)];
        return year.Items()
            .Concat(year.Subjects())
            .Concat(year.Towns(towns, Urban, "市场监管"))
            .Concat(year.Officers(32, 12, [.. d.Skip(1), .. towns], "示例执法资格考试"))
            .Concat(year.Certified(Inspecting(tree), "示例执法资格考试"))
            .Concat(year.Disputes(Urban, d[6], d[1]))
            .Concat(Rated(tree, d[1], EnforcementField.MarketRegulation));
    }

    /// <summary>How enterprises rated a department's visits: two groups, the second after what they wrote had been looked at.</summary>
    private static IEnumerable<Script> Rated(RegionTree tree, Office office, EnforcementField field)
    {
        var clerk = tree.Accounts.Select(a => a.As("inspection-ratings.Clerk")).OfType<Actor>().First();
        yield return new(
            RatingsModule.Module.Kind,
            office,
            [
                Step.OnTheDay(new(2024, 2, 5), 0, clerk, new OpenRatings(2024)),
                Step.OnTheDay(new(2024, 6, 30), 0, clerk, new Tally(field, new(2024, 6, 1), 1, 2, 4, 9, 12)),
                Step.OnTheDay(new(2024, 7, 15), 0, clerk, new AnswerRatings("合并同一企业的检查,提前三日约定时间")),
                Step.OnTheDay(new(2024, 11, 30), 0, clerk, new Tally(field, new(2024, 11, 1), 0, 1, 2, 11, 17)),
            ],
            $"{office.Name} 评价"
        );
    }

    /// <summary>Whoever of the sample goes to see enterprises.</summary>
    private static IEnumerable<Account> Inspecting(RegionTree tree) =>
        tree
            .Accounts.Where(a => a.Duties.Any(d => d.Duty == "inspections.Officer"))
            .Concat(tree.Accounts.Where(a => a.Duties.Any(d => d.Duty == "double-random.Checker")));
}
