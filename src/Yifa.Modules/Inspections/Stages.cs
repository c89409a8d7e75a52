using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

public enum InspectionStage
{
    [Stage("待赋码", Next = "取得检查码后才能检查")]
    Planned,

    [Stage("待检查", Next = "检查人员凭码检查,当场制作检查笔录")]
    Coded,

    [Stage("待告知结果", Next = "检查机关告知检查结果")]
    Recorded,

    [Stage("整改中", Next = "被检查企业按期整改,检查机关核查")]
    Rectifying,

    [Stage("异议处理中", Next = "检查机关答复被检查企业的异议")]
    Objected,

    [Stage("已办结", Phase.Closed)]
    Closed,

    [Stage("已取消", Phase.Closed)]
    Cancelled,
}

public enum InspectionDuty
{
    [Label("检查人员"), Corrects("优化营商环境条例 58"), Serves("行政处罚法 61")]
    Officer,

    /// <summary>Asks for the code and keeps the record in order; takes in at the counter what an enterprise without an account says.</summary>
    [Label("赋码人员"), ServesCounter, Serves("行政处罚法 61")]
    Registrar,

    [Label("检查机关负责人"), Leads("涉企行政检查意见 5"), Corrects("优化营商环境条例 58")]
    Head,
}

[PartyRoles]
public enum Role
{
    [Label("被检查企业")]
    Enterprise,

    /// <summary>Of a partner department: an office reaches its own subtree alone, so its officers take part by name.</summary>
    [Label("联合检查人员")]
    JointOfficer,
}
