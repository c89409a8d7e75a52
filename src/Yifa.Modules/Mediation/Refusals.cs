using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>What the law forbids, in its own order.</summary>
public static class Refusals
{
    public static readonly Refusal FreeOfCharge = Refusal.Because("人民调解不收取任何费用", "人民调解法 4");
    public static readonly Refusal PartyRefuses = Refusal.Because("当事人一方明确拒绝调解的,不得调解", "人民调解法 17");
    public static readonly Refusal ConsentMissing = Refusal.Because("商事调解自各方当事人同意之日起开始,尚缺对方的同意");
    public static readonly Refusal NotAReferral = Refusal.Because("移送应当选择移送来源,并写明移送单位", "人民调解法 18");
    public static readonly Refusal SamePerson = Refusal.Because("申请人与对方当事人不能是同一人", "人民调解法 17");
    public static readonly Refusal IndustryMissing = Refusal.Because("行业性专业性调委会只调解本行业的纠纷,应当写明行业", "人民调解法 34");
    public static readonly Refusal MediatorMissing = Refusal.Because("尚未指定或者选定调解员", "人民调解法 19");
    public static readonly Refusal SessionMissing = Refusal.Because("尚未调解,不能以调解不成终止", "人民调解法 26");
    public static readonly Refusal RemediesUntold = Refusal.Because(
        "应当告知当事人可以依法通过仲裁、行政、司法等途径维护自己的权利",
        "人民调解法 26"
    );
    public static readonly Refusal NotSigned = Refusal.Because("调解协议书须经各方当事人签名、盖章或者按指印", "人民调解法 29");
    public static readonly Refusal NotSealed = Refusal.Because("调解协议书须有调解员签名和调解组织印章", "人民调解法 29");
    public static readonly Refusal WrittenOnly = Refusal.Because("劳动争议达成协议的,应当制作调解协议书", "劳动争议调解仲裁法 14");
    public static readonly Refusal WrittenByOrgan = Refusal.Because("行政调解达成协议的,应当制作调解书", "浙江省行政程序办法 83");
    public static readonly Refusal PerformBeforeAgreement = Refusal.Because("履行期限不能早于达成协议之日", "人民调解法 29");
    public static readonly Refusal NotJoint = Refusal.Because("司法确认应当由双方当事人共同申请", "人民调解法 33");
    public static readonly Refusal ConfirmationLate = Refusal.Because(
        "自调解协议生效之日起已超过三十日,不能再申请司法确认",
        "人民调解法 33"
    );
    public static readonly Refusal RulingMissing = Refusal.Because("确认有效或者驳回申请,应当写明裁定书文号", "民事诉讼法 206");
    public static readonly Refusal ExtensionUnagreed = Refusal.Because("延长调解期限须经各方当事人同意", "人民调解法 3(1)");
    public static readonly Refusal ExtensionTooLong = Refusal.Because("延长天数应当在1至180日之间", "人民调解法 21");
    public static readonly Refusal PeopleMissing = Refusal.Because("涉及人数至少为一人");
    public static readonly Refusal LabourOnly = Refusal.Because("只有劳动争议可以转送劳动争议仲裁", "劳动争议调解仲裁法 5");
    public static readonly Refusal DatesOutOfOrder = Refusal.Because("终结日期不能早于受理日期,也不能晚于补录日期", "人民调解法 27");
    public static readonly Refusal ResultIncomplete = Refusal.Because("结果和终结日期应当同时填写或者同时空着", "人民调解法 27");
    public static readonly Refusal FileIncomplete = Refusal.Because(
        "卷宗应当有调解登记、调解工作记录和调解协议,尚缺调解结果",
        "人民调解法 27"
    );
    public static readonly Refusal NoSession = Refusal.Because("还没有调解过,没有可以记录的内容", "人民调解法 27");
}
