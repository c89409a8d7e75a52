using System.Security.Cryptography;
using System.Text.Json;

namespace Yifa.Store;

/// <summary>An answer of the API that is given again when the same question comes with the same key.</summary>
/// <param name="Tag">The entity tag that stood beside it.</param>
public sealed record Answer(int Status, string Body, string? Tag = null);

/// <summary>Who asked what under which Idempotency-Key.</summary>
/// <param name="Caller">Whose keys they are: two callers may use the same.</param>
/// <param name="Content">All that makes the question: address and body.</param>
public sealed record Question(string Caller, string Key, byte[] Content)
{
    internal string Bound => $"answer:{Caller}:{Key}";
}

public sealed partial class CaseStore
{
    /// <summary>How long an answer is kept.</summary>
    public static readonly TimeSpan AnswersLast = TimeSpan.FromHours(24);

    /// <summary>What was answered under the question's key; null when nothing was.</summary>
    /// <returns>The answer, and whether it was this very question.</returns>
    public (Answer Answer, bool Same)? AnswerTo(Question question)
    {
        var rows = pool.One(s =>
            s.Query(
                "SELECT asked, sealed FROM answered WHERE caller = $1 AND key = $2 AND answered_at > $3",
                r => (Asked: r.GetFieldValue<byte[]>(0), Sealed: r.GetFieldValue<byte[]>(1)),
                question.Caller,
                question.Key,
                Now - AnswersLast
            )
        );
        return rows is [var row] && vault.TryOpen(row.Sealed, question.Bound) is { } answer
            ? (JsonSerializer.Deserialize<Answer>(answer)!, Same(row.Asked, Asked(question)))
            : null;
    }

    /// <summary>
    /// Performs an act and keeps its answer in one transaction, so that one without the other is never there. When the same key was used at
    /// the same time, nothing is stored and the result is a conflict; see <see cref="AnswerTo"/> then.
    /// </summary>
    public Task<ActResult> Perform(ActRequest request, Question question, Func<ActResult, Answer> answer) =>
        Perform(
            request with
            {
                Beside = (session, result) =>
                {
                    Keep(session, question, answer(result), "");
                    return null;
                },
            }
        );

    /// <summary>Keeps an answer that stored nothing else; one that is there already stays.</summary>
    public Task Keep(Question question, Answer answer) =>
        pool.Write(session =>
        {
            session.Execute(Dialect.BeginWrite);
            Keep(session, question, answer, " ON CONFLICT DO NOTHING");
            session.Execute("COMMIT");
            return Task.FromResult(true);
        });

    /// <summary>Drops answers that are too old to be given again.</summary>
    public Task<int> DropOldAnswers() =>
        pool.Write(session => Task.FromResult(session.Execute("DELETE FROM answered WHERE answered_at <= $1", Now - AnswersLast)));

    private void Keep(Session session, Question question, Answer answer, string otherwise)
    {
        session.Queue(
            "DELETE FROM answered WHERE caller = $1 AND key = $2 AND answered_at <= $3",
            question.Caller,
            question.Key,
            Now - AnswersLast
        );
        session.Queue(
            $"INSERT INTO answered (caller, key, asked, answered_at, sealed) VALUES ($1, $2, $3, $4, $5){otherwise}",
            question.Caller,
            question.Key,
            Asked(question),
            Now,
            vault.Seal(JsonSerializer.Serialize(answer), question.Bound)
        );
    }

    private byte[] Asked(Question question) => vault.Keyed(Convert.ToHexString(SHA256.HashData(question.Content)));
}
