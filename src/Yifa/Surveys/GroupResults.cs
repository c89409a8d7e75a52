using Yifa.Modules.Surveys;
using Yifa.Store;

namespace Yifa.Surveys;

/// <summary>The online answers of a survey by group.</summary>
public static class GroupResults
{
    public static IReadOnlyList<(string Site, int Answers, int Satisfied)> Of(CaseStore store, long id, Survey survey) =>
        [
            .. store
                .AnswersTo(id)
                .GroupBy(a => a.Site)
                .Select(g => (g.Key, g.Sum(a => a.Number), g.Where(a => a.Score >= (int)survey.SatisfiedFrom).Sum(a => a.Number)))
                .OrderBy(g => g.Key, StringComparer.Ordinal),
        ];
}
