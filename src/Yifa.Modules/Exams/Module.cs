using Yifa.Kernel;

namespace Yifa.Modules.Exams;

/// <summary>学法考试: rounds, the papers of those who sit them, and the bank the questions come from.</summary>
public static class ExamsModule
{
    public static Module Module { get; } =
        Module.Of<ExamRound, RoundStage>(
            "exams",
            "学法考试",
            duties: typeof(Duty),
            clocks: typeof(Clocks),
            figures: typeof(RoundFigures),
            documents: null
        );

    public static Module Papers { get; } =
        Module.Of<ExamPaper, PaperStage>(
            "exam-papers",
            "考试答卷",
            duties: typeof(Duty),
            clocks: null,
            figures: typeof(PaperFigures),
            documents: typeof(Documents),
            laws: Instruments.All
        );

    public static Module Questions { get; } =
        Module.Of<ExamQuestion, QuestionStage>(
            "exam-questions",
            "试题库",
            duties: typeof(Duty),
            clocks: null,
            figures: null,
            documents: null
        );
}
