using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class AppraisalClocks
{
    /// <summary>As long as the plan says; the length below is never used.</summary>
    public static readonly ClockRule Appraising = new("appraising", "评议列入计划的单位", Term.Days(1), "行政执法监督条例 6")
    {
        MetBy = [typeof(Appraise)],
        Responsible = "评议工作人员",
        IfSilent = "逾期没有评议完的,说明原因",
        Norm = true,
    };

    public static readonly ClockRule Telling = new(
        "telling",
        "反馈评议结果",
        [Supervising.Under("行政执法监督条例 6", "appraisal-telling", "执法评议结果反馈期限", Term.WorkingDays(10), "10个工作日")]
    )
    {
        MetBy = [typeof(TellResults)],
        Responsible = "执法监督机构负责人",
        IfSilent = "逾期的,说明原因",
        Norm = true,
    };

    public static readonly ClockRule Rectification = new(
        "rectification",
        "整改评议指出的问题",
        [Supervising.Under("行政执法监督条例 6", "appraisal-rectification", "执法评议整改期限", Term.Days(60), "60日")]
    )
    {
        MetBy = [typeof(RecordRectification)],
        Responsible = "被评议单位",
        Outside = true,
        IfSilent = "逾期没有整改的,制发监督文书",
        Norm = true,
    };
}
