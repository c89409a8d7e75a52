using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public enum ItemStage
{
    [Stage("待调查", Next = "确定监督人员,告知被监督单位并要求说明情况")]
    Opened,

    [Stage("调查核实", Next = "核对说明和案卷,制发监督文书,或者办结")]
    Inquiring,

    [Stage("整改中", Next = "被监督单位按期整改并报告")]
    Correcting,

    [Stage("异议审查", Next = "审查被监督单位的异议,维持或者撤回监督文书")]
    Objected,

    [Stage("待审核", Next = "审核整改报告,认可或者退回")]
    Reported,

    [Stage("已交下级办理", Phase.Standing, Next = "跟踪下级执法监督机构的办理结果")]
    HandedDown,

    [Stage("已整改", Phase.Standing, Next = "按期回头看,核查整改成效")]
    Corrected,

    [Stage("已办结", Phase.Closed)]
    Closed,
}
