using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

public enum Stage
{
    [Stage("任务分解", Next = "把指标分解到责任单位,开始自查")]
    Assigning,

    [Stage("自查", Next = "逐项自查,写明得分和佐证,齐全后提交评审")]
    SelfChecking,

    [Stage("评审", Next = "逐项评审,退回的由责任单位重新自查")]
    Reviewing,

    [Stage("评审完成", Next = "处理复核申请,公布得分或者申报")]
    Reviewed,

    [Stage("已公布", Phase.Closed)]
    Published,

    [Stage("已申报", Phase.Closed)]
    Applied,
}

public enum Duty
{
    [Label("考核工作人员"), Corrects("第一责任人职责规定 8")]
    Clerk,

    [Label("自查单位经办人")]
    Checker,

    [Label("评审人")]
    Reviewer,

    [Label("考核负责人"), Leads("第一责任人职责规定 8"), Corrects("第一责任人职责规定 8")]
    Head,

    [Label("方案管理员"), KeepsKinds]
    KindKeeper,
}
