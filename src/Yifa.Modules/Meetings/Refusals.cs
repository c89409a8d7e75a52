using Yifa.Kernel;

namespace Yifa.Modules.Meetings;

public static class Refusals
{
    public static readonly Refusal KindUnknown = Refusal.Because("没有这个种类,或者已经停用");
    public static readonly Refusal TooMany = Refusal.Because("一次会议最多登记200项议题、200项决定");
    public static readonly Refusal NoSuchDecision = Refusal.Because("没有这一项决定,或者已经落实、交办");
    public static readonly Refusal DueTooEarly = Refusal.Because("完成期限应晚于办理日期");
    public static readonly Refusal DecisionsOpen = Refusal.Because("还有决定的事项没有落实,不能办结");
    public static readonly Refusal DueBeforeMeeting = Refusal.Because("落实期限不能早于会议日期");
}
