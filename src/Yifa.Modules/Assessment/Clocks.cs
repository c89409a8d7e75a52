using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

/// <summary>No rule names a day; the scheme's owner sets them.</summary>
public static class Clocks
{
    private const string Law = "第一责任人职责规定 8";
    private static readonly Setting ReviewTerm = Norm("review", "评审期限", "20个工作日");
    private static readonly Setting DisputeTerm = Norm("dispute", "申请复核期限", "5个工作日");
    private static readonly Setting PublicationTerm = Norm("publication", "公布得分或者申报期限", "20个工作日");

    /// <summary>As long as the assessment says; the length below is never used.</summary>
    public static readonly ClockRule SelfChecks = new("self-checks", "自查", Term.Days(1), Law)
    {
        MetBy = [typeof(HandIn)],
        Responsible = "被考核单位",
        Outside = true,
        IfSilent = "逾期没有提交的,由考核工作人员催办",
        Norm = true,
    };

    public static readonly ClockRule Reviews = new("reviews", "评审", [Under(ReviewTerm, 20)])
    {
        MetBy = [typeof(FinishReview)],
        Responsible = "评审人",
        IfSilent = "逾期的,由考核负责人督促",
        Norm = true,
    };

    public static readonly ClockRule Disputes = new("disputes", "申请复核", [Under(DisputeTerm, 5)])
    {
        MetBy = [typeof(Dispute)],
        Responsible = "被考核单位",
        Outside = true,
        IfSilent = "逾期不申请的,按评审得分公布",
    };

    public static readonly ClockRule Publication = new("publication", "公布得分或者申报", [Under(PublicationTerm, 20)])
    {
        MetBy = [typeof(PublishScore), typeof(Apply)],
        Responsible = "考核工作人员",
        IfSilent = "逾期的,由考核负责人督促",
        Norm = true,
    };

    private static Setting Norm(string key, string label, string term) =>
        new($"assessment.{key}", label, term, "规定没有写明期限,按一般做法暂定,请按本地的考核办法核对", Verified.Memory);

    private static TermInForce Under(Setting setting, int days) => new(DateOnly.MinValue, Term.WorkingDays(days), Law, setting);
}
