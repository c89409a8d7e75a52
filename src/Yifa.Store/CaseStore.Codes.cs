using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>What the register of codes says of one, as the facts of its matter do.</summary>
internal sealed record CodeRow(string Serial, DateTime From, DateTime Until, DateOnly? RevokedOn)
{
    public static CodeRow Of(InspectionCode code) => new(code.Serial, code.From, code.Until, code.RevokedOn);
}

/// <summary>首次出示: whether a display was reported here before, and by whom.</summary>
/// <param name="At">When it was reported first; now, unless it was before.</param>
/// <param name="Before">Somebody else reported it: one of the two saw a copy.</param>
/// <param name="FirstOfCode">No display of this code has been reported before.</param>
public sealed record Noted(DateTime At, bool Before, bool FirstOfCode);

public sealed partial class CaseStore
{
    private readonly Together<Display, Noted> displays;

    /// <summary>撤销名单 of now: serials that would not have run out yet.</summary>
    public RevokedList RevokedCodes(string issuer)
    {
        var now = WholeSecond(Now);
        var rows = pool.One(s =>
            s.Query(
                "SELECT serial, revoked_on FROM code WHERE revoked_on IS NOT NULL AND until_at > $1",
                r => (Serial: r.GetString(0), On: r.GetFieldValue<DateOnly>(1)),
                now
            )
        );
        return new(issuer, now, rows.GroupBy(r => r.Serial).ToDictionary(g => g.Key, g => g.Min(r => r.On)));
    }

    /// <summary>What one code is checked against, of the keys and revocations of now those that it names.</summary>
    public Checking CheckingOf(string kid, string? serial, string issuer, DateTime at)
    {
        var now = WholeSecond(Now);
        var rows = pool.One(s =>
            s.Query(
                "SELECT issuer, point, from_at, until_at, (SELECT MIN(revoked_on) FROM code WHERE serial = $2 AND revoked_on IS NOT NULL AND until_at > $3) FROM code_key WHERE kid = $1",
                r => (Key: ReadCodeKey(r), Revoked: Day(r, 4)),
                kid,
                serial ?? "",
                now
            )
        );
        var revoked = rows is [{ Revoked: { } on }, ..] ? new Dictionary<string, DateOnly> { [serial!] = on } : [];
        return new([.. rows.Select(r => r.Key)], [new(issuer, now, revoked)], at);
    }

    /// <summary>What the matter's code says; null when it has none, or there is no such matter. A code is for whoever is shown it.</summary>
    public InspectionCode? CodeOf(long matter) => pool.One(s => LoadRow(s, Statute, matter)) is { } row ? Open(row).Matter.Code : null;

    /// <summary>The matters that gave a code this serial; one, unless an outside issuer's was registered in several.</summary>
    public IReadOnlyList<long> CodedMatters(string serial) =>
        pool.One(s => s.Query("SELECT matter_id FROM code WHERE serial = $1 ORDER BY matter_id", r => r.GetInt64(0), serial));

    /// <summary>Binds a code to a phone, whose public point's name it is; false when so many phones show it already.</summary>
    public Task<bool> BindPhone(string serial, string kid, string account, int most)
    {
        const string bound = "SELECT kid FROM code_phone WHERE serial = $1";
        // a phone asks again whenever its page is opened
        if (pool.One(s => s.Query(bound, r => r.GetString(0), serial)).Contains(kid))
            return Task.FromResult(true);
        return pool.Write(session =>
        {
            BeginAlone(session, serial);
            var may = session.Query(bound, r => r.GetString(0), serial).Count < most;
            if (may)
                session.Execute(
                    "INSERT INTO code_phone (serial, kid, account_id, bound_at) VALUES ($1, $2, $3, $4) ON CONFLICT (serial, kid) DO NOTHING",
                    serial,
                    kid,
                    account,
                    Now
                );
            session.Execute("COMMIT");
            return Task.FromResult(may);
        });
    }

    /// <summary>The phones that may show a code: whose, and since when.</summary>
    public IReadOnlyList<(string Account, DateTime At)> PhonesOf(string serial) =>
        pool.One(s =>
            s.Query(
                "SELECT account_id, bound_at FROM code_phone WHERE serial = $1 ORDER BY bound_at",
                r => (r.GetString(0), Moment(r, 1)!.Value),
                serial
            )
        );

    /// <summary>Notes a display that somebody scanned. Reported again by the same scanner, it is still the first time.</summary>
    /// <param name="phone">The name of the phone's key.</param>
    /// <param name="scanner">A number of chance that the scanner keeps; only its keyed hash is kept here.</param>
    public Task<Noted> NoteDisplay(string serial, string phone, long step, string scanner) =>
        displays.Write(new(serial, phone, step, vault.Mark("code-scanner", scanner)));

    private List<Noted> Note(Session session, IReadOnlyList<Display> shown)
    {
        var now = Now;
        var before = session.Each(
            "SELECT EXISTS (SELECT 1 FROM code_scan WHERE serial = $1), k.scanner, k.first_at FROM (SELECT 1) AS one LEFT JOIN code_scan k ON k.serial = $1 AND k.kid = $2 AND k.step = $3",
            r => (Known: r.GetBoolean(0), Scanner: Text(r, 1), At: Moment(r, 2)),
            [.. shown.Select(d => new object?[] { d.Serial, d.Phone, d.Step })]
        );
        var known = shown.Zip(before).Where(d => d.Second.Known).Select(d => d.First.Serial).ToHashSet();
        var kept = new Dictionary<(string, string, long), (string Scanner, DateTime At)>();
        var noted = new List<Noted>();
        foreach (var (display, stood) in shown.Zip(before))
        {
            var place = (display.Serial, display.Phone, display.Step);
            var isNew = stood.Scanner is null && !kept.ContainsKey(place);
            if (isNew)
                session.Queue(
                    "INSERT INTO code_scan (serial, kid, step, scanner, first_at) VALUES ($1, $2, $3, $4, $5)",
                    display.Serial,
                    display.Phone,
                    display.Step,
                    display.Scanner,
                    now
                );
            kept.TryAdd(place, (stood.Scanner ?? display.Scanner, stood.At ?? now));
            noted.Add(new(kept[place].At, kept[place].Scanner != display.Scanner, isNew && known.Add(display.Serial)));
        }
        return noted;
    }

    /// <summary>A display as it is noted.</summary>
    private sealed record Display(string Serial, string Phone, long Step, string Scanner);

    /// <summary>Begins to write about one code, which others do before or after.</summary>
    private void BeginAlone(Session session, string about)
    {
        session.Queue(Dialect.BeginWrite);
        if (Dialect is PostgresDialect)
            session.Queue("SELECT pg_advisory_xact_lock(7163, hashtext($1))", about);
    }

    /// <summary>核验登记: the act of the matter that hears of the first scan of its code, in the statute's name.</summary>
    /// <param name="fields">What is known of the scan, by field; the act is told what it asks for.</param>
    /// <returns>Null where no act of the matter hears of it.</returns>
    public async Task<ActResult?> TellScan(long matter, IReadOnlyDictionary<string, string?> fields)
    {
        if (
            pool.One(s => LoadRow(s, Statute, matter)) is not { } row
            || ModuleOf(row.Kind).Acts.FirstOrDefault(a => a.IsHeardFrom(CodeScanned)) is not { } type
        )
            return null;
        var (act, wrong) = Binder.Bind(type, fields.Where(f => type.FieldNamed(f.Key) is not null).ToDictionary(), Today);
        return act is null
            ? ActResult.Refused(wrong)
            : await Perform(new ActRequest(type, act, Actor.Statute, Today, "code") { Matter = matter });
    }

    /// <summary>What an act hears when a code of its matter is scanned for the first time.</summary>
    public const string CodeScanned = "code.Scanned";

    private static ILookup<long, CodeRow> CodesIn(Session session, long after, long upTo) =>
        session
            .Query(
                "SELECT matter_id, serial, from_at, until_at, revoked_on FROM code WHERE matter_id > $1 AND matter_id <= $2",
                r => (Matter: r.GetInt64(0), Row: new CodeRow(r.GetString(1), Moment(r, 2)!.Value, Moment(r, 3)!.Value, Day(r, 4))),
                after,
                upTo
            )
            .ToLookup(c => c.Matter, c => c.Row);
}
