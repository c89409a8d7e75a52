using Yifa.Kernel;

namespace Yifa.Modules.Registers;

public enum Stage
{
    [Stage("筹备中", Phase.Standing, Next = "具备条件后批准入册,不再设立的终止筹备")]
    Proposed,

    [Stage("在册", Phase.Standing, Next = "有效期满前续期,不再符合条件的退出")]
    Entered,

    [Stage("已退出", Phase.Closed)]
    Left,

    [Stage("未入册", Phase.Closed)]
    Dropped,
}

public enum Duty
{
    [Label("名录管理员")]
    Keeper,

    [Label("名录审核人"), Leads("统计法 7"), Corrects("统计法 7")]
    Reviewer,

    [Label("种类管理员"), KeepsKinds]
    KindKeeper,
}

/// <summary>级别.</summary>
public enum Level
{
    [Label("国家级")]
    National,

    [Label("省级")]
    Province,

    [Label("市级")]
    City,

    [Label("市级以上")]
    CityAndAbove,

    [Label("区县级")]
    District,

    [Label("街镇级")]
    Town,

    [Label("村居级")]
    Village,
}

/// <summary>退出原因.</summary>
public enum LeaveReason
{
    [Label("任期、有效期届满")]
    TermEnded,

    [Label("本人、本单位申请")]
    OwnRequest,

    [Label("不再符合条件")]
    Unfit,

    [Label("撤销、解聘")]
    Removed,

    [Label("合并、撤并")]
    Merged,

    [Label("废止、失效")]
    Repealed,

    [Label("其他原因")]
    Other,
}
