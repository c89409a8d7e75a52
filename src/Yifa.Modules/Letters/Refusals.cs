using Yifa.Kernel;

namespace Yifa.Modules.Letters;

public static class Refusals
{
    public static readonly Refusal KindUnknown = Refusal.Because("没有这个种类,或者已经停用");
    public static readonly Refusal NoReceiver = Refusal.Because("应当写明收函单位");
    public static readonly Refusal NoReplyDue = Refusal.Because("这个种类的函件须回复,应当写明回复期限");
    public static readonly Refusal AsksNoReply = Refusal.Because("这个种类的函件不要求回复,不写回复期限");
    public static readonly Refusal DueTooEarly = Refusal.Because("回复期限应晚于制发日期");
    public static readonly Refusal NotYetDue = Refusal.Because("回复期限还没有届满,不能终结");
    public static readonly Refusal NoNextGrade = Refusal.Because("这个种类的函件没有下一级,请终结等待");
    public static readonly Refusal AlreadyArrived = Refusal.Because("已经登记过送达");
}
