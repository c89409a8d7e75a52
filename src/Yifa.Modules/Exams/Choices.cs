using Yifa.Kernel;

namespace Yifa.Modules.Exams;

/// <summary>考务岗位, the same for rounds, papers and questions.</summary>
public enum Duty
{
    [Label("考务员"), HandlesPersonal]
    Organiser,

    [Label("考务负责人"), Leads("法治宣传教育法 36"), Corrects("法治宣传教育法 36")]
    Reviewer,
}

/// <summary>考试.</summary>
public enum Exam
{
    [Label("三类人员法律知识考试")]
    ThreePersonnel,

    [Label("领导干部和公务员学法用法考试")]
    LeadersAndCivilServants,

    [Label("处级领导干部法律知识测试")]
    DivisionLevel,

    [Label("行政执法资格考试")]
    EnforcementCertificate,

    [Label("新进执法人员考试")]
    NewEnforcer,

    [Label("其他考试")]
    Other,
}

/// <summary>考试方式.</summary>
public enum Way
{
    [Label("网上考试")]
    Online,

    [Label("集中考试")]
    OnSite,

    [Label("上级平台考试")]
    Platform,
}

/// <summary>人员类别.</summary>
public enum StaffClass
{
    [Label("领导干部")]
    Leader,

    [Label("公务员")]
    CivilServant,

    [Label("行政执法人员")]
    Enforcer,

    [Label("新录用人员")]
    NewRecruit,

    [Label("村(社区)工作人员")]
    VillageStaff,

    [Label("其他人员")]
    Other,
}

/// <summary>题型.</summary>
public enum Form
{
    [Label("单选题")]
    Single,

    [Label("多选题")]
    Multiple,

    [Label("判断题")]
    TrueOrFalse,
}

[PartyRoles]
public enum Role
{
    [Label("应考人")]
    Candidate,
}

public enum RoundStage
{
    [Stage("待开考", Next = "录入应考名单,到期开考")]
    Planned,

    [Stage("考试中", Next = "应考人在考试期间参加考试,结束后收卷")]
    Open,

    [Stage("已结束", Phase.Closed)]
    Finished,

    [Stage("已取消", Phase.Closed)]
    Cancelled,
}

public enum PaperStage
{
    [Stage("应考", Phase.Standing, Next = "在考试期间参加考试")]
    Rostered,

    [Stage("已考待评", Phase.Standing, Next = "评定成绩")]
    Sat,

    [Stage("合格", Phase.Closed)]
    Passed,

    [Stage("不合格", Phase.Closed)]
    Failed,

    [Stage("缺考", Phase.Closed)]
    Absent,

    [Stage("已撤出", Phase.Closed)]
    Struck,
}

public enum QuestionStage
{
    [Stage("在用", Phase.Standing, Next = "组卷时从题库抽取")]
    InUse,

    [Stage("已停用", Phase.Closed)]
    Retired,
}
