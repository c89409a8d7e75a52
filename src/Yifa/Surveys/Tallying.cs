using Yifa.Kernel;
using Yifa.Modules.Surveys;
using Yifa.Store;

namespace Yifa.Surveys;

/// <summary>汇总: the online answers of each day that is over become one act of their survey, so that no entry is of one person.</summary>
public sealed class Tallying(CaseStore store)
{
    private const string Kind = "surveys";
    private DateOnly done;

    public async Task CountDays()
    {
        if (store.Module(Kind) is not { } module || done == store.Today)
            return;
        foreach (var survey in store.AnswersBefore(store.Today).GroupBy(a => a.Survey))
        {
            if (store.Files(Reader.Of(Actor.Statute), [survey.Key]).FirstOrDefault()?.File.Matter is not Survey matter)
                continue;
            var clerk = new Actor("survey", "网上调查", new Capacity.AtOffice($"{Kind}.{nameof(Duty.Clerk)}", matter.Office));
            foreach (var day in survey.GroupBy(a => a.On).Where(d => matter.TalliedTo is not { } to || d.Key > to).OrderBy(d => d.Key))
                await store.Perform(
                    new ActRequest(module.Act(typeof(Modules.Surveys.Answer)), Of(day), clerk, day.Key, "portal") { Matter = survey.Key }
                );
        }
        done = store.Today;
    }

    private static Modules.Surveys.Answer Of(IEnumerable<SurveyAnswers> day)
    {
        int Number(Score score) => day.Where(a => a.Score == (int)score).Sum(a => a.Number);
        return new(
            Number(Score.VerySatisfied),
            Number(Score.Satisfied),
            Number(Score.Fair),
            Number(Score.Dissatisfied),
            Number(Score.VeryDissatisfied),
            Online: true
        );
    }
}
