using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>国办发〔2024〕54号 names no days, so the lengths are settings; those an act sets itself are never used as they stand here.</summary>
public static class InspectionClocks
{
    private static readonly Setting TellingTerm = Unread("telling", "当场告知检查结果的期限", "0日", "浙江省行政程序办法规定当场告知");
    private static readonly Setting TestTerm = Unread(
        "telling-test",
        "检验检测结果作出后告知检查结果的期限",
        "3个工作日",
        "浙江省行政程序办法规定检验结果作出后三日内告知"
    );
    private static readonly Setting TestingTerm = Unread("testing", "等待检验检测结果的期限", "30日", "国家没有统一规定");
    private static readonly Setting UrgentTerm = Unread(
        "urgent-report",
        "紧急检查补办批准手续的期限",
        "2个工作日",
        "浙江省行政程序办法规定检查后两日内补办"
    );
    private static readonly Setting VerificationTerm = Unread("verification", "核查整改情况的期限", "10个工作日", "国家没有统一规定");
    private static readonly Setting AnsweringTerm = Unread("answering", "答复异议的期限", "15个工作日", "国家没有统一规定");

    /// <summary>To the day before the visit.</summary>
    public static readonly ClockRule Coding = new("coding", "检查前赋码并通知企业", Term.Days(1), "涉企行政检查意见 5")
    {
        MetBy = [typeof(IssueCode), typeof(RegisterCode)],
        Responsible = "赋码人员",
        IfSilent = "没有检查码的,不得检查",
        Norm = true,
    };

    /// <summary>To the last day of the code.</summary>
    public static readonly ClockRule Visit = new("visit", "凭码检查", Term.Days(1), "涉企行政检查意见 5")
    {
        MetBy = [typeof(Record)],
        Responsible = "检查人员",
        IfSilent = "检查码过期的,重新赋码或者取消检查",
        Norm = true,
    };

    public static readonly ClockRule UrgentReport = new(
        "urgent-report",
        "补办批准手续",
        [Under("涉企行政检查意见 5", UrgentTerm, Term.WorkingDays(2))]
    )
    {
        MetBy = [typeof(Inspections.ReportUrgent)],
        Responsible = "检查机关负责人",
        IfSilent = "没有补办的,不能告知检查结果",
    };

    public static readonly ClockRule Telling = new("telling", "告知检查结果", [Under("涉企行政检查意见 5", TellingTerm, Term.Days(0))])
    {
        MetBy = [typeof(TellResult)],
        Responsible = "检查人员",
        IfSilent = "逾期的,说明理由并尽快告知",
        Norm = true,
    };

    /// <summary>The laboratory is not bound by it; it reminds the officers to ask.</summary>
    public static readonly ClockRule Testing = new("testing", "等待检验检测结果", [Under("涉企行政检查意见 5", TestingTerm, Term.Days(30))])
    {
        MetBy = [typeof(ReceiveTest)],
        Responsible = "检验检测机构",
        Outside = true,
        IfSilent = "逾期没有结果的,由检查人员催问",
        Norm = true,
    };

    public static readonly ClockRule TellingTest = new(
        "telling-test",
        "检验检测后告知检查结果",
        [Under("涉企行政检查意见 5", TestTerm, Term.WorkingDays(3))]
    )
    {
        MetBy = [typeof(TellResult)],
        Responsible = "检查人员",
        IfSilent = "逾期的,说明理由并尽快告知",
    };

    /// <summary>As long as the officers or the order say.</summary>
    public static readonly ClockRule Rectification = new("rectification", "整改", Term.Days(30), "行政处罚法 28")
    {
        MetBy = [typeof(Rectify)],
        Responsible = "被检查企业",
        Outside = true,
        IfSilent = "逾期没有整改的,依法处理",
    };

    public static readonly ClockRule Verification = new(
        "verification",
        "核查整改情况",
        [Under("行政处罚法 28", VerificationTerm, Term.WorkingDays(10))]
    )
    {
        MetBy = [typeof(VerifyRectification)],
        Responsible = "检查人员",
        IfSilent = "逾期的,由检查机关负责人督促",
        Norm = true,
    };

    public static readonly ClockRule Answering = new(
        "answering",
        "答复异议",
        [Under("涉企行政检查意见 7", AnsweringTerm, Term.WorkingDays(15))]
    )
    {
        MetBy = [typeof(AnswerObjection)],
        Responsible = "检查机关负责人",
        IfSilent = "逾期的,由检查机关说明理由",
        Norm = true,
    };

    private static Setting Unread(string key, string label, string term, string source) =>
        new($"inspections.{key}", label, term, $"{source};请按本地规定核对", Verified.Memory);

    private static TermInForce Under(string law, Setting setting, Term term) => new(DateOnly.MinValue, term, law, setting);
}
