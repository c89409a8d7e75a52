using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

public static class RatingsRefusals
{
    public static readonly Refusal YearUnlikely = Refusal.Because("年度应为2000至2199之间的整数");
    public static readonly Refusal NumberUnlikely = Refusal.Because("份数应为零至一百万之间的整数");
    public static readonly Refusal TooFew = Refusal.Because("不满5份的评价不单独汇总,以免让人认出评价的企业");
    public static readonly Refusal MonthNotOver = Refusal.Because("截至月份应写这个月的第一天,并且在月末以后汇总");
    public static readonly Refusal MonthTold = Refusal.Because("这一领域到这个月的评价已经汇总");
    public static readonly Refusal YearNotOver = Refusal.Because("年度过后才能结束");
}
