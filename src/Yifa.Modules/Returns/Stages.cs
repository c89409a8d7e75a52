using Yifa.Kernel;

namespace Yifa.Modules.Returns;

public enum Stage
{
    [Stage("填报中", Next = "核对数据,提交审核")]
    Filling,

    [Stage("审核中", Next = "审核人核对后同意或者退回")]
    Reviewing,

    [Stage("签发中", Next = "负责人签发或者退回")]
    Signing,

    [Stage("待报送", Next = "报送上级")]
    Signed,

    [Stage("已报送", Phase.Closed)]
    Sent,
}

public enum Duty
{
    [Label("统计员")]
    Statistician,

    [Label("统计审核人")]
    Reviewer,

    [Label("统计负责人"), Leads("统计法 7"), Corrects("统计法 7")]
    Head,
}

public enum ReturnForm
{
    [Label("行政复议")]
    Reconsideration,

    [Label("行政应诉")]
    Litigation,

    [Label("人民调解")]
    Mediation,
}

/// <summary>报告期.</summary>
public enum Span
{
    [Label("全年")]
    Year,

    [Label("上半年")]
    FirstHalf,

    [Label("下半年")]
    SecondHalf,

    [Label("第一季度")]
    FirstQuarter,

    [Label("第二季度")]
    SecondQuarter,

    [Label("第三季度")]
    ThirdQuarter,

    [Label("第四季度")]
    FourthQuarter,
}
