using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>行政检查文书, and the series their numbers and the codes run in.</summary>
public static class InspectionDocuments
{
    public static readonly Series CodeNumber = new("inspections.code", "赋码编号", "{mark}检码〔{year}〕{n}号");
    public static readonly Series NoticeNumber = new("inspections.notice", "检查通知书文号", "{mark}检通〔{year}〕{n}号");
    public static readonly Series ResultNumber = new("inspections.result", "检查结果告知书文号", "{mark}检告〔{year}〕{n}号");
    public static readonly Series OrderNumber = new("inspections.order", "责令改正通知书文号", "{mark}责改〔{year}〕{n}号");

    private const string Standards = "涉企行政检查意见 5";
    private const string Record = "行政处罚法 55";
    private const string Order28 = "行政处罚法 28";

    public static readonly Template Notice = new(
        "notice",
        "检查通知书",
        Standards,
        Needed("检查事项", Standards, m => string.Join('、', m.Items)),
        Needed("检查依据", Standards, m => m.Basis),
        Needed("检查人员", Standards, m => string.Join('、', m.OfficersTold)),
        Needed("检查日", Standards, m => m.Held is { } held ? DocumentText.Day(held.Day) : null),
        Needed("赋码编号", Standards, m => m.CodeSerial)
    )
    {
        Number = NoticeNumber,
        To = m => ((Inspection)m).Enterprise,
        Body = m => Announced((Inspection)m),
    };

    public static readonly Template SiteRecordPaper = new("site-record", "现场检查笔录", Record, Elements())
    {
        IsRecord = true,
        Body = m => Seen((Inspection)m),
    };

    public static readonly Template JointRecord = new(
        "joint-record",
        "联合检查记录",
        Record,
        [.. Elements(), Needed("参加部门", "优化营商环境条例 54", m => string.Join('、', m.AuthoritiesTold))]
    )
    {
        IsRecord = true,
        Body = m => Seen((Inspection)m),
    };

    public static readonly Template ResultNotice = new(
        "result-notice",
        "检查结果告知书",
        Standards,
        Needed("检查日", Standards, m => m.SiteRecord is { } r ? DocumentText.Day(r.On) : null),
        Needed("检查结果", Standards, m => m.Result)
    )
    {
        Number = ResultNumber,
        To = m => ((Inspection)m).Enterprise,
        Body = m =>
            [.. ((Inspection)m).HazardsTold, "对检查结果有异议,或者检查中有违反涉企行政检查“五个严禁”“八个不得”情形的,可以向本机关提出。"],
    };

    public static readonly Template Order = new(
        "order",
        "责令改正通知书",
        Order28,
        Needed("改正要求", Order28, m => m.Requirement),
        Needed("问题隐患", Order28, m => string.Join(';', m.Open.Select(h => h.Text)))
    )
    {
        Number = OrderNumber,
        To = m => ((Inspection)m).Enterprise,
        Body = m =>
            [.. ((Inspection)m).HazardsTold, $"请于{DocumentText.Day(((Inspection)m).Open.Max(h => h.Due))}前改正,并报告整改情况。"],
    };

    public static readonly Template ObjectionAnswer = new(
        "objection-answer",
        "异议答复书",
        "涉企行政检查意见 7",
        Needed(
            "答复",
            "涉企行政检查意见 7",
            m => m.Objections.Where(o => o.Answer is not null).MaxBy(o => (o.AnsweredOn, o.Number))?.Answer
        )
    )
    {
        To = m => ((Inspection)m).Enterprise,
        Body = m => [.. ((Inspection)m).Objections.Where(o => o.Answer is not null).Select(AnswerOf)],
    };

    private static Element[] Elements() =>
        [
            Needed("检查时间", Record, m => m.VisitTold),
            Needed("检查人员", Record, m => string.Join('、', m.OfficersTold)),
            Needed("检查情况", Record, m => string.Join(';', m.ChecksTold)),
            Needed("笔录签名", Record, m => m.SignatureTold),
        ];

    private static IEnumerable<string> Announced(Inspection visit)
    {
        yield return $"{string.Join('、', visit.AuthoritiesTold)}定于{DocumentText.Day(visit.Held!.Day)}对你单位({visit.Place})进行{Words.Chinese(visit.Type)}。";
        yield return $"{visit.Why}。";
        yield return $"检查码有效期:{visit.CodeTold}。检查人员到场应当出示执法证件和检查码;没有检查码,或者人员、事项与检查码不符的,你单位可以拒绝检查,并向本机关或者司法行政机关反映。";
    }

    private static IEnumerable<string> Seen(Inspection visit)
    {
        yield return $"检查对象:{visit.Enterprise}({visit.EnterpriseCode}),检查地点:{visit.Place}。";
        yield return $"赋码编号:{visit.CodeSerial}。检查人员已出示执法证件和检查码。";
        foreach (var check in visit.ChecksTold)
            yield return $"{check}。";
        if (visit.FindingsTold is { Length: > 0 } findings)
            yield return findings;
        if (visit.RecorderTold is { Length: > 0 } file)
            yield return $"执法记录仪文件编号:{file}。";
    }

    private static string AnswerOf(Objection objection) =>
        $"你单位{DocumentText.Day(objection.On)}提出的异议({Words.Chinese(objection.Kind)}){(objection.Upheld == true ? "成立" : "不成立")}:{objection.Answer}";

    private static Element Needed(string label, string law, Func<Inspection, string?> read) => Template.Element(label, law, read);
}
