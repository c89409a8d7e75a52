using System.Security.Cryptography;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>How many answers of a survey a group gave on a day, by score.</summary>
public sealed record SurveyAnswers(long Survey, string Site, DateOnly On, int Score, int Number);

/// <summary>
/// 匿名问卷. An invitation is a row until it is used; using it deletes the row and adds an answer under an id of chance, which knows its day and
/// group and nothing else. The two have no value in common, no row is ever changed, and no moment is kept.
/// </summary>
public sealed partial class CaseStore
{
    private const int CodeSize = 10;

    /// <summary>Gives out so many invitations with the act that says so. The codes are told here and kept nowhere.</summary>
    public async Task<(ActResult Result, IReadOnlyList<string> Codes)> GiveInvitations(ActRequest request, int number, string site)
    {
        string[] codes = [.. Enumerable.Range(0, number).Select(_ => NewInvitation())];
        var result = await Perform(
            request with
            {
                Beside = (session, done) =>
                {
                    foreach (var code in codes)
                        Invite(session, code, done.Matter, site);
                    return null;
                },
            }
        );
        return (result, result.Accepted ? codes : []);
    }

    /// <summary>The survey that an unused invitation is to; null where it was used, or never given out.</summary>
    public long? InvitedTo(string code) =>
        pool.One(s =>
            s.Query("SELECT survey_id FROM survey_invitation WHERE hash = $1", r => (long?)r.GetInt64(0), InvitationHash(code))
                .FirstOrDefault()
        );

    /// <summary>Takes one answer for an invitation. False where it was used already.</summary>
    /// <param name="on">The day it is kept under, where that is to say less than the day itself.</param>
    public Task<bool> TakeAnswer(string code, int score, string remark, DateOnly? on = null) =>
        pool.Write(s =>
        {
            s.Execute(Dialect.BeginWrite);
            var used = s.Query(
                "DELETE FROM survey_invitation WHERE hash = $1 RETURNING survey_id, site",
                r => (Survey: r.GetInt64(0), Site: r.GetString(1)),
                InvitationHash(code)
            );
            foreach (var (survey, site) in used)
                KeepAnswer(s, survey, site, on ?? Today, score, remark);
            s.Queue("COMMIT");
            s.Flush();
            return Task.FromResult(used.Count == 1);
        });

    /// <summary>The answers of a survey by group, day and score.</summary>
    public IReadOnlyList<SurveyAnswers> AnswersTo(long survey) => Counted("WHERE survey_id = $1", survey);

    /// <summary>The answers of days that are over, of all surveys.</summary>
    public IReadOnlyList<SurveyAnswers> AnswersBefore(DateOnly day) => Counted("WHERE answered_on < $1", day);

    /// <summary>What was written beside the answers, in an order that tells nothing.</summary>
    public IReadOnlyList<string> RemarksTo(long survey) =>
        pool.One(s =>
            s.Query(
                "SELECT remark FROM survey_answer WHERE survey_id = $1 AND remark <> '' ORDER BY id LIMIT 500",
                r => r.GetString(0),
                survey
            )
        );

    private List<SurveyAnswers> Counted(string where, object value) =>
        pool.One(s =>
            s.Query(
                $"SELECT survey_id, site, answered_on, score, COUNT(*) FROM survey_answer {where} GROUP BY survey_id, site, answered_on, score ORDER BY survey_id, answered_on, site, score",
                r => new SurveyAnswers(r.GetInt64(0), r.GetString(1), r.GetFieldValue<DateOnly>(2), r.GetInt32(3), r.GetInt32(4)),
                value
            )
        );

    private void Invite(Session session, string code, long survey, string site) =>
        session.Queue("INSERT INTO survey_invitation (hash, survey_id, site) VALUES ($1, $2, $3)", InvitationHash(code), survey, site);

    private static void KeepAnswer(Session session, long survey, string site, DateOnly on, int score, string remark) =>
        session.Queue(
            "INSERT INTO survey_answer (id, survey_id, site, answered_on, score, remark) VALUES ($1, $2, $3, $4, $5, $6)",
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            survey,
            site,
            on,
            score,
            remark
        );

    private static string NewInvitation() =>
        string.Concat(RandomNumberGenerator.GetBytes(CodeSize).Select(b => CodeLetters[b % CodeLetters.Length]));

    private string InvitationHash(string code) => vault.Mark("survey-invitation", Plain(code));
}
