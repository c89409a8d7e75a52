using Yifa.Kernel;

namespace Yifa.Modules.Training;

public static class Refusals
{
    public static readonly Refusal KindUnknown = Refusal.Because("没有这个种类,或者已经停用");
    public static readonly Refusal NumberUnlikely = Refusal.Because("人次应为零至一百万之间的整数");
    public static readonly Refusal HoursUnlikely = Refusal.Because("学时应为零至一千之间的数");
    public static readonly Refusal TooManyNames = Refusal.Because("一场最多登记1000个人名;人数更多的,只填写人次");
    public static readonly Refusal PlannedEarlier = Refusal.Because("计划日期不能早于办理日期");
    public static readonly Refusal FewerThanNamed = Refusal.Because("参加人次少于到场的人名");
}
