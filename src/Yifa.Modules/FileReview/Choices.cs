using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>案卷类型: each has its checklist.</summary>
public enum FileType
{
    [Label("行政许可案卷")]
    Licence,

    [Label("行政处罚案卷")]
    Penalty,

    [Label("行政强制案卷")]
    Compulsion,

    [Label("行政检查案卷")]
    Inspection,

    [Label("行政投诉案卷")]
    Complaint,

    /// <summary>Where files of several of the above are reviewed together and told apart by nobody.</summary>
    [Label("行政执法案卷")]
    Enforcement,

    [Label("人民调解案卷")]
    PeopleMediation,

    [Label("行政复议案卷")]
    Reconsideration,

    [Label("重大行政决策案卷")]
    MajorDecision,

    [Label("行政规范性文件案卷")]
    NormativeDocument,
}

/// <summary>评查类别.</summary>
public enum ReviewKind
{
    [Label("行政执法案卷评查")]
    Enforcement,

    [Label("人民调解案卷评查")]
    PeopleMediation,

    [Label("四类案卷评查")]
    FourFileTypes,

    [Label("行政复议案卷评查")]
    Reconsideration,

    [Label("其他案卷评查")]
    Other,
}

/// <summary>评查方式.</summary>
public enum Manner
{
    [Label("自查")]
    SelfCheck,

    [Label("抽查")]
    Drawn,
}

/// <summary>等次, of a hundred points.</summary>
public enum Grade
{
    [Label("优秀")]
    Excellent,

    [Label("良好")]
    Good,

    [Label("合格")]
    Pass,

    [Label("不合格")]
    Fail,
}

/// <summary>问题类型.</summary>
public enum Defect
{
    [Label("主体或者权限不合法")]
    WrongAuthority,

    [Label("事实不清、证据不足")]
    Facts,

    [Label("适用依据错误")]
    WrongBasis,

    [Label("缺少法定步骤")]
    MissingStep,

    [Label("步骤次序不当")]
    WrongOrder,

    [Label("超过期限")]
    Overrun,

    [Label("文书缺少要素")]
    PaperElement,

    [Label("装订归档不规范")]
    Binding,

    [Label("其他问题")]
    Other,
}
