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

    private static TermInForce Of(string key, string label, string value, Term term) =>
        new(
            DateOnly.MinValue,
            term,
            Law,
            new($"credit-reports.{key}", label, value, "没有查到统一规定,按一般做法暂定,请按本地规定核对", Verified.Memory)
        );
}
