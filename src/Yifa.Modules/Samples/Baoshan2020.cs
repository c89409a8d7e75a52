using Yifa.Kernel;

namespace Yifa.Modules.Samples;

/// <summary>宝山区, report year 2020: what its report prints of the general modules.</summary>
public static class Baoshan2020
{
    private static readonly (string Code, string Name, string Mark)[] Departments =
    [
        ("baoshan-police", "公安局", "宝公"),
        ("baoshan-market", "市场监督管理局", "宝市监"),
    ];

    private static readonly (string Id, string Name)[] People =
    [
        ("baoshan.xu.mou", "许某"),
        ("baoshan.he.mou", "何某"),
        ("baoshan.lv.mou", "吕某"),
        ("baoshan.shi.mou", "施某"),
        ("baoshan.zhang.mou", "张某"),
        ("baoshan.kong.mou", "孔某"),
        ("baoshan.cao.mou", "曹某"),
        ("baoshan.yan.mou", "严某"),
    ];

    private static readonly RegionTree Tree = new(40000, "baoshan", "宝山区", "宝");
    private static readonly District District = District.Add(Tree, "宝山区", "宝", Departments, People);

    public static SampleRegion Region { get; } =
        new(
            "baoshan-2020",
            "宝山区(示例)",
            2020,
            Tree.Offices,
            Tree.Accounts,
            () =>
                GeneralSeeds
                    .Baoshan2020(Tree, District)
                    .Concat(LearningSeeds.Baoshan2020(Tree, District))
                    .Concat(SteeringSeeds.Baoshan2020(Tree, District))
        )
        {
            Afterwards = () => YearAssessments.Baoshan2020(Tree, District),
        };
}
