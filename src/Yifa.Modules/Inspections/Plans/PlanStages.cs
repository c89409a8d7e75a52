using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

public enum PlanStage
{
    [Stage("编制报批中", Next = "填好计划各行,报本机关负责人批准")]
    Drafting,

    [Stage("待备案", Next = "报统筹机关备案;专项检查先取得批准")]
    Approved,

    [Stage("已备案待公布", Next = "向社会公布;统筹机关合并重复的检查")]
    Filed,

    [Stage("执行中", Phase.Standing, Next = "按计划启动检查;年度终了办结")]
    InForce,

    [Stage("已办结", Phase.Closed)]
    Concluded,

    [Stage("已撤销", Phase.Closed)]
    Cancelled,
}

public enum PlanDuty
{
    [Label("检查计划编制人")]
    Planner,

    [Label("检查机关负责人"), Leads("涉企行政检查意见 5"), Corrects("涉企行政检查意见 5")]
    Head,

    /// <summary>Of the justice bureau, for all units below the office where it is held.</summary>
    [Label("检查统筹人")]
    Coordinator,

    [Label("统筹机关负责人")]
    CoordinatingHead,
}

/// <summary>计划类型, 涉企行政检查意见 4: special inspections need an approval of their own, and their number is limited.</summary>
public enum PlanType
{
    [Label("年度检查计划")]
    Annual,

    [Label("专项检查计划")]
    Special,
}

/// <summary>编制单位层级.</summary>
public enum PlanLevel
{
    [Label("部门")]
    Department,

    [Label("街道、乡镇")]
    Town,

    [Label("其他单位")]
    Other,
}
