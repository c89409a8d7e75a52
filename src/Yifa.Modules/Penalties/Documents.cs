using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>文书, named after the articles.</summary>
public static class Documents
{
    public static readonly Series CaseNumber = new("penalties.case", "案号", "{mark}罚案〔{year}〕第{n}号");
    public static readonly Series DecisionNumber = new("penalties.decision", "处罚决定书文号", "{mark}罚〔{year}〕第{n}号");
    public static readonly Series SimpleNumber = new("penalties.simple", "当场处罚决定书文号", "{mark}当罚〔{year}〕第{n}号");
    public static readonly Series NoPenaltyNumber = new("penalties.no-penalty", "不予处罚决定书文号", "{mark}不罚〔{year}〕第{n}号");

    public static readonly Template FilingForm = Inner("filing-form", "立案审批表", "行政处罚法 54.2");
    public static readonly Template NotFiledForm = Inner("not-filed-form", "不予立案审批表", "行政处罚法 54.2");
    public static readonly Template PreservationNotice = Plain("preservation-notice", "先行登记保存通知书", "行政处罚法 56");
    public static readonly Template FinalReport = Inner("final-report", "案件调查终结报告", "行政处罚法 57");

    /// <summary>第四十四条, 第六十三条, 第六十四条.</summary>
    public static readonly Template PriorNotice = new(
        "prior-notice",
        "行政处罚事先告知书",
        "行政处罚法 44",
        Party,
        Needed("违法事实", "行政处罚法 44", c => c.Finding),
        Needed("处罚依据", "行政处罚法 44", c => c.Basis),
        Needed("拟作出的处罚", "行政处罚法 44", c => Told(c.Proposed, c.ProposedFine, c.ProposedConfiscation))
    )
    {
        To = ToParty,
        Body = m => Noticed(Of(m)),
    };

    public static readonly Template StatementRecord = Record("statement-record", "陈述申辩笔录", "行政处罚法 45");
    public static readonly Template HearingNotice = Plain("hearing-notice", "听证通知书", "行政处罚法 64(2)");
    public static readonly Template HearingRecord = Record("hearing-record", "听证笔录", "行政处罚法 64(8)");
    public static readonly Template LegalityOpinion = Inner("legality-opinion", "法制审核意见书", "行政处罚法 58");
    public static readonly Template DeliberationRecord = Inner("deliberation-record", "集体讨论记录", "行政处罚法 57.2");

    /// <summary>第五十九条: the six things a decision says.</summary>
    public static readonly Template Decision = new(
        "decision",
        "行政处罚决定书",
        "行政处罚法 59",
        Party,
        Needed("违反的规定", "行政处罚法 59", c => c.Breached),
        Needed("违法事实和证据", "行政处罚法 59", c => c.Evidence.Any(e => e.Excluded is null) ? c.Finding : null),
        Needed("处罚的种类和依据", "行政处罚法 59", c => c.Basis is null ? null : Told(c.Kinds, c.Fine, c.Confiscation)),
        Needed("裁量理由", "行政处罚法 34", c => c.Reasons)
    )
    {
        Number = DecisionNumber,
        IsCited = true,
        To = ToParty,
        Body = m => Decided(Of(m)),
    };

    public static readonly Template SimpleDecision = new(
        "simple-decision",
        "当场行政处罚决定书",
        "行政处罚法 52",
        Party,
        Needed("违法行为", "行政处罚法 52", c => c.Violation),
        Needed("处罚依据", "行政处罚法 52", c => c.Basis)
    )
    {
        Number = SimpleNumber,
        IsCited = true,
        To = ToParty,
        Body = m => Decided(Of(m)),
    };

    /// <summary>三书同达: how not to break the rule again.</summary>
    public static readonly Template Advice = new(
        "compliance-suggestion",
        "合规建议书",
        "行政处罚法 6",
        Party,
        Needed("合规建议", "行政处罚法 6", c => c.Advice ?? c.Correction)
    )
    {
        To = ToParty,
        Body = m => [$"为防止再次发生“{Of(m).Violation}”,建议:{Of(m).Advice ?? Of(m).Correction}。"],
    };

    /// <summary>三书同达: how the entry comes off the record again.</summary>
    public static readonly Template RepairNotice = new("credit-repair-notice", "信用修复告知书", "优化营商环境条例 53", Party)
    {
        To = ToParty,
        Body = _ => ["纠正违法行为、履行处罚决定并且达到最短公示期后,可以申请信用修复。", "修复后停止公示和共享这一处罚信息。"],
    };

    public static readonly Template NoPenalty = new(
        "no-penalty",
        "不予行政处罚决定书",
        "行政处罚法 57.1",
        Party,
        Needed("不予处罚的情形", "行政处罚法 33", c => c.NoPenalty is { } g ? Words.Chinese(g) : null),
        Needed("教育和责令改正", "行政处罚法 33.3", c => c.Correction)
    )
    {
        Number = NoPenaltyNumber,
        To = ToParty,
        TellsAct = true,
    };

    public static readonly Template TransferLetter = new(
        "transfer-letter",
        "案件移送函",
        "行政处罚法 27",
        Needed("移送的机关", "行政处罚法 27", c => c.TransferredTo)
    )
    {
        To = m => Of(m).TransferredTo,
        TellsAct = true,
    };

    public static readonly Template ReportForm = Inner("report-form", "当场处罚备案表", "行政处罚法 52.3");
    public static readonly Template SetOffNotice = Plain("set-off-notice", "折抵情况告知书", "行政处罚法 35");
    public static readonly Template InstalmentDecision = Plain("instalment-decision", "延期(分期)缴纳罚款决定书", "行政处罚法 66.2");
    public static readonly Template DemandNotice = Plain("demand-notice", "履行行政处罚决定催告书", "行政强制法 54");

    public static readonly Template CourtApplication = new(
        "court-application",
        "强制执行申请书",
        "行政强制法 55",
        Party,
        Needed("人民法院", "行政强制法 55", c => c.Court)
    )
    {
        To = m => Of(m).Court,
        TellsAct = true,
    };

    public static readonly Template RepairDecision = Plain("repair-decision", "信用修复决定书", "优化营商环境条例 53");

    /// <summary>What leaves with the decision.</summary>
    internal static IReadOnlyList<Template> Beside { get; } = [Advice, RepairNotice];

    internal static string? Told(IReadOnlyList<PenaltyKind> kinds, decimal fine, decimal confiscation)
    {
        if (kinds.Count == 0)
            return null;
        return string.Join(
            '、',
            kinds.Select(k =>
                k switch
                {
                    PenaltyKind.Fine => $"罚款{Kernel.Field.Show(fine)}元",
                    PenaltyKind.Confiscation => $"没收{Kernel.Field.Show(confiscation)}元",
                    _ => Words.Chinese(k),
                }
            )
        );
    }

    private static IEnumerable<string> Noticed(PenaltyCase c)
    {
        yield return $"经调查,{c.Finding}";
        yield return $"上述行为违反了{c.Breached},依据{c.Basis},拟作出:{Told(c.Proposed, c.ProposedFine, c.ProposedConfiscation)}。";
        yield return "当事人有权陈述、申辩;不因陈述、申辩而给予更重的处罚。";
        if (c.MayBeHeard)
            yield return "当事人有权要求听证,应当在收到本告知后五个工作日内提出;听证不收取费用。";
    }

    internal static IEnumerable<string> Decided(PenaltyCase c)
    {
        yield return $"当事人{c.Party}{(c.CreditCode is { } code ? $"(统一社会信用代码{code})" : "")}:{c.Finding ?? c.Violation}";
        if (c.Defence is { } defence)
            yield return $"当事人陈述、申辩:{defence}。{c.DefenceAnswer}";
        if (c.HearingRecord is not null)
            yield return "本机关依法举行了听证,本决定根据听证笔录作出。";
        yield return $"上述行为违反了{c.Breached}。{c.Reasons}";
        if (c.Norms is not null)
            yield return $"该行为同时违反几个应当给予罚款处罚的规定,按照罚款数额高的{c.Basis}处罚。";
        if (c.Capability == Capability.UnderEighteen)
            yield return "当事人已满十四周岁不满十八周岁,依法从轻或者减轻处罚。";
        if (c.Mitigations.Count > 0)
            yield return $"当事人{string.Join('、', c.Mitigations.Select(m => Words.Chinese(m)))},依法从轻或者减轻处罚。";
        if (c.Weighed is { } weighed)
            yield return $"适用{weighed.Told}{(c.ListedTold is { } listed ? $",并适用{listed}" : "")}。{c.OutsideReasons}";
        yield return $"依据{c.Basis},责令改正:{c.Correction};并决定:{Told(c.Kinds, c.Fine, c.Confiscation)}。";
        if (c.Fine > 0)
            yield return "罚款应当自收到本决定书之日起十五日内到指定的银行或者通过电子支付系统缴纳;逾期不缴纳的,每日按罚款数额的百分之三加处罚款,加处的数额不超过罚款的数额。";
        yield return Remedy(c.Procedure);
    }

    /// <summary>行政复议法 23(1): against what was decided on the spot review comes before any suit.</summary>
    private static string Remedy(Procedure procedure) =>
        procedure == Procedure.Simple
            ? "不服本决定的,应当自收到之日起六十日内先申请行政复议;对复议决定不服的,可以再向人民法院提起行政诉讼。"
            : "不服本决定的,可以自收到之日起六十日内申请行政复议,或者六个月内向人民法院提起行政诉讼。";

    private static string? ToParty(Matter matter) => Of(matter).Party;

    private static Element Party => Needed("当事人", "行政处罚法 59", c => c.Party);

    private static Template Plain(string name, string label, string law) =>
        Template.OfCase(name, label, law, Party, About) with
        {
            To = ToParty,
        };

    private static Template Record(string name, string label, string law) =>
        Template.OfCase(name, label, law, Party, About) with
        {
            IsRecord = true,
        };

    private static Template Inner(string name, string label, string law) => Record(name, label, law) with { Volume = Volume.Inner };

    private static string About(Matter matter) => $"本文书因当事人{Of(matter).Party}{Of(matter).Violation}一案制作。";

    private static Element Needed(string label, string law, Func<PenaltyCase, string?> read) => Template.Element(label, law, read);

    private static PenaltyCase Of(Matter matter) => (PenaltyCase)matter;
}
