using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>期限: ten days and less are working days (行政强制法 69), thirty days and three months are not.</summary>
public static class Clocks
{
    internal const int Days = 30;

    /// <summary>第十九条 counts hours: the act compares the minutes and the case shows the hour, this the day of that hour or, off, one before.</summary>
    public static readonly ClockRule UrgentReport = new("urgent-report", "补办批准手续", Term.Days(1), "行政强制法 19")
    {
        MetBy = [typeof(ReportUrgent), typeof(ApproveAfterwards), typeof(DisapproveAfterwards)],
        Responsible = "执法人员",
        IfSilent = "二十四小时以登记的时分为准,逾期报告的,须说明理由",
    };

    /// <summary>第二十五条.</summary>
    public static readonly ClockRule Hold = new("hold", "查封、扣押", Term.Days(Days), "行政强制法 25")
    {
        MetBy = [typeof(Release), typeof(Dispose)],
        Responsible = "执法人员",
        IfSilent = "期限届满的,应当及时解除,立即退还财物",
        Extension = Term.Days(Days),
        ExtensionLaw = "行政强制法 25",
    };

    /// <summary>第三十二条, 第三十三条.</summary>
    public static readonly ClockRule Freeze = new("freeze", "冻结", Term.Days(Days), "行政强制法 32")
    {
        MetBy = [typeof(Release)],
        Responsible = "执法人员",
        Deemed = typeof(FreezeLapsed),
        IfSilent = "逾期没有作出处理决定或者解除冻结决定的,金融机构自期满之日起解除冻结",
        Extension = Term.Days(Days),
        ExtensionLaw = "行政强制法 32",
    };

    public static readonly ClockRule FreezeNotice = new("freeze-notice", "交付冻结决定书", Term.WorkingDays(3), "行政强制法 31")
    {
        Responsible = "执法人员",
        IfSilent = "逾期交付的,须说明理由",
    };

    /// <summary>第五十四条: ten days from the service of the demand.</summary>
    public static readonly ClockRule Demand = new("demand", "催告后履行", Term.WorkingDays(10), "行政强制法 54")
    {
        MetBy = [typeof(EndEnforcement)],
        Responsible = "当事人",
        Outside = true,
        IfSilent = "可以强制执行,或者申请人民法院强制执行",
    };

    public static readonly ClockRule CourtApplication = new("court-application", "申请人民法院强制执行", Term.Months(3), "行政强制法 53")
    {
        MetBy = [typeof(AskCourt)],
        Responsible = "执法人员",
        IfSilent = "逾期申请的,应当有正当理由",
    };

    public static readonly ClockRule CourtAcceptance = new("court-acceptance", "人民法院受理", Term.WorkingDays(5), "行政强制法 56")
    {
        MetBy = [typeof(CourtAccepted)],
        Responsible = "人民法院",
        Outside = true,
        IfSilent = "可以向人民法院查询",
    };

    public static readonly ClockRule CourtRuling = new("court-ruling", "人民法院裁定", Term.WorkingDays(7), "行政强制法 57")
    {
        MetBy = [typeof(CourtRuled)],
        Responsible = "人民法院",
        Outside = true,
        IfSilent = "听取意见的,三十日内裁定",
    };

    /// <summary>第三十九条第二款.</summary>
    public static readonly ClockRule Suspension = new("suspension", "中止执行", Term.Years(3), "行政强制法 39")
    {
        MetBy = [typeof(ResumeEnforcement)],
        Responsible = "执法人员",
        Deemed = typeof(NoLongerEnforced),
        IfSilent = "没有明显社会危害、当事人确无能力履行,中止满三年未恢复的,不再执行",
    };
}
