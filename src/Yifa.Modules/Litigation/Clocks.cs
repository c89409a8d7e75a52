using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

/// <summary>期限: calendar days, the last day off rolling on (法释〔2018〕1号 第四十八条).</summary>
public static class Clocks
{
    /// <summary>行政诉讼法 第三十四条, 第六十七条.</summary>
    public static readonly ClockRule Answer = new("answer", "答辩和举证", Term.Days(15), "行政诉讼法 67")
    {
        MetBy = [typeof(FileAnswer)],
        Responsible = "被告机关应诉承办人",
        IfSilent = "不提供或者无正当理由逾期提供证据的,视为没有相应证据",
    };

    public static readonly ClockRule FirstInstance = Court("first-instance", "一审审理", Term.Months(6), "行政诉讼法 81");
    public static readonly ClockRule Simplified = Court("simplified", "简易程序审理", Term.Days(45), "行政诉讼法 83");
    public static readonly ClockRule SecondInstance = Court("second-instance", "二审审理", Term.Months(3), "行政诉讼法 88");

    public static readonly ClockRule Retrial = new(
        "retrial",
        "再审审理",
        [
            new(
                DateOnly.MinValue,
                Term.Months(6),
                "行政诉讼法 81",
                new("litigation.retrial", "再审审理期限", "6个月", "依原审级的期限,凭记忆录入,请核对", Verified.Memory)
            ),
        ]
    )
    {
        MetBy = [typeof(RecordOutcome)],
        Responsible = "人民法院",
        Outside = true,
        IfSilent = "需要延长的,由高级人民法院批准",
    };

    /// <summary>The judgment sets the length.</summary>
    public static readonly ClockRule Performance = new("performance", "履行裁判", Term.Days(60), "行政诉讼法 94")
    {
        MetBy = [typeof(RecordPerformance)],
        Responsible = "被告机关",
        IfSilent = "拒不履行的,人民法院可以对负责人按日罚款、公告、提出司法建议",
    };

    internal static ClockRule TrialOf(Instance instance, bool simplified) =>
        instance switch
        {
            Instance.Second => SecondInstance,
            Instance.Retrial => Retrial,
            _ => simplified ? Simplified : FirstInstance,
        };

    internal static IEnumerable<ClockRule> OfTheCourt => [FirstInstance, Simplified, SecondInstance, Retrial];

    private static ClockRule Court(string name, string label, Term term, string law) =>
        new(name, label, term, law)
        {
            MetBy = [typeof(RecordOutcome)],
            Responsible = "人民法院",
            Outside = true,
            IfSilent = "需要延长的,由高级人民法院批准",
        };
}
