using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>推送订阅: where acts are announced to, and which.</summary>
/// <param name="Topics"><c>*</c> for every act, a kind, or <c>kind.Act</c>.</param>
/// <param name="Capacity">Null when the account no longer holds the duty; nothing is announced then.</param>
public sealed record Webhook(long Id, Account Account, Capacity? Capacity, string Url, IReadOnlyList<string> Topics)
{
    public const string Everything = "*";

    public DateTime MadeAt { get; init; }
    public DateTime? EndedAt { get; init; }

    /// <summary>How often in a row the receiver could not be reached.</summary>
    public int Failures { get; init; }

    /// <summary>Until then the receiver is left alone.</summary>
    public DateTime? RetryAt { get; init; }
}

/// <summary>What a webhook says of an act: nothing of its fields and no name, so nothing personal; the rest is asked for over the API.</summary>
internal sealed record Announced(
    string Id,
    string Kind,
    string Act,
    long Matter,
    int Version,
    string? Number,
    string Stage,
    string Office,
    DateOnly On,
    DateTime At
);

public sealed partial class CaseStore
{
    private const string SecretPrefix = "yifa_whsec_";
    private const string HookColumns =
        "w.id, w.account_id, w.duty, w.office_id, w.url, w.made_at, w.ended_at, w.failures, w.retry_at, w.secret";

    // an entry's own notices take the first thousand places
    private const string Announce = """
        INSERT INTO outbox (matter_id, n, seq, channel, recipient, body)
        SELECT $1, $2, CAST(1000 + w.id AS INTEGER), 'webhook', CAST(w.id AS TEXT), $3 FROM webhook w
        WHERE w.ended_at IS NULL AND w.id IN (SELECT webhook_id FROM webhook_topic WHERE topic IN ('*', $4, $5))
          AND (substr($6, 1, length(w.office_path)) = w.office_path
            OR w.duty IS NULL AND EXISTS (SELECT 1 FROM matter_party p WHERE p.matter_id = $1 AND p.account = w.account_id))
        """;

    /// <summary>Subscribes an account, in one of its capacities, to acts.</summary>
    /// <returns>The subscription and the secret its messages are signed with, which is told once.</returns>
    public async Task<(Webhook Webhook, string Secret)> Subscribe(
        Account account,
        Capacity capacity,
        string url,
        IReadOnlyList<string> topics
    )
    {
        var secret = SecretPrefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        var (duty, office) = Columns(capacity);
        var path = (capacity as Capacity.AtOffice)?.Office.Path;
        var id = await pool.Write(session =>
        {
            session.Execute(Dialect.BeginWrite);
            var made = session.Scalar<long>(
                "INSERT INTO webhook (account_id, duty, office_id, office_path, url, secret, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
                account.Id,
                duty,
                office,
                path,
                url,
                vault.Seal(secret, $"webhook:{account.Id}"),
                Now
            );
            foreach (var topic in topics.Distinct())
                session.Execute("INSERT INTO webhook_topic (topic, webhook_id) VALUES ($1, $2)", topic, made);
            session.Execute("COMMIT");
            return Task.FromResult(made);
        });
        return (new Webhook(id, account, capacity, url, [.. topics.Distinct()]) { MadeAt = Now }, secret);
    }

    /// <summary>The account's subscriptions, newest first.</summary>
    public IReadOnlyList<Webhook> WebhooksOf(Account account) => Webhooks("w.account_id = $1", account.Id).ConvertAll(w => w.Webhook);

    /// <summary>Ends a subscription of the account; what waits is not sent any more.</summary>
    /// <returns>False when the account has no such subscription, or it has ended.</returns>
    public Task<bool> Unsubscribe(Account account, long id) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "UPDATE webhook SET ended_at = $3 WHERE id = $1 AND account_id = $2 AND ended_at IS NULL",
                    id,
                    account.Id,
                    Now
                ) == 1
            )
        );

    private List<(Webhook Webhook, string? Secret)> Webhooks(string where, object value)
    {
        var (rows, topics) = pool.Read(s =>
            (
                s.Query($"SELECT {HookColumns} FROM webhook w WHERE {where} ORDER BY w.id DESC", ReadWebhook, value),
                s.Query(
                        $"SELECT t.webhook_id, t.topic FROM webhook_topic t JOIN webhook w ON w.id = t.webhook_id WHERE {where} ORDER BY t.topic",
                        r => (Id: r.GetInt64(0), Topic: r.GetString(1)),
                        value
                    )
                    .ToLookup(t => t.Id, t => t.Topic)
            )
        );
        var found = new List<(Webhook, string?)>();
        foreach (var (id, owner, make, secret) in rows)
            if (Account(owner) is { } account)
                found.Add((make(account, [.. topics[id]]), vault.TryOpen(secret, $"webhook:{owner}")));
        return found;
    }

    private static (long Id, string Account, Func<Account, IReadOnlyList<string>, Webhook> Make, byte[] Secret) ReadWebhook(DbDataReader r)
    {
        var (id, duty, office, url) = (r.GetInt64(0), Text(r, 2), r.IsDBNull(3) ? (int?)null : r.GetInt32(3), r.GetString(4));
        var (made, ended, failures, retry) = (Moment(r, 5)!.Value, Moment(r, 6), r.GetInt32(7), Moment(r, 8));
        return (
            id,
            r.GetString(1),
            (account, topics) =>
                new Webhook(id, account, Held(account, duty, office), url, topics)
                {
                    MadeAt = made,
                    EndedAt = ended,
                    Failures = failures,
                    RetryAt = retry,
                },
            r.GetFieldValue<byte[]>(9)
        );
    }

    /// <summary>Puts the entries just written into the outbox for every subscription that asks for them, in the act's own transaction.</summary>
    private static void AnnounceTo(Session session, CaseFile file)
    {
        var m = file.Matter;
        foreach (var entry in file.Written)
        {
            var (p, kind) = (entry.Performance, file.Module.Kind);
            var said = new Announced(
                $"{m.Id}-{entry.N}",
                kind,
                p.Type.Name,
                m.Id,
                entry.N,
                m.Number,
                m.StageCode,
                m.Office.Path,
                p.On,
                p.At
            );
            session.Queue(
                Announce,
                m.Id,
                entry.N,
                JsonSerializer.Serialize(said, FactsJson.Options),
                kind,
                $"{kind}.{p.Type.Name}",
                m.Office.Path
            );
        }
    }
}
