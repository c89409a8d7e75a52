using System.Collections.Concurrent;
using System.Security.Cryptography;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A key of this system that signs codes, with its private half.</summary>
public sealed record SigningKey(CodeKey Public, byte[] Private)
{
    // one signs for one at a time, and to read a key in takes longer than to sign
    private readonly ConcurrentBag<ECDsa> idle = [];

    /// <summary>Signs as codes are signed: SHA-256, IEEE P1363.</summary>
    public byte[] Sign(byte[] bytes)
    {
        var key = idle.TryTake(out var kept) ? kept : Read();
        var signature = key.SignData(bytes, HashAlgorithmName.SHA256);
        idle.Add(key);
        return signature;
    }

    private ECDsa Read()
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Private, out _);
        return key;
    }
}

/// <summary>The keys of codes: our own, sealed like every secret, and those of outside issuers that are trusted.</summary>
public sealed partial class CaseStore
{
    private const string CodeKeyPlace = "code-key:";

    /// <summary>Keys opened before, by their name; whether one still signs is asked of the table each time.</summary>
    private readonly ConcurrentDictionary<string, SigningKey> opened = [];

    /// <summary>How long a key signs, and how long before its end the next one takes over; what it signed stays valid.</summary>
    private static readonly TimeSpan SignsFor = TimeSpan.FromDays(365);
    private static readonly TimeSpan Handover = TimeSpan.FromDays(30);

    /// <summary>All keys that codes are checked by, the newest first.</summary>
    public IReadOnlyList<CodeKey> CodeKeys() =>
        pool.One(s => s.Query("SELECT issuer, point, from_at, until_at FROM code_key ORDER BY from_at DESC, kid", ReadCodeKey));

    /// <summary>A key as acts are told of it, see <see cref="Scene.OutsideCode"/>; null where none has that name.</summary>
    private string? CodeKeyNamed(string kid) =>
        pool.One(s =>
                s.Query(
                    "SELECT issuer, point, from_at, until_at, sealed IS NOT NULL FROM code_key WHERE kid = $1 ORDER BY issuer",
                    r => (r.GetBoolean(4) ? Scene.OwnKey : "other") + " " + CodeKey.WriteSet([ReadCodeKey(r)]),
                    kid
                )
            )
            .FirstOrDefault();

    /// <summary>The key that signs for the issuer now; made where there is none, or the last one is near its end.</summary>
    public async Task<SigningKey> SigningKeyOf(string issuer) => Signing(issuer, Now) ?? await MakeSigningKey(issuer, evenSo: false);

    /// <summary>Turns the key over before its time.</summary>
    public Task<SigningKey> TurnSigningKey(string issuer) => MakeSigningKey(issuer, evenSo: true);

    private SigningKey? Signing(string issuer, DateTime now) => pool.One(session => Signing(session, issuer, now));

    // of one sealed under another key file only the public half is left
    private SigningKey? Signing(Session session, string issuer, DateTime now) =>
        session
            .Query(
                "SELECT issuer, point, from_at, until_at, sealed FROM code_key WHERE issuer = $1 AND sealed IS NOT NULL AND from_at <= $2 AND until_at > $3 ORDER BY from_at DESC, kid",
                r => (Key: ReadCodeKey(r), Sealed: r.GetFieldValue<byte[]>(4)),
                issuer,
                now,
                now + Handover
            )
            .Select(row => Opened(row.Key, row.Sealed))
            .FirstOrDefault(key => key is not null);

    private SigningKey? Opened(CodeKey key, byte[] kept)
    {
        if (opened.TryGetValue(key.Kid, out var before) && before.Public.Until == key.Until)
            return before;
        return vault.TryOpen(kept, CodeKeyPlace + key.Kid) is { } text ? opened[key.Kid] = new(key, Convert.FromBase64String(text)) : null;
    }

    private Task<SigningKey> MakeSigningKey(string issuer, bool evenSo) =>
        pool.Write(session =>
        {
            var now = WholeSecond(Now);
            BeginAlone(session, CodeKeyPlace);
            var key = evenSo ? null : Signing(session, issuer, now);
            if (key is null)
            {
                key = NewKey(issuer, now);
                var kept = vault.Seal(Convert.ToBase64String(key.Private), CodeKeyPlace + key.Public.Kid);
                Add(session, key.Public, kept);
            }
            session.Execute("COMMIT");
            return Task.FromResult(key);
        });

    private static SigningKey NewKey(string issuer, DateTime now)
    {
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = made.ExportParameters(includePrivateParameters: false).Q;
        return new(new(issuer, [.. point.X!, .. point.Y!], now, now + SignsFor), made.ExportPkcs8PrivateKey());
    }

    /// <summary>Trusts the keys of outside issuers; one that is known gets the days now told.</summary>
    /// <returns>False, and nothing is done, when one of them signs here itself.</returns>
    public Task<bool> Trust(IReadOnlyList<CodeKey> keys) =>
        pool.Write(session =>
        {
            BeginAlone(session, CodeKeyPlace);
            var own = session.Query("SELECT DISTINCT issuer FROM code_key WHERE sealed IS NOT NULL", r => r.GetString(0));
            var may = !keys.Any(k => own.Contains(k.Issuer));
            foreach (var key in may ? keys : [])
                Add(session, key, null);
            session.Execute("COMMIT");
            return Task.FromResult(may);
        });

    /// <summary>停用: a key whose private half may have got out. No code signed by it is recognised any more, of whatever day.</summary>
    /// <returns>False when there is no such key.</returns>
    public Task<bool> DropCodeKey(string kid) =>
        pool.Write(session => Task.FromResult(session.Execute("DELETE FROM code_key WHERE kid = $1", kid) > 0));

    private static void Add(Session session, CodeKey key, byte[]? kept) =>
        session.Execute(
            "INSERT INTO code_key (kid, issuer, point, sealed, from_at, until_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (kid, issuer) DO UPDATE SET from_at = excluded.from_at, until_at = excluded.until_at",
            key.Kid,
            key.Issuer,
            key.Point,
            kept,
            key.From,
            key.Until
        );

    private static CodeKey ReadCodeKey(System.Data.Common.DbDataReader r) =>
        new(r.GetString(0), r.GetFieldValue<byte[]>(1), Moment(r, 2)!.Value, Moment(r, 3)!.Value);

    /// <summary>A moment as signed texts keep it.</summary>
    public static DateTime WholeSecond(DateTime moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
}
