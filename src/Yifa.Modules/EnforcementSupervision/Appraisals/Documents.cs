using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class AppraisalDocuments
{
    public static readonly Template Results = new(
        "results",
        "行政执法评议结果",
        "行政执法监督条例 6",
        Template.Element<Appraisal>("总体意见", "行政执法监督条例 6", a => a.Opinion)
    )
    {
        To = m => string.Join('、', ((Appraisal)m).Addressees),
        Body = m => ((Appraisal)m).ResultsTold.Select(r => r + "。"),
    };
}
