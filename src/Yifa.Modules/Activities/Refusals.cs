using Yifa.Kernel;

namespace Yifa.Modules.Activities;

public static class Refusals
{
    public static readonly Refusal KindUnknown = Refusal.Because("没有这个种类,或者已经停用");
    public static readonly Refusal NumberUnlikely = Refusal.Because("人数、人次应为零至一千万之间的整数");
    public static readonly Refusal EditionUnlikely = Refusal.Because("届次应为1至999之间的整数");
    public static readonly Refusal EditionOfNothing = Refusal.Because("写明了届次的,应当写明是哪一个系列");
    public static readonly Refusal SeriesKnown = Refusal.Because("“此前已办届数”只在系列第一次登记、写明届次时填写");
}
