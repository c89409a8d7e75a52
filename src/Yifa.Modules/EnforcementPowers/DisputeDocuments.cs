using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public static class DisputeDocuments
{
    private const string Law = "行政处罚法 25.2";

    public static readonly Series Number = new("duty-disputes.settlement", "执法协调意见文号", "{mark}执协〔{year}〕{n}号");

    public static readonly Template Settlement = new(
        "settlement",
        "执法职责争议协调意见书",
        Law,
        Needed("争议单位", d => string.Join('、', d.Sides)),
        Needed("争议的问题", d => d.Question),
        Needed("处理结果", d => d.Result)
    )
    {
        Number = Number,
        To = m => string.Join('、', ((DutyDispute)m).Sides),
        Body = m => Said((DutyDispute)m),
    };

    /// <summary>Who inspects and who punishes, in a sentence each.</summary>
    internal static IEnumerable<string> Said(DutyDispute dispute)
    {
        if (dispute.Inspects is { Length: > 0 } inspects)
            yield return $"{dispute.Field}领域的检查,由{inspects}负责。";
        if (dispute.Punishes is { Length: > 0 } punishes)
            yield return $"{dispute.Field}领域的处罚,由{punishes}负责。";
    }

    private static Element Needed(string label, Func<DutyDispute, string?> read) => Template.Element(label, Law, read);
}
