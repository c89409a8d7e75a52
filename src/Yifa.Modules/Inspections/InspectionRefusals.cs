using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

public static class InspectionRefusals
{
    public static readonly Refusal NoItems = Refusal.Because("应当写明检查事项;没有公布的事项不得检查", "涉企行政检查意见 3");
    public static readonly Refusal ItemNotPublished = Refusal.Because("这些事项没有在行政执法事项中公布,不得检查:", "涉企行政检查意见 3");
    public static readonly Refusal OfficerUnlikely = Refusal.Because("检查人员每行写一人:姓名:执法证号,联合检查人员还可以写:账号");
    public static readonly Refusal OfficerTwice = Refusal.Because("同一名检查人员写了两次");
    public static readonly Refusal TooFewOfficers = Refusal.Because("检查人员不得少于两人,请先写明至少两名持证的检查人员", "行政处罚法 42");
    public static readonly Refusal CertificateMissing = Refusal.Because(
        "没有查到这些人员在有效期内的执法证件,不得检查:",
        "涉企行政检查意见 2"
    );
    public static readonly Refusal SpotUnlikely = Refusal.Because("位置应写作“纬度,经度”,如31.11,121.38,后面还可以写半径(米)");
    public static readonly Refusal DayTooEarly = Refusal.Because("检查日不能早于办理日期");
    public static readonly Refusal LastDayTooEarly = Refusal.Because("检查码的最后一日不能早于检查日");
    public static readonly Refusal CodeTooLong = Refusal.Because("一个检查码最多管三十日,时间更长的检查应当另行赋码");
    public static readonly Refusal TimeUnlikely = Refusal.Because("时间应写作时:分,如09:00");
    public static readonly Refusal UntilTooEarly = Refusal.Because("检查码失效的时间应晚于生效的时间");
    public static readonly Refusal MomentUnlikely = Refusal.Because("时间应写作年-月-日 时:分,如2026-03-02 09:30");
    public static readonly Refusal ApprovalMissing = Refusal.Because(
        "专项检查、触发式检查应当经检查机关负责人批准,请写明批准人",
        "涉企行政检查意见 5"
    );
    public static readonly Refusal CodeHolds = Refusal.Because("现有的检查码还有效,不用重新赋码;内容有变的,先撤销");
    public static readonly Refusal TooManyCodes = Refusal.Because("一次检查最多赋码四次,请取消后另行登记检查");
    public static readonly Refusal CapReached = Refusal.Because("超过涉企检查频次上限:", "涉企行政检查意见 4");
    public static readonly Refusal OverrideUnfounded = Refusal.Because("超频次检查应当同时写明理由和批准人", "涉企行政检查意见 4");
    public static readonly Refusal OverrideUnneeded = Refusal.Because("没有超过频次上限,不用填写超频次检查的理由");
    public static readonly Refusal SerialTaken = Refusal.Because("这个检查码已经用过,每次检查应当另行赋码");
    public static readonly Refusal BackFillTooLate = Refusal.Because("检查之后已经超过补码的期限,不能再补码");
    public static readonly Refusal BackFillTooEarly = Refusal.Because("补码是对已经进行的检查补的,实际检查日不能晚于办理日期");
    public static readonly Refusal NothingToRevoke = Refusal.Because("没有可以撤销的检查码");
    public static readonly Refusal NotThisCode = Refusal.Because("亮出的不是本次检查的检查码");
    public static readonly Refusal AlreadyScanned = Refusal.Because("这个检查码已经登记过亮码");
    public static readonly Refusal PartnerTwice = Refusal.Because("这个部门已经参加本次检查");
    public static readonly Refusal TooManyPartners = Refusal.Because("一次联合检查最多十个部门");
    public static readonly Refusal NoSlots = Refusal.Because("应当写明可以选择的时间,最多十个");
    public static readonly Refusal NotASlot = Refusal.Because("请从检查机关给出的时间中选择");
    public static readonly Refusal LeftTooEarly = Refusal.Because("离开时间不能早于到达时间");
    public static readonly Refusal OutsideCode = Refusal.Because("到达时间不在检查码的有效期内", "优化营商环境条例 58");
    public static readonly Refusal CheckUnlikely = Refusal.Because("检查情况每行写一项:事项:符合、不符合或者不适用:说明。有误的是:");
    public static readonly Refusal ItemNotInCode = Refusal.Because("检查码没有写明这些事项,不得检查:", "涉企行政检查意见 3");
    public static readonly Refusal NothingChecked = Refusal.Because("应当逐项写明检查情况", "行政处罚法 55");
    public static readonly Refusal SignerMissing = Refusal.Because("应当写明在笔录上签名的人", "行政处罚法 55");
    public static readonly Refusal WitnessMissing = Refusal.Because("拒绝签名的,应当写明见证人", "行政处罚法 55");
    public static readonly Refusal DueTooEarly = Refusal.Because("整改期限不能早于办理日期", "行政处罚法 28");
    public static readonly Refusal TooManyHazards = Refusal.Because("一次检查最多登记二百项问题隐患");
    public static readonly Refusal NoHazards = Refusal.Because("没有需要整改的问题隐患", "行政处罚法 28");
    public static readonly Refusal NoSuchHazard = Refusal.Because("没有这一序号的问题隐患,或者已经核查通过");
    public static readonly Refusal NotRectified = Refusal.Because("企业还没有报告整改情况,也没有到现场核查");
    public static readonly Refusal NewDueMissing = Refusal.Because("没有整改到位的,应当写明新的整改期限", "行政处罚法 28");
    public static readonly Refusal NoTest = Refusal.Because("本次检查没有需要等待的检验检测结果");
    public static readonly Refusal TestAwaited = Refusal.Because("检验检测结果还没有登记,不能告知检查结果");
    public static readonly Refusal UrgentUnreported = Refusal.Because("紧急检查应当先补办批准手续,再告知检查结果", "涉企行政检查意见 5");
    public static readonly Refusal NotUrgent = Refusal.Because("不是紧急检查,或者已经补办批准手续");
    public static readonly Refusal TooManyObjections = Refusal.Because("一次检查最多提出五十项异议");
    public static readonly Refusal NoSuchObjection = Refusal.Because("没有这一序号的异议,或者已经答复");
    public static readonly Refusal PastHazardsUnlikely = Refusal.Because("重大隐患应为0至200个,已整改的不能多于发现的");
    public static readonly Refusal DayInFuture = Refusal.Because("实际检查日不能晚于登记之日");
}
