using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class AppraisalRefusals
{
    public static readonly Refusal NoUnits = Refusal.Because("评议计划应当列明执法单位");
    public static readonly Refusal UnitTwice = Refusal.Because("同一个单位写了两次");
    public static readonly Refusal EndsTooEarly = Refusal.Because("评议截止日期应晚于办理日期");
    public static readonly Refusal YearUnlikely = Refusal.Because("年度应为四位数的年份");
    public static readonly Refusal NotInPlan = Refusal.Because("这个单位没有列入评议计划");
    public static readonly Refusal AppraisedAlready = Refusal.Because("这个单位已经评议");
    public static readonly Refusal ScoreUnlikely = Refusal.Because("评分应为0至100之间的数");
    public static readonly Refusal UnitsAhead = Refusal.Because("还有列入计划的单位没有评议,不能反馈");
    public static readonly Refusal NothingToRectify = Refusal.Because("这个单位没有需要整改的评议结果");
    public static readonly Refusal NotRectified = Refusal.Because("还有单位没有整改,不能结束");
}
