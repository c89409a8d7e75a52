using Yifa.Kernel;

namespace Yifa.Modules.Surveys;

public static class Refusals
{
    public static readonly Refusal ClosesEarlier = Refusal.Because("截止日期应晚于办理日期");
    public static readonly Refusal PercentUnlikely = Refusal.Because("改进线应为0至100之间的数");
    public static readonly Refusal NumberUnlikely = Refusal.Because("份数应为零至一百万之间的整数");
    public static readonly Refusal NothingTold = Refusal.Because("至少有一种程度的份数大于零");
    public static readonly Refusal DayTold = Refusal.Because("这一天的答卷已经汇总");
    public static readonly Refusal DayNotOver = Refusal.Because("结束之日的答卷第二天才汇总完,请在此后公布");
    public static readonly Refusal TooFewAnswers = Refusal.Because("答卷少于5份,公布结果会让人认出答卷的人");
    public static readonly Refusal InvitationsUnlikely = Refusal.Because("一次发放1至2000份邀请");
}
