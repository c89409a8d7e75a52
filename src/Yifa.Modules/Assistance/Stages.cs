using Yifa.Kernel;

namespace Yifa.Modules.Assistance;

public enum Stage
{
    [Stage("待答复", Next = "等被请求单位答复是否协助,逾期不答复的提请协调")]
    Asked,

    [Stage("协助中", Next = "被请求单位按期提供协助,写明结果")]
    Working,

    [Stage("待核查", Next = "请求单位核查协助结果,办结或者退回")]
    Delivered,

    [Stage("协调中", Next = "协调机关决定是否协助")]
    Coordinating,

    [Stage("已办结", Phase.Closed)]
    Completed,

    [Stage("不予协助", Phase.Closed)]
    Declined,

    [Stage("已撤回", Phase.Closed)]
    Withdrawn,
}

public enum Duty
{
    [Label("请求单位经办人"), Serves("行政处罚法 26"), Corrects("行政处罚法 26")]
    Requester,

    [Label("被请求单位经办人")]
    Assistant,

    [Label("协调人"), Leads("行政处罚法 26")]
    Coordinator,
}

/// <summary>协助的种类.</summary>
public enum AssistanceKind
{
    [Label("提供数据资料")]
    Data,

    [Label("派员协助")]
    People,

    [Label("联合行动")]
    JointStep,

    [Label("提供专业意见")]
    Opinion,

    [Label("城市运行事件")]
    CityEvent,

    [Label("执法疑难议题")]
    HardTopic,
}
