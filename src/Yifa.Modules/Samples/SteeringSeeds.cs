using Yifa.Kernel;
using Yifa.Modules.DutyReports;
using Account = Yifa.Modules.DutyReports.UnitType;
using Inspected = Yifa.Modules.Oversight.UnitType;
using Inspection = Yifa.Modules.Oversight.Mode;

namespace Yifa.Modules.Samples;

/// <summary>What the reports of the sample regions print of steering (督察, 述法, 示范创建), made of invented matters that add up to it.</summary>
internal static class SteeringSeeds
{
    private const string Unit = SteeringYear.Unit;
    private const string Town = SteeringYear.Town;

    /// <summary>Minhang prints none of it; a little shows what a year looks like while it runs, two accounts still missing.</summary>
    public static IEnumerable<Script> Minhang2024(RegionTree tree, District district)
    {
        var year = new SteeringYear(tree, district.Bureau, 2024);
        return year.Rounds(Inspection.Inspection, 1, "示例法治督察", (Unit, Inspected.Unit, 4), (Town, Inspected.Town, 2))
            .Concat(year.Found(Inspection.Inspection, 1, 1, "1 2、镇1 4", i => 4 - i))
            .Concat(year.Roster(8, Unit, Account.Department, Tier.Department, reported: 7))
            .Concat(year.Roster(14, Town, Account.Town, Tier.Department, reported: 13))
            .Concat(year.Asked(6, Unit));
    }

    /// <summary>3 patrol rounds found 12 items at 16 units: four items a round; two items concern two units in the first, one in each other.</summary>
    public static IEnumerable<Script> Shangyu2024(RegionTree tree, District district)
    {
        var year = new SteeringYear(tree, district.Bureau, 2024);
        return year.Found(Inspection.Inspection, 0, 1, "7", _ => 2)
            .Concat(year.Rounds(Inspection.Patrol, 3, "第{n}轮法治巡察", (Unit, Inspected.Unit, 24)))
            .Concat(year.Found(Inspection.Patrol, 1, 3, "1、2 3、4 5 6", _ => 5))
            .Concat(year.Found(Inspection.Patrol, 2, 3, "9、10 11 12 13", _ => 4))
            .Concat(year.Found(Inspection.Patrol, 3, 3, "17、18 19 20 21", i => 3 - i))
            .Concat(year.Roster(26, Unit, Account.Department, Tier.Department))
            .Concat(year.Roster(20, Town, Account.Town, Tier.Department))
            .Concat(year.Asked(4, Unit));
    }

    public static IEnumerable<Script> Songjiang2024(RegionTree tree, District district)
    {
        var year = new SteeringYear(tree, district.Bureau, 2024);
        return year.Roster(18, Town, Account.Town, Tier.Department)
            .Concat(year.Roster(33, "示例区级部门{n}", Account.Department, Tier.Department))
            .Concat(year.Roster(5, "示例区属国企{n}", Account.DistrictCompany, Tier.Body));
    }

    public static IEnumerable<Script> Baoshan2020(RegionTree tree, District district)
    {
        var year = new SteeringYear(tree, district.Bureau, 2020);
        return year.Rounds(
            Inspection.Inspection,
            1,
            "法治政府建设督察",
            ("示例单位{n}", Inspected.Unit, 32),
            ("示例镇{n}", Inspected.Town, 12)
        );
    }

    /// <summary>844 leaders, 8 of them live before the standing committee.</summary>
    public static IEnumerable<Script> Dalian2024(RegionTree tree, District district)
    {
        var year = new SteeringYear(tree, district.Bureau, 2024);
        return year.Roster(8, "示例地区{n}", Account.Locality, Tier.Department, mode: Mode.LiveAtStandingCommittee)
            .Concat(year.Roster(836, "示例单位{n}", Account.Department, Tier.Body));
    }
}
