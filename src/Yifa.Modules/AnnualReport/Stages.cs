using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

public enum Stage
{
    [Stage("起草中", Next = "收齐各单位材料,定格数字,送审")]
    Drafting,

    [Stage("送审", Next = "审核人核对后同意或者退回")]
    Reviewing,

    [Stage("上会", Next = "会议审议")]
    Meeting,

    [Stage("待报送公开", Next = "保密审查,报送,公开")]
    Approved,

    [Stage("已公开", Phase.Closed)]
    Published,
}

public enum Duty
{
    [Label("报告起草人"), Serves("党政机关公文处理工作条例 25")]
    Drafter,

    [Label("报告审核人")]
    Reviewer,

    [Label("报告负责人"), Leads("督察工作规定 23"), Corrects("督察工作规定 24")]
    Head,

    [Label("保密审查人")]
    SecrecyReviewer,
}

/// <summary>督察工作规定 第二十五条: what a report has to say.</summary>
public enum ReportPart
{
    [Label("主要举措和成效")]
    Measures,

    [Label("存在的不足和原因")]
    Shortcomings,

    [Label("党政主要负责人履行第一责任人职责情况")]
    FirstResponsible,

    [Label("下一年度推进法治政府建设的主要安排")]
    NextYear,

    [Label("其他需要报告的情况")]
    Other,
}

/// <summary>第二十三条: to whom it is reported.</summary>
public enum Recipient
{
    [Label("同级党委")]
    PartyCommittee,

    [Label("同级人大常委会")]
    PeoplesCongress,

    [Label("上一级政府")]
    UpperGovernment,
}
