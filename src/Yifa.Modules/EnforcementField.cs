using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>管理领域: the fields of enforcement, alike for what is inspected and for what is punished, since figures are cut by them.</summary>
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
