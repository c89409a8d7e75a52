using System.Data.Common;
using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A half-done application: what its page has answered so far, by field name.</summary>
/// <param name="Token">Changes when the application is filed or thrown away, so that it cannot be filed twice.</param>
public sealed record HalfDoneApplication(
    string Kind,
    string Token,
    DateTime BegunAt,
    DateTime SavedAt,
    IReadOnlyDictionary<string, string> Texts
);

public sealed partial class CaseStore
{
    /// <summary>The application was filed from another window, or thrown away.</summary>
    public static readonly Refusal ApplicationGone = Refusal.Because("这份申请已经提交或者删除,请到“我要办事”查看");

    private const string HalfDoneColumns = "kind, token, begun_at, saved_at, sealed";

    /// <summary>The half-done applications of an account, last saved first.</summary>
    public IReadOnlyList<HalfDoneApplication> HalfDone(string account) =>
        pool.One(s =>
            s.Query(
                $"SELECT {HalfDoneColumns} FROM application_draft WHERE account = $1 ORDER BY saved_at DESC, kind",
                r => ReadHalfDone(r, account),
                account
            )
        );

    /// <summary>The account's half-done application of the kind; null when there is none.</summary>
    public HalfDoneApplication? HalfDoneOf(string account, string kind) => pool.Read(s => HalfDoneIn(s, account, kind));

    /// <summary>Puts the texts into the account's half-done application of the kind, beginning one where there is none.</summary>
    public Task<HalfDoneApplication> SaveHalfDone(string account, string kind, IReadOnlyDictionary<string, string> texts) =>
        pool.Write(session =>
        {
            session.Execute(Dialect.BeginWrite);
            var before = HalfDoneIn(session, account, kind);
            var all = new Dictionary<string, string>(before?.Texts ?? new Dictionary<string, string>());
            foreach (var (name, text) in texts)
                all[name] = text;
            var now = Now;
            var draft = new HalfDoneApplication(kind, before?.Token ?? Guid.NewGuid().ToString("N"), before?.BegunAt ?? now, now, all);
            session.Execute(
                "INSERT INTO application_draft (account, kind, token, begun_at, saved_at, sealed) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (account, kind) DO UPDATE SET saved_at = excluded.saved_at, sealed = excluded.sealed",
                account,
                kind,
                draft.Token,
                draft.BegunAt,
                draft.SavedAt,
                vault.Seal(JsonSerializer.Serialize(all), Bound(account, kind))
            );
            session.Execute("COMMIT");
            return Task.FromResult(draft);
        });

    /// <summary>Throws a half-done application away.</summary>
    public Task DropHalfDone(string account, string kind) =>
        pool.Write(s => Task.FromResult(s.Execute("DELETE FROM application_draft WHERE account = $1 AND kind = $2", account, kind)));

    /// <summary>
    /// Files an application: the act, the end of its draft and its tracking code in one transaction. A draft filed meanwhile is a refusal.
    /// </summary>
    public Task<ActResult> File(ActRequest request, HalfDoneApplication draft)
    {
        var (account, kind) = (request.Actor.Account, draft.Kind);
        return Perform(
            request with
            {
                Beside = (session, filed) =>
                {
                    var ended = session.Execute(
                        "DELETE FROM application_draft WHERE account = $1 AND kind = $2 AND token = $3",
                        account,
                        kind,
                        draft.Token
                    );
                    if (ended == 0)
                        return ApplicationGone;
                    GiveCode(session, filed.Matter, filed.Receipt);
                    return null;
                },
            }
        );
    }

    private HalfDoneApplication? HalfDoneIn(Session session, string account, string kind) =>
        session
            .Query(
                $"SELECT {HalfDoneColumns} FROM application_draft WHERE account = $1 AND kind = $2",
                r => ReadHalfDone(r, account),
                account,
                kind
            )
            .FirstOrDefault();

    private HalfDoneApplication ReadHalfDone(DbDataReader r, string account) =>
        new(
            r.GetString(0),
            r.GetString(1),
            Moment(r, 2)!.Value,
            Moment(r, 3)!.Value,
            JsonSerializer.Deserialize<Dictionary<string, string>>(vault.Open(r.GetFieldValue<byte[]>(4), Bound(account, r.GetString(0))))!
        );

    // a row moved to another account's place does not open
    private static string Bound(string account, string kind) => $"draft:{kind}:{account}";
}
