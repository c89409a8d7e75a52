using Yifa.Kernel;
using Yifa.Modules.Exams;
using Yifa.Store;

namespace Yifa.Exams;

/// <summary>考位: a paper with its round, and its latest sitting if one was begun.</summary>
public sealed record Seat(OpenMatter File, ExamRound Round, long RoundId, QuizSitting? Latest)
{
    public ExamPaper Paper => (ExamPaper)File.File.Matter;

    /// <summary>The sitting of the present attempt; that of an attempt before stands for nothing any more.</summary>
    public QuizSitting? Sitting => Latest is { } sitting && sitting.Attempt == Paper.Attempt ? sitting : null;

    /// <summary>Whether choices are taken now.</summary>
    public bool IsOpen(DateTime now) => Paper.Stage == PaperStage.Rostered && Sitting?.TakesAnswers(now) == true;

    /// <summary>Whether the paper can be begun that day.</summary>
    public bool CanBegin(DateOnly today) => Paper.Stage == PaperStage.Rostered && Sitting is null && Round.IsSatOn(today);
}

/// <summary>A question at its place on a paper, with what is chosen there.</summary>
public sealed record Placed(int Place, ExamQuestion Question, string Chosen)
{
    public bool IsRight => Chosen == Question.Key;
}
