using Yifa.Kernel;

namespace Yifa.Modules.Assistance;

public static class Refusals
{
    public static readonly Refusal OwnOffice = Refusal.Because("请求单位和被请求单位不能是同一个单位", "行政处罚法 26");
    public static readonly Refusal DueTooEarly = Refusal.Because("办理期限应晚于办理日期");
    public static readonly Refusal StillInTime = Refusal.Because("答复期限还没有届满,被请求单位也没有拒绝,不能提请协调");
    public static readonly Refusal TooManySteps = Refusal.Because("一件协助最多登记200步");
    public static readonly Refusal RulingNeedsDue = Refusal.Because("决定协助的,应当写明办理期限");
}
