using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>No text at hand names the days within which data are handed over, so the lengths are settings.</summary>
public static class HandoverClocks
{
    private const string Law = "优化营商环境条例 53";

    /// <summary>From the last day of the month.</summary>
    public static readonly ClockRule HandingOver = new(
        "handing-over",
        "归集数据",
        [Of("handing-over", "月份终了后归集数据的期限", "5个工作日", Term.WorkingDays(5))]
    )
    {
        MetBy = [typeof(HandOver), typeof(HandOverOwn)],
        Responsible = "数据归集人员",
        IfSilent = "逾期的,列为未归集,告知统筹机关,信用报告写明缺少的数据",
        Deemed = typeof(FallLate),
    };

    public static readonly ClockRule Pressing = new(
        "pressing",
        "催办",
        [Of("pressing", "催办未归集单位的间隔", "5个工作日", Term.WorkingDays(5))]
    )
    {
        MetBy = [typeof(PressUnit), typeof(HandOver), typeof(HandOverOwn)],
        Responsible = "数据归集统筹人员",
        IfSilent = "没有催办的,由统筹机关负责人督促",
        Norm = true,
    };

    private static TermInForce Of(string key, string label, string value, Term term) =>
        new(
            DateOnly.MinValue,
            term,
            Law,
            new($"data-handovers.{key}", label, value, "没有查到统一规定,按一般做法暂定,请按本地规定核对", Verified.Memory)
        );
}
