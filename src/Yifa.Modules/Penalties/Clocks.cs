using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>期限. “二日”“三日”“五日”“七日” are working days (行政处罚法 85), the others calendar days.</summary>
public static class Clocks
{
    /// <summary>第五十四条 says without delay; how long a lead may be looked into the rules of each field say.</summary>
    public static readonly ClockRule Check = new(
        "check",
        "核查线索",
        [new(DateOnly.MinValue, Term.WorkingDays(15), "行政处罚法 54", PenaltySettings.Check)]
    )
    {
        MetBy = [typeof(FileLead), typeof(DeclineLead)],
        Responsible = "办案人员",
        IfSilent = "逾期没有核查完的,由负责人督促",
        Extension = Term.WorkingDays(15),
        ExtensionLaw = "行政处罚法 54",
    };

    /// <summary>上海市行政处罚听证程序规定 28: from the request to the end of the hearing.</summary>
    public static readonly ClockRule HearingEnd = new(
        "hearing-end",
        "办结听证",
        [new(DateOnly.MinValue, Term.Days(30), "行政处罚法 64", PenaltySettings.HearingLength)]
    )
    {
        MetBy = [typeof(HoldHearing)],
        Responsible = "听证主持人",
        IfSilent = "逾期没有办结听证的,由负责人督促",
        Norm = true,
    };

    /// <summary>第六十条; what a law, regulation or rule sets instead goes before.</summary>
    public static readonly ClockRule Decision = new(
        "decision",
        "作出决定",
        [new(DateOnly.MinValue, Term.Days(90), "行政处罚法 60", PenaltySettings.Decision)]
    )
    {
        MetBy = [typeof(Decide), typeof(DecideNoPenalty), typeof(Transfer)],
        Responsible = "办案人员",
        IfSilent = "超过办案期限,须说明理由",
        Extension = Term.Days(30),
        ExtensionLaw = "行政处罚法 60",
    };

    /// <summary>简案快办: a shorter time that the office has set itself.</summary>
    public static readonly ClockRule Fast = new(
        "fast",
        "简案快办",
        [new(DateOnly.MinValue, Term.Days(30), "行政处罚法 60", PenaltySettings.Fast)]
    )
    {
        MetBy = [typeof(Decide), typeof(DecideNoPenalty)],
        Responsible = "办案人员",
        IfSilent = "期限内不能办结的,转为普通程序",
        Norm = true,
    };

    /// <summary>移送涉嫌犯罪案件规定 8: whether a crime is investigated, the police say within three days.</summary>
    public static readonly ClockRule CriminalAnswer = new("criminal-answer", "司法机关答复", Term.Days(3), "移送涉嫌犯罪案件规定 8")
    {
        MetBy = [typeof(EnterCriminalOutcome)],
        Responsible = "司法机关",
        Outside = true,
        IfSilent = "可以向作出决定的机关催问,或者建议检察机关进行立案监督",
    };

    public static readonly ClockRule Preservation = new("preservation", "处理先行登记保存的物品", Term.WorkingDays(7), "行政处罚法 56")
    {
        MetBy = [typeof(DisposePreserved)],
        Responsible = "办案人员",
        Deemed = typeof(ReleasePreserved),
        IfSilent = "逾期没有作出处理决定的,先行登记保存自动解除",
    };

    /// <summary>市场监督管理行政处罚程序规定 33 counts hours: the act compares the minutes, this the day of that hour or, off, one before.</summary>
    public static readonly ClockRule UrgentPreservation = new(
        "urgent-preservation",
        "补批登记保存",
        Term.Days(1),
        "市场监督管理行政处罚程序规定 33"
    )
    {
        MetBy = [typeof(ReportPreserved), typeof(ApprovePreserved), typeof(DisapprovePreserved)],
        Responsible = "办案人员",
        IfSilent = "二十四小时以登记的时分为准,逾期报告的,须说明理由",
    };

    /// <summary>第五十八条 says before the decision; within how many days the rules of each field say.</summary>
    public static readonly ClockRule Review = new(
        "review",
        "法制审核",
        [new(DateOnly.MinValue, Term.WorkingDays(10), "行政处罚法 58", PenaltySettings.Review)]
    )
    {
        MetBy = [typeof(ReviewLegality)],
        Responsible = "法制审核人员",
        IfSilent = "逾期没有审核的,由负责人督促",
    };

    public static readonly ClockRule Statement = new(
        "statement",
        "陈述、申辩",
        [
            new(
                DateOnly.MinValue,
                Term.WorkingDays(5),
                "行政处罚法 45",
                new(
                    "penalties.statement",
                    "陈述、申辩的期限",
                    "5个工作日",
                    "市场监督管理行政处罚程序规定第五十七条;其他领域从其规定",
                    Verified.Seen
                )
            ),
        ]
    )
    {
        MetBy = [typeof(HearStatement)],
        Responsible = "当事人",
        Outside = true,
        Deemed = typeof(StatementLapsed),
        IfSilent = "视为放弃陈述、申辩",
    };

    public static readonly ClockRule HearingRequest = new("hearing-request", "要求听证", Term.WorkingDays(5), "行政处罚法 64(1)")
    {
        MetBy = [typeof(AskHearing)],
        Responsible = "当事人",
        Outside = true,
        Deemed = typeof(HearingLapsed),
        IfSilent = "视为放弃听证",
    };

    /// <summary>第六十一条: where the party is not there when it is announced.</summary>
    public static readonly ClockRule Service = new("service", "送达决定书", Term.WorkingDays(7), "行政处罚法 61")
    {
        Responsible = "办案人员",
        IfSilent = "逾期送达,须说明理由",
    };

    public static readonly ClockRule Payment = new("payment", "缴纳罚款", Term.Days(15), "行政处罚法 67.3")
    {
        MetBy = [typeof(Pay)],
        Responsible = "当事人",
        Outside = true,
        IfSilent = "每日按罚款数额的百分之三加处罚款,加处的数额不超过罚款的数额",
    };

    /// <summary>Runs to the last day of each part; the length below is never used.</summary>
    public static readonly ClockRule Instalment = new("instalment", "分期缴纳罚款", Term.Days(1), "行政处罚法 66.2")
    {
        MetBy = [typeof(Pay)],
        Responsible = "当事人",
        Outside = true,
        IfSilent = "没有按期缴纳的部分,加处罚款",
    };

    public static readonly ClockRule Report = new(
        "report",
        "当场处罚备案",
        [new(DateOnly.MinValue, Term.WorkingDays(7), "行政处罚法 52.3", PenaltySettings.Report)]
    )
    {
        MetBy = [typeof(ReportOnTheSpot)],
        Responsible = "办案人员",
        IfSilent = "没有备案的,不能结案",
    };

    public static readonly ClockRule HandIn = new("hand-in", "上交当场收缴的罚款", Term.WorkingDays(2), "行政处罚法 71")
    {
        MetBy = [typeof(Penalties.HandIn)],
        Responsible = "办案人员",
        IfSilent = "逾期没有上交的,由负责人追查",
    };

    public static readonly ClockRule Bank = new("bank", "缴付指定银行", Term.WorkingDays(2), "行政处罚法 71")
    {
        MetBy = [typeof(PayIntoBank)],
        Responsible = "办案人员",
        IfSilent = "逾期没有缴付的,由负责人追查",
    };

    public static readonly ClockRule Publication = new("publication", "公示决定", Term.WorkingDays(7), "行政执法三项制度意见 1")
    {
        MetBy = [typeof(Publish)],
        Responsible = "办案人员",
        OutlivesClosing = true,
        IfSilent = "逾期没有公示的,由负责人督促",
    };

    /// <summary>Runs to the longest term from the decision on; the length below is never used.</summary>
    public static readonly ClockRule Publicity = new("publicity", "公示期", Term.Years(3), "上海市优化营商环境条例 65")
    {
        MetBy = [typeof(RepairCredit), typeof(WithdrawPublication)],
        Responsible = "当事人",
        Outside = true,
        Deemed = typeof(EndPublication),
        OutlivesClosing = true,
        IfSilent = "公示期满,自动停止公示",
    };

    public static readonly ClockRule Repair = new(
        "repair",
        "办理信用修复",
        [new(DateOnly.MinValue, Term.WorkingDays(10), "优化营商环境条例 53", PenaltySettings.RepairAnswer)]
    )
    {
        MetBy = [typeof(RepairCredit), typeof(DeclineRepair)],
        Responsible = "办案人员",
        OutlivesClosing = true,
        IfSilent = "逾期没有办理的,由负责人督促",
    };

    public static readonly ClockRule Withdrawal = new("withdrawal", "撤回公示", Term.WorkingDays(3), "行政处罚法 48.2")
    {
        MetBy = [typeof(WithdrawPublication)],
        Responsible = "办案人员",
        OutlivesClosing = true,
        IfSilent = "三日内应当撤回公示的决定信息并公开说明理由",
    };

    public static readonly ClockRule CourtApplication = new("court-application", "申请人民法院强制执行", Term.Months(3), "行政强制法 53")
    {
        MetBy = [typeof(ApplyToCourt), typeof(Pay)],
        Responsible = "办案人员",
        IfSilent = "逾期申请的,人民法院不予受理",
    };

    public static readonly ClockRule Closing = new(
        "closing",
        "结案",
        [
            new(
                DateOnly.MinValue,
                Term.WorkingDays(15),
                "行政处罚法 57",
                new("penalties.closing", "结案期限", "15个工作日", "市场监督管理行政处罚程序规定第七十七条;其他领域从其规定", Verified.Seen)
            ),
        ]
    )
    {
        MetBy = [typeof(CloseCase)],
        Responsible = "办案人员",
        IfSilent = "应当结案的,及时结案归档",
        Norm = true,
    };
}
