using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public enum ClueStage
{
    [Stage("待核查", Next = "核查反映的情况是否属实")]
    Received,

    [Stage("已核查", Next = "转为监督事项,或者答复后办结")]
    Verified,

    [Stage("已转监督事项", Phase.Closed)]
    InItem,

    [Stage("已答复办结", Phase.Closed)]
    Answered,

    [Stage("已移送", Phase.Closed)]
    PassedOn,

    [Stage("不予办理", Phase.Closed)]
    NotTaken,
}

public enum ClueDuty
{
    [Label("执法监督人员"), HandlesPersonal, ServesCounter, Serves("行政执法监督条例 6"), Corrects("行政执法监督条例 6")]
    Supervisor,

    [Label("执法监督机构负责人"), Leads("行政执法监督条例 6"), Corrects("行政执法监督条例 6")]
    Head,
}

[PartyRoles]
public enum Role
{
    [Label("反映人")]
    Reporter,
}

/// <summary>核查结论.</summary>
public enum Verdict
{
    [Label("属实")]
    True,

    [Label("部分属实")]
    Partly,

    [Label("不属实")]
    Untrue,
}
