using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public static class TownClocks
{
    private static readonly Setting EvaluationTerm = new(
        "enforcement-towns.evaluation",
        "赋权事项评估间隔",
        "12个月",
        "行政处罚法第二十四条要求定期组织评估,没有规定间隔;暂按一年,请按省级规定核对",
        Verified.Memory
    );

    public static readonly ClockRule Evaluation = new(
        "evaluation",
        "评估承接情况",
        [new TermInForce(DateOnly.MinValue, Term.Months(12), "行政处罚法 24.1", EvaluationTerm)]
    )
    {
        MetBy = [typeof(EvaluateTown)],
        Responsible = "执法协调监督人员",
        IfSilent = "逾期没有评估的,由负责人督促",
        Norm = true,
    };

    /// <summary>To the first day on which something given for a time ends; the length below is never used.</summary>
    public static readonly ClockRule Expiry = new("expiry", "赋权到期", Term.Days(1), "行政处罚法 24.1")
    {
        MetBy = [typeof(AdjustItems)],
        Responsible = "执法协调监督人员",
        IfSilent = "到期的事项自动停止承接,需要续期的重新赋予",
        Norm = true,
    };
}
