using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public static class CertificateClocks
{
    /// <summary>公共法律知识、业务知识培训.</summary>
    public static readonly Setting Hours = new(
        "enforcement-certificates.hours",
        "执法人员年度培训学时",
        "60",
        "《法治政府建设实施纲要(2021—2025年)》要求行政执法人员每人每年接受不少于60学时的培训;请按本地规定核对",
        Verified.Seen
    );

    private static readonly Setting IssueTerm = Of("issue", "考试合格后发证的期限", "20个工作日", "没有统一规定;按一般做法暂定");
    private static readonly Setting ValidityTerm = Of("validity", "执法证件有效期", "5年", "各地规定不一,凭记忆暂定为五年");
    private static readonly Setting CheckTerm = Of("yearly-check", "执法证件审验间隔", "12个月", "各地规定不一,暂按每年一次");

    public static readonly ClockRule Issue = new(
        "issue",
        "发放执法证",
        [new TermInForce(DateOnly.MinValue, Term.WorkingDays(20), "行政处罚法 42", IssueTerm)]
    )
    {
        MetBy = [typeof(IssueCertificate), typeof(RefuseCertificate)],
        Responsible = "执法协调监督人员",
        IfSilent = "逾期没有发证的,由负责人督促",
        Norm = true,
    };

    public static readonly ClockRule Validity = new(
        "validity",
        "证件有效期",
        [new TermInForce(DateOnly.MinValue, Term.Years(5), "行政处罚法 42", ValidityTerm)]
    )
    {
        MetBy = [typeof(RenewCertificate), typeof(RevokeCertificate)],
        Responsible = "执法协调监督人员",
        IfSilent = "到期没有换证的,证件失效,不能再执法",
        Deemed = typeof(ExpireCertificate),
    };

    public static readonly ClockRule YearlyCheck = new(
        "yearly-check",
        "年度审验",
        [new TermInForce(DateOnly.MinValue, Term.Months(12), "行政处罚法 42", CheckTerm)]
    )
    {
        MetBy = [typeof(CheckYearly)],
        Responsible = "执法协调监督人员",
        IfSilent = "逾期没有审验的,核实后暂停使用",
        Norm = true,
    };

    private static Setting Of(string key, string label, string term, string source) =>
        new($"enforcement-certificates.{key}", label, term, $"{source},请核对", Verified.Memory);
}
