using Yifa.Kernel;
using Yifa.Modules.Exams;
using Yifa.Store;

namespace Yifa.Exams;

/// <summary>The papers of a round, as far as the reader sees them.</summary>
public static class RoundPapers
{
    private const int AtOnce = 500;

    /// <summary>Every paper of the round at a stage, read page by page.</summary>
    public static IEnumerable<(long Id, ExamPaper Paper)> Of(CaseStore store, Reader reader, ExamRound round, PaperStage stage)
    {
        for (Place? after = null; ; )
        {
            var page = store.List(reader, QueryOf(round, stage) with { After = after, Take = AtOnce });
            foreach (var file in store.Files(reader, page.Rows.Select(r => r.Id)))
                yield return (file.Matter.Id, (ExamPaper)file.File.Matter);
            if (page.Next is not { } next)
                yield break;
            after = next;
        }
    }

    public static ListQuery QueryOf(ExamRound round, PaperStage stage) =>
        new("exam-papers") { Where = [("round", round.Number ?? ""), ("exam", Words.Code(round.Exam)), ("stage", stage.ToString())] };
}
