using Yifa.Kernel;

namespace Yifa.Modules.Meetings;

public enum Stage
{
    [Stage("纪要办理中", Next = "补齐议题和决定,印发纪要")]
    Held,

    [Stage("已印发纪要", Phase.Standing, Next = "督办会议决定的事项,全部落实后办结")]
    Minuted,

    [Stage("已办结", Phase.Closed)]
    Finished,

    [Stage("已撤销", Phase.Closed)]
    Cancelled,
}

public enum Duty
{
    [Label("会务经办人")]
    Clerk,

    [Label("会议审核人"), Leads("党政机关公文处理工作条例 8"), Corrects("党政机关公文处理工作条例 8")]
    Reviewer,

    [Label("种类管理员"), KeepsKinds]
    KindKeeper,
}

/// <summary>级别.</summary>
public enum Level
{
    [Label("市级")]
    City,

    [Label("区县级")]
    District,

    [Label("街镇级")]
    Town,

    [Label("部门级")]
    Department,
}

/// <summary>参会方式.</summary>
public enum Part
{
    [Label("召集")]
    Convened,

    [Label("参加")]
    Joined,
}

/// <summary>主题.</summary>
public enum Subject
{
    [Label("法治建设")]
    RuleOfLaw,

    [Label("四类案卷")]
    FourFileTypes,

    [Label("行政复议")]
    Reconsideration,

    [Label("行政执法")]
    Enforcement,

    [Label("规范性文件和决策")]
    Rules,

    [Label("其他主题")]
    Other,
}
