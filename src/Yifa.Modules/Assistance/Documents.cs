using Yifa.Kernel;

namespace Yifa.Modules.Assistance;

public static class Documents
{
    private const string Law = "行政处罚法 26";

    public static readonly Series Number = new("assistance.request", "协助函文号", "{mark}协函〔{year}〕{n}号");

    public static readonly Template Request = new(
        "request",
        "行政协助函",
        Law,
        Needed("请求单位", a => a.From),
        Needed("被请求单位", a => a.To),
        Needed("理由和依据", a => a.Ground),
        Needed("请求的内容", a => a.Content)
    )
    {
        Number = Number,
        To = m => ((AssistanceRequest)m).To,
        Body = m => Asking((AssistanceRequest)m),
    };

    /// <summary>Who does not assist says so in writing, with the reason.</summary>
    public static readonly Template Refusal = new(
        "refusal",
        "不予协助告知书",
        Law,
        Needed("请求单位", a => a.From),
        Needed("不予协助的理由", a => a.Reason)
    )
    {
        To = m => ((AssistanceRequest)m).From,
    };

    public static readonly Template Ruling = new("ruling", "协调意见", Law, Needed("协调决定", a => a.Ruling))
    {
        To = m => $"{((AssistanceRequest)m).From}、{((AssistanceRequest)m).To}",
    };

    private static IEnumerable<string> Asking(AssistanceRequest request)
    {
        yield return $"因{request.Ground},请贵单位协助:{request.Content}。";
        if (request.Due is { } due)
            yield return $"请于{Field.Show(due)}前提供协助;不能协助的,请书面说明理由。";
    }

    private static Element Needed(string label, Func<AssistanceRequest, string?> read) => Template.Element(label, Law, read);
}
