using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>What the statute forbids, in its own order.</summary>
public static class Refusals
{
    // 第二章 申请

    public static readonly Refusal TooManyAgents = Refusal.Because("申请人、第三人各只能委托一至二名代理人", "行政复议法 17");
    public static readonly Refusal LateApplication = Refusal.Because("超过六十日申请期限,又没有正当理由", "行政复议法 20");
    public static readonly Refusal BeyondLongest = Refusal.Because("行政行为作出已超过最长申请期限", "行政复议法 21");
    public static readonly Refusal GovernmentIsTheReviewBody = Refusal.Because(
        "不服政府工作部门的行政行为,由本级人民政府统一管辖,不能选择上一级主管部门;海关、金融、外汇、税务、国家安全机关(第二十七条)和司法行政部门(第二十八条)除外",
        "行政复议法 24"
    );
    public static readonly Refusal SuperiorDepartmentHasIt = Refusal.Because(
        "对垂直领导机关、税务和国家安全机关的行政行为不服,向上一级主管部门申请行政复议",
        "行政复议法 27"
    );
    public static readonly Refusal NotOurs = Refusal.Because("不属于本机关管辖", "行政复议法 30");
    public static readonly Refusal SuitPending = Refusal.Because("人民法院已经受理同一行政行为的诉讼", "行政复议法 29");
    public static readonly Refusal OutOfScope = Refusal.Because("不属于行政复议范围", "行政复议法 12");
    public static readonly Refusal NoRequest = Refusal.Because("没有具体的行政复议请求", "行政复议法 30");
    public static readonly Refusal AgencyOnlyForPenalties = Refusal.Because("只有行政处罚可以通过作出决定的机关提交申请", "行政复议法 32");
    public static readonly Refusal AgencyDateMissing = Refusal.Because("通过处罚机关提交的,应填写处罚机关收到日期", "行政复议法 32");
    public static readonly Refusal DateAfterReceipt = Refusal.Because("日期不能晚于收到申请之日");

    // 第三章 受理

    public static readonly Refusal NothingToSupplement = Refusal.Because("补正通知应当一次性载明需要补正的事项", "行政复议法 31.1");
    public static readonly Refusal OnlyForEnterprises = Refusal.Because("容缺受理适用于企业提出的申请");
    public static readonly Refusal OwedDateMissing = Refusal.Because("应当载明欠缺的材料和晚于今天的补交日期");
    public static readonly Refusal CompetentBodyMissing = Refusal.Because(
        "不属于本机关管辖的,应当告知有管辖权的行政复议机关",
        "行政复议法 30.2"
    );
    public static readonly Refusal NotSimplified = Refusal.Because("不符合适用简易程序的情形", "行政复议法 53");
    public static readonly Refusal NoSimplifiedBefore2024 = Refusal.Because("2024年前收到的申请没有简易程序", "行政复议法 90");

    // 第四章 审理

    public static readonly Refusal NotSuspendedSixtyDays = Refusal.Because(
        "因申请人死亡、丧失行为能力或者终止而中止满六十日,才能以此终止",
        "行政复议法 41(5)"
    );
    public static readonly Refusal WithdrawalNotAsked = Refusal.Because("申请人没有申请撤回", "行政复议法 41(1)");
    public static readonly Refusal CoerciveMeasureOnly = Refusal.Because(
        "只适用于不服行政拘留或者限制人身自由强制措施的案件",
        "行政复议法 41(4)"
    );
    public static readonly Refusal TwoInvestigators = Refusal.Because("调查取证时,复议人员不得少于两人,并应当出示证件", "行政复议法 45.2");
    public static readonly Refusal NoNewGrounds = Refusal.Because(
        "申请人、第三人没有提出新的理由或者证据的,被申请人不得补充证据",
        "行政复议法 46"
    );
    public static readonly Refusal NothingToReadYet = Refusal.Because("被申请人还没有提交书面答复和证据", "行政复议法 47");
    public static readonly Refusal FileAccessIsTheRule = Refusal.Because("除法定情形外,应当同意查阅、复制", "行政复议法 47");
    public static readonly Refusal CopyNotSent = Refusal.Because("申请书副本尚未发送被申请人", "行政复议法 48");
    public static readonly Refusal ReceiptBeforeSending = Refusal.Because("收到日期不能早于发送日期");
    public static readonly Refusal OpinionsNotHeard = Refusal.Because("普通程序应当听取当事人的意见并记录在案", "行政复议法 49");
    public static readonly Refusal HearingRequired = Refusal.Because("重大、疑难、复杂的案件应当组织听证", "行政复议法 50.1");
    public static readonly Refusal HearingPanel = Refusal.Because(
        "听证由一名主持人、两名以上听证员和一名记录员进行,不得互兼",
        "行政复议法 50.3"
    );
    public static readonly Refusal HearingNoticeTooLate = Refusal.Because("听证的时间、地点和事项应当于五日前书面通知", "行政复议法 51.1");
    public static readonly Refusal NotTheNoticedDay = Refusal.Because("听证应当在通知的日期举行", "行政复议法 51.1");
    public static readonly Refusal NoHearingToContinue = Refusal.Because("还没有举行过听证,不能继续", "行政复议法 50");
    public static readonly Refusal HeadAbsentWithoutReason = Refusal.Because(
        "被申请人负责人不能参加听证的,应当说明理由并委托工作人员",
        "行政复议法 51.3"
    );
    public static readonly Refusal CommitteeRequired = Refusal.Because("应当提请行政复议委员会提出咨询意见并记录", "行政复议法 52");
    public static readonly Refusal CommitteeNotAsked = Refusal.Because("尚未提请行政复议委员会咨询", "行政复议法 52");
    public static readonly Refusal NoBasisNamed = Refusal.Because("没有提出要审查的规范性文件或者依据", "行政复议法 13");
    public static readonly Refusal BasisStep = Refusal.Because("附带审查没有进行到这一步", "行政复议法 58");
    public static readonly Refusal BasisOpen = Refusal.Because("规范性文件或者依据的审查尚无结论", "行政复议法 59");

    // 第五章 决定

    public static readonly Refusal NotMediated = Refusal.Because("没有达成调解协议的记录", "行政复议法 73");
    public static readonly Refusal SignaturesMissing = Refusal.Because(
        "调解书须经各方当事人签字或者签章,并加盖复议机关印章",
        "行政复议法 73"
    );
    public static readonly Refusal NoExtensionSimplified = Refusal.Because("简易程序不得延长期限", "行政复议法 62.2");
    public static readonly Refusal ExtendedOnce = Refusal.Because("延长期限最多不得超过三十日,只能延长一次", "行政复议法 62.1");
    public static readonly Refusal OneOutcomePerRequest = Refusal.Because("每一项请求应当有一个决定结果", "行政复议法 61");
    public static readonly Refusal WorseForApplicant = Refusal.Because("不得作出对申请人更为不利的变更决定", "行政复议法 63.2");
    public static readonly Refusal OmissionOnly = Refusal.Because("只适用于不履行法定职责的案件", "行政复议法 69");
    public static readonly Refusal AgreementOnly = Refusal.Because("只适用于行政协议案件", "行政复议法 71");
    public static readonly Refusal UnprovenActUpheld = Refusal.Because(
        "被申请人未依法答复举证的,视为没有证据、依据,不能维持",
        "行政复议法 70"
    );
    public static readonly Refusal CompensationUndecided = Refusal.Because("应当同时对行政赔偿请求作出决定", "行政复议法 72");
    public static readonly Refusal CompensationWithoutCorrection = Refusal.Because(
        "只有变更、撤销或者确认违法、无效时才同时决定赔偿",
        "行政复议法 72"
    );
    public static readonly Refusal PeriodMissing = Refusal.Because("责令履行应当载明期限", "行政复议法 66");
    public static readonly Refusal HearingRecordNotCited = Refusal.Because("经过听证的案件,决定应当根据听证笔录", "行政复议法 61.2");
    public static readonly Refusal SameActAgain = Refusal.Because("不得以同一事实和理由作出相同或者基本相同的行政行为", "行政复议法 64.2");
    public static readonly Refusal OpinionLetterMissing = Refusal.Because("没有制发意见书", "行政复议法 76");
    public static readonly Refusal NotOverdue = Refusal.Because("履行期限尚未届满", "行政复议法 77");
    public static readonly Refusal NotEnforceable = Refusal.Because("起诉期限尚未届满或者已经起诉", "行政复议法 78");
    public static readonly Refusal NotServed = Refusal.Because("结案文书尚未送达", "行政复议法 75");
    public static readonly Refusal DutiesOpen = Refusal.Because("被申请人的履行或者报送义务尚未完成,不能归档", "行政复议法 77");
    public static readonly Refusal PriorYearOnly = Refusal.Because("补录只用于办理日期以前的案件,结案日期不能早于受理日期");
}
