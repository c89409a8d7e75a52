using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>期限. 人民调解法 itself sets one, the thirty days of art 33; the others bind the bodies as norms or under texts of their own.</summary>
public static class Clocks
{
    private static readonly Setting AcceptanceTerm = new(
        "mediation.acceptance",
        "调解受理审查期限",
        "3个工作日",
        "人民调解法第二十一条只要求及时;三个工作日为通行的工作规范",
        Verified.Memory
    );
    private static readonly Setting NormTerm = new(
        "mediation.norm",
        "人民调解办理期限",
        "1个月",
        "人民调解工作若干规定第三十三条:一般在一个月内调结",
        Verified.Seen
    );
    private static readonly Setting CommercialTerm = new(
        "mediation.commercial",
        "商事调解期限",
        "60日",
        "商事调解条例自2026年5月1日施行,其中的期限尚未核实,由调解组织的规则确定",
        Verified.Memory
    );
    private static readonly Setting VisitTerm = new(
        "mediation.visit",
        "回访期限",
        "15日",
        "人民调解法第三十一条只要求监督履行;由本地确定",
        Verified.Memory
    );

    public static readonly ClockRule AcceptanceReview = Set(
        "acceptance-review",
        "受理审查",
        Term.WorkingDays(3),
        "人民调解法 21",
        AcceptanceTerm
    ) with
    {
        MetBy = [typeof(Accept), typeof(Decline)],
        Responsible = "调解组织",
        IfSilent = "逾期标记,不影响受理",
        Norm = true,
    };

    public static readonly ClockRule People = Set("norm", "人民调解办理", Term.Months(1), "人民调解工作若干规定 33", NormTerm) with
    {
        MetBy = [typeof(AgreeInWriting), typeof(AgreeOrally), typeof(Fail), typeof(Withdraw), typeof(Terminate)],
        Responsible = "人民调解员",
        IfSilent = "逾期标记,不影响调解和协议的效力",
        Norm = true,
    };

    /// <summary>第十四条: fifteen days after the application the parties may go to arbitration; the mediation itself may go on.</summary>
    public static readonly ClockRule Labour = new("labour", "劳动争议调解", Term.Days(15), "劳动争议调解仲裁法 14")
    {
        MetBy = [typeof(AgreeInWriting), typeof(AgreeOrally), typeof(Fail), typeof(Withdraw), typeof(Terminate)],
        Responsible = "调解员",
        IfSilent = "未达成协议的,当事人可以依法申请仲裁",
        Norm = true,
    };

    /// <summary>第八十三条: from the application; the parties may agree on longer.</summary>
    public static readonly ClockRule Administrative = new("administrative", "行政调解", Term.Days(30), "浙江省行政程序办法 83")
    {
        MetBy = [typeof(AgreeInWriting), typeof(AgreeOrally), typeof(Fail), typeof(Withdraw), typeof(Terminate)],
        Responsible = "行政调解机关",
        IfSilent = "未达成协议又未同意延长的,终止调解",
    };

    /// <summary>From the day on which all parties agreed to mediate.</summary>
    public static readonly ClockRule Commercial = Set(
        "commercial",
        "商事调解",
        Term.Days(60),
        "浦东新区商事调解规定 12",
        CommercialTerm
    ) with
    {
        MetBy = [typeof(AgreeInWriting), typeof(AgreeOrally), typeof(Fail), typeof(Withdraw), typeof(Terminate)],
        Responsible = "商事调解员",
        IfSilent = "逾期标记,由当事人决定是否继续",
        Norm = true,
    };

    public static readonly ClockRule Confirmation = new("confirmation", "申请司法确认", Term.Days(30), "人民调解法 33")
    {
        MetBy = [typeof(ApplyConfirmation)],
        Responsible = "双方当事人",
        Outside = true,
        IfSilent = "逾期不能再共同申请司法确认,协议效力不受影响",
        Deemed = typeof(LapseConfirmation),
    };

    public static readonly ClockRule CourtReview = new("court-review", "司法确认审查", Term.Days(30), "民事诉讼法 187")
    {
        MetBy = [typeof(RecordConfirmation)],
        Responsible = "人民法院",
        Outside = true,
        IfSilent = "逾期标记,可向人民法院查询",
        Norm = true,
    };

    /// <summary>Counted from the day by which the agreement is to be performed.</summary>
    public static readonly ClockRule ReturnVisit = Set("return-visit", "履行回访", Term.Days(15), "人民调解法 31", VisitTerm) with
    {
        MetBy = [typeof(Visit), typeof(RecordPerformance)],
        Responsible = "调解组织",
        IfSilent = "逾期标记,应当尽快回访",
        Norm = true,
    };

    /// <summary>The period in which this dispute is to be mediated.</summary>
    public static ClockRule For(Dispute dispute) =>
        dispute.Type switch
        {
            MediationType.Administrative => Administrative,
            MediationType.Commercial or MediationType.InternationalCommercial => Commercial,
            _ => dispute.Field == DisputeField.Labour ? Labour : People,
        };

    private static ClockRule Set(string name, string label, Term term, string law, Setting setting) =>
        new(name, label, [new TermInForce(DateOnly.MinValue, term, law, setting)]);
}
