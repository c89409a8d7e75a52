using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>文书 and the series their numbers run in.</summary>
public static class Documents
{
    private static readonly Series People = new("mediation.people", "人民调解案号", "{mark}人调字〔{year}〕{n}号");
    private static readonly Series Administrative = new("mediation.administrative", "行政调解案号", "{mark}行调字〔{year}〕{n}号");
    private static readonly Series Commercial = new("mediation.commercial", "商事调解案号", "{mark}商调字〔{year}〕{n}号");
    private static readonly Series Industry = new("mediation.industry", "行业调解案号", "{mark}业调字〔{year}〕{n}号");
    public static readonly Series FileNumber = new("mediation.file", "调解卷宗号", "{mark}调卷〔{year}〕{n}号");

    public static Series CaseNumber(MediationType type) =>
        type switch
        {
            MediationType.Administrative => Administrative,
            MediationType.Commercial or MediationType.InternationalCommercial => Commercial,
            MediationType.Industry => Industry,
            _ => People,
        };

    public static readonly Template Registration = new(
        "registration",
        "受理登记表",
        "人民调解法 27",
        Applicant("人民调解法 27"),
        Respondent("人民调解法 27"),
        Needed("纠纷简要情况", "人民调解法 27", d => d.Summary),
        Needed("受理日期", "人民调解法 27", d => Field.Show(d.AcceptedOn))
    )
    {
        IsRecord = true,
    };

    public static readonly Template WorkRecord = new(
        "work-record",
        "调解工作记录",
        "人民调解法 27",
        Applicant("人民调解法 27"),
        Respondent("人民调解法 27"),
        Needed("纠纷简要情况", "人民调解法 27", d => d.Summary),
        Needed("调解员", "人民调解法 27", d => d.Mediator),
        Needed("调解次数", "人民调解法 27", d => d.Sessions > 0 ? $"{d.Sessions}次" : null),
        Needed("最近一次调解情况", "人民调解法 27", d => d.LastSession)
    )
    {
        IsRecord = true,
        TellsAct = true,
    };

    public static readonly Template SessionRecord = new(
        "session-record",
        "调解记录",
        "人民调解法 27",
        Applicant("人民调解法 27"),
        Respondent("人民调解法 27"),
        Needed("调解情况", "人民调解法 27", d => d.LastSession),
        Needed("调解员", "人民调解法 27", d => d.Mediator)
    )
    {
        IsRecord = true,
    };

    public static readonly Template NonAcceptance = new(
        "non-acceptance",
        "不予受理告知书",
        "人民调解法 17",
        Applicant("人民调解法 17"),
        Needed("不予受理理由", "人民调解法 17", d => Field.Show(d.DeclineGround)),
        Needed("其他救济途径", "人民调解法 26", d => d.RemediesTold)
    )
    {
        To = m => Of(m).Applicant,
    };

    public static readonly Template Termination = new(
        "termination",
        "终止调解告知书",
        "人民调解法 26",
        Applicant("人民调解法 26"),
        Respondent("人民调解法 26"),
        Needed("终止原因", "人民调解法 26", d => d.EndReason),
        Needed("其他救济途径", "人民调解法 26", d => d.RemediesTold)
    )
    {
        To = m => Of(m).Applicant,
    };

    public static readonly Template OralAgreement = new(
        "oral-agreement",
        "口头协议登记表",
        "人民调解法 28",
        Applicant("人民调解法 28"),
        Respondent("人民调解法 28"),
        Needed("协议内容", "人民调解法 28", d => d.Terms),
        Needed("记录的调解员", "人民调解法 28", d => d.Mediator)
    )
    {
        IsRecord = true,
    };

    /// <summary>第二十九条: (一) the parties, (二) facts, issues and each side's responsibility, (三) terms, manner and time of performance; signed and sealed.</summary>
    public static readonly Template Agreement = new("agreement", "调解协议书", "人民调解法 29", [.. AgreementElements()])
    {
        Body = AgreementBody,
    };

    public static readonly Template BilingualAgreement = new(
        "bilingual-agreement",
        "调解协议书(双语)",
        "人民调解法 29",
        [.. AgreementElements(), Needed("协议译文", "浦东新区商事调解规定 20", d => d.Translation)]
    )
    {
        Body = m => [.. AgreementBody(m), Of(m).Translation ?? ""],
    };

    public static readonly Template ConfirmationApplication = new(
        "confirmation-application",
        "司法确认申请书",
        "人民调解法 33",
        Applicant("人民调解法 33"),
        Respondent("人民调解法 33"),
        Needed("管辖法院", "民事诉讼法 205", d => d.Court),
        Needed("调解协议内容", "人民调解法 33", d => d.Terms)
    )
    {
        Body = m =>
            [
                $"申请人{Of(m).Applicant}、{Of(m).Respondent}经{m.Office.Name}调解,于{Field.Show(Of(m).ConcludedOn)}达成调解协议。",
                "双方共同申请人民法院依法确认上述调解协议的效力。",
            ],
    };

    private static IEnumerable<Element> AgreementElements() =>
        [
            Applicant("人民调解法 29(1)"),
            Respondent("人民调解法 29(1)"),
            Needed("主要事实、争议事项和各方责任", "人民调解法 29(2)", d => d.Findings),
            Needed("协议内容", "人民调解法 29(3)", d => d.Terms),
            Needed("履行方式", "人民调解法 29(3)", d => d.Manner),
            Needed("履行期限", "人民调解法 29(3)", d => d.Performance == Fulfilment.Full ? "即时履行" : Field.Show(d.PerformBy)),
            Needed("调解员", "人民调解法 29", d => d.Mediator),
        ];

    private static IEnumerable<string> AgreementBody(Matter matter)
    {
        var dispute = Of(matter);
        yield return $"当事人:{dispute.Applicant}、{dispute.Respondent}。";
        yield return $"主要事实、争议事项和各方责任:{dispute.Findings}";
        yield return $"经调解,双方自愿达成如下协议:{dispute.Terms}";
        yield return dispute.Performance == Fulfilment.Full
            ? $"履行方式:{dispute.Manner};已即时履行。"
            : $"履行方式:{dispute.Manner};履行期限:{Field.Show(dispute.PerformBy)}前。";
        yield return $"本协议自各方当事人签名、盖章或者按指印,调解员签名并加盖{matter.Office.Name}印章之日起生效。";
    }

    private static Element Applicant(string law) => Needed("申请人", law, d => d.Applicant);

    private static Element Respondent(string law) => Needed("对方当事人", law, d => d.Respondent);

    private static Element Needed(string label, string law, Func<Dispute, string?> read) => Template.Element(label, law, read);

    private static Dispute Of(Matter matter) => (Dispute)matter;
}
