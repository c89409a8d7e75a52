using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>
/// 期限. 第八十八条: 三日, 五日, 七日, 十日 are working days, all else calendar days. The 60 and 30 days run from acceptance, real or deemed;
/// under the text before 2024 receipt was acceptance. Those earlier lengths are from memory and stand as settings.
/// </summary>
public static class Clocks
{
    /// <summary>第九十条.</summary>
    public static readonly DateOnly InForce = new(2024, 1, 1);

    // 第二章 申请

    public static readonly ClockRule Application = new("application", "申请期限", Term.Days(60), "行政复议法 20")
    {
        Responsible = "申请人",
        Outside = true,
        IfSilent = "无正当理由逾期申请的,不予受理",
    };

    public static readonly ClockRule ApplicationUntold = new(
        "application-untold",
        "未告知复议权利的最长申请期限",
        Term.Years(1),
        "行政复议法 20"
    )
    {
        Responsible = "申请人",
        Outside = true,
        IfSilent = "逾期申请的,不予受理",
    };

    public static readonly ClockRule LongestImmovable = new("longest-immovable", "不动产最长申请期限", Term.Years(20), "行政复议法 21")
    {
        Responsible = "申请人",
        Outside = true,
        IfSilent = "不予受理",
    };

    public static readonly ClockRule Longest = new("longest", "最长申请期限", Term.Years(5), "行政复议法 21")
    {
        Responsible = "申请人",
        Outside = true,
        IfSilent = "不予受理",
    };

    // 第三章 受理

    public static readonly ClockRule AcceptanceReview = new(
        "acceptance-review",
        "受理审查",
        Versions("acceptance-review", "受理审查", Term.WorkingDays(5), "行政复议法 30", Term.WorkingDays(5), "行政复议法(2017) 17")
    )
    {
        MetBy = [typeof(Accept), typeof(AcceptWithGap), typeof(AskSupplement), typeof(RefuseAcceptance)],
        Responsible = "复议人员",
        IfSilent = "审查期限届满未作出不予受理决定的,视为受理",
        Deemed = typeof(DeemAccepted),
    };

    public static readonly ClockRule Supplement = new(
        "supplement",
        "补正",
        Versions("supplement", "补正", Term.WorkingDays(10), "行政复议法 31", Term.WorkingDays(10), "行政复议法实施条例 29")
    )
    {
        MetBy = [typeof(Supplement)],
        Responsible = "申请人",
        Outside = true,
        IfSilent = "无正当理由逾期不补正的,视为放弃行政复议申请",
        Deemed = typeof(DeemWaived),
        Extension = Term.WorkingDays(30),
        ExtensionLaw = "行政复议法 31",
    };

    /// <summary>容缺受理: the length is set by the act. The law knows no such period; missing it voids nothing.</summary>
    public static readonly ClockRule OwedMaterials = new("owed-materials", "容缺材料补交", Term.Days(10), "行政复议法 31")
    {
        MetBy = [typeof(SupplyOwed)],
        Responsible = "申请人",
        Outside = true,
        IfSilent = "催告补交;不影响已经作出的受理",
        Norm = true,
    };

    public static readonly ClockRule AgencyForward = new("agency-forward", "处罚机关转送申请", Term.WorkingDays(5), "行政复议法 32")
    {
        Responsible = "作出处罚决定的机关",
        Outside = true,
        IfSilent = "复议机关可以责令转送",
    };

    // 第四章 审理

    public static readonly ClockRule CopyToRespondent = new(
        "copy-to-respondent",
        "发送申请书副本",
        Versions("copy-to-respondent", "发送申请书副本", Term.WorkingDays(7), "行政复议法 48", Term.WorkingDays(7), "行政复议法(2017) 23")
    )
    {
        MetBy = [typeof(SendCopy)],
        Responsible = "复议人员",
    };

    public static readonly ClockRule CopyToRespondentSimplified = new(
        "copy-to-respondent-simplified",
        "发送申请书副本(简易)",
        Term.WorkingDays(3),
        "行政复议法 54"
    )
    {
        MetBy = [typeof(SendCopy)],
        Responsible = "复议人员",
    };

    /// <summary>The text before 2024 meant calendar days by 十日: its day clause named only 五日 and 七日.</summary>
    public static readonly ClockRule Reply = new(
        "reply",
        "被申请人答复",
        Versions("reply", "被申请人答复", Term.WorkingDays(10), "行政复议法 48", Term.Days(10), "行政复议法(2017) 23")
    )
    {
        MetBy = [typeof(Reply)],
        Responsible = "被申请人",
        Outside = true,
        IfSilent = "视为该行政行为没有证据、依据",
        Deemed = typeof(DeemUnproven),
    };

    public static readonly ClockRule ReplySimplified = new("reply-simplified", "被申请人答复(简易)", Term.WorkingDays(5), "行政复议法 54")
    {
        MetBy = [typeof(Reply)],
        Responsible = "被申请人",
        Outside = true,
        IfSilent = "视为该行政行为没有证据、依据",
        Deemed = typeof(DeemUnproven),
    };

    public static readonly ClockRule HearingNotice = new("hearing-notice", "听证通知", Term.WorkingDays(5), "行政复议法 51")
    {
        Responsible = "复议人员",
        IfSilent = "听证日期应当顺延",
    };

    public static readonly ClockRule SuspensionLimit = new("suspension-limit", "中止满六十日", Term.Days(60), "行政复议法 41(5)")
    {
        MetBy = [typeof(Resume), typeof(Terminate)],
        Responsible = "复议人员",
        IfSilent = "原因仍未消除的,终止行政复议",
    };

    public static readonly ClockRule NormativeReview = new("normative-review", "规范性文件处理", Term.Days(30), "行政复议法 56")
    {
        MetBy = [typeof(ConcludeBasis)],
        Responsible = "行政复议机关",
    };

    public static readonly ClockRule NormativeForward = new("normative-forward", "规范性文件转送", Term.WorkingDays(7), "行政复议法 56")
    {
        MetBy = [typeof(ForwardBasis)],
        Responsible = "复议人员",
    };

    public static readonly ClockRule NormativeNotice = new("normative-notice", "通知制定机关", Term.WorkingDays(3), "行政复议法 58")
    {
        MetBy = [typeof(NotifyDrafter)],
        Responsible = "复议人员",
    };

    public static readonly ClockRule NormativeReply = new("normative-reply", "制定机关答复", Term.WorkingDays(10), "行政复议法 58")
    {
        MetBy = [typeof(RecordDrafterReply)],
        Responsible = "制定机关",
        Outside = true,
    };

    public static readonly ClockRule NormativeAnswer = new("normative-answer", "受转送机关回复", Term.Days(60), "行政复议法 60")
    {
        MetBy = [typeof(ConcludeBasis)],
        Responsible = "接受转送的机关",
        Outside = true,
    };

    // 第五章 决定

    public static readonly ClockRule Decision = new(
        "decision",
        "作出复议决定",
        Versions("decision", "作出复议决定", Term.Days(60), "行政复议法 62.1", Term.Days(60), "行政复议法(2017) 31")
    )
    {
        MetBy = [typeof(Decide), typeof(SealMediation), typeof(Terminate)],
        Responsible = "行政复议机关",
        IfSilent = "申请人可以自期限届满之日起十五日内起诉,也可以向上级行政机关反映",
        Extension = Term.Days(30),
        ExtensionLaw = "行政复议法 62.1",
    };

    /// <summary>The text gives the simplified procedure no extension.</summary>
    public static readonly ClockRule DecisionSimplified = new("decision-simplified", "作出复议决定(简易)", Term.Days(30), "行政复议法 62.2")
    {
        MetBy = [typeof(Decide), typeof(SealMediation), typeof(Terminate)],
        Responsible = "行政复议机关",
        IfSilent = "申请人可以自期限届满之日起十五日内起诉,也可以向上级行政机关反映",
    };

    public static readonly ClockRule Sue = new("sue", "起诉期限", Term.Days(15), "行政诉讼法 45")
    {
        MetBy = [typeof(RecordSuit)],
        Responsible = "申请人、第三人",
        Outside = true,
        IfSilent = "逾期不起诉又不履行的,依法强制执行",
    };

    public static readonly ClockRule Remake = new(
        "remake",
        "重新作出行政行为",
        [
            new(
                DateOnly.MinValue,
                Term.Days(60),
                "行政复议法实施条例 49",
                Setting("remake", "重新作出行政行为", Term.Days(60), Verified.Seen)
            ),
        ]
    )
    {
        MetBy = [typeof(RemakeAct)],
        Responsible = "被申请人",
        Outside = true,
        IfSilent = "责令限期履行,可以约谈或者通报批评",
    };

    /// <summary>责令在一定期限内履行: the decision sets the length.</summary>
    public static readonly ClockRule Performance = new("performance", "履行复议决定", Term.Days(30), "行政复议法 66")
    {
        MetBy = [typeof(RecordPerformance)],
        Responsible = "被申请人",
        Outside = true,
        IfSilent = "责令限期履行,可以约谈或者通报批评",
    };

    public static readonly ClockRule Compliance = new("compliance", "责令限期履行", Term.Days(15), "行政复议法 77")
    {
        MetBy = [typeof(RecordPerformance), typeof(RemakeAct)],
        Responsible = "被申请人",
        Outside = true,
        IfSilent = "约谈有关负责人或者通报批评,移送处分",
    };

    public static readonly ClockRule OpinionReply = new("opinion-reply", "报送意见书办理情况", Term.Days(60), "行政复议法 76")
    {
        MetBy = [typeof(AnswerOpinionLetter)],
        Responsible = "被申请人",
        Outside = true,
        IfSilent = "责令限期履行,可以约谈或者通报批评",
    };

    public static ClockRule CopyFor(Procedure procedure) =>
        procedure == Procedure.Simplified ? CopyToRespondentSimplified : CopyToRespondent;

    public static ClockRule ReplyFor(Procedure procedure) => procedure == Procedure.Simplified ? ReplySimplified : Reply;

    public static ClockRule DecisionFor(Procedure procedure) => procedure == Procedure.Simplified ? DecisionSimplified : Decision;

    internal static IEnumerable<ClockRule> StoppedBySuspension =>
        [CopyToRespondent, CopyToRespondentSimplified, Reply, ReplySimplified, Decision, DecisionSimplified];

    internal static IEnumerable<ClockRule> OfBasisReview =>
        [NormativeReview, NormativeForward, NormativeNotice, NormativeReply, NormativeAnswer];

    /// <summary>What ends when the case is closed.</summary>
    internal static IEnumerable<ClockRule> OfTheTrial => [.. StoppedBySuspension, .. OfBasisReview, OwedMaterials, SuspensionLimit];

    internal static bool IsDutyOfRespondent(string rule) =>
        rule == Remake.Name || rule == Performance.Name || rule == Compliance.Name || rule == OpinionReply.Name;

    private static TermInForce[] Versions(string clock, string label, Term now, string law, Term before, string lawBefore) =>
        [new(DateOnly.MinValue, before, lawBefore, Setting(clock, label, before, Verified.Memory)), new(InForce, now, law)];

    private static Setting Setting(string clock, string label, Term term, Verified verified) =>
        new(
            verified == Verified.Memory ? $"reconsideration.{clock}.before-2024" : $"reconsideration.{clock}",
            verified == Verified.Memory ? $"{label}(2024年前收到的申请)" : label,
            term.ToString(),
            verified == Verified.Memory
                ? "2023年修订前的行政复议法及其实施条例,凭记忆录入,启用前请核对"
                : "行政复议法实施条例(2007)第四十九条,是否仍适用请核对",
            verified
        );
}
