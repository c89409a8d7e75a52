using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

public enum Stage
{
    [Stage("受理审查", Next = "五个工作日内决定是否受理")]
    UnderReview,

    [Stage("等待补正", Next = "等申请人补正材料")]
    Supplementing,

    [Stage("审理中", Next = "审理并作出行政复议决定")]
    InTrial,

    [Stage("已中止", Next = "等中止原因消除后恢复审理")]
    Suspended,

    [Stage("不予受理", Phase.Standing, Next = "送达不予受理决定书并归档")]
    NotAccepted,

    [Stage("已结案", Phase.Standing, Next = "送达、公开、督促履行后归档")]
    Concluded,

    [Stage("未受理即终结", Phase.Closed)]
    Abandoned,

    [Stage("已归档", Phase.Closed)]
    Archived,
}

public enum Duty
{
    [Label("登记人员"), HandlesPersonal, ServesCounter, Serves("行政复议法 88")]
    Registrar,

    [Label("街镇复议窗口"), ServesCounter]
    Window,

    [Label("复议人员"), HandlesPersonal, Corrects("行政复议法 3"), Serves("行政复议法 88")]
    Officer,

    [Label("复议机构负责人"), HandlesPersonal, Leads("行政复议法 36"), Corrects("行政复议法 3")]
    InstitutionHead,

    [Label("复议机关负责人")]
    OrganHead,
}

[PartyRoles]
public enum Role
{
    [Label("申请人")]
    Applicant,

    [Label("被申请人")]
    Respondent,

    [Label("第三人")]
    ThirdParty,

    [Label("代理人")]
    Agent,
}
