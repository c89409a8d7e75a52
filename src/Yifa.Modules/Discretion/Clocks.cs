using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

public static class BenchmarkClocks
{
    public static readonly ClockRule Publication = new("publication", "公布裁量基准", Term.WorkingDays(20), "政府信息公开条例 26")
    {
        MetBy = [typeof(PublishBenchmark), typeof(DropBenchmark)],
        Responsible = "裁量基准管理人员",
        IfSilent = "没有公布的裁量基准不能适用",
        Norm = true,
    };

    private static readonly Setting UpdateTerm = new(
        "benchmarks.update",
        "督促后更新裁量基准的期限",
        "3个月",
        "裁量权基准意见没有规定期限,三个月凭记忆录入,请按本地规定核对",
        Verified.Memory
    );

    public static readonly ClockRule Update = new(
        "update",
        "更新裁量基准",
        [new TermInForce(DateOnly.MinValue, Term.Months(3), "裁量权基准意见 13", UpdateTerm)]
    )
    {
        MetBy = [typeof(AmendBenchmark), typeof(KeepBenchmark), typeof(WithdrawBenchmark)],
        Responsible = "裁量基准管理人员",
        IfSilent = "逾期没有更新的,由执法监督机关督办",
        Norm = true,
    };
}

public static class ListClocks
{
    public static readonly ClockRule Publication = new("publication", "公布清单事项", Term.WorkingDays(20), "政府信息公开条例 26")
    {
        MetBy = [typeof(PublishInList), typeof(LeaveList)],
        Responsible = "裁量基准管理人员",
        IfSilent = "没有公布的清单事项不能适用",
        Norm = true,
    };
}

public static class AlarmClocks
{
    private static readonly Setting ExplanationTerm = new(
        "discretion-alarms.explanation",
        "说明裁量偏离原因的期限",
        "15个工作日",
        "没有统一规定,十五个工作日凭记忆录入,请按本地规定核对",
        Verified.Memory
    );

    public static readonly ClockRule Explanation = new(
        "explanation",
        "说明裁量偏离的原因",
        [new TermInForce(DateOnly.MinValue, Term.WorkingDays(15), "行政执法监督条例 4", ExplanationTerm)]
    )
    {
        MetBy = [typeof(ExplainAlarm), typeof(SettleAlarm), typeof(PassOnAlarm)],
        Responsible = "执法单位法制人员",
        IfSilent = "逾期没有说明的,可以直接转为监督线索",
        Norm = true,
    };

    private static readonly Setting SettlementTerm = new(
        "discretion-alarms.settlement",
        "处理裁量偏离说明的期限",
        "15个工作日",
        "没有统一规定,十五个工作日凭记忆录入,请按本地规定核对",
        Verified.Memory
    );

    public static readonly ClockRule Settlement = new(
        "settlement",
        "处理裁量偏离的说明",
        [new TermInForce(DateOnly.MinValue, Term.WorkingDays(15), "行政执法监督条例 4", SettlementTerm)]
    )
    {
        MetBy = [typeof(SettleAlarm), typeof(PassOnAlarm)],
        Responsible = "执法监督机关",
        IfSilent = "逾期没有处理的,由负责人督促",
        Norm = true,
    };
}
