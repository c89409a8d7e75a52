using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class ClueDocuments
{
    public static readonly Template Answer = new(
        "answer",
        "执法监督线索答复",
        "行政执法监督条例 6",
        Template.Element<Clue>("反映的情况", "行政执法监督条例 6", c => c.Text),
        Template.Element<Clue>("答复", "行政执法监督条例 6", c => c.Answer)
    )
    {
        ForParties = true,
        To = m => ((Clue)m).Reporter,
        Body = m => [$"您反映{((Clue)m).Unit}的问题已经核查。", ((Clue)m).Answer!],
    };
}
