using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>管理领域.</summary>
public enum EnforcementField
{
    [Label("安全生产")]
    WorkSafety,

    [Label("市场监管")]
    MarketRegulation,

    [Label("生态环境")]
    Environment,

    [Label("城市管理")]
    UrbanManagement,

    [Label("交通运输")]
    Transport,

    [Label("住房和城乡建设")]
    Construction,

    [Label("农业农村")]
    Agriculture,

    [Label("文化旅游")]
    CultureTourism,

    [Label("卫生健康")]
    Health,

    [Label("消防救援")]
    Fire,

    [Label("人力资源社会保障")]
    Labour,

    [Label("其他领域")]
    Other,
}

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
