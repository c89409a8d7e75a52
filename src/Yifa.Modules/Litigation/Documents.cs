using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

public static class Documents
{
    public static readonly Template AnswerBrief = new(
        "answer-brief",
        "答辩状及证据清单",
        "行政诉讼法 67",
        Needed("被告", "行政诉讼法 67", c => c.Defendant),
        Needed("法院案号", "行政诉讼法 67", c => c.CourtNumber),
        Needed("证据、依据清单", "行政诉讼法 34", c => string.Join('、', c.Evidence))
    );

    public static readonly Template HeadsProof = new(
        "heads-proof",
        "负责人出庭身份证明",
        "行政诉讼法 3",
        Needed("被告", "行政诉讼法 3", c => c.Defendant)
    );

    private static Element Needed(string label, string law, Func<LitigationCase, string?> read) => Template.Element(label, law, read);
}
