using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>线索来源: where the supervising body learned of it.</summary>
public enum Source
{
    [Label("群众反映")]
    Citizen,

    [Label("企业反映")]
    Enterprise,

    [Label("12345热线")]
    Hotline,

    [Label("来信来访")]
    Letter,

    [Label("案卷评查")]
    Review,

    [Label("监测预警")]
    Alarm,

    [Label("行政复议")]
    Reconsideration,

    [Label("行政诉讼")]
    Litigation,

    [Label("媒体报道")]
    Media,

    [Label("日常监督")]
    Daily,

    [Label("其他机关移送")]
    Transfer,
}

/// <summary>渠道: the way it came in.</summary>
public enum Channel
{
    [Label("执法监督平台")]
    Platform,

    [Label("电话")]
    Phone,

    [Label("书面")]
    Paper,

    [Label("当面")]
    InPerson,

    [Label("公文")]
    Official,

    [Label("系统生成")]
    System,
}

/// <summary>关注对象: whom a special concern is about.</summary>
public enum Theme
{
    [Label("未成年人保护")]
    Minors,

    [Label("营商环境")]
    Business,

    [Label("民生领域")]
    Livelihood,
}

/// <summary>监督方式, 行政执法监督条例: daily, key, special; and of one case.</summary>
public enum Form
{
    [Label("日常监督")]
    Daily,

    [Label("重点监督")]
    Key,

    [Label("专项监督")]
    Special,

    [Label("个案监督")]
    Case,
}

/// <summary>监督文书: the names of the national regulation; a region's own names for them are a setting.</summary>
public enum InstrumentKind
{
    [Label("行政执法监督通知书")]
    Notice,

    [Label("行政执法监督意见书")]
    Opinion,

    [Label("行政执法监督决定书")]
    Decision,
}

/// <summary>决定的措施: what a decision orders or does itself.</summary>
public enum Ordered
{
    [Label("责令履行法定职责")]
    Perform,

    [Label("责令改正")]
    Correct,

    [Label("责令撤销")]
    Quash,

    [Label("确认违法")]
    ConfirmUnlawful,
}

/// <summary>责任落实, 上海市行政执法监督办法 26, 27, 30.</summary>
public enum Measure
{
    [Label("约谈主要负责人")]
    Interview,

    [Label("通报批评")]
    Circular,

    [Label("建议处分")]
    Discipline,

    [Label("移送监察机关")]
    Transfer,
}

/// <summary>事项办结方式.</summary>
public enum Ending
{
    [Label("没有发现问题")]
    NothingFound,

    [Label("已经纠正")]
    Corrected,

    [Label("由上级提级办理")]
    TakenUp,

    [Label("重复登记")]
    Duplicate,
}

public enum Duty
{
    [Label("执法监督人员"), Serves("行政执法监督条例 6"), Corrects("行政执法监督条例 6")]
    Supervisor,

    [Label("执法监督机构负责人"), Leads("行政执法监督条例 6"), Corrects("行政执法监督条例 6")]
    Head,

    [Label("被监督单位联络员"), Concerned]
    Liaison,
}
