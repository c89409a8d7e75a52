using Yifa.Kernel;
using Yifa.Modules.Inspections;

namespace Yifa.Modules.Samples;

/// <summary>松江区, report year 2024: what its report prints of the general modules.</summary>
public static class Songjiang2024
{
    private static readonly (string Code, string Name, string Mark)[] Departments =
    [
        ("songjiang-police", "公安局", "松公"),
        ("songjiang-market", "市场监督管理局", "松市监"),
        ("songjiang-emergency", "应急管理局", "松应急"),
        ("songjiang-urban", "城市管理行政执法局", "松城管"),
    ];

    private static readonly (string Id, string Name)[] People =
    [
        ("songjiang.xu.mou", "许某"),
        ("songjiang.he.mou", "何某"),
        ("songjiang.lv.mou", "吕某"),
        ("songjiang.shi.mou", "施某"),
        ("songjiang.zhang.mou", "张某"),
        ("songjiang.kong.mou", "孔某"),
        ("songjiang.cao.mou", "曹某"),
        ("songjiang.yan.mou", "严某"),
    ];

    private static readonly RegionTree Tree = new(30000, "songjiang", "松江区", "松");
    private static readonly District District = District.Add(Tree, "松江区", "松", Departments, People);

    private static readonly SampleInspectors Safety = Inspectors.Employ(Tree, District.Departments[2], EnforcementField.WorkSafety);
    private static readonly Penalties.SampleEnforcers Market = PenaltyYears.Employ(
        Tree,
        District.Departments[1],
        EnforcementField.MarketRegulation,
        "310117"
    );
    private static readonly Penalties.SampleEnforcers Urban = PenaltyYears.Employ(
        Tree,
        District.Departments[3],
        EnforcementField.UrbanManagement,
        "310117"
    );

    public static SampleRegion Region { get; } =
        new(
            "songjiang-2024",
            "松江区(示例)",
            2024,
            Tree.Offices,
            Tree.Accounts,
            () =>
                GeneralSeeds
                    .Songjiang2024(Tree, District)
                    .Concat(SteeringSeeds.Songjiang2024(Tree, District))
                    .Concat(InspectionSample.Past(Safety, "310117", 2024, visits: 20_318, hazards: 106))
                    .Concat(PenaltyYears.Songjiang2024(Market, Urban))
                    .Concat(DiscretionSeeds.Songjiang2024(Tree, District))
        );
}
