using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>上海市优化营商环境条例 66 names no days, so the lengths are settings.</summary>
public static class ReportClocks
{
    private const string Law = "上海市优化营商环境条例 66";

    public static readonly ClockRule Checking = new(
        "checking",
        "出具信用报告",
        [Of("checking", "出具信用报告的期限", "1个工作日", Term.WorkingDays(1))]
    )
    {
        MetBy = [typeof(IssueReport), typeof(DeclineReport)],
        Responsible = "信用报告出具人员",
        IfSilent = "逾期没有出具的,由负责人督促",
        Norm = true,
    };

    public static readonly ClockRule Validity = new(
        "validity",
        "信用报告有效期",
        [Of("validity", "信用报告的有效期", "30日", Term.Days(30))]
    )
    {
        Responsible = "申请报告的企业",
        Outside = true,
        IfSilent = "过期的报告不能再用,需要的重新申请",
        Deemed = typeof(ExpireReport),
    };

    /// <summary>上海市社会信用条例 36: what goes to the unit that gave the entry goes there within two working days.</summary>
    public static readonly ClockRule Passing = new(
        "passing",
        "转交数据提供单位",
        [Objection("objection-passing", "信用信息异议转交数据提供单位的期限", "2个工作日", Term.WorkingDays(2))]
    )
    {
        MetBy = [typeof(PassObjection), typeof(AnswerEntryObjection)],
        OutlivesClosing = true,
        Responsible = "信用报告出具人员",
        IfSilent = "能够自行核查的,直接答复",
        Norm = true,
    };

    public static readonly ClockRule Objecting = new(
        "objecting",
        "答复信用信息异议",
        [Objection("objection", "答复信用信息异议的期限", "5个工作日", Term.WorkingDays(5))]
    )
    {
        MetBy = [typeof(AnswerEntryObjection), typeof(PassObjection)],
        OutlivesClosing = true,
        Responsible = "信用报告出具人员",
        IfSilent = "逾期没有答复的,由负责人督促",
    };

    public static readonly ClockRule Answering = new(
        "answering",
        "数据提供单位核查异议",
        [Objection("objection-answering", "数据提供单位核查信用信息异议的期限", "5个工作日", Term.WorkingDays(5))]
    )
    {
        MetBy = [typeof(AnswerEntryObjection)],
        OutlivesClosing = true,
        Responsible = "数据提供单位",
        Outside = true,
        IfSilent = "逾期没有核查的,向数据提供单位催办",
    };

    private static TermInForce Objection(string key, string label, string value, Term term) =>
        new(
            DateOnly.MinValue,
            term,
            "上海市社会信用条例 36",
            new($"credit-reports.{key}", label, value, "上海市社会信用条例第三十六条;各地不同,请改为当地规定", Verified.Seen)
        );

    private static TermInForce Of(string key, string label, string value, Term term) =>
        new(
            DateOnly.MinValue,
            term,
            Law,
            new($"credit-reports.{key}", label, value, "没有查到统一规定,按一般做法暂定,请按本地规定核对", Verified.Memory)
        );
}
