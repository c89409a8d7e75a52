using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

public enum Stage
{
    [Stage("待受理", Next = "由调解组织决定是否受理")]
    Received,

    [Stage("调解中", Next = "由调解员主持调解")]
    Mediating,

    [Stage("已达成协议", Phase.Standing, Next = "等当事人按约定履行,由调解组织督促并回访")]
    Agreed,

    [Stage("司法确认中", Phase.Standing, Next = "等人民法院审查调解协议")]
    Confirming,

    [Stage("已履行", Phase.Closed)]
    Performed,

    [Stage("未履行,已告知起诉", Phase.Closed)]
    Breached,

    [Stage("调解不成", Phase.Closed)]
    Failed,

    [Stage("已撤回", Phase.Closed)]
    Withdrawn,

    [Stage("已终止", Phase.Closed)]
    Terminated,

    [Stage("不予受理", Phase.Closed)]
    Declined,
}

public enum Duty
{
    [Label("人民调解员"), HandlesPersonal, Corrects("人民调解法 27"), Serves("人民调解法 29")]
    Mediator,

    [Label("调解组织负责人"), HandlesPersonal, Leads("人民调解法 19"), Corrects("人民调解法 27"), Serves("人民调解法 29")]
    Director,

    [Label("登记员"), HandlesPersonal, ServesCounter, Serves("人民调解法 29")]
    Registrar,
}

[PartyRoles]
public enum Role
{
    [Label("申请人")]
    Applicant,

    [Label("对方当事人")]
    Respondent,
}
