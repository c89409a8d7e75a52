using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

public enum Stage
{
    [Stage("待批准", Phase.Standing, Next = "报行政机关负责人批准,批准后才可以实施")]
    Asked,

    [Stage("待实施", Phase.Standing, Next = "两名以上执法人员到场实施,制作现场笔录")]
    Approved,

    [Stage("待补办批准", Next = "二十四小时内向负责人报告,补办批准手续")]
    Urgent,

    [Stage("实施中", Next = "期限内查清事实,作出处理决定或者解除")]
    InForce,

    [Stage("催告中", Phase.Standing, Next = "送达催告书,听取陈述、申辩")]
    Demanded,

    [Stage("待执行", Phase.Standing, Next = "按强制执行决定的方式和时间执行")]
    Ordered,

    [Stage("履行执行协议", Phase.Standing, Next = "当事人按协议履行;不履行的,恢复强制执行")]
    Agreed,

    [Stage("中止执行", Phase.Standing, Next = "中止的情形消失后恢复执行")]
    Suspended,

    [Stage("法院办理", Phase.Standing, Next = "等人民法院受理和裁定")]
    AtCourt,

    [Stage("已结束", Phase.Closed)]
    Closed,
}

public enum Duty
{
    /// <summary>行政强制法 17: those with certificates, and nobody else.</summary>
    [Label("执法人员"), HandlesPersonal, Corrects("行政强制法 24"), Serves("行政强制法 38")]
    Officer,

    [Label("行政机关负责人"), Leads("行政强制法 18"), Corrects("行政强制法 24")]
    Head,
}

[PartyRoles]
public enum Role
{
    [Label("当事人")]
    Party,
}

/// <summary>行政强制法 9. Freedom of the person is left to the police and is not handled here.</summary>
public enum Measure
{
    [Label("查封场所、设施或者财物")]
    Seal,

    [Label("扣押财物")]
    Seize,

    [Label("冻结存款、汇款")]
    Freeze,

    [Label("其他行政强制措施")]
    Other,
}

/// <summary>行政强制法 12, and what 43 forbids.</summary>
public enum Manner
{
    [Label("划拨存款、汇款")]
    Transfer,

    [Label("拍卖或者依法处理查封、扣押的财物")]
    Auction,

    [Label("排除妨碍、恢复原状")]
    Restore,

    [Label("强制拆除违法的建筑物、构筑物、设施")]
    Demolish,

    [Label("代履行")]
    Substitute,

    [Label("停止供水、供电、供热、供燃气")]
    CutUtilities,

    [Label("其他强制执行方式")]
    Other,
}

/// <summary>行政强制法 28, 33.</summary>
public enum ReleaseGround
{
    [Label("当事人没有违法行为")]
    NoViolation,

    [Label("场所、设施、财物或者存款、汇款与违法行为无关")]
    Unrelated,

    [Label("已经作出处理决定,不再需要")]
    Decided,

    [Label("期限已经届满")]
    Expired,

    [Label("其他不再需要采取措施的情形")]
    NotNeeded,

    [Label("负责人认为不应当采取")]
    Disapproved,
}

/// <summary>行政强制法 21, 27: what becomes of things that are not given back.</summary>
public enum Disposal
{
    [Label("没收")]
    Forfeited,

    [Label("销毁")]
    Destroyed,

    [Label("随案移送司法机关")]
    HandedOver,
}

/// <summary>行政强制法 39.</summary>
public enum PauseGround
{
    [Label("履行确有困难或者暂无履行能力")]
    NoMeans,

    [Label("第三人对执行标的主张权利,确有理由")]
    ThirdParty,

    [Label("可能造成难以弥补的损失,且中止不损害公共利益")]
    Irreparable,

    [Label("行政机关认为需要中止")]
    Other,
}

/// <summary>行政强制法 40, with what ends it otherwise.</summary>
public enum EndGround
{
    [Label("已经履行或者执行完毕")]
    Performed,

    [Label("公民死亡,无遗产可供执行,又无义务承受人")]
    Died,

    [Label("法人或者其他组织终止,无财产可供执行,又无义务承受人")]
    Dissolved,

    [Label("执行标的灭失")]
    Lost,

    [Label("据以执行的行政决定被撤销")]
    Quashed,

    [Label("中止满三年未恢复,不再执行")]
    ThreeYears,

    [Label("人民法院裁定不予执行")]
    CourtRefused,

    [Label("行政机关认为需要终结")]
    Other,
}
