using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A message of a webhook, claimed by this process for one attempt.</summary>
/// <param name="Key">The idempotency key: the same at every attempt.</param>
/// <param name="Attempt">Which attempt this is, from 1.</param>
public sealed record Dispatch(long Id, Webhook Webhook, string Secret, string Key, string Body, int Attempt);

/// <summary>How an attempt ended.</summary>
/// <param name="Status">The receiver's HTTP status; null when it was not reached.</param>
/// <param name="Failure">Null when the receiver took the message.</param>
/// <param name="Away">The receiver itself is away or busy, rather than averse to this message.</param>
public sealed record DeliveryAttempt(DateTime At, int? Status, string? Failure, int TookMs, bool Away = false);

/// <summary>A message of a webhook with the ledger of its attempts.</summary>
public sealed record Delivery(long Id, string Key, string Body, DateTime? NextAt, DateTime? DeliveredAt, string? Failure)
{
    public IReadOnlyList<DeliveryAttempt> Attempts { get; init; } = [];
}

public sealed partial class CaseStore
{
    /// <summary>Why a message is not sent though an act happened.</summary>
    public const string Withheld = "订阅账号无权查看,未推送";

    private const int AtOnce = 50;

    // longer than a whole batch of attempts can take; what a process that died had claimed is claimed again after it
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LedgerLasts = TimeSpan.FromDays(180);
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestAway = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestRefused = TimeSpan.FromHours(6);

    /// <summary>How long to wait after so many failures in a row: twice as long each time, up to a limit.</summary>
    public static TimeSpan BackOff(int failures, TimeSpan longest) =>
        failures > 20 ? longest : TimeSpan.FromTicks(Math.Min(longest.Ticks, FirstRetry.Ticks << Math.Max(0, failures - 1)));

    /// <summary>
    /// Claims messages that are due, fifty for each receiver and one for a receiver that was away, so that it is tried gently. Messages never
    /// tried go before those that failed, so that one the receiver chokes on holds up no other.
    /// </summary>
    public async Task<IReadOnlyList<Dispatch>> TakeDispatches()
    {
        var taken = new List<Dispatch>();
        foreach (var (webhook, secret) in Webhooks("w.ended_at IS NULL AND (w.retry_at IS NULL OR w.retry_at <= $1)", Now))
            if (secret is not null) // what cannot be signed waits for the key to come back
                taken.AddRange(await pool.Write(session => Task.FromResult(Take(session, webhook, secret))));
        return taken;
    }

    private List<Dispatch> Take(Session session, Webhook webhook, string secret)
    {
        var until = Now + Lease;
        session.Execute(Dialect.BeginWrite);
        var isAway = webhook.Failures > 0;
        if (isAway && session.Execute("UPDATE webhook SET retry_at = $2 WHERE id = $1 AND retry_at <= $3", webhook.Id, until, Now) == 0)
        {
            session.Execute("COMMIT"); // another process is trying it
            return [];
        }
        var skip = Dialect is PostgresDialect ? " FOR UPDATE SKIP LOCKED" : "";
        var rows = session.Query(
            "UPDATE outbox SET attempts = attempts + 1, next_at = $1 WHERE id IN (SELECT id FROM outbox WHERE channel = 'webhook' AND recipient = $2 AND delivered_at IS NULL "
                + $"AND (next_at IS NULL OR next_at <= $3) ORDER BY attempts, id LIMIT {(isAway ? 1 : AtOnce)}{skip}) RETURNING id, matter_id, n, body, attempts",
            r => (Id: r.GetInt64(0), Matter: r.GetInt64(1), N: r.GetInt32(2), Body: r.GetString(3), Attempts: r.GetInt32(4)),
            until,
            $"{webhook.Id}",
            Now
        );
        var sent = new List<Dispatch>();
        foreach (var row in rows.OrderBy(r => r.Attempts).ThenBy(r => r.Id))
            if (webhook.Capacity is { } capacity && Shows(session, new Reader(capacity), row.Matter))
                sent.Add(new(row.Id, webhook, secret, DeliveryKey(webhook.Id, row.Matter, row.N), row.Body, row.Attempts));
            else
                session.Execute("UPDATE outbox SET delivered_at = $2, failure = $3 WHERE id = $1", row.Id, Now, Withheld);
        if (isAway && sent.Count == 0)
            session.Execute("UPDATE webhook SET retry_at = $2 WHERE id = $1", webhook.Id, webhook.RetryAt);
        session.Execute("COMMIT");
        return sent;
    }

    /// <summary>Writes an attempt into the ledger and settles when the next one is.</summary>
    public Task Settle(Dispatch dispatch, DeliveryAttempt attempt) =>
        pool.Write(session =>
        {
            var (hook, failures) = (dispatch.Webhook.Id, dispatch.Webhook.Failures);
            session.Queue(Dialect.BeginWrite);
            session.Queue(
                "INSERT INTO delivery_attempt (outbox_id, at, status, failure, took_ms) VALUES ($1, $2, $3, $4, $5)",
                dispatch.Id,
                attempt.At,
                attempt.Status,
                attempt.Failure,
                attempt.TookMs
            );
            if (attempt.Failure is null)
                session.Queue("UPDATE outbox SET delivered_at = $2, failure = NULL WHERE id = $1", dispatch.Id, Now);
            else
                session.Queue(
                    "UPDATE outbox SET next_at = $2, failure = $3 WHERE id = $1 AND delivered_at IS NULL",
                    dispatch.Id,
                    attempt.Away ? Now : Now + BackOff(dispatch.Attempt, LongestRefused),
                    attempt.Failure
                );
            if (attempt.Away)
                session.Queue(
                    "UPDATE webhook SET failures = failures + 1, retry_at = $3 WHERE id = $1 AND failures = $2",
                    hook,
                    failures,
                    Now + BackOff(failures + 1, LongestAway)
                );
            else if (failures > 0)
                session.Queue("UPDATE webhook SET failures = 0, retry_at = NULL WHERE id = $1", hook);
            session.Queue("COMMIT");
            session.Flush();
            return Task.FromResult(true);
        });

    /// <summary>The messages of one of the account's subscriptions, newest first; null when it has no such subscription.</summary>
    public (IReadOnlyList<Delivery> Rows, long? Next)? Deliveries(Account account, long webhook, long? before, int take)
    {
        if (WebhooksOf(account).All(w => w.Id != webhook))
            return null;
        var (rows, attempts) = pool.Read(s =>
        {
            var found = s.Query(
                "SELECT id, matter_id, n, body, next_at, delivered_at, failure FROM outbox WHERE channel = 'webhook' AND recipient = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
                r => new Delivery(
                    r.GetInt64(0),
                    DeliveryKey(webhook, r.GetInt64(1), r.GetInt32(2)),
                    r.GetString(3),
                    Moment(r, 4),
                    Moment(r, 5),
                    Text(r, 6)
                ),
                $"{webhook}",
                before ?? long.MaxValue,
                take + 1
            );
            return (found, found.Take(take).SelectMany(d => AttemptsOf(s, d.Id)).ToLookup(a => a.Id, a => a.Attempt));
        });
        var page = rows.Take(take).Select(d => d with { Attempts = [.. attempts[d.Id]] }).ToList();
        return (page, rows.Count > take ? page[^1].Id : null);
    }

    /// <summary>How many messages of the subscription wait to be sent.</summary>
    public long Waiting(Webhook webhook) =>
        pool.One(s =>
            s.Scalar<long>(
                "SELECT COUNT(*) FROM outbox WHERE channel = 'webhook' AND recipient = $1 AND delivered_at IS NULL",
                $"{webhook.Id}"
            )
        );

    /// <summary>Drops attempts that nobody asks about any more.</summary>
    public Task<int> DropOldAttempts() =>
        pool.Write(session => Task.FromResult(session.Execute("DELETE FROM delivery_attempt WHERE at < $1", Now - LedgerLasts)));

    private static List<(long Id, DeliveryAttempt Attempt)> AttemptsOf(Session session, long id) =>
        session.Query(
            "SELECT at, status, failure, took_ms FROM delivery_attempt WHERE outbox_id = $1 ORDER BY id",
            r => (id, new DeliveryAttempt(Moment(r, 0)!.Value, r.IsDBNull(1) ? null : r.GetInt32(1), Text(r, 2), r.GetInt32(3))),
            id
        );

    private bool Shows(Session session, Reader reader, long matter) => LoadRow(session, reader, matter) is not null;

    private static string DeliveryKey(long webhook, long matter, int n) => $"{webhook}-{matter}-{n}";
}
