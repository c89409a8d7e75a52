using Yifa.Kernel;

namespace Yifa.Modules.Activities;

public enum Stage
{
    [Stage("已举办", Phase.Closed)]
    Held,

    [Stage("已撤销", Phase.Closed)]
    Cancelled,
}

public enum Duty
{
    [Label("活动登记员")]
    Recorder,

    [Label("活动审核人"), Leads("统计法 7"), Corrects("统计法 7")]
    Reviewer,

    [Label("种类管理员"), KeepsKinds]
    KindKeeper,
}

/// <summary>场所类型.</summary>
public enum VenueType
{
    [Label("村居、社区")]
    Community,

    [Label("学校")]
    School,

    [Label("企业、园区")]
    Enterprise,

    [Label("机关、办事大厅")]
    Government,

    [Label("法治文化阵地")]
    CultureVenue,

    [Label("会场、展馆")]
    Hall,

    [Label("线上")]
    Online,

    [Label("其他场所")]
    Elsewhere,
}

/// <summary>活动对象.</summary>
public enum Audience
{
    [Label("公众")]
    Everybody,

    [Label("青少年")]
    Youth,

    [Label("企业经营管理人员")]
    Managers,

    [Label("公职人员")]
    Officials,

    [Label("村居民")]
    Villagers,

    [Label("法律工作者")]
    Lawyers,

    [Label("矫正对象")]
    Corrected,

    [Label("其他对象")]
    Others,
}
