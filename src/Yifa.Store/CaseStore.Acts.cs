using System.Collections.Frozen;
using System.Data.Common;
using System.Security.Cryptography;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>An act asked of the store.</summary>
/// <param name="Matter">The matter, or null to open a new one in <paramref name="Office"/>.</param>
/// <param name="Channel">By which door it came; what is done on behalf of a party is recorded as done at the counter, whatever the door.</param>
/// <param name="Seen">The version the caller saw.</param>
/// <param name="At">The moment of recording; now by default. Samples and imports may say when it was.</param>
public sealed record ActRequest(ActType Type, Act Act, Actor Actor, DateOnly On, string Channel)
{
    public long? Matter { get; init; }
    public Office? Office { get; init; }
    public int? Seen { get; init; }
    public DateTime? At { get; init; }

    /// <summary>Names the form that was sent to open a matter: sent again, it answers with the matter it opened.</summary>
    public string? Token { get; init; }

    /// <summary>Further acts of the same actor on the matter, on the same day and in the same transaction; a refusal of one undoes all.</summary>
    internal IReadOnlyList<(ActType Type, Act Act)> Then { get; init; } = [];

    /// <summary>What else belongs into the same transaction; a refusal undoes the act.</summary>
    internal Func<Session, ActResult, Refusal?>? Beside { get; init; }
}

/// <summary>What became of it: the matter's new version, or every refusal and nothing stored.</summary>
/// <param name="Conflict">Somebody else acted first; look again and repeat.</param>
public sealed record ActResult(
    long Matter,
    int Version,
    string Receipt,
    string? Number,
    IReadOnlyList<Refusal> Refusals,
    bool Conflict = false
)
{
    public bool Accepted => Refusals.Count == 0;

    /// <summary>It asked for further matters to be opened, which is done next.</summary>
    internal bool OpensMore { get; init; }

    internal static ActResult Refused(IReadOnlyList<Refusal> refusals, bool conflict = false) => new(0, 0, "", null, refusals, conflict);
}

public sealed partial class CaseStore
{
    private const int Attempts = 5;
    private readonly FrozenDictionary<string, List<(Module Module, ActType Act)>> hearers;

    /// <summary>
    /// Performs an act in one transaction: deemed acts, gate, look-ups, the act, numbers, matter, journal, clocks, counts, search text, outbox.
    /// A refusal stores nothing; a lost race is a refusal with <see cref="ActResult.Conflict"/>.
    /// </summary>
    public async Task<ActResult> Perform(ActRequest request)
    {
        var result = await PerformAlone(request);
        // what follows from the act is there when its page is looked at; if this process ends before, a later round does it
        if (result.OpensMore)
            await DeliverOpenings(result.Matter);
        return result;
    }

    private Task<ActResult> PerformAlone(ActRequest request) =>
        pool.Write(async session =>
        {
            for (var attempt = 1; ; attempt++)
                try
                {
                    return await PerformOnce(session, request);
                }
                catch (DbException failure) when (Dialect.Violated(failure) is string table)
                {
                    session.Execute("ROLLBACK");
                    if (table is "sent")
                        continue;
                    if (table is "journal" or "matter" or "answered")
                        return ActResult.Refused([Gate.StaleVersion], conflict: true);
                    if (table is "claim")
                        return ActResult.Refused([Gate.Claimed with { Law = request.Type.Law }], conflict: true);
                    throw;
                }
                catch (DbException failure) when (Dialect.IsBusy(failure) && attempt < Attempts)
                {
                    session.Execute("ROLLBACK");
                }
        });

    private async Task<ActResult> PerformOnce(Session session, ActRequest request)
    {
        if (request.Token is { } token && OpenedBy(session, token) is { } already)
            return already;
        var newId = request.Matter is null ? matterIds.Take(session) : 0;
        session.Queue(Dialect.BeginWrite);
        var written = await PerformInside(session, request, newId, intoInbox: true);
        foreach (var (type, act) in request.Then)
            if (written.Accepted)
                written = await PerformInside(session, Further(request, written, type, act), 0, intoInbox: true);
        if (written.Accepted && request.Beside?.Invoke(session, written) is { } against)
            written = ActResult.Refused([against], conflict: true);
        if (!written.Accepted)
        {
            session.Execute("ROLLBACK");
            return written;
        }
        if (request.Token is not null)
            session.Queue("INSERT INTO sent (token, matter_id, sent_at) VALUES ($1, $2, $3)", request.Token, written.Matter, Now);
        session.Queue("COMMIT");
        session.Flush();
        return written;
    }

    private static ActRequest Further(ActRequest request, ActResult written, ActType type, Act act) =>
        request with
        {
            Type = type,
            Act = act,
            Matter = written.Matter,
            Seen = null,
        };

    /// <summary>Performs inside the caller's transaction and queues the rows; nothing is queued after a refusal.</summary>
    private async Task<ActResult> PerformInside(Session session, ActRequest request, long newId, bool intoInbox)
    {
        CaseFile file;
        List<(string, string)>? facetsBefore = null;
        if (request.Matter is { } id)
        {
            if (LoadRow(session, Reader.Of(request.Actor), id) is not { } row || row.Kind != request.Type.Kind)
                return ActResult.Refused([Gate.NotFound]);
            file = Open(row);
            facetsBefore = WriteSet.FacetsOf(file);
        }
        else
            file = CaseFile.New(
                ModuleOf(request.Type.Kind),
                newId,
                request.Office ?? throw new ArgumentException("a new matter needs an office"),
                Calendar,
                SettingOf
            );
        if (CannotTakeCharge(request, file) is { } cannot)
            return ActResult.Refused([cannot]);
        var personal = new List<object?[]>();
        var act = SealPersonal(request.Type, request.Act, file.Matter.Id, personal);
        var performance = new Performance(
            request.Type,
            act,
            request.Actor,
            request.On,
            request.At ?? Now,
            request.Actor.Behalf is null ? request.Channel : "counter",
            SeenBy(session, request, file)
        );
        var outside = new Outside(this, session);
        var refusals = await file.Perform(performance, outside);
        if (refusals.Count > 0)
            return ActResult.Refused(refusals, refusals.Any(r => r.Is(Gate.StaleVersion)));
        Keep(session, outside.Frozen);
        SaveFile(session, file, facetsBefore, personal, intoInbox);
        return ResultOf(file);
    }

    private ActResult ResultOf(CaseFile file) =>
        new(file.Matter.Id, file.Matter.Version, file.Matter.Receipt, file.Matter.Number, [])
        {
            OpensMore = file.Written.Any(e => e.Outcome.Openings.Count > 0 || followers.Contains(WriteSet.EventOf(file, e))),
        };

    private void SaveFile(Session session, CaseFile file, List<(string, string)>? facetsBefore, List<object?[]> personal, bool intoInbox)
    {
        var set = NewWriteSet(session);
        set.Add(file, facetsBefore, intoInbox);
        foreach (var row in personal)
            set.AddPersonal(row);
        set.Save(session);
        AnnounceTo(session, file);
    }

    private WriteSet NewWriteSet(Session session) =>
        new(
            Dialect,
            hearers.ContainsKey,
            FollowedBy,
            tree.Above,
            id => session.Scalar<string>("SELECT path FROM listed WHERE id = $1", id)
        );

    /// <summary>Replaces typed personal values by their commitments and collects the rows that hold them.</summary>
    private Act SealPersonal(ActType type, Act act, long matter, List<object?[]> rows)
    {
        if (!type.Fields.Any(f => f.IsPersonal))
            return act;
        return type.Replace(
            act,
            (field, value) =>
            {
                if (value is not Personal { Value: not null } typed)
                    return value;
                var salt = RandomNumberGenerator.GetBytes(16);
                var committed = typed.Sealed(salt);
                rows.Add([
                    committed.Commitment,
                    matter,
                    field.Name,
                    salt,
                    vault.Seal(typed.Value, committed.Commitment),
                    KeyedOf(typed.Value),
                ]);
                return committed;
            }
        );
    }

    private FrozenDictionary<string, List<(Module, ActType)>> Hearers() =>
        (
            from module in modules.Values
            from act in module.Acts
            where act.Hears is not null && !act.Opens
            from happened in act.Hears!.Split(';')
            group (module, act) by happened
        ).ToFrozenDictionary(g => g.Key, g => g.ToList());

    internal const string MatterColumns =
        "m.id, m.kind, m.receipt, m.number, m.title, m.stage, m.phase, m.office_id, m.owner, m.opened_on, m.due_on, m.closed_on, m.version, m.head, m.facts, m.course, m.secrecy";

    internal static MatterRow ReadRow(DbDataReader r) =>
        new(
            r.GetInt64(0),
            r.GetString(1),
            r.GetString(2),
            Text(r, 3),
            r.GetString(4),
            r.GetString(5),
            (Phase)r.GetInt32(6),
            r.GetInt32(7),
            Text(r, 8),
            r.GetFieldValue<DateOnly>(9),
            Day(r, 10),
            Day(r, 11),
            r.GetInt32(12),
            r.GetFieldValue<byte[]>(13),
            r.GetString(14),
            r.GetString(15),
            r.IsDBNull(16) ? null : (Secrecy)r.GetInt32(16)
        );

    internal static string? Text(DbDataReader r, int i) => r.IsDBNull(i) ? null : r.GetString(i);

    internal static DateOnly? Day(DbDataReader r, int i) => r.IsDBNull(i) ? null : r.GetFieldValue<DateOnly>(i);

    /// <summary>A moment in UTC; neither database says so of what it hands out.</summary>
    internal static DateTime? Moment(DbDataReader r, int i) =>
        r.IsDBNull(i) ? null : DateTime.SpecifyKind(r.GetDateTime(i), DateTimeKind.Utc);

    /// <summary>Asks, reads and allots inside the act's own transaction.</summary>
    private sealed class Outside(CaseStore store, Session session) : IOutside
    {
        /// <summary>What is behind the readings given, to be kept with the act.</summary>
        public List<FrozenSet> Frozen { get; } = [];

        public ValueTask<FrozenReading> Freeze(FigureQuestion question, Office office)
        {
            var (reading, behind) = store.Freeze(session, question, office);
            Frozen.Add(behind);
            return new(reading);
        }

        public ValueTask<IReadOnlyList<Found>> Unbalanced(BalanceQuestion question, Office office) =>
            new(store.Unbalanced(session, question, office));

        private const string Head = "m.id, COALESCE(m.number, m.receipt), m.stage, m.opened_on";

        private static Found ReadHead(DbDataReader r) => new(r.GetInt64(0), r.GetString(1), r.GetString(2), r.GetFieldValue<DateOnly>(3));

        public ValueTask<IReadOnlyList<Found>> Ask(LookUp question, long except) =>
            new(
                question.Tells ? [.. Query(question, except, MatterColumns, ReadRow).Select(row => Found.Of(store.Open(row).Matter))]
                : question.ByLine ? LinesOf(question, except)
                : Query(question, except, Head, ReadHead)
            );

        private List<T> Query<T>(LookUp question, long except, string columns, Func<DbDataReader, T> read) =>
            question.Facet == LookUp.ById
                ? session.Query(
                    $"SELECT {columns} FROM matter m WHERE m.id = $1 AND m.kind = $2",
                    read,
                    long.Parse(question.Value, System.Globalization.CultureInfo.InvariantCulture),
                    question.Kind
                )
                : session.Query(
                    $"SELECT {columns} FROM matter_facet f JOIN matter m ON m.id = f.matter_id WHERE f.facet = $1 AND f.value = $2 AND f.matter_id <> $3 ORDER BY f.opened_on DESC, f.matter_id DESC LIMIT $4",
                    read,
                    $"{question.Kind}.{question.Facet}",
                    question.Value,
                    except,
                    question.Limit
                );

        private List<Found> LinesOf(LookUp question, long except)
        {
            var (from, before) = question.Lines;
            return session.Query(
                $"SELECT {Head}, f.value FROM matter_facet f JOIN matter m ON m.id = f.matter_id WHERE f.facet = $1 AND f.value >= $2 AND f.value < $3 AND f.matter_id <> $4 ORDER BY f.opened_on DESC, f.matter_id DESC, f.value LIMIT $5",
                r => ReadHead(r) with { Told = r.GetString(4)[from.Length..] },
                $"{question.Kind}.{question.Facet}",
                from,
                before,
                except,
                question.Limit
            );
        }

        public ValueTask<string> Entry(long matter, int n) =>
            new(
                session.Scalar<string>("SELECT body FROM journal WHERE matter_id = $1 AND n = $2", matter, n)
                    ?? throw new InvalidOperationException($"matter {matter} has no entry {n}")
            );

        public ValueTask<string> Allot(Series series, Office office, int year) =>
            new(
                series.Format(
                    office,
                    year,
                    session.Scalar<long>(
                        "INSERT INTO series (office_id, name, year, last) VALUES ($1, $2, $3, 1) ON CONFLICT (office_id, name, year) DO UPDATE SET last = series.last + 1 RETURNING last",
                        office.Id,
                        series.Name,
                        year
                    )
                )
            );
    }
}
