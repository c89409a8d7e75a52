using System.Security.Cryptography;
using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A paper to be handed to the sealing service, claimed by this process for one attempt.</summary>
/// <param name="Seal">Its place among the seals of the matter.</param>
/// <param name="Attempt">Which attempt this is, from 1.</param>
public sealed record SealJob(long Id, long Matter, int Seal, int Attempt)
{
    /// <summary>The idempotency key: the same at every attempt, so that no paper is sealed twice.</summary>
    public string Key => $"seal-{Matter}-{Seal}";
}

/// <summary>What came of an attempt: the sealed file, or why there is none.</summary>
/// <param name="Away">The service itself is away or busy, rather than averse to this paper.</param>
public sealed record SealAnswer(byte[]? Sealed, string Certificate, string Moment, string? Failure, bool Away)
{
    public static SealAnswer Failed(string failure, bool away) => new(null, "", "", failure, away);
}

public sealed partial class CaseStore
{
    private const int SealsAtOnce = 10;

    /// <summary>Keeps a content under its SHA-256; kept once however often.</summary>
    /// <returns>The hash in lower-case hex.</returns>
    public Task<string> KeepCopy(byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return pool.Write(session =>
        {
            session.Execute(
                "INSERT INTO sealed_copy (hash, bytes, kept_at) VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING",
                hash,
                bytes,
                Now
            );
            return Task.FromResult(hash);
        });
    }

    /// <summary>A content kept under its hash; null when there is none.</summary>
    public byte[]? CopyOf(string hash) => pool.One(s => s.Scalar<byte[]>("SELECT bytes FROM sealed_copy WHERE hash = $1", hash));

    private bool KeepsCopy(string hash) => pool.One(s => s.Scalar<long>("SELECT COUNT(*) FROM sealed_copy WHERE hash = $1", hash)) > 0;

    /// <summary>Claims papers that are due to be handed over; a claim that is never settled runs out.</summary>
    public Task<List<SealJob>> TakeSealJobs() =>
        pool.Write(session =>
        {
            session.Execute(Dialect.BeginWrite);
            var skip = Dialect is PostgresDialect ? " FOR UPDATE SKIP LOCKED" : "";
            var jobs = session.Query(
                "UPDATE outbox SET attempts = attempts + 1, next_at = $1 WHERE id IN (SELECT id FROM outbox WHERE channel = 'seal' AND delivered_at IS NULL "
                    + $"AND (next_at IS NULL OR next_at <= $2) ORDER BY attempts, id LIMIT {SealsAtOnce}{skip}) RETURNING id, matter_id, body, attempts",
                r => new SealJob(r.GetInt64(0), r.GetInt64(1), SealIn(r.GetString(2)), r.GetInt32(3)),
                Now + Lease,
                Now
            );
            session.Execute("COMMIT");
            return Task.FromResult(jobs.OrderBy(j => j.Id).ToList());
        });

    private static int SealIn(string body) => int.Parse(JsonSerializer.Deserialize<Message>(body, FactsJson.Options)!.Text);

    /// <summary>The file a job hands over: made at its first attempt and the same ever after.</summary>
    public async Task<(string Hash, byte[] File)> FileFor(SealJob job, Func<byte[]> make)
    {
        if (pool.One(s => s.Scalar<string>("SELECT hash FROM seal_file WHERE outbox_id = $1", job.Id)) is not { } hash)
        {
            hash = await KeepCopy(make());
            await pool.Write(session =>
                Task.FromResult(
                    session.Execute(
                        "INSERT INTO seal_file (outbox_id, hash) VALUES ($1, $2) ON CONFLICT (outbox_id) DO NOTHING",
                        job.Id,
                        hash
                    )
                )
            );
        }
        return (hash, CopyOf(hash)!);
    }

    /// <summary>Files what the service gave back by an act of the matter, in one transaction with the job's end; or has the job wait.</summary>
    public async Task Settle(SealJob job, string hash, SealAnswer answer)
    {
        if (answer.Sealed is not { } bytes)
        {
            await Postpone(job, answer);
            return;
        }
        var module = ModuleOf(pool.Read(s => LoadRow(s, Statute, job.Matter)!.Kind));
        var type = module.Acts.First(a => a.Name == "TakeSealed");
        var fields = new Dictionary<string, string?>
        {
            ["Seal"] = $"{job.Seal}",
            ["Hash"] = hash,
            ["SealedHash"] = await KeepCopy(bytes),
            ["Certificate"] = answer.Certificate,
            ["Moment"] = answer.Moment,
        };
        if (Binder.Bind(type, fields, Today).Act is not { } act)
        {
            await Postpone(job, SealAnswer.Failed("印章服务的答复缺少证书或者时刻", away: false));
            return;
        }
        var result = await Perform(
            new ActRequest(type, act, Actor.Statute, Today, "outbox")
            {
                Matter = job.Matter,
                Beside = (session, _) => EndOf(session, job, null),
            }
        );
        if (result is { Accepted: false, Conflict: false })
            await pool.Write(session => Task.FromResult(EndOf(session, job, string.Join(' ', result.Refusals))));
    }

    /// <summary>The job is over, whether its paper was filed or had been sealed already.</summary>
    private Refusal? EndOf(Session session, SealJob job, string? failure)
    {
        session.Execute("UPDATE outbox SET delivered_at = $2, failure = $3 WHERE id = $1", job.Id, Now, failure);
        return null;
    }

    private Task Postpone(SealJob job, SealAnswer answer) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "UPDATE outbox SET next_at = $2, failure = $3 WHERE id = $1 AND delivered_at IS NULL",
                    job.Id,
                    Now + BackOff(job.Attempt, answer.Away ? LongestAway : LongestRefused),
                    answer.Failure
                )
            )
        );

    /// <summary>Why the service has not sealed the paper yet; null when it has not failed.</summary>
    public string? SealFailure(long matter, int seal) =>
        pool.One(s =>
            s.Query(
                    "SELECT body, failure FROM outbox WHERE matter_id = $1 AND channel = 'seal' AND failure IS NOT NULL ORDER BY id DESC",
                    r => (Seal: SealIn(r.GetString(0)), Failure: r.GetString(1)),
                    matter
                )
                .Where(f => f.Seal == seal)
                .Select(f => f.Failure)
                .FirstOrDefault()
        );
}
