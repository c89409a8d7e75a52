using Yifa.Kernel;

namespace Yifa.Modules.Training;

/// <summary>学法和培训: group study, classes and drives, of kinds that are data. Exams have modules of their own.</summary>
public static class TrainingModule
{
    public static Module Module { get; } =
        Module.Of<StudySession, Stage>(
            "training",
            "学法培训",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(Figures),
            documents: null,
            kinds: new(ShippedKinds.Of("Training"))
        );
}
