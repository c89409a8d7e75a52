using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

public static class Refusals
{
    private const string Own = "优化营商环境条例 30";

    public static readonly Refusal NotYours = Refusal.Because("只能申请本企业的信用报告,统一社会信用代码与登录账号登记的不符", Own);
    public static readonly Refusal NotYourName = Refusal.Because("企业名称与登录账号登记的不符", Own);
    public static readonly Refusal PeriodTurned = Refusal.Because("报告期间的起日不能晚于止日");
    public static readonly Refusal PeriodAhead = Refusal.Because("报告期间不能晚于申请之日");
    public static readonly Refusal PeriodTooLong = Refusal.Because("报告期间超过可以查询的年限", "上海市优化营商环境条例 66");
    public static readonly Refusal NotChecked = Refusal.Because("还没有核对申请人的身份和申请的内容");
    public static readonly Refusal OtherName = Refusal.Because("公开记录中,这个统一社会信用代码是另一名称,请核对并写明情况", Own);
    public static readonly Refusal TooManyRecords = Refusal.Because("公开的处罚信息太多,请缩短报告期间或者分领域申请");
    public static readonly Refusal NotInForce = Refusal.Because("报告已经过期,请重新申请");

    public static readonly Refusal NoSuchEntry = Refusal.Because("报告中没有这个文号的处罚信息", "上海市社会信用条例 36");
    public static readonly Refusal ObjectionOpen = Refusal.Because("前一个异议还没有答复", "上海市社会信用条例 36");
    public static readonly Refusal NoObjection = Refusal.Because("没有等待处理的异议", "上海市社会信用条例 36");

    public static readonly Refusal MonthUnlikely = Refusal.Because("月份应写作2024-05");
    public static readonly Refusal ThroughTooEarly = Refusal.Because("最后一个月份不能早于第一个月份");
    public static readonly Refusal MonthRunning = Refusal.Because("这个月还没有结束,月份终了后再归集");
    public static readonly Refusal NothingHandedOver = Refusal.Because("没有数据行;这个月没有应当公开的处罚决定的,请勾选“本月没有数据”");
    public static readonly Refusal RowsAndNone = Refusal.Because("勾选了“本月没有数据”,又交了数据,请核对");
    public static readonly Refusal RowsWrong = Refusal.Because("数据有误,没有收下");
    public static readonly Refusal TooManyRows = Refusal.Because("一批最多2000行,请分开处罚决定和更正重交");
}
