using System.Data.Common;
using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>一次作答: the questions drawn, in their order, and until when choices are taken.</summary>
/// <param name="EndsAt">When the time is over.</param>
/// <param name="ClosesAt">When nothing is taken any more, the grace for slow networks included.</param>
public sealed record QuizSitting(
    long Paper,
    int Attempt,
    IReadOnlyList<long> Drawn,
    DateTime BegunAt,
    DateTime EndsAt,
    DateTime ClosesAt,
    DateTime? HandedInAt
)
{
    public bool TakesAnswers(DateTime now) => HandedInAt is null && now <= ClosesAt;
}

public sealed partial class CaseStore
{
    private const string SittingColumns = "paper_id, attempt, drawn, begun_at, ends_at, closes_at, handed_in_at";

    /// <summary>The latest sitting of a paper; null before it is begun.</summary>
    public QuizSitting? SittingOf(long paper) => pool.Read(s => LatestSitting(s, paper));

    /// <summary>Begins a sitting; one begun already, by this browser or another, stays as it is.</summary>
    public Task<QuizSitting> BeginSitting(QuizSitting sitting) =>
        pool.Write(s =>
        {
            s.Execute(
                $"INSERT INTO quiz_sitting ({SittingColumns}) VALUES ($1, $2, $3, $4, $5, $6, NULL) ON CONFLICT (paper_id, attempt) DO NOTHING",
                sitting.Paper,
                sitting.Attempt,
                string.Join(',', sitting.Drawn.Select(d => d.ToString(CultureInfo.InvariantCulture))),
                sitting.BegunAt,
                sitting.EndsAt,
                sitting.ClosesAt
            );
            return Task.FromResult(LatestSitting(s, sitting.Paper)!);
        });

    /// <summary>What is chosen so far, by place; an empty text where a choice was taken back.</summary>
    public IReadOnlyDictionary<int, string> AnswersOf(long paper, int attempt) =>
        pool.One(s =>
            s.Query(
                    "SELECT place, answer FROM quiz_answer WHERE paper_id = $1 AND attempt = $2",
                    r => (Place: r.GetInt32(0), Answer: r.GetString(1)),
                    paper,
                    attempt
                )
                .ToDictionary(a => a.Place, a => a.Answer)
        );

    /// <summary>Keeps choices, all or none. False when the paper is handed in or its time is over: then nothing is kept.</summary>
    public Task<bool> SaveAnswers(long paper, int attempt, IReadOnlyCollection<(int Place, string Answer)> answers) =>
        pool.Write(s =>
        {
            s.Execute(Dialect.BeginWrite);
            var open = s.Execute(
                // the row is written, though it stays the same, so that a hand-in waits for the choice or the choice sees it
                "UPDATE quiz_sitting SET graded = graded WHERE paper_id = $1 AND attempt = $2 AND handed_in_at IS NULL AND closes_at >= $3",
                paper,
                attempt,
                Now
            );
            foreach (var (place, answer) in open == 1 ? answers : [])
                s.Queue(
                    "INSERT INTO quiz_answer (paper_id, attempt, place, answer, chosen_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (paper_id, attempt, place) DO UPDATE SET answer = excluded.answer, chosen_at = excluded.chosen_at",
                    paper,
                    attempt,
                    place,
                    answer,
                    Now
                );
            s.Queue("COMMIT");
            s.Flush();
            return Task.FromResult(open == 1);
        });

    /// <summary>交卷: from here on no choice is taken. Handing in twice is handing in once.</summary>
    public Task HandIn(long paper, int attempt) =>
        pool.Write(s =>
            Task.FromResult(
                s.Execute(
                    "UPDATE quiz_sitting SET handed_in_at = $1 WHERE paper_id = $2 AND attempt = $3 AND handed_in_at IS NULL",
                    Now,
                    paper,
                    attempt
                )
            )
        );

    /// <summary>Sittings that take no choice any more and are not graded yet.</summary>
    public IReadOnlyList<QuizSitting> UngradedSittings(int most = 200) =>
        pool.One(s =>
            s.Query(
                $"SELECT {SittingColumns} FROM quiz_sitting WHERE graded = 0 AND (closes_at < $1 OR handed_in_at IS NOT NULL) ORDER BY closes_at LIMIT $2",
                ReadSitting,
                Now,
                most
            )
        );

    /// <summary>Sits and grades a paper in one transaction, and marks its sitting as graded.</summary>
    public Task<ActResult> GradeSitting(QuizSitting sitting, ActRequest sat, ActType gradeType, Act grade) =>
        Perform(
            sat with
            {
                Matter = sitting.Paper,
                Then = [(gradeType, grade)],
                Beside = (session, _) =>
                {
                    Close(session, sitting);
                    return null;
                },
            }
        );

    /// <summary>Marks a sitting whose paper needs no grade any more, e.g. one struck off the roster.</summary>
    public Task CloseSitting(QuizSitting sitting) =>
        pool.Write(s =>
        {
            Close(s, sitting);
            s.Flush();
            return Task.FromResult(true);
        });

    private static void Close(Session session, QuizSitting sitting) =>
        session.Queue("UPDATE quiz_sitting SET graded = 1 WHERE paper_id = $1 AND attempt = $2", sitting.Paper, sitting.Attempt);

    private static QuizSitting? LatestSitting(Session session, long paper) =>
        session
            .Query($"SELECT {SittingColumns} FROM quiz_sitting WHERE paper_id = $1 ORDER BY attempt DESC LIMIT 1", ReadSitting, paper)
            .FirstOrDefault();

    private static QuizSitting ReadSitting(DbDataReader r) =>
        new(
            r.GetInt64(0),
            r.GetInt32(1),
            [.. r.GetString(2).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(d => long.Parse(d, CultureInfo.InvariantCulture))],
            Moment(r, 3)!.Value,
            Moment(r, 4)!.Value,
            Moment(r, 5)!.Value,
            Moment(r, 6)
        );
}
