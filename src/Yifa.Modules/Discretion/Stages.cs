using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

public enum Duty
{
    [Label("执法单位法制人员")]
    Liaison,

    [Label("裁量基准管理人员")]
    Keeper,

    [Label("行政机关负责人"), Leads("裁量权基准意见 14"), Corrects("裁量权基准意见 13")]
    Head,

    [Label("执法监督人员")]
    Supervisor,
}

public enum BenchmarkStage
{
    [Stage("待公布", Next = "合法性审核、集体讨论后公布")]
    Drafted,

    [Stage("施行中", Phase.Standing, Next = "依据变化或者督促更新时修订")]
    InForce,

    [Stage("已废止", Phase.Closed)]
    Withdrawn,
}

public enum ListStage
{
    [Stage("待公布", Next = "审核后公布")]
    Drafted,

    [Stage("施行中", Phase.Standing, Next = "依据变化时退出清单")]
    InForce,

    [Stage("已退出", Phase.Closed)]
    Withdrawn,
}

public enum CaseStage
{
    [Stage("已登记", Phase.Closed)]
    Recorded,
}

public enum MaximumStage
{
    [Stage("已报送", Phase.Closed)]
    Reported,
}

public enum AlarmStage
{
    [Stage("待说明", Next = "有关单位说明裁量偏离的原因")]
    Raised,

    [Stage("待处理", Next = "执法监督人员认定说明成立,或者转为监督线索")]
    Explained,

    [Stage("已了结", Phase.Closed)]
    Settled,

    [Stage("已转监督线索", Phase.Closed)]
    PassedOn,
}

/// <summary>Whose decisions are held against the others'.</summary>
public enum Subject
{
    [Label("执法人员")]
    Officer,

    [Label("执法单位")]
    Office,

    [Label("当事企业")]
    Enterprise,
}
