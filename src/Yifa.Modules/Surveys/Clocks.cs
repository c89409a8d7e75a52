using Yifa.Kernel;

namespace Yifa.Modules.Surveys;

public static class Clocks
{
    private static readonly Setting ResultTerm = new(
        "surveys.result",
        "结果公布期限",
        "10个工作日",
        "法律没有规定期限;十个工作日为管理上的提醒,可以按本地做法调整",
        Verified.Memory
    );

    private static readonly Setting ImproveTerm = new(
        "surveys.improve",
        "改进期限",
        "30日",
        "法律没有规定期限;三十日为管理上的提醒,可以按本地做法调整",
        Verified.Memory
    );

    /// <summary>Until the day the survey closes; the length below is never used.</summary>
    public static readonly ClockRule Collecting = new("collecting", "收集答卷", Term.Days(1), "优化营商环境条例 8")
    {
        MetBy = [typeof(Close)],
        Responsible = "调查经办人",
        IfSilent = "到期的,结束调查",
        Norm = true,
    };

    public static readonly ClockRule Result = new(
        "result",
        "公布结果",
        [new TermInForce(DateOnly.MinValue, Term.WorkingDays(10), "优化营商环境条例 8", ResultTerm)]
    )
    {
        MetBy = [typeof(Conclude)],
        Responsible = "调查经办人",
        IfSilent = "逾期没有公布的,说明理由",
        Norm = true,
    };

    public static readonly ClockRule Improvement = new(
        "improvement",
        "改进",
        [new TermInForce(DateOnly.MinValue, Term.Days(30), "优化营商环境条例 8", ImproveTerm)]
    )
    {
        MetBy = [typeof(Improve)],
        Responsible = "调查负责人",
        IfSilent = "逾期没有改进的,督办",
        Norm = true,
    };
}
