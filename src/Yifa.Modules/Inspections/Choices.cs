using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>检查类型, 涉企行政检查意见 point 4.</summary>
public enum InspectionType
{
    [Label("日常检查")]
    Daily,

    [Label("个案检查")]
    Case,

    /// <summary>Strictly limited: planned and approved each time.</summary>
    [Label("专项检查")]
    Special,
}

/// <summary>启动方式.</summary>
public enum InspectionMode
{
    [Label("计划检查")]
    Planned,

    [Label("触发式检查")]
    Triggered,

    [Label("紧急检查")]
    Urgent,
}

/// <summary>What started a visit that stands in no plan. All but the last are not counted against the caps.</summary>
public enum TriggerGround
{
    [Label("问题线索")]
    Lead,

    [Label("投诉举报")]
    Complaint,

    [Label("转办交办")]
    Transfer,

    [Label("应对突发事件")]
    Emergency,

    [Label("数据监测预警")]
    Monitoring,
}

/// <summary>检查结论 of one item.</summary>
public enum Verdict
{
    [Label("符合")]
    Sound,

    [Label("不符合")]
    Wrong,

    [Label("不适用")]
    NotApplicable,
}

/// <summary>笔录签名.</summary>
public enum RecordSignature
{
    [Label("已签名")]
    Signed,

    [Label("拒绝签名")]
    Refused,
}

/// <summary>隐患等级.</summary>
public enum HazardGrade
{
    [Label("一般问题隐患")]
    Ordinary,

    [Label("重大隐患")]
    Major,
}

/// <summary>异议和投诉的类别: 五个严禁, 八个不得, and the result itself.</summary>
public enum ObjectionKind
{
    [Label("对检查结果有异议")]
    Result,

    [Label("没有检查码或者人员、事项与检查码不符")]
    Code,

    [Label("严禁:逐利检查")]
    Profit,

    [Label("严禁:干扰企业正常生产经营")]
    Disturbing,

    [Label("严禁:任性处罚企业")]
    ArbitraryPenalty,

    [Label("严禁:下达检查指标")]
    Quota,

    [Label("严禁:变相检查")]
    Disguised,

    [Label("不得:接受馈赠、报酬、福利")]
    Gifts,

    [Label("不得:参加宴请、娱乐、旅游")]
    Treats,

    [Label("不得:由企业支付费用")]
    Costs,

    [Label("不得:指定中介服务")]
    Intermediary,

    [Label("不得:要求法定代表人到场")]
    Presence,

    [Label("不得:随意采取强制措施、责令停产停业")]
    Compulsion,

    [Label("不得:考核与检查频次、罚没数额挂钩")]
    Assessment,

    [Label("不得:以观摩、督导、考察等名义检查")]
    Cover,
}
