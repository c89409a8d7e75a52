using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public static class Refusals
{
    public static readonly Refusal NothingChanges = Refusal.Because("没有填写要改的内容");
    public static readonly Refusal NothingAdjusted = Refusal.Because("应当写明赋予或者收回的事项");
    public static readonly Refusal TooManyItems = Refusal.Because("一次最多赋予300项,一个乡镇、街道最多承接2000项");
    public static readonly Refusal ItemTwice = Refusal.Because("同一事项写了两次");
    public static readonly Refusal UntilTooEarly = Refusal.Because("截止日期不能早于起始日期");
    public static readonly Refusal ReasonMissing = Refusal.Because("应当写明理由");
    public static readonly Refusal ItemNotPublished = Refusal.Because("这一领域没有公布这一事项,或者已经取消", "行政处罚法 24.2");
    public static readonly Refusal AlreadyGiven = Refusal.Because("这一事项已经赋予,没有收回也没有到期");
    public static readonly Refusal NotGiven = Refusal.Because("这一事项没有赋予,或者已经收回、到期");
    public static readonly Refusal NoEntrusting = Refusal.Because(
        "受委托组织应当用“登记委托”,写明委托机关、事项、权限和期限",
        "行政处罚法 20.2"
    );
    public static readonly Refusal OwnPrincipal = Refusal.Because("委托机关和受委托组织不能是同一个单位", "行政处罚法 20.1");
    public static readonly Refusal TermTooEarly = Refusal.Because("委托期限应晚于办理日期", "行政处罚法 20.2");
    public static readonly Refusal NoCompulsion = Refusal.Because("行政强制措施权不得委托", "行政强制法 17");
    public static readonly Refusal PassedLater = Refusal.Because("考试合格日期不能晚于办理日期");
    public static readonly Refusal ValidTooEarly = Refusal.Because("有效期应晚于办理日期和原来的有效期");
    public static readonly Refusal HoursShort = Refusal.Because("学时没有达到要求,年度审验不能合格");
    public static readonly Refusal HoursUnlikely = Refusal.Because("学时应为0至1000之间的整数");
    public static readonly Refusal YearUnlikely = Refusal.Because("审验年度应为办理日期的当年或者上一年");
    public static readonly Refusal NobodyElse = Refusal.Because("争议应当在两个以上单位之间", "行政处罚法 25.2");
    public static readonly Refusal GroundsMissing = Refusal.Because("还有争议单位没有陈述理由", "行政处罚法 25.2");
    public static readonly Refusal NotConcerned = Refusal.Because("这个单位不是争议的一方");
    public static readonly Refusal NotReferred = Refusal.Because("没有报请上级,不能登记为上级指定", "行政处罚法 25.2");
    public static readonly Refusal StillAbove = Refusal.Because("已经报请上级指定,由上级决定", "行政处罚法 25.2");
    public static readonly Refusal NobodyNamed = Refusal.Because("应当写明由谁检查、由谁处罚,至少一项");
    public static readonly Refusal NoSuchItem = Refusal.Because("没有公布这一执法事项");
}
