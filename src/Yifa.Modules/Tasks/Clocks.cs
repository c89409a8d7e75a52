using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

public static class Clocks
{
    private static readonly Setting AcceptanceTerm = new(
        "tasks.acceptance",
        "任务验收的期限",
        "10个工作日",
        "内部办理时限,法律没有规定",
        Verified.Memory
    );

    /// <summary>As long as the item says, else to the end of its year; the length below is never used.</summary>
    public static readonly ClockRule Deadline = new("deadline", "任务完成", Term.Days(1), "党政机关公文处理工作条例 24")
    {
        MetBy = [typeof(Submit), typeof(Complete)],
        Responsible = "责任单位",
        Outside = true,
        IfSilent = "逾期没有完成的,催办、督办",
        Norm = true,
    };

    /// <summary>To the milestone that is due first; the length below is never used.</summary>
    public static readonly ClockRule Milestone = new("milestone", "节点完成", Term.Days(1), "党政机关公文处理工作条例 24")
    {
        MetBy = [typeof(Report)],
        Responsible = "责任单位",
        Outside = true,
        IfSilent = "节点逾期的,提醒责任单位",
        Norm = true,
    };

    public static readonly ClockRule Acceptance = new(
        "acceptance",
        "任务验收",
        [new TermInForce(DateOnly.MinValue, Term.WorkingDays(10), "党政机关公文处理工作条例 24", AcceptanceTerm)]
    )
    {
        MetBy = [typeof(Complete), typeof(SendBack)],
        Responsible = "任务审核人",
        IfSilent = "逾期没有验收的,说明理由",
        Norm = true,
    };

    /// <summary>As long as the kind says; the length below is never used.</summary>
    public static readonly ClockRule LookBack = new("look-back", "回头看", Term.Days(1), "党政机关公文处理工作条例 24")
    {
        MetBy = [typeof(LookBack)],
        Responsible = "任务审核人",
        IfSilent = "逾期没有回头看的,补看",
        Norm = true,
    };
}
