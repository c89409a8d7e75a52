using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

public enum MediationType
{
    [Label("人民调解")]
    People,

    [Label("行政调解")]
    Administrative,

    [Label("商事调解")]
    Commercial,

    [Label("行业调解")]
    Industry,

    [Label("国际商事调解")]
    InternationalCommercial,
}

/// <summary>调解组织的类别: 第八条 villages and enterprises, 第三十四条 towns and other organisations.</summary>
public enum BodyKind
{
    [Label("村(居)调委会")]
    Village,

    [Label("街镇调委会")]
    Town,

    [Label("片区网格工作室")]
    GridStudio,

    [Label("企事业单位调委会")]
    Enterprise,

    [Label("行业性专业性调委会")]
    Industry,

    [Label("公安司法联调室")]
    JointRoom,

    [Label("诉前调解室")]
    CourtRoom,

    [Label("行政调解机构")]
    Administrative,

    [Label("商事调解组织")]
    Commercial,

    [Label("区县调解中心")]
    Centre,
}

public enum DisputeField
{
    [Label("邻里纠纷")]
    Neighbours,

    [Label("婚姻家庭纠纷")]
    Family,

    [Label("房屋宅基地纠纷")]
    Housing,

    [Label("物业纠纷")]
    Property,

    [Label("合同纠纷")]
    Contract,

    [Label("借贷纠纷")]
    Debt,

    [Label("劳动争议")]
    Labour,

    [Label("道路交通事故纠纷")]
    Traffic,

    [Label("损害赔偿纠纷")]
    Injury,

    [Label("消费纠纷")]
    Consumer,

    [Label("医疗纠纷")]
    Medical,

    [Label("山林土地纠纷")]
    Land,

    [Label("征地拆迁纠纷")]
    Relocation,

    [Label("环境污染纠纷")]
    Environment,

    [Label("知识产权纠纷")]
    IntellectualProperty,

    [Label("其他纠纷")]
    Other,
}

/// <summary>纠纷来源. 第十七条: application or own motion; 第十八条: told by court or police; the rest as the area links its offices.</summary>
public enum Source
{
    [Label("当事人申请")]
    Application,

    [Label("主动调解")]
    OwnMotion,

    [Label("纠纷警情")]
    PoliceCall,

    [Label("诉前委派")]
    PreLitigation,

    [Label("法院委托")]
    CourtReferral,

    [Label("行政机关移送")]
    AdministrativeReferral,

    [Label("仲裁机构转来")]
    ArbitrationReferral,

    [Label("信访转办")]
    Petition,

    [Label("热线转办")]
    Hotline,

    [Label("其他受理点转来")]
    OtherPoint,
}

/// <summary>工作模式: who mediates together. A dispute counts once however many take part.</summary>
public enum Mode
{
    [Label("独立调解")]
    Single,

    [Label("委托")]
    Entrusted,

    [Label("联合")]
    Joint,

    [Label("邀请")]
    Invited,

    [Label("三所联动")]
    ThreeOffices,

    [Label("四所一庭")]
    FourOfficesOneCourt,
}

public enum Industry
{
    [Label("物业")]
    Property,

    [Label("医疗卫生")]
    Health,

    [Label("道路交通")]
    Traffic,

    [Label("劳动人事")]
    Labour,

    [Label("消费维权")]
    Consumer,

    [Label("建筑工程")]
    Construction,

    [Label("金融保险")]
    Finance,

    [Label("教育")]
    Education,

    [Label("旅游")]
    Tourism,

    [Label("知识产权")]
    IntellectualProperty,
}

public enum Campaign
{
    [Label("护企解纷")]
    ProtectEnterprise,

    [Label("岁末年初排查化解")]
    TurnOfTheYear,
}

public enum PartyKind
{
    [Label("自然人之间")]
    Persons,

    [Label("涉企业")]
    Enterprise,

    [Label("群体性")]
    Group,

    [Label("涉侨")]
    OverseasChinese,

    [Label("涉外")]
    Foreign,
}

/// <summary>纠纷化解在哪一级 (枫桥经验).</summary>
public enum SettledLevel
{
    [Label("村(居)")]
    Village,

    [Label("镇街")]
    Town,

    [Label("区县")]
    County,
}

public enum Centre
{
    [Label("新就业形态劳动纠纷一站式调解中心")]
    NewEmployment,

    [Label("非诉讼争议解决中心")]
    NonLitigation,

    [Label("片区网格多元解纷工作室")]
    GridStudio,
}

/// <summary>第二十三条: the other side may accept or refuse mediation.</summary>
public enum Will
{
    [Label("未明确表示")]
    Unsaid,

    [Label("同意调解")]
    Agrees,

    [Label("明确拒绝")]
    Refuses,
}

public enum Result
{
    [Label("达成口头协议")]
    OralAgreement,

    [Label("达成书面协议")]
    WrittenAgreement,

    [Label("调解不成")]
    Failed,

    [Label("当事人拒绝调解")]
    Refused,

    [Label("撤回申请")]
    Withdrawn,

    [Label("终止")]
    Terminated,
}

public enum DeclineGround
{
    [Label("对方当事人明确拒绝调解")]
    PartyRefuses,

    [Label("依法由专门机关管辖处理或者禁止民间调解")]
    ReservedToOrgan,

    [Label("已由法院、行政机关或者仲裁机构受理")]
    PendingElsewhere,

    [Label("不属于民间纠纷")]
    NotCivil,

    [Label("不属于本组织范围")]
    OtherBody,
}

public enum TerminationGround
{
    [Label("当事人明确拒绝继续调解")]
    PartyRefuses,

    [Label("当事人下落不明或者无法联系")]
    Unreachable,

    [Label("已起诉、申请仲裁或者行政处理")]
    TakenElsewhere,

    [Label("发现涉嫌违法犯罪")]
    CrimeSuspected,

    [Label("其他情形")]
    Other,
}

public enum Fulfilment
{
    [Label("未到期")]
    NotDue,

    [Label("未履行")]
    None,

    [Label("部分履行")]
    Partial,

    [Label("全部履行")]
    Full,
}

public enum ConfirmationResult
{
    [Label("确认有效")]
    Confirmed,

    [Label("驳回申请")]
    Dismissed,

    [Label("撤回或者按撤回处理")]
    Withdrawn,
}
