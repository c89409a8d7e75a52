using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

public static class RoundDocuments
{
    public static readonly Series Number = new("oversight.round", "督察轮次编号", "{mark}督察〔{year}〕第{n}轮");
    public static readonly Series FeedbackNumber = new("oversight.feedback", "督察反馈文号", "{mark}督馈〔{year}〕{n}号");

    /// <summary>The opinion on a round goes out only when the head of the inspecting body has agreed.</summary>
    public static readonly Template Feedback = new(
        "feedback",
        "督察反馈意见",
        "督察工作规定 17",
        Needed("督察轮次", r => r.Number),
        Needed("被督察单位", r => string.Join('、', r.Units)),
        Needed("反馈意见", r => r.Feedback)
    )
    {
        Number = FeedbackNumber,
        Chain = [Duty.Head],
        To = m => string.Join('、', ((Round)m).Units),
    };

    private static Element Needed(string label, Func<Round, string?> read) => Template.Element(label, "督察工作规定 17", read);
}
