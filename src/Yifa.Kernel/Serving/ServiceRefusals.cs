namespace Yifa.Kernel;

/// <summary>What stands against serving a paper in a certain way.</summary>
public static class ServiceRefusals
{
    public static readonly Refusal NothingToServe = Refusal.Because("案件没有这一份应当送达的文书");
    public static readonly Refusal NothingAwaited = Refusal.Because("没有这一次尚待回证的送达");
    public static readonly Refusal NotSentToYou = Refusal.Because("没有以电子方式向您送达、尚待确认的这一份文书");
    public static readonly Refusal AlreadyServed = Refusal.Because("这份文书已经送达这位受送达人,不能再次送达", "民事诉讼法 87");
    public static readonly Refusal BeforeIssue = Refusal.Because("送达日期不能早于文书作出的日期");
    public static readonly Refusal BeforeSending = Refusal.Because("结果的日期不能早于发出的日期");
    public static readonly Refusal DayToCome = Refusal.Because("送达日期不能晚于办理日期");
    public static readonly Refusal SignerMissing = Refusal.Because("应当写明在送达回证上签收的人", "民事诉讼法 87");
    public static readonly Refusal ProofMissing = Refusal.Because("应当写明送达的凭证:邮件号、系统记录或者公告的载体", "民事诉讼法 87");
    public static readonly Refusal LeftWithoutWitness = Refusal.Because(
        "留置送达应当有见证人签名,或者用拍照、录像记录送达过程",
        "民事诉讼法 89"
    );
    public static readonly Refusal LeftIsServed = Refusal.Because(
        "留置送达只登记已经把文书留下的;没有留下的,按直接送达登记",
        "民事诉讼法 89"
    );
    public static readonly Refusal ElectronicWithoutConsent = Refusal.Because(
        "受送达人没有在送达地址确认书上同意电子送达,或者已经撤回同意",
        "民事诉讼法 90"
    );
    public static readonly Refusal NoticeBeforeOthers = Refusal.Because(
        "受送达人下落不明,或者用其他方式无法送达的,才能公告送达",
        "民事诉讼法 95"
    );
    public static readonly Refusal UntriedAddress = Refusal.Because("送达地址确认书上的地址还没有送过,不能公告送达", "民事诉讼法 95");
    public static readonly Refusal ReasonMissing = Refusal.Because("公告送达应当在案卷中记明原因和经过", "民事诉讼法 95.2");
    public static readonly Refusal NoticeRuns = Refusal.Because("公告的期间还没有经过", "民事诉讼法 95");
    public static readonly Refusal NoticeHasNoResult = Refusal.Because("公告送达只登记公告已经发出;期间经过即视为送达", "民事诉讼法 95");
    public static readonly Refusal NotYetConsented = Refusal.Because("没有同意过电子送达,或者已经撤回", "民事诉讼法 90");
    public static readonly Refusal NotElectronic = Refusal.Because("这份文书不是以电子方式送达的", "民事诉讼法 90");
    public static readonly Refusal ProvedEarlier = Refusal.Because("证明的到达日期不能早于系统记录的日期", "民事诉讼法 90");
    public static readonly Refusal AddressMissing = Refusal.Because("送达地址确认书应当写明送达地址,或者同意电子送达");
    public static readonly Refusal SignatureMissing = Refusal.Because("送达地址确认书应当由受送达人签名确认");
}
