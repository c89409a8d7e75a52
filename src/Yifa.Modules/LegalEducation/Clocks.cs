using Yifa.Kernel;

namespace Yifa.Modules.LegalEducation;

public static class Clocks
{
    private static readonly Setting PublicationTerm = new(
        "legal-education.publication",
        "清单公布期限",
        "3个月",
        "法律没有统一规定;三个月为管理上的提醒,可以按本地做法调整",
        Verified.Memory
    );

    /// <summary>编制以后多久公布: a reminder, the law sets no days.</summary>
    public static readonly ClockRule Publication = new(
        "publication",
        "公布清单",
        [new TermInForce(DateOnly.MinValue, Term.Months(3), "法治宣传教育法 9", PublicationTerm)]
    )
    {
        MetBy = [typeof(Publish)],
        Responsible = "普法联络员",
        IfSilent = "逾期没有公布的,由普法办提示",
        Norm = true,
    };

    /// <summary>As long as the prompt says; the length below is never used.</summary>
    public static readonly ClockRule Prompt = new("prompt", "普法提示反馈", Term.Days(1), "法治宣传教育法 57")
    {
        MetBy = [typeof(AnswerPrompt)],
        Responsible = "被提示的单位",
        Outside = true,
        IfSilent = "没有整改反馈的,通报批评",
        Norm = true,
    };
}
