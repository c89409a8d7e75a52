using Yifa.Kernel;

namespace Yifa.Modules.DutyReports;

public enum Stage
{
    [Stage("应述法", Next = "述法人按期提交述法报告,书面或者现场述法")]
    Due,

    [Stage("已提交报告", Next = "安排会议听取述法,或者登记书面述法")]
    Submitted,

    [Stage("已述法", Next = "对述法情况评分")]
    Reported,

    [Stage("已评分", Phase.Closed)]
    Scored,

    [Stage("已移出名单", Phase.Closed)]
    Excused,
}

public enum Duty
{
    [Label("述法工作人员"), Corrects("第一责任人职责规定 7")]
    Clerk,

    [Label("述法单位联络员")]
    Liaison,

    [Label("述法评议人"), Leads("第一责任人职责规定 8")]
    Assessor,
}

/// <summary>述法层级: the three tiers.</summary>
public enum Tier
{
    [Label("本级党政主要负责人")]
    Region,

    [Label("部门和下级地区主要负责人")]
    Department,

    [Label("所属单位主要负责人")]
    Body,
}

/// <summary>单位类型.</summary>
public enum UnitType
{
    [Label("党委和政府")]
    Government,

    [Label("部门")]
    Department,

    [Label("街道、乡镇")]
    Town,

    [Label("下级地区")]
    Locality,

    [Label("区属国企")]
    DistrictCompany,

    [Label("其他单位")]
    Other,
}

/// <summary>述法方式.</summary>
public enum Mode
{
    [Label("书面述法")]
    Written,

    [Label("常委会会议现场述法")]
    LiveAtStandingCommittee,

    [Label("依法治理委员会会议现场述法")]
    LiveAtGovernanceCommittee,

    [Label("党委(党组)会议现场述法")]
    LiveAtPartyMeeting,
}

/// <summary>履职环节, in their order over the year.</summary>
public enum DutyStep
{
    [Label("职责下达")]
    Assigned,

    [Label("部署")]
    Deployed,

    [Label("研究解决")]
    Resolved,

    [Label("督察")]
    Inspected,
}

/// <summary>评议等次.</summary>
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
