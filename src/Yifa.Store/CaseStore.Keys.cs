using System.Data.Common;
using System.Security.Cryptography;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>Keys of the API.</summary>
public sealed partial class CaseStore
{
    private const int KeyBytes = 32;
    private const string KeyColumns = "id, account_id, duty, office_id, label, scopes, until_on, made_at, revoked_at, used_at";
    private static readonly TimeSpan UseNotedEvery = TimeSpan.FromMinutes(1);

    /// <summary>Makes a key for an account in one of its capacities.</summary>
    /// <returns>The key and its text, which is told once and kept nowhere.</returns>
    public async Task<(ApiKey Key, string Text)> MakeKey(
        Account account,
        Capacity capacity,
        string label,
        IEnumerable<Scope> scopes,
        DateOnly until
    )
    {
        var text = ApiKey.Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        var (duty, office) = Columns(capacity);
        List<Scope> opened = [.. scopes.Distinct().Order()];
        var id = await pool.Write(session =>
            Task.FromResult(
                session.Scalar<long>(
                    "INSERT INTO api_key (account_id, duty, office_id, label, scopes, hash, made_at, until_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
                    account.Id,
                    duty,
                    office,
                    label,
                    string.Join(' ', opened),
                    KeyHash(text),
                    Now,
                    until
                )
            )
        );
        return (new ApiKey(id, account, capacity, label, opened, until) { MadeAt = Now }, text);
    }

    /// <summary>The key with this text; null when there is none.</summary>
    public ApiKey? KeyOf(string text) => Keys("hash = $1", KeyHash(text)).FirstOrDefault();

    /// <summary>The account's keys, newest first.</summary>
    public IReadOnlyList<ApiKey> KeysOf(Account account) => Keys("account_id = $1", account.Id);

    /// <summary>Ends a key of the account at once, in every process.</summary>
    /// <returns>False when the account has no such key, or it has ended.</returns>
    public Task<bool> RevokeKey(Account account, long id) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "UPDATE api_key SET revoked_at = $3 WHERE id = $1 AND account_id = $2 AND revoked_at IS NULL",
                    id,
                    account.Id,
                    Now
                ) == 1
            )
        );

    /// <summary>Notes that the key was used, once a minute at most.</summary>
    public async Task NoteUse(ApiKey key)
    {
        if (key.UsedAt is { } used && Now - used < UseNotedEvery)
            return;
        await pool.Write(session => Task.FromResult(session.Execute("UPDATE api_key SET used_at = $2 WHERE id = $1", key.Id, Now)));
    }

    private List<ApiKey> Keys(string where, object value)
    {
        var rows = pool.One(s => s.Query($"SELECT {KeyColumns} FROM api_key WHERE {where} ORDER BY id DESC", ReadKey, value));
        return [.. rows.Select(r => Account(r.Account) is { } account ? r.Key(account) : null).OfType<ApiKey>()];
    }

    private (string Account, Func<Account, ApiKey> Key) ReadKey(DbDataReader r)
    {
        var (id, duty, office, label) = (r.GetInt64(0), Text(r, 2), r.IsDBNull(3) ? (int?)null : r.GetInt32(3), r.GetString(4));
        List<Scope> scopes = [.. r.GetString(5).Split(' ').Select(Enum.Parse<Scope>)];
        var (until, made, revoked, used) = (r.GetFieldValue<DateOnly>(6), Moment(r, 7)!.Value, Moment(r, 8), Moment(r, 9));
        return (
            r.GetString(1),
            account => new ApiKey(id, account, Held(account, duty, office), label, scopes, until)
            {
                MadeAt = made,
                RevokedAt = revoked,
                UsedAt = used,
            }
        );
    }

    private static (string? Duty, int? Office) Columns(Capacity capacity) =>
        capacity switch
        {
            Capacity.AtOffice duty => (duty.Duty, duty.Office.Id),
            Capacity.Party => (null, null),
            _ => throw new ArgumentException("a key opens for a duty or for a party"),
        };

    /// <summary>The capacity as columns keep it, if the account still holds it.</summary>
    private static Capacity? Held(Account account, string? duty, int? office) =>
        duty is null ? new Capacity.Party(account.Id) : account.Duties.FirstOrDefault(d => d.Duty == duty && d.Office.Id == office);

    private byte[] KeyHash(string key) => vault.Keyed($"api-key:{key}");
}
