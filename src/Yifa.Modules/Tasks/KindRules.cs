using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

/// <summary>What the kinds of tasks may say beside what all kinds say.</summary>
public static class KindRules
{
    /// <summary>回头看日数: after how many days what was put right is looked at again; a kind without it ends with its acceptance.</summary>
    public static readonly KindRule LookBackDays = KindRule.Days("回头看日数");
}
