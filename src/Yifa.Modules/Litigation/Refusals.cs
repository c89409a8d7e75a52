using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

public static class Refusals
{
    public static readonly Refusal ReviewDateMissing = Refusal.Because("经过行政复议的,应填写复议结案日期", "行政诉讼法 45");
    public static readonly Refusal ReviewAfterSuit = Refusal.Because("复议结案日期不能晚于收到应诉通知之日", "行政诉讼法 45");
    public static readonly Refusal EvidenceMissing = Refusal.Because("答辩时应当提交作出行政行为的证据和依据", "行政诉讼法 34");
    public static readonly Refusal DeferTooLate = Refusal.Because("延期提供证据应当在收到起诉状副本之日起十五日内提出", "行政诉讼法 36");
    public static readonly Refusal ExcuseMissing = Refusal.Because(
        "负责人不能出庭的,应当说明理由并附证明,委托相应的工作人员",
        "负责人出庭应诉规定 8"
    );
    public static readonly Refusal NameMissing = Refusal.Because("应当写明出庭负责人的姓名和职务", "负责人出庭应诉规定 6");
    public static readonly Refusal LossCauseMissing = Refusal.Because("败诉案件应当写明败诉原因");
    public static readonly Refusal PerformanceDaysMissing = Refusal.Because("有履行义务的,应当写明履行期限", "行政诉讼法 94");
    public static readonly Refusal OrderOfDates = Refusal.Because("日期先后不对,或者晚于办理日期");
    public static readonly Refusal AgentsOneOrTwo = Refusal.Because("委托诉讼代理人应为一至二人", "行政诉讼法 31");
}
