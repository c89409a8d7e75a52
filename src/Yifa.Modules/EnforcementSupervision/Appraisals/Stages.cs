using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public enum AppraisalStage
{
    [Stage("评议中", Next = "逐个评议列入计划的单位,反馈评议结果")]
    Appraising,

    [Stage("督促整改", Phase.Standing, Next = "督促需要整改的单位整改")]
    Told,

    [Stage("已结束", Phase.Closed)]
    Finished,
}

/// <summary>评议范围.</summary>
public enum Scope
{
    [Label("执法部门")]
    Department,

    [Label("街道、乡镇")]
    Town,
}

public enum Grade
{
    [Label("优秀")]
    Excellent,

    [Label("良好")]
    Good,

    [Label("合格")]
    Fair,

    [Label("不合格")]
    Poor,
}

public enum AppraisalDuty
{
    [Label("评议工作人员"), Corrects("行政执法监督条例 6")]
    Clerk,

    [Label("执法监督机构负责人"), Leads("行政执法监督条例 6"), Corrects("行政执法监督条例 6")]
    Head,

    [Label("被评议单位联络员")]
    Liaison,
}
