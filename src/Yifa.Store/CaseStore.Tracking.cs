using System.Security.Cryptography;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>What anybody with number and code may know of a matter: nothing about persons.</summary>
/// <param name="Due">The day by which the next step is due; null when nothing runs.</param>
public sealed record Tracked(
    Module Module,
    Stage Stage,
    string Receipt,
    DateOnly OpenedOn,
    DateOnly? ClosedOn,
    DateOnly? Due,
    ClockRule? Rule
);

/// <summary>The answer to a number and a code.</summary>
/// <param name="TooMany">Too many wrong tries; nothing was looked up.</param>
public sealed record Tracking(Tracked? Found, bool TooMany = false);

public sealed partial class CaseStore
{
    /// <summary>Wrong tries allowed for one number, and from one address, within <see cref="TriesWithin"/>.</summary>
    public const int TriesPerNumber = 8;
    public const int TriesPerAddress = 30;
    public static readonly TimeSpan TriesWithin = TimeSpan.FromHours(1);

    // letters and digits that are not taken for one another when read aloud or copied by hand
    private const string CodeLetters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int CodeLength = 8;

    /// <summary>The code of a matter, for a reader who may see it; null when none was given out.</summary>
    public string? TrackingCode(Reader reader, long matter) =>
        pool.Read(session =>
            LoadRow(session, reader, matter) is not null
                ? session
                    .Query("SELECT salt FROM tracking WHERE matter_id = $1", r => CodeOf(r.GetFieldValue<byte[]>(0)), matter)
                    .FirstOrDefault()
                : null
        );

    /// <summary>Gives a matter a new code; the one before opens nothing any more. False when the reader may not see the matter.</summary>
    public Task<bool> RenewTrackingCode(Reader reader, long matter) =>
        pool.Write(session =>
        {
            if (LoadRow(session, reader, matter) is not { } row)
                return Task.FromResult(false);
            GiveCode(session, matter, row.Receipt);
            session.Flush();
            return Task.FromResult(true);
        });

    /// <summary>Looks a matter up by 收件号 or 案号 and its code.</summary>
    /// <param name="from">The network address asked from; kept only as a keyed hash while it counts.</param>
    public Task<Tracking> Track(string number, string code, string from) =>
        pool.Write(session =>
        {
            var (byNumber, byAddress) = (vault.Mark("tracking-number", number), vault.Mark("tracking-address", from));
            var since = Now - TriesWithin;
            if (Tries(session, byNumber, since) >= TriesPerNumber || Tries(session, byAddress, since) >= TriesPerAddress)
                return Task.FromResult(new Tracking(null, TooMany: true));
            var hash = HashOf(Plain(code));
            foreach (var (id, kept) in CodesOf(session, number))
                if (CryptographicOperations.FixedTimeEquals(hash, kept) && LoadRow(session, Statute, id) is { } row)
                    return Task.FromResult(new Tracking(Seen(Open(row))));
            session.Execute("DELETE FROM tracking_attempt WHERE at < $1", since);
            session.Execute("INSERT INTO tracking_attempt (mark, at) VALUES ($1, $3), ($2, $3)", byNumber, byAddress, Now);
            return Task.FromResult(new Tracking(null));
        });

    private static Tracked Seen(CaseFile file)
    {
        var next = file.Next;
        var rule = next is null ? null : file.Module.Clock(next.Rule);
        return new(file.Module, file.Stage, file.Matter.Receipt, file.Matter.OpenedOn, file.Matter.ClosedOn, next?.Due, rule);
    }

    private static List<(long Id, byte[] Hash)> CodesOf(Session session, string number) =>
        session.Query(
            "SELECT matter_id, code_hash FROM tracking WHERE receipt = $1 UNION SELECT t.matter_id, t.code_hash FROM matter m JOIN tracking t ON t.matter_id = m.id WHERE m.number = $1",
            r => (r.GetInt64(0), r.GetFieldValue<byte[]>(1)),
            number
        );

    private static long Tries(Session session, string mark, DateTime since) =>
        session.Scalar<long>("SELECT COUNT(*) FROM tracking_attempt WHERE mark = $1 AND at >= $2", mark, since);

    private void GiveCode(Session session, long matter, string receipt)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        session.Queue(
            "INSERT INTO tracking (matter_id, receipt, salt, code_hash) VALUES ($1, $2, $3, $4) ON CONFLICT (matter_id) DO UPDATE SET salt = excluded.salt, code_hash = excluded.code_hash",
            matter,
            receipt,
            salt,
            HashOf(CodeOf(salt))
        );
    }

    /// <summary>Without the vault's key the salt tells nothing of the code.</summary>
    private string CodeOf(byte[] salt)
    {
        var mark = Convert.FromHexString(vault.Mark("tracking-code", Convert.ToHexStringLower(salt)));
        return string.Concat(mark.Take(CodeLength).Select(b => CodeLetters[b % CodeLetters.Length]));
    }

    private byte[] HashOf(string code) => Convert.FromHexString(vault.Mark("tracking-hash", code));

    private static string Plain(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
