using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

/// <summary>The regulation leaves the limits to the notice; each length is a setting, and a notice may say another day.</summary>
public static class FindingClocks
{
    private static readonly Setting NoticeTerm = Norm("notice", "整改通知书制发期限", "10个工作日");
    private static readonly Setting RectificationTerm = Norm("rectification", "督察问题整改期限", "60日");
    private static readonly Setting ReviewTerm = Norm("review", "整改回复审核期限", "10个工作日");
    private static readonly Setting ClosingTerm = Norm("closing", "督察问题销号期限", "10个工作日");
    private static readonly Setting LookBackTerm = Norm("look-back", "督察问题回头看期限", "6个月");

    public static readonly ClockRule Notice = new("notice", "制发整改通知", [Under("督察工作规定 17", NoticeTerm, Term.WorkingDays(10))])
    {
        MetBy = [typeof(SendNotice), typeof(ApproveNotice)],
        Responsible = "督察组",
        IfSilent = "逾期的,由督察单位负责人督促",
        Norm = true,
    };

    /// <summary>As long as the notice says; where it says nothing, as the setting does.</summary>
    public static readonly ClockRule Rectification = new(
        "rectification",
        "整改",
        [Under("督察工作规定 18", RectificationTerm, Term.Days(60))]
    )
    {
        MetBy = [typeof(Reply), typeof(Postpone)],
        Responsible = "被督察单位",
        Outside = true,
        IfSilent = "逾期没有整改的,约谈、通报或者移送问责",
    };

    public static readonly ClockRule Review = new("review", "审核整改回复", [Under("督察工作规定 18", ReviewTerm, Term.WorkingDays(10))])
    {
        MetBy = [typeof(Accept), typeof(SendBack)],
        Responsible = "督察人员",
        IfSilent = "逾期的,由督察单位负责人督促",
        Norm = true,
    };

    public static readonly ClockRule Closing = new("closing", "销号", [Under("督察工作规定 18", ClosingTerm, Term.WorkingDays(10))])
    {
        MetBy = [typeof(Close)],
        Responsible = "督察单位负责人",
        IfSilent = "逾期的,说明理由",
        Norm = true,
    };

    public static readonly ClockRule LookBack = new("look-back", "回头看", [Under("督察工作规定 18", LookBackTerm, Term.Months(6))])
    {
        MetBy = [typeof(Oversight.LookBack)],
        Responsible = "督察人员",
        IfSilent = "逾期的,由督察单位负责人督促",
        Norm = true,
    };

    private static Setting Norm(string key, string label, string term) =>
        new($"oversight.{key}", label, term, "督察工作规定由督察单位逐件确定,没有规定期限;按一般做法暂定,请核对", Verified.Memory);

    private static TermInForce Under(string law, Setting setting, Term term) => new(DateOnly.MinValue, term, law, setting);
}
