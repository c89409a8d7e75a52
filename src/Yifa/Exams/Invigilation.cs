using System.Collections.Concurrent;
using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules.Exams;
using Yifa.Store;

namespace Yifa.Exams;

/// <summary>
/// 监考: begins papers, keeps what is chosen, takes papers in and grades them. Everything it knows lies in the store, so that it may be another
/// process the next moment.
/// </summary>
public sealed class Invigilation(CaseStore store)
{
    /// <summary>What an exam link is for.</summary>
    public const string Purpose = "exam";
    private const int MostInBank = 5000;
    private const string Kind = "exam-papers";
    private static readonly Reader Behind = Reader.Of(Actor.Statute);

    // a question's words never change, so what was read once is read for good
    private readonly ConcurrentDictionary<long, ExamQuestion> questions = [];

    public static string AddressOf(CaseStore store, long paper) => $"/exams/sit/{store.LinkTo(Purpose, paper)}";

    /// <summary>The seat a link leads to; null when it leads to none.</summary>
    public Seat? SeatBehind(string link) =>
        store.Module(Kind) is not null && store.FileBehind(Behind, Purpose, Kind, link) is { } file ? SeatOf(file) : null;

    private Seat? SeatOf(OpenMatter file) =>
        store.Files(Behind, file.File.Course.Links.Select(l => l.To)).FirstOrDefault(m => m.File.Matter is ExamRound) is { } round
            ? new(file, (ExamRound)round.File.Matter, round.Matter.Id, store.SittingOf(file.Matter.Id))
            : null;

    /// <summary>Begins the paper; null where the bank holds too few questions, which the organiser has to mend.</summary>
    public async Task<QuizSitting?> Begin(Seat seat)
    {
        var (id, attempt, now) = (seat.File.Matter.Id, seat.Paper.Attempt, store.Now);
        var seed = store.SeedOf(Purpose, $"{id}/{attempt}");
        if (Drawing.Draw(BankOf(seat.Round), seat.Round, seed) is not { } drawn)
            return null;
        var ends = now.AddMinutes(seat.Round.Minutes);
        return await store.BeginSitting(new(id, attempt, drawn, now, ends, ends.AddSeconds(seat.Round.Grace), null));
    }

    /// <summary>How many questions of each form the bank holds for a round.</summary>
    public IReadOnlyCollection<(long Id, Form Form)> BankOf(ExamRound round) =>
        [
            .. from form in Enum.GetValues<Form>()
            from question in store
                .List(
                    Behind,
                    new ListQuery("exam-questions")
                    {
                        Where = [("bank", round.Bank ?? ""), ("form", Words.Code(form)), ("stage", nameof(QuestionStage.InUse))],
                        Take = MostInBank,
                    }
                )
                .Rows
            select (question.Id, form),
        ];

    /// <summary>The paper with what is chosen on it.</summary>
    public IReadOnlyList<Placed> PaperOf(QuizSitting sitting)
    {
        var chosen = store.AnswersOf(sitting.Paper, sitting.Attempt);
        Learn(sitting.Drawn);
        return [.. sitting.Drawn.Select((id, i) => new Placed(i + 1, questions[id], chosen.GetValueOrDefault(i + 1, "")))];
    }

    /// <summary>Keeps choices; what is no choice of its question, or of no place of the paper, is passed over. False when nothing is taken any more.</summary>
    public Task<bool> Save(QuizSitting sitting, IEnumerable<(int Place, IReadOnlyList<string> Codes)> said)
    {
        Learn(sitting.Drawn);
        var answers =
            from s in said
            where s.Place >= 1 && s.Place <= sitting.Drawn.Count
            let chosen = questions[sitting.Drawn[s.Place - 1]].Chosen(s.Codes)
            where chosen is not null
            select (s.Place, chosen);
        return store.SaveAnswers(sitting.Paper, sitting.Attempt, [.. answers]);
    }

    /// <summary>交卷 by the person.</summary>
    public async Task HandIn(QuizSitting sitting)
    {
        await store.HandIn(sitting.Paper, sitting.Attempt);
        await Grade(store.SittingOf(sitting.Paper)!);
    }

    /// <summary>收卷: grades what was handed in, or whose time is over. Several processes may do so at once; each paper is graded once.</summary>
    public async Task CollectDue()
    {
        if (store.Module(Kind) is null)
            return;
        foreach (var sitting in store.UngradedSittings())
            await Grade(sitting);
    }

    private async Task Grade(QuizSitting sitting)
    {
        var file = store.Files(Behind, [sitting.Paper]).FirstOrDefault();
        if (file is null || file.File.Matter is not ExamPaper { Stage: PaperStage.Rostered } paper || paper.Attempt != sitting.Attempt)
        {
            await store.CloseSitting(sitting);
            return;
        }
        var places = PaperOf(sitting);
        var score = Drawing.Score(places.Count(p => p.IsRight), places.Count);
        var passed = SeatOf(file) is { } seat && score >= seat.Round.PassLine;
        var module = file.File.Module;
        // the program acts with the organiser's duty under its own name: nobody is said to have graded what they did not
        var invigilator = new Actor("exam", "网上考试", new Capacity.AtOffice($"{Kind}.{nameof(Duty.Organiser)}", paper.Office));
        var sat = new Sit(string.Join('\n', places.Select(p => $"{p.Place}.{Plain(sitting.Drawn[p.Place - 1])}:{p.Chosen}")));
        var on = CaseFile.ChinaDay(sitting.HandedInAt ?? sitting.ClosesAt);
        var request = new ActRequest(module.Act(typeof(Sit)), sat, invigilator, on, "portal");
        await store.GradeSitting(sitting, request, module.Act(typeof(Modules.Exams.Grade)), new Grade(score, passed));
    }

    private void Learn(IReadOnlyList<long> ids)
    {
        var unknown = ids.Where(id => !questions.ContainsKey(id)).ToList();
        foreach (var found in unknown.Count == 0 ? [] : store.Files(Behind, unknown))
            questions[found.Matter.Id] = (ExamQuestion)found.File.Matter;
    }

    private static string Plain(long id) => id.ToString(CultureInfo.InvariantCulture);
}
