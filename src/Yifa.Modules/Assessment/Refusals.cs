using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

public static class Refusals
{
    public static readonly Refusal KindUnknown = Refusal.Because("没有这个方案,或者已经停用");
    public static readonly Refusal NoIndicators = Refusal.Because("这个方案没有指标,请在方案里逐项写明");
    public static readonly Refusal FigureUnknown = Refusal.Because("方案里写的数不是可以读取的指标");
    public static readonly Refusal YearUnlikely = Refusal.Because("年度应为1990至2199之间的年份");
    public static readonly Refusal DueTooEarly = Refusal.Because("自查截止日期应晚于办理日期");
    public static readonly Refusal NoSuchIndicator = Refusal.Because("方案里没有这一项指标");
    public static readonly Refusal EvidenceMissing = Refusal.Because("应当写明佐证,没有佐证的不算自查");
    public static readonly Refusal ScoreMissing = Refusal.Because("应当写明得分");
    public static readonly Refusal ScoreBeyondPoints = Refusal.Because("得分应在零和这一项的分值之间");
    public static readonly Refusal NotReturned = Refusal.Because("评审期间只能重新自查退回的指标");
    public static readonly Refusal NothingToRead = Refusal.Because("这个方案没有由指标数据填写的项目");
    public static readonly Refusal Unchecked = Refusal.Because("还有指标没有自查,不能提交评审");
    public static readonly Refusal OpinionMissing = Refusal.Because("退回的,应当写明意见");
    public static readonly Refusal OwnCheck = Refusal.Because("自查人不能评审自己的自查");
    public static readonly Refusal Unreviewed = Refusal.Because("还有指标没有评审,不能结束评审");
    public static readonly Refusal TooLateToDispute = Refusal.Because("申请复核的期限已经届满");
    public static readonly Refusal DisputedAlready = Refusal.Because("这一项已经申请过复核");
    public static readonly Refusal NoDispute = Refusal.Because("这一项没有待处理的复核申请");
    public static readonly Refusal DisputesOpen = Refusal.Because("还有复核申请没有处理");
}
