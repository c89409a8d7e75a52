using Yifa.Kernel;

namespace Yifa.Modules.Registers;

public static class Refusals
{
    public static readonly Refusal KindUnknown = Refusal.Because("没有这个种类,或者已经停用");
    public static readonly Refusal NotLater = Refusal.Because("有效期应晚于办理日期和原来的有效期");
    public static readonly Refusal BeforeEntry = Refusal.Because("退出不能早于入册");
    public static readonly Refusal ReasonMissing = Refusal.Because("选择其他原因的,应当写明");
    public static readonly Refusal BatchUnlikely = Refusal.Because("批次应为1至999之间的整数");
    public static readonly Refusal SeriesKnown = Refusal.Because("“此前批次数”只在系列第一次登记、写明批次时填写");
}
