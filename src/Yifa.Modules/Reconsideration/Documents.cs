using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>文书. Names follow the articles.</summary>
public static class Documents
{
    public static readonly Series CaseNumber = new("reconsideration.case", "案号", "{mark}复字〔{year}〕第{n}号");
    public static readonly Series DecisionNumber = new("reconsideration.decision", "复议决定书文号", "{mark}复决字〔{year}〕第{n}号");
    public static readonly Series NonAcceptanceNumber = new(
        "reconsideration.non-acceptance",
        "不予受理决定书文号",
        "{mark}复不受字〔{year}〕第{n}号"
    );
    public static readonly Series RejectionNumber = new("reconsideration.rejection", "驳回申请决定书文号", "{mark}复驳字〔{year}〕第{n}号");
    public static readonly Series TerminationNumber = new("reconsideration.termination", "终止决定书文号", "{mark}复终字〔{year}〕第{n}号");
    public static readonly Series MediationNumber = new("reconsideration.mediation", "调解书文号", "{mark}复调字〔{year}〕第{n}号");
    public static readonly Series OpinionNumber = new("reconsideration.opinion", "意见书文号", "{mark}复意字〔{year}〕第{n}号");

    public static readonly Template Receipt = Plain("receipt", "收件回执", "行政复议法 22");
    public static readonly Template OralRecord = Record("oral-record", "口头申请笔录", "行政复议法 22");
    public static readonly Template ReviewFirstNotice = Plain("review-first-notice", "复议前置告知书", "行政复议法 23");

    /// <summary>第二十二条; 行政复议法实施条例 第十九条 lists what an application says.</summary>
    public static readonly Template Application = new(
        "application",
        "行政复议申请书",
        "行政复议法 22",
        Applicant,
        Respondent,
        Needed("申请复议的行政行为", "行政复议法实施条例 19", c => c.ContestedAct),
        Needed("复议请求", "行政复议法实施条例 19", c => string.Join('、', c.Requests)),
        Needed("事实和理由", "行政复议法实施条例 19", c => c.Reasons),
        Needed("申请日期", "行政复议法实施条例 19", c => Field.Show(c.AppliedOn))
    )
    {
        IsRecord = true,
    };

    public static readonly Template SupplementNotice = new(
        "supplement-notice",
        "补正通知书",
        "行政复议法 31",
        Applicant,
        Needed("需要补正的事项", "行政复议法 31.1", c => string.Join('、', c.SupplementItems))
    )
    {
        To = ToApplicant,
        TellsAct = true,
    };

    public static readonly Template AcceptanceNotice = new(
        "acceptance-notice",
        "受理通知书",
        "行政复议法 30",
        Applicant,
        Respondent,
        Needed("案号", "行政复议法 30", c => c.Number),
        Needed("审理程序", "行政复议法 36", c => c.Procedure is { } p ? Words.Chinese(p) : null)
    )
    {
        To = ToApplicant,
        Body = m => Of(m).Owed is { Count: > 0 } owed ? [$"以下材料容缺受理,请按期补交:{string.Join('、', owed)}。"] : [],
    };

    public static readonly Template NonAcceptance = new(
        "non-acceptance",
        "不予受理决定书",
        "行政复议法 30.2",
        Applicant,
        Needed("不予受理的理由", "行政复议法 30.2", c => c.Reasoning),
        Needed("有管辖权的复议机关", "行政复议法 30.2", c => c.Inadmissible == Inadmissible.NoJurisdiction ? c.CompetentBody : "不适用")
    )
    {
        Number = NonAcceptanceNumber,
        To = ToApplicant,
    };

    public static readonly Template Rejection = new(
        "rejection",
        "驳回行政复议申请决定书",
        "行政复议法 33",
        Applicant,
        Respondent,
        Needed("驳回的理由", "行政复议法 33", c => c.Reasoning),
        Needed("诉权告知", "行政诉讼法 45", c => c.Remedy)
    )
    {
        Number = RejectionNumber,
        Chain = [Duty.OrganHead],
    };

    public static readonly Template ReplyNotice = ToRespondent("reply-notice", "答复通知书", "行政复议法 48");
    public static readonly Template ThirdPartyNotice = ToOther("third-party-notice", "第三人参加行政复议通知书", "行政复议法 16");
    public static readonly Template StayDecision = Plain("stay-decision", "停止执行决定书", "行政复议法 42");
    public static readonly Template OpinionRecord = Record("opinion-record", "听取意见记录", "行政复议法 49");
    public static readonly Template InvestigationRecord = Record("investigation-record", "调查笔录", "行政复议法 45");
    public static readonly Template HearingNotice = Plain("hearing-notice", "听证通知书", "行政复议法 51");
    public static readonly Template HearingRecord = Record("hearing-record", "听证笔录", "行政复议法 50.3");
    public static readonly Template MediationRecord = Record("mediation-record", "调解笔录", "行政复议法 5");
    public static readonly Template CommitteeRecord = Record("committee-record", "行政复议委员会咨询意见记录", "行政复议法 52") with
    {
        Volume = Volume.Inner,
    };
    public static readonly Template ConversionNotice = Plain("conversion-notice", "简易程序转为普通程序通知书", "行政复议法 55");
    public static readonly Template SuspensionNotice = Plain("suspension-notice", "中止通知书", "行政复议法 39");
    public static readonly Template ResumptionNotice = Plain("resumption-notice", "恢复审理通知书", "行政复议法 39");
    public static readonly Template BasisNotice = ToOther("basis-notice", "规范性文件答复通知书", "行政复议法 58");
    public static readonly Template BasisReferral = ToOther("basis-referral", "规范性文件转送函", "行政复议法 56");
    public static readonly Template BasisCorrection = ToOther("basis-correction", "停止执行条款并责令纠正决定书", "行政复议法 59");

    public static readonly Template ExtensionNotice = new("extension-notice", "延期审理通知书", "行政复议法 62.1", Applicant, Respondent)
    {
        To = ToApplicant,
        TellsAct = true,
        Chain = [Duty.InstitutionHead],
    };

    public static readonly Template Termination = new(
        "termination",
        "终止行政复议决定书",
        "行政复议法 41",
        Applicant,
        Respondent,
        Needed("终止的情形", "行政复议法 41", c => c.TerminationGround is { } g ? Words.Chinese(g) : null)
    )
    {
        Number = TerminationNumber,
    };

    public static readonly Template MediationDocument = new(
        "mediation-document",
        "行政复议调解书",
        "行政复议法 73",
        Applicant,
        Respondent,
        Needed("协议内容", "行政复议法 73", c => c.MediationTerms)
    )
    {
        Number = MediationNumber,
    };

    /// <summary>第六十一条, 第七十五条; the reasoning part may not be empty, and the way to court must be told.</summary>
    public static readonly Template Decision = new(
        "decision",
        "行政复议决定书",
        "行政复议法 61",
        Applicant,
        Respondent,
        Needed("复议请求", "行政复议法 61", c => string.Join('、', c.Requests)),
        Needed("查明的事实", "行政复议法 61", c => c.Findings),
        Needed("说理", "行政复议法 61", c => c.Reasoning),
        Needed("决定结果", "行政复议法 61", c => string.Join('、', c.Outcomes.Select(o => Words.Chinese(o)))),
        Needed("听证笔录", "行政复议法 61.2", c => c.HearingsHeld == 0 ? "不适用" : c.HearingRecord),
        Needed("诉权告知", "行政诉讼法 45", c => c.Remedy)
    )
    {
        Number = DecisionNumber,
        Chain = [Duty.OrganHead],
        Body = m => DecisionText(Of(m)),
    };

    public static readonly Template OpinionLetter = new("opinion-letter", "行政复议意见书", "行政复议法 76", Respondent)
    {
        Number = OpinionNumber,
        TellsAct = true,
    };

    /// <summary>实施条例 第五十七条第二款.</summary>
    public static readonly Template Suggestion = ToOther("suggestion", "行政复议建议书", "行政复议法实施条例 57.2");

    public static readonly Template ComplianceOrder = ToRespondent("compliance-order", "责令履行通知书", "行政复议法 77");
    public static readonly Template InterviewRecord = Record("interview-record", "约谈记录", "行政复议法 77");
    public static readonly Template SuperiorCopy = ToOther("superior-copy", "抄告函", "行政复议法 79.2");
    public static readonly Template SuperiorFiling = ToOther("superior-filing", "重大行政复议决定备案报告", "行政复议法实施条例 59") with
    {
        Volume = Volume.Inner,
    };
    public static readonly Template LeadTransfer = ToOther("lead-transfer", "问题线索移送函", "行政复议法 86") with
    {
        Volume = Volume.Inner,
    };

    /// <summary>第七十五条: what ends a case, in force on service.</summary>
    public static IReadOnlyList<Template> Closing { get; } = [NonAcceptance, Rejection, Termination, MediationDocument, Decision];

    private static string? ToApplicant(Matter matter) => Of(matter).Applicant;

    private static Element Applicant => Needed("申请人", "行政复议法 14", c => c.Applicant);

    private static Element Respondent => Needed("被申请人", "行政复议法 19", c => c.Respondent);

    private static Template Plain(string name, string label, string law) => ToOther(name, label, law, c => c.Applicant);

    private static Template ToRespondent(string name, string label, string law) => ToOther(name, label, law, c => c.Respondent);

    // addressed to whom the act names, unless the case says it
    private static Template ToOther(string name, string label, string law, Func<ReconsiderationCase, string?>? to = null) =>
        Template.OfCase(name, label, law, Applicant, About) with
        {
            To = to is null ? null : m => to(Of(m)),
        };

    private static Template Record(string name, string label, string law) =>
        Template.OfCase(name, label, law, Applicant, About) with
        {
            IsRecord = true,
        };

    private static string About(Matter matter) =>
        $"本文书由申请人{Of(matter).Applicant}不服被申请人{Of(matter).Respondent}{Of(matter).ContestedAct}申请行政复议一案制作。";

    private static Element Needed(string label, string law, Func<ReconsiderationCase, string?> read) => Template.Element(label, law, read);

    private static ReconsiderationCase Of(Matter matter) => (ReconsiderationCase)matter;

    private static IEnumerable<string> DecisionText(ReconsiderationCase c)
    {
        yield return $"申请人{c.Applicant}不服被申请人{c.Respondent}{c.ContestedAct},申请行政复议。";
        yield return $"经审理查明:{c.Findings}";
        if (c.HearingsHeld > 0)
            yield return $"本机关依法举行了听证,本决定根据听证笔录({c.HearingRecord})作出。";
        if (c.BasisResult is not null)
            yield return $"关于一并审查的规范性文件:{c.BasisResult}";
        yield return $"本机关认为:{c.Reasoning}";
        foreach (var (request, outcome) in c.Requests.Zip(c.Outcomes))
            yield return $"对“{request}”的请求:{Words.Chinese(outcome)}。";
        if (c.Compensation is { } compensation)
            yield return $"行政赔偿:{Words.Chinese(compensation)}。";
        yield return c.Remedy ?? "";
    }
}
