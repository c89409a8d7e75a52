using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>Logins at other places, mandates, and the keys that all processes sign cookies with.</summary>
public sealed partial class CaseStore
{
    private const string KeyPlace = "protection-key";

    /// <summary>The account that a subject of an outside sign-on stands for.</summary>
    public Credential? CredentialOutside(string provider, string subject) =>
        pool.One(s => s.Scalar<string>("SELECT account_id FROM outside_login WHERE provider = $1 AND subject = $2", provider, subject))
            is { } id
            ? CredentialOf(id)
            : null;

    /// <summary>Ties the subject to the account; one that is tied already stays where it is.</summary>
    public Task<bool> AddOutside(string provider, string subject, string account) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "INSERT INTO outside_login (provider, subject, account_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                    provider,
                    subject,
                    account
                ) == 1
            )
        );

    public Task RemoveOutside(string provider, string subject, string account) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "DELETE FROM outside_login WHERE provider = $1 AND subject = $2 AND account_id = $3",
                    provider,
                    subject,
                    account
                )
            )
        );

    public IReadOnlyList<(string Provider, string Subject)> OutsideOf(string account) =>
        pool.One(s =>
            s.Query(
                "SELECT provider, subject FROM outside_login WHERE account_id = $1 ORDER BY provider, subject",
                r => (r.GetString(0), r.GetString(1)),
                account
            )
        );

    /// <summary>The principal empowers the agent on these days.</summary>
    public Task Empower(Account principal, Account agent, DateOnly from, DateOnly to) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "INSERT INTO mandate (agent_id, principal_id, from_on, to_on) VALUES ($1, $2, $3, $4)",
                    agent.Id,
                    principal.Id,
                    from,
                    to
                )
            )
        );

    /// <summary>Ends a mandate with the day before: a principal may take it back at any time.</summary>
    public Task EndMandate(Account principal, long mandate) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "UPDATE mandate SET to_on = $3 WHERE id = $1 AND principal_id = $2 AND to_on > $3",
                    mandate,
                    principal.Id,
                    Today.AddDays(-1)
                )
            )
        );

    /// <summary>The mandates on which the account acts for others today.</summary>
    public IReadOnlyList<Mandate> MandatesFor(Account agent) =>
        [.. Mandates("agent_id", agent.Id).Where(m => m.Holds(Today)).DistinctBy(m => m.Principal.Id)];

    /// <summary>The mandates the account gave that have not run out.</summary>
    public IReadOnlyList<Mandate> MandatesOf(Account principal) => Mandates("principal_id", principal.Id);

    private List<Mandate> Mandates(string column, string account)
    {
        var rows = pool.One(s =>
            s.Query(
                $"SELECT id, agent_id, principal_id, from_on, to_on FROM mandate WHERE {column} = $1 AND to_on >= $2 ORDER BY id",
                r =>
                    (
                        Id: r.GetInt64(0),
                        Agent: r.GetString(1),
                        Principal: r.GetString(2),
                        From: r.GetFieldValue<DateOnly>(3),
                        To: r.GetFieldValue<DateOnly>(4)
                    ),
                account,
                Today
            )
        );
        return [.. rows.Select(m => new Mandate(m.Id, Account(m.Agent)!, Account(m.Principal)!, m.From, m.To))];
    }

    /// <summary>The keys that sign cookies and forms, as text; one sealed under another key outside the database is not among them.</summary>
    public IReadOnlyList<string> ProtectionKeys() =>
        [
            .. pool.One(s => s.Query("SELECT sealed FROM protection_key ORDER BY name", r => r.GetFieldValue<byte[]>(0)))
                .Select(row => vault.TryOpen(row, KeyPlace)) // sealed by a process with another key file: nothing it signed is ours
                .OfType<string>(),
        ];

    public Task AddProtectionKey(string name, string text)
    {
        var sealedKey = vault.Seal(text, KeyPlace);
        return pool.Write(session =>
            Task.FromResult(
                session.Execute("INSERT INTO protection_key (name, sealed) VALUES ($1, $2) ON CONFLICT DO NOTHING", name, sealedKey)
            )
        );
    }
}
