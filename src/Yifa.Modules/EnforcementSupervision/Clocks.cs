using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class ItemClocks
{
    public static readonly ClockRule Telling = new(
        "telling",
        "告知被监督单位",
        [Supervising.Local("上海市行政执法监督办法 20", "telling", "告知被监督单位的期限", Term.WorkingDays(5), "5个工作日")]
    )
    {
        MetBy = [typeof(AskExplanation), typeof(HandDown), typeof(CloseItem)],
        Responsible = "执法监督人员",
        IfSilent = "逾期没有告知的,由执法监督机构负责人督促",
        Norm = true,
    };

    public static readonly ClockRule Explanation = new(
        "explanation",
        "被监督单位说明情况",
        [Supervising.Local("上海市行政执法监督办法 20", "explanation", "被监督单位说明情况的期限", Term.WorkingDays(10), "10个工作日")]
    )
    {
        MetBy = [typeof(Explain)],
        Responsible = "被监督单位",
        Outside = true,
        IfSilent = "逾期没有说明的,按已有材料认定",
    };

    public static readonly ClockRule Conclusion = new(
        "conclusion",
        "作出监督结论",
        [Supervising.Under("行政执法监督条例 6", "conclusion", "监督结论期限", Term.WorkingDays(20), "20个工作日")]
    )
    {
        MetBy = [typeof(IssueNotice), typeof(CloseItem)],
        Responsible = "执法监督人员",
        IfSilent = "逾期的,由执法监督机构负责人督促",
        Norm = true,
    };

    /// <summary>As long as the instrument says; where it says nothing, as the setting does.</summary>
    public static readonly ClockRule Report = new(
        "report",
        "报告整改情况",
        [Supervising.Local("上海市行政执法监督办法 25", "report", "整改报告期限", Term.Days(30), "30日")]
    )
    {
        MetBy = [typeof(ReportCorrection)],
        Responsible = "被监督单位",
        Outside = true,
        IfSilent = "逾期没有整改的,制发监督决定书,可以通报批评、约谈",
    };

    public static readonly ClockRule Objection = new(
        "objection",
        "提出异议",
        [Supervising.Under("行政执法监督条例 6", "objection", "对监督文书提出异议的期限", Term.WorkingDays(10), "10个工作日")]
    )
    {
        MetBy = [typeof(Object)],
        Responsible = "被监督单位",
        Outside = true,
        IfSilent = "逾期没有提出的,视为没有异议",
    };

    public static readonly ClockRule ObjectionReview = new(
        "objection-review",
        "审查异议",
        [Supervising.Under("行政执法监督条例 6", "objection-review", "异议审查期限", Term.WorkingDays(10), "10个工作日")]
    )
    {
        MetBy = [typeof(ReviewObjection)],
        Responsible = "执法监督机构负责人",
        IfSilent = "逾期没有答复的,说明理由",
        Norm = true,
    };

    public static readonly ClockRule Review = new(
        "review",
        "审核整改报告",
        [Supervising.Under("行政执法监督条例 6", "review", "整改报告审核期限", Term.WorkingDays(10), "10个工作日")]
    )
    {
        MetBy = [typeof(Accept), typeof(SendBack), typeof(IssueNotice)],
        Responsible = "执法监督人员",
        IfSilent = "逾期的,由执法监督机构负责人督促",
        Norm = true,
    };

    public static readonly ClockRule Below = new(
        "below",
        "跟踪下级办理",
        [Supervising.Under("行政执法监督条例 2", "below", "交下级办理的期限", Term.Days(90), "90日")]
    )
    {
        MetBy = [typeof(HearBelow)],
        Responsible = "下级执法监督机构",
        Outside = true,
        IfSilent = "逾期没有办结的,催办或者提级办理",
        Norm = true,
    };

    public static readonly ClockRule LookBack = new(
        "look-back",
        "回头看",
        [Supervising.Under("行政执法监督条例 6", "look-back", "监督事项回头看期限", Term.Months(6), "6个月")]
    )
    {
        MetBy = [typeof(EnforcementSupervision.LookBack)],
        Responsible = "执法监督人员",
        IfSilent = "逾期的,由执法监督机构负责人督促",
        Norm = true,
    };
}
