using Yifa.Kernel;

namespace Yifa.Modules.LegalEducation;

public enum Stage
{
    [Stage("编制中", Next = "写齐责任项,公布清单")]
    Drafted,

    [Stage("已公布", Phase.Standing, Next = "逐项完成,登记佐证;年终提交履职报告,接受评议")]
    Published,

    [Stage("已撤回", Phase.Closed)]
    Withdrawn,
}

public enum Duty
{
    [Label("普法联络员")]
    Liaison,

    [Label("普法办经办人")]
    Clerk,

    [Label("普法评议员")]
    PanelMember,

    [Label("普法办负责人"), Leads("法治宣传教育法 7"), Corrects("法治宣传教育法 7")]
    Head,
}

/// <summary>责任依据: who answers for an item and why.</summary>
public enum Basis
{
    [Label("谁执法谁普法")]
    Enforces,

    [Label("谁主管谁普法")]
    Manages,

    [Label("谁服务谁普法")]
    Serves,
}

/// <summary>重点对象.</summary>
public enum Group
{
    [Label("国家工作人员")]
    Officials,

    [Label("青少年")]
    Youth,

    [Label("企业经营管理人员")]
    Managers,

    [Label("村居民")]
    Villagers,

    [Label("新就业群体")]
    NewFormats,

    [Label("执法对象")]
    Regulated,

    [Label("社会公众")]
    Everybody,
}

/// <summary>评议主体.</summary>
public enum Appraiser
{
    [Label("普法办评议组")]
    Panel,

    [Label("第三方评议")]
    ThirdParty,

    [Label("上级评议")]
    Superior,
}
