using Yifa.Kernel;

namespace Yifa.Modules.Letters;

/// <summary>函件: what an office sends to another and asks an answer to, of kinds that are data.</summary>
public static class LettersModule
{
    public static Module Module { get; } =
        Module.Of<Letter, Stage>(
            "letters",
            "函件",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: typeof(Documents),
            laws: Instruments.All,
            kinds: new(ShippedKinds.Of("Letters"), null, KindRules.ReplyDays, KindRules.NextGrade)
        );
}
