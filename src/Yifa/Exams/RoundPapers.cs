using Yifa.Kernel;
using Yifa.Modules.Exams;
using Yifa.Store;

namespace Yifa.Exams;

/// <summary>The papers of a round, as far as the reader sees them.</summary>
public static class RoundPapers
{
    private const int AtOnce = 500;

    /// <summary>Every paper of the round at a stage, read page by page.</summary>
    public static IEnumerable<(long Id, ExamPaper Paper)> Of(CaseStore store, Reader reader, ExamRound round, PaperStage stage) =>
        store
            .All(reader, QueryOf(round, stage))
            .Select(row => row.Id)
            .Chunk(AtOnce)
            .SelectMany(ids => store.Files(reader, ids))
            .Select(file => (file.Matter.Id, (ExamPaper)file.File.Matter));

    public static ListQuery QueryOf(ExamRound round, PaperStage stage) =>
        new("exam-papers") { Where = [("round", round.Number ?? ""), ("exam", Words.Code(round.Exam)), ("stage", stage.ToString())] };
}
