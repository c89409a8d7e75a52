using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

public enum Procedure
{
    [Label("普通程序")]
    Ordinary,

    [Label("简易程序")]
    Simplified,
}

/// <summary>第五十三条.</summary>
public enum SimplifiedGround
{
    [Label("当场作出的行政行为")]
    OnTheSpot,

    [Label("警告或者通报批评")]
    Warning,

    [Label("款额三千元以下")]
    SmallAmount,

    [Label("政府信息公开案件")]
    Disclosure,

    [Label("当事人各方同意")]
    AllAgree,
}

/// <summary>第三十条第一款: which of the seven conditions fails.</summary>
public enum Inadmissible
{
    [Label("没有明确的申请人或者适格的被申请人")]
    Parties,

    [Label("与行政行为没有利害关系")]
    NoInterest,

    [Label("没有具体的请求和理由")]
    NoRequest,

    [Label("超过申请期限")]
    Late,

    [Label("不属于复议范围")]
    OutOfScope,

    [Label("不属于本机关管辖")]
    NoJurisdiction,

    [Label("复议机关或者人民法院已经受理")]
    AlreadyTaken,
}

/// <summary>第三十九条第一款, item by item.</summary>
public enum SuspensionGround
{
    [Label("申请人死亡,近亲属尚未确定是否参加")]
    Death,

    [Label("申请人丧失行为能力,尚未确定法定代理人")]
    Incapacity,

    [Label("申请人下落不明")]
    Missing,

    [Label("申请人终止,尚未确定权利义务承受人")]
    Dissolution,

    [Label("因不可抗力或者其他正当理由不能参加")]
    ForceMajeure,

    [Label("调解、和解,双方同意中止")]
    Mediation,

    [Label("法律适用问题需要解释或者确认")]
    LegalQuestion,

    [Label("以其他案件的审理结果为依据")]
    OtherCase,

    [Label("附带审查或者依据审查")]
    BasisReview,

    [Label("其他需要中止的情形")]
    Other,
}

/// <summary>第四十一条, item by item.</summary>
public enum TerminationGround
{
    [Label("申请人撤回申请,准予撤回")]
    Withdrawn,

    [Label("申请人死亡,没有近亲属或者放弃权利")]
    Death,

    [Label("申请人终止,没有承受人或者放弃权利")]
    Dissolution,

    [Label("因同一违法行为被采取刑事强制措施")]
    Criminal,

    [Label("中止满六十日,原因仍未消除")]
    SuspendedTooLong,
}

/// <summary>第四十二条.</summary>
public enum StayGround
{
    [Label("被申请人认为需要")]
    Respondent,

    [Label("复议机构认为需要")]
    Institution,

    [Label("申请人、第三人申请,要求合理")]
    Requested,

    [Label("法律法规规章规定")]
    Statute,
}

public enum BasisState
{
    [Label("未提出")]
    None,

    [Label("已提出")]
    Asked,

    [Label("审查中")]
    UnderReview,

    [Label("已转送")]
    Forwarded,

    [Label("已有结论")]
    Concluded,
}

public enum HeardBy
{
    [Label("当面")]
    InPerson,

    [Label("互联网")]
    Online,

    [Label("电话")]
    Phone,
}

public enum MediationResult
{
    [Label("继续调解")]
    Ongoing,

    [Label("达成协议")]
    Agreed,

    [Label("达成和解,由申请人撤回")]
    Settled,

    [Label("未达成协议")]
    Failed,
}

/// <summary>第六十三条至第七十一条, one for each request; those that correct the act come first, so that the least is the case's own.</summary>
public enum Outcome
{
    [Label("变更")]
    Change,

    [Label("撤销")]
    Quash,

    [Label("部分撤销")]
    PartlyQuash,

    [Label("确认违法")]
    ConfirmUnlawful,

    [Label("责令履行")]
    OrderPerformance,

    [Label("确认无效")]
    ConfirmInvalid,

    [Label("承担行政协议责任")]
    AgreementDuty,

    [Label("维持")]
    Uphold,

    [Label("驳回请求")]
    DismissRequest,
}

/// <summary>第七十二条.</summary>
public enum Compensation
{
    [Label("给予赔偿")]
    Granted,

    [Label("驳回赔偿请求")]
    Rejected,

    [Label("责令返还财产、解除措施或者赔偿价款")]
    Restored,
}

public enum Manner
{
    [Label("作出决定")]
    Decision,

    [Label("调解书")]
    MediationDocument,

    [Label("撤回申请")]
    Withdrawn,

    [Label("驳回申请")]
    Rejected,

    [Label("其他终止")]
    Terminated,
}

public enum Paper
{
    [Label("行政复议决定书")]
    Decision,

    [Label("驳回行政复议申请决定书")]
    Rejection,
}
