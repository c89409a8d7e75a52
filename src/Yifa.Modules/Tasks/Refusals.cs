using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

public static class Refusals
{
    public static readonly Refusal KindUnknown = Refusal.Because("没有这个种类,或者已经停用");
    public static readonly Refusal DeadlineTooEarly = Refusal.Because("完成期限应晚于办理日期");
    public static readonly Refusal YearUnlikely = Refusal.Because("计划年度应为1990至2199之间的年份");
    public static readonly Refusal TooManyMeasures = Refusal.Because("一项任务最多登记200条举措");
    public static readonly Refusal ScoreUnlikely = Refusal.Because("得分应为0至1000之间的数");
    public static readonly Refusal PercentUnlikely = Refusal.Because("完成百分比应为0至100之间的整数");
    public static readonly Refusal AboveUnknown = Refusal.Because("没有找到上级任务;同一文件中的,上级任务应排在前面");
    public static readonly Refusal AboveAmbiguous = Refusal.Because("这一清单里有几项任务用这个序号,请写上级任务的编号");
    public static readonly Refusal AboveClosed = Refusal.Because("上级任务已经结束,不能再列入下级");
    public static readonly Refusal PartOfNothing = Refusal.Because("分解项应当写明上级任务");
    public static readonly Refusal PartAfterWhole = Refusal.Because("分解项的期限不能晚于任务的完成期限");
    public static readonly Refusal PartNeedsDeadline = Refusal.Because("任务的完成期限已过,请先延期,再分解");
    public static readonly Refusal TooManyParts = Refusal.Because("一项任务最多分解为200项");
    public static readonly Refusal PartsOpen = Refusal.Because("还有没有完成的分解项");
    public static readonly Refusal NoEvidence = Refusal.Because("没有佐证的不算完成,请写明佐证");
    public static readonly Refusal NoSuchMilestone = Refusal.Because("没有这个节点,或者已经完成");
    public static readonly Refusal MilestoneOutside = Refusal.Because("节点期限应晚于办理日期,且不晚于完成期限");
    public static readonly Refusal TooManyMilestones = Refusal.Because("一项任务最多设50个节点");
    public static readonly Refusal NotLater = Refusal.Because("延长到的日期应晚于现在的完成期限和办理日期");
    public static readonly Refusal NothingAsked = Refusal.Because("没有延期申请,应当写明新的完成期限");
    public static readonly Refusal CauseMissing = Refusal.Because("应当写明延期的理由");
    public static readonly Refusal AlreadyEvaluated = Refusal.Because("这一阶段已经评估过");
    public static readonly Refusal NotALaterYear = Refusal.Because("应当结转到以后的年度");
    public static readonly Refusal DeadlineBeforeYear = Refusal.Because("完成期限不能早于结转到的年度");
    public static readonly Refusal SameList = Refusal.Because("结转到的清单应与现在的清单不同名,例如写明年度");
}
