using Yifa.Kernel;

namespace Yifa.Modules.Letters;

/// <summary>What the kinds of letters may say beside what all kinds say.</summary>
public static class KindRules
{
    /// <summary>答复日数: after how many days a letter is to be answered, unless it says a day itself.</summary>
    public static readonly KindRule ReplyDays = KindRule.Days("答复日数");

    /// <summary>下一级: the kind of letter that follows one left unanswered.</summary>
    public static readonly KindRule NextGrade = new("下一级", t => !t.Contains(' '), "应为一个种类的代码");
}
