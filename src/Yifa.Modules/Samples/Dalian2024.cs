using Yifa.Kernel;

namespace Yifa.Modules.Samples;

/// <summary>大连市, report year 2024: what its report prints of the general modules.</summary>
public static class Dalian2024
{
    private static readonly (string Code, string Name, string Mark)[] Departments =
    [
        ("dalian-police", "公安局", "大公"),
        ("dalian-market", "市场监督管理局", "大市监"),
        ("dalian-urban", "城市管理局", "大城管"),
        ("dalian-transport", "交通运输局", "大交"),
    ];

    private static readonly (string Id, string Name)[] People =
    [
        ("dalian.xu.mou", "许某"),
        ("dalian.he.mou", "何某"),
        ("dalian.lv.mou", "吕某"),
        ("dalian.shi.mou", "施某"),
        ("dalian.zhang.mou", "张某"),
        ("dalian.kong.mou", "孔某"),
        ("dalian.cao.mou", "曹某"),
        ("dalian.yan.mou", "严某"),
    ];

    private static readonly RegionTree Tree = new(50000, "dalian", "大连市", "大");
    private static readonly District District = District.Add(Tree, "大连市", "大", Departments, People);

    public static SampleRegion Region { get; } =
        Of("dalian-2024", DiscretionSeeds.DalianShare) with
        {
            Whole = Of("dalian-2024-full", share: 1),
        };

    private static SampleRegion Of(string name, int share) =>
        new(
            name,
            "大连市(示例)",
            2024,
            Tree.Offices,
            Tree.Accounts,
            () =>
                GeneralSeeds
                    .Dalian2024(Tree, District)
                    .Concat(LearningSeeds.Dalian2024(Tree, District))
                    .Concat(SteeringSeeds.Dalian2024(Tree, District))
                    .Concat(DiscretionSeeds.Dalian2024(Tree, District, share))
        );
}
