using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

public enum Stage
{
    [Stage("办理中", Next = "责任单位按期完成,并提供佐证")]
    Open,

    [Stage("待验收", Next = "审核人对照佐证验收:通过,或者退回")]
    Submitted,

    [Stage("已整改", Phase.Standing, Next = "按期回头看,问题反弹的重新打开")]
    Rectified,

    [Stage("已完成", Phase.Closed)]
    Done,

    [Stage("已取消", Phase.Closed)]
    Dropped,

    [Stage("已结转", Phase.Closed)]
    Carried,
}

public enum Duty
{
    [Label("任务经办人")]
    Clerk,

    [Label("任务审核人"), Leads("党政机关公文处理工作条例 24"), Corrects("党政机关公文处理工作条例 24")]
    Reviewer,

    [Label("种类管理员"), KeepsKinds]
    KindKeeper,
}

/// <summary>级别.</summary>
public enum Level
{
    [Label("省级")]
    Province,

    [Label("市级")]
    City,

    [Label("区县级")]
    District,

    [Label("街镇级")]
    Town,
}

/// <summary>考评等次.</summary>
public enum Grade
{
    [Label("优秀")]
    Excellent,

    [Label("良好")]
    Good,

    [Label("合格")]
    Passed,

    [Label("不合格")]
    Failed,
}

/// <summary>评估阶段.</summary>
public enum EvaluationPart
{
    [Label("中期评估")]
    MidTerm,

    [Label("终期评估")]
    Final,
}

/// <summary>回头看的结果.</summary>
public enum LookBackResult
{
    [Label("整改巩固")]
    Holds,

    [Label("问题反弹")]
    CameBack,
}
