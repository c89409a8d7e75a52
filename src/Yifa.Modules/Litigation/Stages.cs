using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

public enum Stage
{
    [Stage("应诉准备", Next = "十五日内提出答辩状和证据")]
    Answering,

    [Stage("法院审理中", Next = "等人民法院开庭、裁判")]
    InCourt,

    [Stage("履行裁判", Phase.Standing, Next = "在裁判确定的期限内履行")]
    Performing,

    [Stage("已结案", Phase.Closed)]
    Closed,
}

public enum Duty
{
    [Label("登记人员"), Leads("行政诉讼法 31")]
    Registrar,

    [Label("应诉承办人"), Corrects("行政诉讼法 67"), Serves("行政诉讼法 101")]
    Handler,
}

public enum Instance
{
    [Label("一审")]
    First,

    [Label("二审")]
    Second,

    [Label("再审")]
    Retrial,
}

public enum ReconsideredIn
{
    [Label("未经复议")]
    None,

    [Label("当年复议结案")]
    SameYear,

    [Label("以前年度复议结案")]
    Earlier,
}

/// <summary>法释〔2020〕3号 第二条: who counts as the head; a delegate does not.</summary>
public enum Rank
{
    [Label("正职负责人")]
    Chief,

    [Label("副职负责人")]
    Deputy,

    [Label("其他参与分管的负责人")]
    OtherHead,

    [Label("委托的工作人员")]
    Delegate,

    [Label("仅律师或者无人出庭")]
    Nobody,
}

/// <summary>How an instance ends; the merits judgments against the office come first.</summary>
public enum Result
{
    [Label("判决撤销")]
    Quashed,

    [Label("判决部分撤销")]
    PartlyQuashed,

    [Label("判决履行")]
    Perform,

    [Label("判决给付")]
    Pay,

    [Label("判决确认违法")]
    ConfirmedUnlawful,

    [Label("判决确认无效")]
    ConfirmedInvalid,

    [Label("判决变更")]
    Changed,

    [Label("判决承担协议责任")]
    AgreementDuty,

    [Label("判决驳回诉讼请求")]
    Dismissed,

    [Label("裁定驳回起诉")]
    Inadmissible,

    [Label("裁定准许撤诉")]
    WithdrawalAllowed,

    [Label("按撤诉处理")]
    DeemedWithdrawn,

    [Label("行政调解书")]
    Mediated,

    [Label("驳回上诉,维持原判")]
    AppealDismissed,

    [Label("发回重审")]
    Remanded,

    [Label("移送、不予立案等其他")]
    Other,
}

public enum Area
{
    [Label("公安")]
    PublicSecurity,

    [Label("市场监管")]
    Market,

    [Label("自然资源和规划")]
    Land,

    [Label("人力资源和社会保障")]
    Labour,

    [Label("城市管理")]
    Urban,

    [Label("交通运输")]
    Transport,

    [Label("生态环境")]
    Environment,

    [Label("住房和城乡建设")]
    Housing,

    [Label("农业农村")]
    Agriculture,

    [Label("应急管理")]
    Emergency,

    [Label("卫生健康")]
    Health,

    [Label("教育")]
    Education,

    [Label("司法行政")]
    Justice,

    [Label("其他")]
    Other,
}
