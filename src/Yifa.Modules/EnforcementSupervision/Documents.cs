using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class ItemDocuments
{
    public static readonly Series ItemNumber = new("supervision-items.item", "监督事项编号", "{mark}执监〔{year}〕{n}号");
    public static readonly Series NoticeNumber = new("supervision-items.notice", "监督通知书文号", "{mark}执监通〔{year}〕{n}号");
    public static readonly Series OpinionNumber = new("supervision-items.opinion", "监督意见书文号", "{mark}执监意〔{year}〕{n}号");
    public static readonly Series DecisionNumber = new("supervision-items.decision", "监督决定书文号", "{mark}执监决〔{year}〕{n}号");

    public static readonly Template Inquiry = new(
        "inquiry",
        "调取案卷和要求说明通知",
        "上海市行政执法监督办法 20",
        Element("被监督单位", i => i.Unit),
        Element("要求说明的问题", i => i.Inquiries is [.., var last] ? last.Question : null)
    )
    {
        To = ToUnit,
        Body = m =>
            ((SupervisionItem)m).Inquiries is [.., { Files: { Count: > 0 } files }]
                ? [$"请一并提供:{string.Join('、', files)}。"]
                : ["请书面说明,并附有关材料。"],
    };

    public static readonly Template Notice = Told("notice", InstrumentKind.Notice, NoticeNumber);
    public static readonly Template Opinion = Told("opinion", InstrumentKind.Opinion, OpinionNumber);
    public static readonly Template Decision = Told("decision", InstrumentKind.Decision, DecisionNumber);

    public static readonly Template ObjectionReply = new(
        "objection-reply",
        "异议审查意见",
        "行政执法监督条例 6",
        Element("异议", i => i.Objections is [.., var last] ? last.Text : null),
        Element("审查意见", i => i.Objections is [.., var last] ? last.Finding : null)
    )
    {
        To = ToUnit,
        Body = m =>
            [((SupervisionItem)m).Objections is [.., { Upheld: true }] ? "异议成立,撤回监督文书。" : "异议不成立,请按监督文书整改。"],
    };

    public static readonly Template LookBackRecord = new(
        "look-back-record",
        "回头看记录",
        "行政执法监督条例 6",
        Element("核查情况", i => i.LookedBack)
    )
    {
        IsRecord = true,
        Body = m => [((SupervisionItem)m).LookedBack!],
    };

    public static Template Of(InstrumentKind instrument) =>
        instrument switch
        {
            InstrumentKind.Notice => Notice,
            InstrumentKind.Opinion => Opinion,
            _ => Decision,
        };

    private static Template Told(string name, InstrumentKind instrument, Series number) =>
        new(
            name,
            Words.Chinese(instrument),
            "行政执法监督条例 6",
            Element("被监督单位", i => i.Unit),
            Element("监督依据", i => i.Basis),
            Element("发现的问题", i => i.Problem),
            Element("整改要求", i => i.InForce?.Requirement),
            Element("报告期限", i => i.Due is { } due ? Field.Show(due) : null)
        )
        {
            Number = number,
            Chain = [Duty.Head],
            To = ToUnit,
            Body = m => Body((SupervisionItem)m, instrument),
        };

    private static IEnumerable<string> Body(SupervisionItem item, InstrumentKind instrument)
    {
        if (instrument == InstrumentKind.Decision && item.Ordered is { } ordered)
            yield return $"决定:{Words.Chinese(ordered)}。";
        yield return $"请于{Field.Show(item.Due)}前书面报告整改情况;有异议的,在规定的期限内书面提出。";
    }

    private static string? ToUnit(Matter matter) => ((SupervisionItem)matter).Unit;

    private static Element Element(string label, Func<SupervisionItem, string?> read) =>
        Template.Element(label, "行政执法监督条例 6", read);
}
