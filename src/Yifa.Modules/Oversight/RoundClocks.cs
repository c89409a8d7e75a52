using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

public static class RoundClocks
{
    private static readonly Setting FeedbackTerm = new(
        "oversight.feedback",
        "督察情况反馈期限",
        "20个工作日",
        "督察工作规定要求反馈,没有规定期限;按一般做法暂定,请按本地规定核对",
        Verified.Memory
    );

    /// <summary>As long as the plan says; the length below is never used.</summary>
    public static readonly ClockRule Visits = new("visits", "走访座谈", Term.Days(1), "督察工作规定 11")
    {
        MetBy = [typeof(Visit), typeof(GiveFeedback)],
        Responsible = "督察组",
        IfSilent = "逾期没有走完的,调整方案并说明原因",
        Norm = true,
    };

    /// <summary>From the visit to the last unit of the plan.</summary>
    public static readonly ClockRule Feedback = new(
        "feedback",
        "反馈督察情况",
        [new TermInForce(DateOnly.MinValue, Term.WorkingDays(20), "督察工作规定 17", FeedbackTerm)]
    )
    {
        MetBy = [typeof(GiveFeedback), typeof(ApproveFeedback)],
        Responsible = "督察组",
        IfSilent = "逾期的,由督察单位负责人督促",
        Norm = true,
    };
}
