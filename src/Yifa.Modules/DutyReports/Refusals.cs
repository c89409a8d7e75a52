using Yifa.Kernel;

namespace Yifa.Modules.DutyReports;

public static class Refusals
{
    public static readonly Refusal YearUnlikely = Refusal.Because("述法年度应为1990至2199之间的年份");
    public static readonly Refusal UntilTooEarly = Refusal.Because("述法截止日期应晚于办理日期");
    public static readonly Refusal ReportMissing = Refusal.Because("还没有提交述法报告,请一并填写", "第一责任人职责规定 7");
    public static readonly Refusal NotLive = Refusal.Because("现场述法不能选书面方式");
    public static readonly Refusal ScoreUnlikely = Refusal.Because("得分应为0至100之间的数");
    public static readonly Refusal TooManySteps = Refusal.Because("一年最多登记200条履职记录");
}
