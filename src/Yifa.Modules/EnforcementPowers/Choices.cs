using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

/// <summary>The same people work on all five kinds: those of the bodies that enforce, and those of the justice bureau who co-ordinate.</summary>
public enum Duty
{
    [Label("执法单位联络员")]
    Liaison,

    [Label("执法协调监督人员"), Corrects("行政处罚法 39")]
    Keeper,

    [Label("执法协调监督负责人"), Leads("行政处罚法 75"), Corrects("行政处罚法 39")]
    Head,
}

/// <summary>执法层级.</summary>
public enum Level
{
    [Label("省级")]
    Province,

    [Label("市级")]
    City,

    [Label("区县级")]
    District,

    [Label("乡镇街道")]
    Town,
}

/// <summary>事项类别.</summary>
public enum Category
{
    [Label("行政检查")]
    Inspection,

    [Label("行政处罚")]
    Penalty,

    [Label("行政强制")]
    Compulsion,

    [Label("行政许可")]
    Licence,

    [Label("行政征收征用")]
    Levy,

    [Label("其他行政执法")]
    Other,
}

/// <summary>主体性质, 行政处罚法 17, 19, 20.</summary>
public enum SubjectType
{
    [Label("法定行政机关")]
    Statutory,

    [Label("法律法规授权组织")]
    Authorised,

    [Label("受委托组织")]
    Entrusted,
}

/// <summary>评估结论.</summary>
public enum Verdict
{
    [Label("能够有效承接")]
    Able,

    [Label("需要改进")]
    Improve,

    [Label("建议收回")]
    TakeBack,
}

/// <summary>解决方式.</summary>
public enum Settled
{
    [Label("协商一致")]
    ByAgreement,

    [Label("协调意见")]
    ByCoordinator,

    [Label("上级指定")]
    ByAbove,
}
