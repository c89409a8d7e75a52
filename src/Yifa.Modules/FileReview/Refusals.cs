using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

public static class Refusals
{
    public static readonly Refusal NotPlain = Refusal.Because("名称应为一行文字,不超过200字");
    public static readonly Refusal NoTypes = Refusal.Because("至少选一种案卷类型");
    public static readonly Refusal PeriodWrong = Refusal.Because("结案期间的止日不能早于起日");
    public static readonly Refusal NotDrawing = Refusal.Because("自查不抽取案卷,由各单位逐件登记评查结果");
    public static readonly Refusal LineWrong = Refusal.Because("案卷应每行写明案卷类型、单位、案号");
    public static readonly Refusal FileTwice = Refusal.Because("同一案卷写了两次");
    public static readonly Refusal ConflictWrong = Refusal.Because("回避应每行写明案卷的行次和评查人账号");
    public static readonly Refusal CannotDraw = Refusal.Because("按这样的评查库抽不成:");
    public static readonly Refusal ReviewerUnknown = Refusal.Because("没有这个账号");
    public static readonly Refusal OrganiserReviews = Refusal.Because(
        "组织和监督抽取的人知道抽中了谁的案卷,不能同时是评查人",
        Checklists.Basis
    );
    public static readonly Refusal PoolMissing = Refusal.Because("还没有确定评查库");
    public static readonly Refusal HashUnlikely = Refusal.Because("校验值应为64位小写的十六进制数");
    public static readonly Refusal SamePerson = Refusal.Because("两方的随机数不能由同一个人提交", Checklists.Basis);
    public static readonly Refusal ShareUsed = Refusal.Because("两方的校验值不能相同");
    public static readonly Refusal SharesMissing = Refusal.Because("双方都提交校验值以后才能公告");
    public static readonly Refusal DayTooEarly = Refusal.Because("抽取日应晚于公告之日");
    public static readonly Refusal DayNotCome = Refusal.Because("还没有到公告的抽取日");
    public static readonly Refusal AlreadyTold = Refusal.Because("这一方的随机数已经公布");
    public static readonly Refusal SecretWrong = Refusal.Because("这个随机数与提交的校验值不符");
    public static readonly Refusal SecretsMissing = Refusal.Because("双方都公布随机数以后才能抽取");
    public static readonly Refusal CodeUnknown = Refusal.Because("没有抽中这个评查编号");
    public static readonly Refusal ReviewerClosed = Refusal.Because("应当从评查人名录中选两名不需要回避这件案卷的人", Checklists.Basis);
    public static readonly Refusal SheetsOpen = Refusal.Because("还有评查表没有完成,不能结束");
    public static readonly Refusal ResultsMissing = Refusal.Because("还有抽中的案卷没有登记评查结果,不能结束");
    public static readonly Refusal NotAllotted = Refusal.Because("抽取结果中没有把这个评查编号分派给这两人", Checklists.Basis);
    public static readonly Refusal ItemUnknown = Refusal.Because("应当写明这类案卷评查标准中的项目编号和问题");
    public static readonly Refusal NoSuchSuspicion = Refusal.Because("没有这个序号的疑点,或者已经处理过");
    public static readonly Refusal NoSuchDefect = Refusal.Because("没有这个序号的问题");
    public static readonly Refusal SuspicionsOpen = Refusal.Because("自动初查的疑点要逐个采纳或者写明理由不采纳,才能提交");
    public static readonly Refusal OpinionMissing = Refusal.Because("不同意的,应当写明意见");
    public static readonly Refusal NoSuchRound = Refusal.Because("没有这一批次,或者类别、方式不同,或者已经结束");
    public static readonly Refusal FileNotDrawn = Refusal.Because("抽查的案卷应当写明批次和评查编号,并且与抽中的一致", Checklists.Basis);
    public static readonly Refusal NotAsReviewed = Refusal.Because("与评查人共同提交的评查表不一致,或者评查表还没有完成", Checklists.Basis);
    public static readonly Refusal ObjectionLate = Refusal.Because("提出异议的期限已过");
    public static readonly Refusal NotExcellent = Refusal.Because("等次为优秀的案卷才能评为优秀案卷", Checklists.Basis);
}
