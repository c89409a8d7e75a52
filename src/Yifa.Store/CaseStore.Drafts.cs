using System.Security.Cryptography;
using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>草稿: which form of which account a draft belongs to.</summary>
/// <param name="Matter">Null for a matter yet to be opened.</param>
public sealed record DraftKey(string Account, string Kind, long? Matter, string Act)
{
    internal string Bound => $"draft:{Account}:{Kind}:{Matter ?? 0}:{Act}";
}

/// <summary>What was typed, by the names of the form's controls.</summary>
public sealed record Draft(DateTime SavedAt, IReadOnlyDictionary<string, string> Texts);

public sealed partial class CaseStore
{
    /// <summary>How long a draft is kept after it was last saved.</summary>
    public static readonly TimeSpan DraftsLast = TimeSpan.FromDays(90);

    /// <summary>Keeps what was typed, in place of what was kept before.</summary>
    public Task SaveDraft(DraftKey key, IReadOnlyDictionary<string, string> texts) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "INSERT INTO draft (account_id, kind, matter_id, act, saved_at, sealed) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (account_id, kind, matter_id, act) DO UPDATE SET saved_at = excluded.saved_at, sealed = excluded.sealed",
                    key.Account,
                    key.Kind,
                    key.Matter ?? 0,
                    key.Act,
                    Now,
                    vault.Seal(JsonSerializer.Serialize(texts), key.Bound)
                )
            )
        );

    /// <summary>The draft of a form; null when there is none, or it is too old, or it was sealed under a key that is gone.</summary>
    public Draft? DraftOf(DraftKey key)
    {
        var rows = pool.One(s =>
            s.Query(
                "SELECT saved_at, sealed FROM draft WHERE account_id = $1 AND kind = $2 AND matter_id = $3 AND act = $4",
                r => (At: Moment(r, 0)!.Value, Sealed: r.GetFieldValue<byte[]>(1)),
                key.Account,
                key.Kind,
                key.Matter ?? 0,
                key.Act
            )
        );
        return rows is [var row] && Now - row.At <= DraftsLast && vault.TryOpen(row.Sealed, key.Bound) is { } typed
            ? new(row.At, JsonSerializer.Deserialize<Dictionary<string, string>>(typed)!)
            : null;
    }

    public Task DropDraft(DraftKey key) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "DELETE FROM draft WHERE account_id = $1 AND kind = $2 AND matter_id = $3 AND act = $4",
                    key.Account,
                    key.Kind,
                    key.Matter ?? 0,
                    key.Act
                )
            )
        );

    /// <summary>Drops drafts nobody came back to, and tokens of forms too old to be sent again.</summary>
    public Task<int> DropOldDrafts() =>
        pool.Write(session =>
        {
            var before = Now - DraftsLast;
            session.Execute("DELETE FROM sent WHERE sent_at < $1", before);
            return Task.FromResult(session.Execute("DELETE FROM draft WHERE saved_at < $1", before));
        });

    private static ActResult? OpenedBy(Session session, string token) =>
        session
            .Query(
                "SELECT m.id, m.version, m.receipt, m.number FROM sent s JOIN matter m ON m.id = s.matter_id WHERE s.token = $1",
                r => new ActResult(r.GetInt64(0), r.GetInt32(1), r.GetString(2), Text(r, 3), []),
                token
            )
            .FirstOrDefault();

    /// <summary>Why the account that a field names cannot be in charge of the matter; null when it can, or no field names one.</summary>
    private Refusal? CannotTakeCharge(ActRequest request, CaseFile file) =>
        request
            .Type.Fields.Where(f => f.Format == Format.Account)
            .Where(f => f.Read(request.Act) is string id && !CanTakeCharge(tree.Account(id), request.Type.Kind, file.Matter.Office))
            .Select(f => Gate.CannotTakeCharge.At(f.Name) with { Law = request.Type.Law })
            .FirstOrDefault();

    private static bool CanTakeCharge(Account? account, string kind, Office office) =>
        account?.Duties.Any(d => d.Duty.StartsWith(kind + ".", StringComparison.Ordinal) && office.Within(d.Office)) == true;
}
