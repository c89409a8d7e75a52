using Yifa.Kernel;

namespace Yifa.Modules.Surveys;

public enum Stage
{
    [Stage("收集中", Next = "发放邀请,收集答卷,到期结束")]
    Open,

    [Stage("待公布", Next = "汇总答卷,公布结果")]
    Closed,

    [Stage("改进中", Next = "针对不满意的方面提出改进措施")]
    Improving,

    [Stage("已完成", Phase.Closed)]
    Finished,

    [Stage("已作废", Phase.Closed)]
    Void,
}

public enum Duty
{
    [Label("调查经办人")]
    Clerk,

    [Label("调查负责人"), Leads("优化营商环境条例 8"), Corrects("优化营商环境条例 8")]
    Head,
}

/// <summary>满意程度.</summary>
public enum Score
{
    [Label("非常不满意")]
    VeryDissatisfied = 1,

    [Label("不满意")]
    Dissatisfied,

    [Label("一般")]
    Fair,

    [Label("满意")]
    Satisfied,

    [Label("非常满意")]
    VerySatisfied,
}
