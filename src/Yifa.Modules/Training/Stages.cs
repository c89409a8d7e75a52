using Yifa.Kernel;

namespace Yifa.Modules.Training;

public enum Stage
{
    [Stage("待举办", Next = "按计划举办,登记到场的人员")]
    Planned,

    [Stage("已举办", Phase.Closed)]
    Held,

    [Stage("已撤销", Phase.Closed)]
    Cancelled,
}

public enum Duty
{
    [Label("培训登记员")]
    Recorder,

    [Label("培训负责人"), Leads("法治宣传教育法 36"), Corrects("法治宣传教育法 36")]
    Reviewer,

    [Label("种类管理员"), KeepsKinds]
    KindKeeper,
}

/// <summary>培训对象.</summary>
public enum Audience
{
    [Label("领导干部")]
    Leaders,

    [Label("全体工作人员")]
    AllStaff,

    [Label("行政执法人员")]
    Enforcers,

    [Label("新进执法人员")]
    NewEnforcers,

    [Label("合法性审查人员")]
    LegalityReviewer,

    [Label("法律明白人")]
    LawAwarePerson,

    [Label("调解员")]
    Mediators,

    [Label("其他人员")]
    Others,
}
