using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

public static class Refusals
{
    public static readonly Refusal OneOfficer = Refusal.Because("应当由两名以上行政执法人员实施", "行政强制法 18(2)");
    public static readonly Refusal CaseUnknown = Refusal.Because("没有找到这个处罚案件");
    public static readonly Refusal ThingsMissing = Refusal.Because("应当写明场所、设施或者财物的名称、数量", "行政强制法 24");
    public static readonly Refusal AccountMissing = Refusal.Because("冻结应当写明账号和数额", "行政强制法 31");
    public static readonly Refusal Unrelated = Refusal.Because(
        "不得查封、扣押、冻结与违法行为无关的财物,不得查封、扣押公民及其所扶养家属的生活必需品",
        "行政强制法 23"
    );
    public static readonly Refusal HeldTwice = Refusal.Because("已被其他国家机关依法查封、冻结的,不得重复查封、冻结", "行政强制法 23.2");
    public static readonly Refusal FrozenTooMuch = Refusal.Because("冻结的数额应当与违法行为涉及的金额相当", "行政强制法 29.2");
    public static readonly Refusal EntryUnknown = Refusal.Because("没有查到公布的这一清单事项", "行政强制法 16.2");
    public static readonly Refusal NotNoCompulsionList = Refusal.Because("清单事项不在不予强制清单中", "行政强制法 16.2");
    public static readonly Refusal EntryNotInForce = Refusal.Because("办理日期不在清单事项的施行期间", "行政强制法 16.2");
    public static readonly Refusal OffenderUnknown = Refusal.Because(
        "清单事项限于首次违法的,应当填写统一社会信用代码,才能核对以前的决定",
        "行政强制法 16.2"
    );
    public static readonly Refusal NotFirst = Refusal.Because(
        "在追溯期限内同一领域已有处罚或者首违不罚的决定,不属于初次违法",
        "行政强制法 16.2"
    );
    public static readonly Refusal ListSparesIt = Refusal.Because("适用的清单事项不予强制,应当不批准采取强制措施", "行政强制法 16.2");
    public static readonly Refusal NotShown = Refusal.Because("应当出示执法身份证件", "行政强制法 18(3)");
    public static readonly Refusal NotTold = Refusal.Because("应当当场告知理由、依据、权利和救济途径,听取陈述和申辩", "行政强制法 18(5)");
    public static readonly Refusal WitnessMissing = Refusal.Because("当事人不到场的,应当邀请见证人到场签名", "行政强制法 18(9)");
    public static readonly Refusal NoFreezeAtOnce = Refusal.Because("冻结应当先经批准,向金融机构交付冻结通知书", "行政强制法 30");
    public static readonly Refusal MomentUnlikely = Refusal.Because("时间应写作年-月-日 时:分,与办理日期相符");
    public static readonly Refusal ReportedLate = Refusal.Because("当场实施的,应当在二十四小时内报告;逾期的写明原因", "行政强制法 19");
    public static readonly Refusal NotReported = Refusal.Because("执法人员还没有报告", "行政强制法 19");
    public static readonly Refusal ExtensionTooLong = Refusal.Because("延长期限不得超过三十日", "行政强制法 25");
    public static readonly Refusal AlreadyExpired = Refusal.Because("期限已经届满,应当解除", "行政强制法 28");
    public static readonly Refusal NothingToTest = Refusal.Because("没有在检测、检验、检疫或者鉴定的财物", "行政强制法 25.3");
    public static readonly Refusal CostIsTheOffices = Refusal.Because("因查封、扣押发生的保管费用由行政机关承担", "行政强制法 26");
    public static readonly Refusal NotDisapproved = Refusal.Because("这一情形只适用于没有批准的措施", "行政强制法 19");
    public static readonly Refusal NotExpired = Refusal.Because("期限还没有届满", "行政强制法 28");
    public static readonly Refusal NotGivenBack = Refusal.Because("解除应当立即退还财物,冻结的应当通知金融机构", "行政强制法 28.2");
    public static readonly Refusal LossNotMadeGood = Refusal.Because("造成损失的,应当赔偿或者补偿", "行政强制法 26");
    public static readonly Refusal FrozenIsNotForfeited = Refusal.Because(
        "冻结的款项不能没收或者销毁,只能随案移送或者解除",
        "行政强制法 21"
    );
    public static readonly Refusal NotOverdue = Refusal.Because("当事人履行义务的期限还没有届满", "行政强制法 34");
    public static readonly Refusal NoTimeLeft = Refusal.Because("应当给当事人留出履行的期限", "行政强制法 35(1)");
    public static readonly Refusal SurchargeAbovePrincipal = Refusal.Because(
        "加处罚款或者滞纳金的数额不得超出金钱给付义务的数额",
        "行政强制法 45.2"
    );
    public static readonly Refusal SurchargeUndated = Refusal.Because("应当写明从哪一日开始加处罚款或者滞纳金", "行政强制法 45");
    public static readonly Refusal NoPower = Refusal.Because("没有行政强制执行权的,应当申请人民法院强制执行", "行政强制法 13.2");
    public static readonly Refusal DemandNotServed = Refusal.Because("催告书还没有送达当事人", "行政强制法 38");
    public static readonly Refusal DemandRuns = Refusal.Because("催告的期限还没有届满,也没有证据证明转移或者隐匿财物", "行政强制法 37");
    public static readonly Refusal NoCutting = Refusal.Because("不得对居民生活采取停止供水、供电、供热、供燃气等方式", "行政强制法 43.2");
    public static readonly Refusal DemolishedTooSoon = Refusal.Because(
        "应当公告限期自行拆除,复议、诉讼的期限届满后才可以强制拆除",
        "行政强制法 44"
    );
    public static readonly Refusal SurchargeTooFresh = Refusal.Because("加处罚款或者滞纳金超过三十日的,才可以强制执行", "行政强制法 46");
    public static readonly Refusal SubstituteUnsaid = Refusal.Because("代履行应当写明代履行人和费用预算", "行政强制法 51");
    public static readonly Refusal NothingEndangered = Refusal.Because(
        "代履行限于危害交通安全、造成环境污染或者破坏自然资源的",
        "行政强制法 50"
    );
    public static readonly Refusal OnHoliday = Refusal.Because("不得在法定节假日实施行政强制执行", "行政强制法 43");
    public static readonly Refusal AtNight = Refusal.Because("不得在夜间实施行政强制执行", "行政强制法 43");
    public static readonly Refusal OrderNotServed = Refusal.Because("执行决定书还没有送达当事人", "行政强制法 38");
    public static readonly Refusal NobodyPresent = Refusal.Because("作出决定的行政机关应当派员到场", "行政强制法 51");
    public static readonly Refusal NotBySubstitute = Refusal.Because("只有代履行需要再次催告", "行政强制法 51");
    public static readonly Refusal SubstituteTooSoon = Refusal.Because("代履行三日前应当催告当事人履行", "行政强制法 51");
    public static readonly Refusal PartyMayClear = Refusal.Because("当事人能够清除的,不立即实施代履行", "行政强制法 52");
    public static readonly Refusal NotToldAfterwards = Refusal.Because("当事人不在场的,应当在事后立即通知当事人", "行政强制法 52");
    public static readonly Refusal NotMadeGood = Refusal.Because("当事人采取补救措施的,才可以减免加处的罚款或者滞纳金", "行政强制法 42");
    public static readonly Refusal RemitsPrincipal = Refusal.Because("只能减免加处的罚款或者滞纳金", "行政强制法 42");
    public static readonly Refusal HarmsPublic = Refusal.Because("中止执行不得损害公共利益", "行政强制法 39");
    public static readonly Refusal EndsByItself = Refusal.Because("这一情形由法律规定或者法院裁定产生,不能由本机关决定", "行政强制法 40");
    public static readonly Refusal WhyUnsaid = Refusal.Because("应当写明终结执行的理由", "行政强制法 40");
    public static readonly Refusal NothingEnforced = Refusal.Because("没有执行过,不需要回转", "行政强制法 41");
    public static readonly Refusal HasPower = Refusal.Because("有行政强制执行权的,自行强制执行", "行政强制法 53");
    public static readonly Refusal DemandTooFresh = Refusal.Because("催告书送达十日后当事人仍未履行的,才可以申请强制执行", "行政强制法 54");
    public static readonly Refusal MaySue = Refusal.Because("当事人申请复议、提起诉讼的期限还没有届满", "行政强制法 53");
    public static readonly Refusal CourtTooLate = Refusal.Because("应当自期限届满之日起三个月内申请,逾期的应当有正当理由", "行政强制法 53");
    public static readonly Refusal PapersMissing = Refusal.Because("应当提供申请书、决定书、催告情况和执行标的情况等材料", "行政强制法 55");
    public static readonly Refusal NotAccepted = Refusal.Because("人民法院还没有受理", "行政强制法 56");
}
