using Yifa.Kernel;

namespace Yifa.Modules.Meetings;

/// <summary>What the kinds of meetings may say beside what all kinds say.</summary>
public static class KindRules
{
    /// <summary>交办种类: the kind of task that a decision becomes; a supervised item where the kind names none.</summary>
    public static readonly KindRule TaskKind = new("交办种类", t => !t.Contains(' '), "应为一个任务种类的代码");
}
