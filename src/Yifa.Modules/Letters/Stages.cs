using Yifa.Kernel;

namespace Yifa.Modules.Letters;

public enum Stage
{
    [Stage("待回复", Next = "等收函单位书面回复,逾期的催办")]
    Waiting,

    [Stage("已回复", Phase.Closed)]
    Answered,

    [Stage("已发出", Phase.Closed)]
    Sent,

    [Stage("未回复终结", Phase.Closed)]
    Ended,
}

public enum Duty
{
    [Label("函件经办人"), Serves("党政机关公文处理工作条例 24")]
    Clerk,

    [Label("函件审核人"), Leads("党政机关公文处理工作条例 18"), Corrects("党政机关公文处理工作条例 18")]
    Reviewer,

    [Label("种类管理员"), KeepsKinds]
    KindKeeper,
}
