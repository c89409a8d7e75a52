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
    )
    {
        To = c => ((LitigationCase)c).Court,
        Body = c =>
            [
                $"就{((LitigationCase)c).Plaintiff}诉{((LitigationCase)c).Defendant}({((LitigationCase)c).Cause})一案答辩,并提交作出行政行为的证据和所依据的规范性文件。",
            ],
    };

    public static readonly Template HeadsProof = new(
        "heads-proof",
        "负责人出庭身份证明",
        "行政诉讼法 3",
        Needed("被告", "行政诉讼法 3", c => c.Defendant)
    )
    {
        To = c => ((LitigationCase)c).Court,
        TellsAct = true,
    };

    /// <summary>负责人出庭应诉规定 第八条: why no head can appear, with proof.</summary>
    public static readonly Template Excuse = ToCourt("excuse", "负责人不能出庭情况说明", "负责人出庭应诉规定 8");

    public static readonly Template Authority = ToCourt("authority", "授权委托书", "行政诉讼法 31");

    /// <summary>第六十六条, 法释〔2020〕3号 第十二条: the court's advice is answered.</summary>
    public static readonly Template AdviceReply = ToCourt("advice-reply", "司法建议复函", "负责人出庭应诉规定 12");

    private static Template ToCourt(string name, string label, string law) =>
        new(name, label, law, Needed("被告", law, c => c.Defendant), Needed("法院案号", law, c => c.CourtNumber))
        {
            To = c => ((LitigationCase)c).Court,
            TellsAct = true,
        };

    private static Element Needed(string label, string law, Func<LitigationCase, string?> read) => Template.Element(label, law, read);
}
