using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>
/// 评价单: one for each matter that is rated. That it was taken is a claim of that matter and no entry, since an entry tells the moment; the slip itself is
/// an invitation like any other, to the matter that gathers the answers.
/// </summary>
public sealed partial class CaseStore
{
    private const string SlipScope = "rating-slip";
    private static readonly Refusal AnswersGone = Refusal.Because("这些评价已经由另一进程汇总");

    /// <summary>Gives out the one slip of a rated matter. Null where it was given out before.</summary>
    /// <param name="rated">The matter that is rated.</param>
    /// <param name="into">The matter that gathers the answers.</param>
    /// <param name="group">The group that answers are told in.</param>
    public Task<string?> TakeSlip(long rated, long into, string group) =>
        pool.Write(s =>
        {
            s.Execute(Dialect.BeginWrite);
            var taken = s.Query(
                "INSERT INTO claim (scope, key, slot, matter_id) VALUES ($1, $2, 0, $3) ON CONFLICT DO NOTHING RETURNING slot",
                r => r.GetInt32(0),
                SlipScope,
                SlipOf(rated),
                rated
            );
            var code = taken.Count == 0 ? null : NewInvitation();
            if (code is not null)
                Invite(s, code, into, group);
            s.Queue("COMMIT");
            s.Flush();
            return Task.FromResult(code);
        });

    private static string SlipOf(long rated) => rated.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether the matter's slip was taken.</summary>
    public bool HasSlip(long rated) =>
        pool.One(s => s.Scalar<long>("SELECT COUNT(*) FROM claim WHERE scope = $1 AND key = $2", SlipScope, SlipOf(rated)) > 0);

    /// <summary>
    /// Performs the act that tells a group's answers of days before <paramref name="before"/>, and with it forgets them: what was written beside them stays, of
    /// no group, no day and no score. Nothing is done where another process told any of them first.
    /// </summary>
    public Task<ActResult> TellAnswers(ActRequest request, string group, DateOnly before, int number) =>
        Perform(
            request with
            {
                Beside = (session, done) =>
                {
                    var told = session.Query(
                        "DELETE FROM survey_answer WHERE survey_id = $1 AND site = $2 AND answered_on < $3 RETURNING remark",
                        r => r.GetString(0),
                        done.Matter,
                        group,
                        before
                    );
                    if (told.Count != number)
                        return AnswersGone;
                    foreach (var remark in told.Where(r => r.Length > 0))
                        KeepAnswer(session, done.Matter, "", before, 0, remark);
                    return null;
                },
            }
        );

    /// <summary>What was written beside answers that are told, in an order that tells nothing.</summary>
    public IReadOnlyList<string> ToldRemarks(long matter) =>
        pool.One(s =>
            s.Query(
                "SELECT remark FROM survey_answer WHERE survey_id = $1 AND score = 0 ORDER BY id LIMIT 500",
                r => r.GetString(0),
                matter
            )
        );

    /// <summary>What is too few to be told goes on into another matter, under new ids.</summary>
    public Task<int> CarryAnswers(long from, long to, string group) =>
        pool.Write(s =>
        {
            s.Execute(Dialect.BeginWrite);
            var carried = s.Query(
                "DELETE FROM survey_answer WHERE survey_id = $1 AND site = $2 AND score > 0 RETURNING answered_on, score, remark",
                r => (On: r.GetFieldValue<DateOnly>(0), Score: r.GetInt32(1), Remark: r.GetString(2)),
                from,
                group
            );
            foreach (var (on, score, remark) in carried)
                KeepAnswer(s, to, group, on, score, remark);
            s.Queue("COMMIT");
            s.Flush();
            return Task.FromResult(carried.Count);
        });
}
