using Yifa.Kernel;

namespace Yifa.Modules.Channels;

public static class Refusals
{
    public static readonly Refusal KindUnknown = Refusal.Because("没有这个种类,或者已经停用");
    public static readonly Refusal NotLater = Refusal.Because("读数应按日期先后登记,每日一次");
    public static readonly Refusal TotalFell = Refusal.Because("累计阅读播放量不能小于上一次的读数;平台清零或者抄错的,先更正读数");
    public static readonly Refusal NumberUnlikely = Refusal.Because("应为零至一千亿之间的整数");
    public static readonly Refusal NothingRead = Refusal.Because("还没有登记读数");
    public static readonly Refusal TooManyPosts = Refusal.Because("一次登记1至10000条");
}
