using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

public enum RoundStage
{
    [Stage("计划", Next = "组成督察组,走访列入计划的单位")]
    Planned,

    [Stage("走访座谈", Next = "走完列入计划的单位,反馈发现的问题")]
    Visiting,

    [Stage("督促整改", Phase.Standing, Next = "督促各单位整改,问题全部销号后结束本轮")]
    Following,

    [Stage("已结束", Phase.Closed)]
    Finished,

    [Stage("已取消", Phase.Closed)]
    Cancelled,
}

public enum FindingStage
{
    [Stage("待发整改通知", Next = "经批准后制发整改通知书")]
    Found,

    [Stage("整改中", Next = "被督察单位按期整改并书面回复")]
    Rectifying,

    [Stage("待审核", Next = "审核整改回复,认可或者退回")]
    Replied,

    [Stage("待销号", Next = "核实整改结果,予以销号")]
    Accepted,

    [Stage("已销号", Phase.Standing, Next = "按期回头看,核查整改成效")]
    Rectified,

    [Stage("回头看通过", Phase.Closed)]
    Confirmed,

    [Stage("已撤销", Phase.Closed)]
    Void,
}

public enum Duty
{
    [Label("督察人员"), Serves("督察工作规定 17"), Corrects("督察工作规定 17")]
    Inspector,

    [Label("督察单位负责人"), Leads("督察工作规定 11"), Corrects("督察工作规定 17")]
    Head,

    [Label("被督察单位联络员")]
    Liaison,
}

/// <summary>方式.</summary>
public enum Mode
{
    [Label("督察")]
    Inspection,

    [Label("巡察")]
    Patrol,

    [Label("跨区交叉检查")]
    CrossDistrict,
}

/// <summary>单位类型.</summary>
public enum UnitType
{
    [Label("部门和单位")]
    Unit,

    [Label("街道、乡镇")]
    Town,
}

/// <summary>督察方式, 第十二条.</summary>
public enum VisitManner
{
    [Label("实地督察")]
    OnSite,

    [Label("书面督察")]
    Written,
}

/// <summary>问题领域.</summary>
public enum FindingField
{
    [Label("第一责任人职责")]
    FirstResponsible,

    [Label("行政决策和规范性文件")]
    Decisions,

    [Label("行政执法")]
    Enforcement,

    [Label("行政复议和应诉")]
    Disputes,

    [Label("普法和公共法律服务")]
    LegalService,

    [Label("政务公开和诚信")]
    Openness,

    [Label("其他领域")]
    Other,
}

/// <summary>责任落实措施, 第二十八条、第三十条.</summary>
public enum Measure
{
    [Label("约谈")]
    Interview,

    [Label("通报")]
    Circular,

    [Label("移送问责")]
    Transfer,
}

/// <summary>关联的事项.</summary>
public enum Related
{
    [Label("函件")]
    Letter,

    [Label("任务")]
    Task,

    [Label("会议")]
    Meeting,

    [Label("其他事项")]
    Other,
}
