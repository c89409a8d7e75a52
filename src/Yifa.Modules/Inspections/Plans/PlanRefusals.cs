using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

public static class PlanRefusals
{
    public static readonly Refusal YearUnlikely = Refusal.Because("计划年度应为办理当年或者下一年");
    public static readonly Refusal LinesWrong = Refusal.Because("计划有误:");
    public static readonly Refusal NoLines = Refusal.Because("应当先填好计划各行");
    public static readonly Refusal OpinionMissing = Refusal.Because("不同意的,应当写明意见");
    public static readonly Refusal NotSpecial = Refusal.Because("不是专项检查计划,不用另行批准");
    public static readonly Refusal SpecialUnapproved = Refusal.Because("专项检查应当先经统筹机关负责人批准,再备案", "涉企行政检查意见 4");
    public static readonly Refusal OverApproved = Refusal.Because("超过专项检查批准的数量:", "涉企行政检查意见 4");
    public static readonly Refusal NumberUnlikely = Refusal.Because("批准的数量应大于0");
    public static readonly Refusal NothingAmended = Refusal.Because("应当写明增加或者减去哪些行");
    public static readonly Refusal NoSuchLine = Refusal.Because("计划中没有这一行,或者已经减去:");
    public static readonly Refusal AlreadyStarted = Refusal.Because("已经启动检查,一行只启动一次:");
    public static readonly Refusal TooManyLines = Refusal.Because("一个计划最多两万行,请分开编制");
    public static readonly Refusal RulingsWrong = Refusal.Because("统筹决定有误:");
    public static readonly Refusal OwnTarget = Refusal.Because("不能并入自身:");
    public static readonly Refusal MergedAway = Refusal.Because("这一行不单独检查:", "涉企行政检查意见 7");
    public static readonly Refusal CapReached = Refusal.Because("频次上限内排不下,确需检查的写明理由:", "涉企行政检查意见 4");
    public static readonly Refusal OutsideWindow = Refusal.Because("检查日不在这一行的检查时间内:");
    public static readonly Refusal DayPast = Refusal.Because("检查日不能早于办理日期");
    public static readonly Refusal YearNotOver = Refusal.Because("计划年度还没有终了");
}
