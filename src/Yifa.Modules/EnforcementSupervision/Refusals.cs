using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class ItemRefusals
{
    public static readonly Refusal NotACorrection = Refusal.Because("跟踪被纠正的决定,来源应为行政复议或者行政诉讼");
    public static readonly Refusal NotBelow = Refusal.Because("在下级执法监督机构没有找到正在办理的这一事项", "行政执法监督条例 2");
    public static readonly Refusal OfficeNotBelow = Refusal.Because("应当填写本机构的一个下级机构", "行政执法监督条例 2");
    public static readonly Refusal TwoOfficers = Refusal.Because("监督人员不得少于两人,请先由负责人确定");
    public static readonly Refusal SteppedBack = Refusal.Because("已经回避的人员不能再参加本事项");
    public static readonly Refusal NoSuchOfficer = Refusal.Because("此人不是本事项的监督人员");
    public static readonly Refusal DueTooEarly = Refusal.Because("期限应晚于办理日期");
    public static readonly Refusal NothingAsked = Refusal.Because("没有尚待说明的问题");
    public static readonly Refusal NotTakenUp = Refusal.Because("由上级提级的,由上级立项时自动办结");
    public static readonly Refusal NotLookedInto = Refusal.Because("没有告知被监督单位并听取说明,不能认定没有发现问题");
    public static readonly Refusal OpinionMissing = Refusal.Because("不同意的,应当写明意见");
    public static readonly Refusal OrderedOnly = Refusal.Because("决定书应当写明决定的措施,通知书、意见书不写");
    public static readonly Refusal DecisionTooSoon = Refusal.Because(
        "没有先发通知书或者意见书的,情节严重才能直接决定",
        "上海市行政执法监督办法 26"
    );
    public static readonly Refusal ObjectionLate = Refusal.Because("提出异议的期限已经届满");
    public static readonly Refusal InterviewAfterDecision = Refusal.Because(
        "制发监督决定书以后才能约谈主要负责人",
        "上海市行政执法监督办法 27"
    );
    public static readonly Refusal NoCertificate = Refusal.Because("没有查到这一号码的有效执法证件", "上海市行政执法监督办法 26");
    public static readonly Refusal LimitMissing = Refusal.Because("没有巩固的,应当写明新的报告期限");
}
