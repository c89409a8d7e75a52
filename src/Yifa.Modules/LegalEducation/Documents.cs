using Yifa.Kernel;

namespace Yifa.Modules.LegalEducation;

public static class Documents
{
    private const string Law = "法治宣传教育法 57";

    /// <summary>普法提示: what an organ that falls short of its duty is told by the justice bureau.</summary>
    public static readonly Template Prompt = new(
        "prompt",
        "普法提示",
        Law,
        Template.Element<DutyList>("单位", Law, l => l.Unit),
        Template.Element<DutyList>("提示内容", Law, l => l.Prompt)
    )
    {
        Number = PromptNumber,
        To = m => ((DutyList)m).Unit,
        Body = m => [$"你单位{((DutyList)m).Year}年度普法责任清单的落实存在以下问题:", ((DutyList)m).Prompt!, "请改进工作,并书面反馈。"],
    };

    public static Series PromptNumber => new("legal-education.prompt", "普法提示文号", "{mark}普提〔{year}〕{n}号");
}
