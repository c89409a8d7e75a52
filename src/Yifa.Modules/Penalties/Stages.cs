using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

public enum Stage
{
    /// <summary>第五十四条: not yet filed.</summary>
    [Stage("核查中", Next = "核查线索,决定立案或者不予立案")]
    Checking,

    [Stage("调查中", Next = "全面、客观、公正地调查,收集证据")]
    Investigating,

    [Stage("待告知", Next = "告知拟作出的处罚和当事人的权利")]
    Investigated,

    [Stage("听取意见", Next = "等当事人陈述、申辩或者要求听证")]
    Notified,

    [Stage("待听证", Next = "在听证的七个工作日前通知,按期听证")]
    Hearing,

    [Stage("待决定", Next = "法制审核、集体讨论后作出决定")]
    Deciding,

    [Stage("移送中", Phase.Standing, Next = "等司法机关告知是否追究刑事责任")]
    Transferred,

    [Stage("待履行", Phase.Standing, Next = "送达决定书,当事人按期履行")]
    Performing,

    /// <summary>第四十八条第二款: it was closed and is public, and then fell.</summary>
    [Stage("待撤回公示", Phase.Standing, Next = "三日内撤回公示,公开说明理由")]
    Withdrawing,

    [Stage("已结案", Phase.Closed)]
    Closed,
}

public enum Duty
{
    /// <summary>行政处罚法 42: two at least, with certificates.</summary>
    [Label("办案人员"), HandlesPersonal, Corrects("行政处罚法 59"), Serves("行政处罚法 61")]
    Officer,

    [Label("法制审核人员")]
    Reviewer,

    [Label("听证主持人")]
    HearingHost,

    [Label("行政机关负责人"), Leads("行政处罚法 57"), Corrects("行政处罚法 59")]
    Head,
}

[PartyRoles]
public enum Role
{
    [Label("当事人")]
    Party,
}

public enum PartyType
{
    [Label("公民")]
    Citizen,

    [Label("个体工商户")]
    Household,

    [Label("法人或者其他组织")]
    Organisation,
}

public enum Procedure
{
    [Label("普通程序")]
    Ordinary,

    /// <summary>简案快办: the ordinary procedure with every step of it in a shorter time, where the facts are plain and the party admits them and agrees.</summary>
    [Label("普通程序(简案快办)")]
    Fast,

    [Label("简易程序")]
    Simple,
}

/// <summary>行政处罚法 9.</summary>
public enum PenaltyKind
{
    [Label("警告")]
    Warning,

    [Label("通报批评")]
    CirculatedCriticism,

    [Label("罚款")]
    Fine,

    [Label("没收违法所得、没收非法财物")]
    Confiscation,

    [Label("暂扣许可证件")]
    SuspendLicence,

    [Label("降低资质等级")]
    LowerQualification,

    [Label("吊销许可证件")]
    RevokeLicence,

    [Label("限制开展生产经营活动")]
    RestrictBusiness,

    [Label("责令停产停业")]
    SuspendBusiness,

    [Label("责令关闭")]
    OrderClosure,

    [Label("限制从业")]
    BanFromTrade,

    [Label("行政拘留")]
    Detention,

    [Label("法律、行政法规规定的其他行政处罚")]
    Other,
}

/// <summary>行政处罚法 58: the cases in which no decision is made without legality review.</summary>
public enum LegalityGround
{
    [Label("涉及重大公共利益")]
    PublicInterest,

    [Label("直接关系当事人或者第三人重大权益,经过听证程序")]
    Heard,

    [Label("案件情况疑难复杂、涉及多个法律关系")]
    Complex,

    [Label("法律、法规规定应当审核的其他情形")]
    ByLaw,

    /// <summary>行政执法三项制度意见: the office's own 审核目录.</summary>
    [Label("列入本机关法制审核目录")]
    Listed,
}

/// <summary>行政处罚法 33, 30, 31, 36, 57: why nothing is imposed.</summary>
public enum NoPenaltyGround
{
    [Label("违法行为轻微并及时改正,没有造成危害后果")]
    MinorCorrected,

    [Label("初次违法且危害后果轻微并及时改正")]
    FirstTime,

    [Label("当事人有证据足以证明没有主观过错")]
    NoFault,

    [Label("违法事实不能成立")]
    NotEstablished,

    [Label("不满十四周岁,或者不能辨认、控制自己的行为")]
    Incapable,

    [Label("超过追责时效")]
    OutOfTime,
}

public enum CaseOutcome
{
    [Label("行政处罚")]
    Penalised,

    [Label("不予处罚")]
    NotPenalised,

    [Label("移送司法机关")]
    Transferred,

    [Label("撤销立案")]
    Withdrawn,
}

/// <summary>行政处罚法 46.</summary>
public enum EvidenceKind
{
    [Label("书证")]
    Document,

    [Label("物证")]
    Object,

    [Label("视听资料")]
    Recording,

    [Label("电子数据")]
    Electronic,

    [Label("证人证言")]
    Witness,

    [Label("当事人的陈述")]
    Statement,

    [Label("鉴定意见")]
    Appraisal,

    [Label("勘验笔录、现场笔录")]
    SiteRecord,
}

/// <summary>行政处罚法 56: what becomes of things put by.</summary>
public enum PreservedThing
{
    [Label("返还当事人")]
    Returned,

    [Label("送交鉴定、检验")]
    Examined,

    [Label("查封、扣押")]
    Seized,

    [Label("没收")]
    Forfeited,

    [Label("期满自动解除")]
    Released,
}

public enum CloseReason
{
    [Label("决定执行完毕")]
    Performed,

    [Label("人民法院终结执行")]
    ExecutionEnded,

    [Label("决定被撤销或者确认无效")]
    Quashed,

    [Label("不予处罚")]
    NotPenalised,

    [Label("移送司法机关")]
    Transferred,

    [Label("撤销立案")]
    Withdrawn,

    [Label("不予立案")]
    NotFiled,
}
