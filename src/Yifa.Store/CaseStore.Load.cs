using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A scripted matter that was not stored, and why.</summary>
public sealed record LoadFailure(string Reference, ActType Act, IReadOnlyList<Refusal> Refusals);

/// <summary>How a load goes.</summary>
public sealed record LoadOptions
{
    /// <summary>Matters that share a commit.</summary>
    public int Chunk { get; init; } = 1000;

    /// <summary>Checks everything and stores nothing.</summary>
    public bool Rehearse { get; init; }

    /// <summary>A refused matter undoes its chunk and ends the load; what was committed before stands.</summary>
    public bool StopAtRefusal { get; init; }

    public string Channel { get; init; } = Performance.Import;

    /// <summary>Called after each commit with the number of scripts done, inside no transaction.</summary>
    public Action<long>? Progress { get; init; }

    /// <summary>Run in the chunk's own transaction before its commit, with the number of scripts done.</summary>
    public Action<Session, long>? BeforeCommit { get; init; }

    public CancellationToken Cancel { get; init; }
}

public sealed partial class CaseStore
{
    /// <summary>
    /// Plays scripted matters in bulk: the same gate, rules, journal and counts as single acts, many matters to a commit. A matter with a
    /// refused act is left out whole and reported; the others stand.
    /// </summary>
    public async Task<IReadOnlyList<LoadFailure>> Load(IEnumerable<Script> scripts, LoadOptions? how = null)
    {
        var options = how ?? new LoadOptions();
        var failures = new List<LoadFailure>();
        var done = 0L;
        var rehearsal = options.Rehearse ? new BulkOutside(this, null, rehearsing: true) : null;
        foreach (var chunk in scripts.Chunk(options.Chunk))
        {
            options.Cancel.ThrowIfCancellationRequested();
            if (rehearsal is not null)
                await pool.Use(session => Rehearse(session, chunk, rehearsal, failures));
            else if (!await pool.Write(session => LoadChunk(session, chunk, done, options, failures)))
                return failures;
            done += chunk.Length;
            options.Progress?.Invoke(done);
        }
        return failures;
    }

    private async Task<bool> Rehearse(Session session, Script[] chunk, BulkOutside outside, List<LoadFailure> failures)
    {
        outside.Session = session;
        var id = -1L - outside.Played;
        foreach (var script in chunk)
            if (await Play(script, id--, Performance.Import, outside, []) is { Failure: { } failure })
                failures.Add(failure);
        return true;
    }

    private async Task<bool> LoadChunk(Session session, Script[] chunk, long before, LoadOptions options, List<LoadFailure> failures)
    {
        var id = matterIds.Take(session, chunk.Length);
        session.Execute(Dialect.BeginWrite);
        var outside = new BulkOutside(this, session, rehearsing: false);
        var set = NewWriteSet(session);
        var personal = new List<object?[]>();
        foreach (var script in chunk)
        {
            var (file, failure) = await Play(script, id++, options.Channel, outside, personal);
            if (failure is not null)
                failures.Add(failure);
            else
                set.Add(file!, facetsBefore: null, intoInbox: false);
            foreach (var row in personal)
                set.AddPersonal(row);
            personal.Clear();
        }
        if (options.StopAtRefusal && failures.Count > 0)
        {
            session.Execute("ROLLBACK");
            return false;
        }
        set.Save(session, many: true);
        outside.SaveSeries();
        outside.SaveFrozen();
        var folding = NewFolding();
        foreach (var (office, count) in set.Counts)
            folding.Add(count.Figure, office.Path, count.On, WriteSet.Hundredths(count.Amount), count.Facets, count.Key);
        if (Dialect is PostgresDialect)
            session.Execute("SELECT pg_advisory_xact_lock(7161)");
        folding.Save(session);
        options.BeforeCommit?.Invoke(session, before + chunk.Length);
        session.Execute("COMMIT");
        return true;
    }

    private async ValueTask<(CaseFile? File, LoadFailure? Failure)> Play(
        Script script,
        long id,
        string channel,
        BulkOutside outside,
        List<object?[]> personal
    )
    {
        var module = ModuleOf(script.Kind);
        var file = CaseFile.New(module, id, script.Office, Calendar, SettingOf);
        outside.Begin();
        foreach (var step in script.Steps)
        {
            var type = module.Act(step.Act.GetType());
            var act = SealPersonal(type, step.Act, id, personal);
            var refusals = await file.Perform(new Performance(type, act, step.Actor, step.On, step.At, channel), outside);
            if (refusals.Count == 0 && outside.Lost(file.Written[^1].Outcome.Claims))
                refusals = [Gate.Claimed with { Law = type.Law }];
            if (refusals.Count == 0)
                continue;
            outside.Undo();
            personal.Clear();
            return (null, new LoadFailure(script.Reference, type, refusals));
        }
        outside.Keep(file);
        return (file, null);
    }

    /// <summary>Numbers and look-ups while many matters are played before any is stored.</summary>
    private sealed class BulkOutside(CaseStore store, Session? session, bool rehearsing) : IOutside
    {
        private readonly Dictionary<(int Office, string Series, int Year), long> counters = [];
        private readonly List<(int, string, int)> taken = [];
        private readonly HashSet<Claim> claims = [];
        private readonly List<Claim> claimed = [];
        private readonly HashSet<(string Facet, bool ByLine)> asked = [];
        private readonly Dictionary<(string Facet, bool ByLine, string Value), List<Found>> index = [];
        private readonly List<(Found Found, List<(string Facet, string Value)> Facets)> kept = [];
        private readonly List<FrozenSet> frozen = [];

        public Session Session { get; set; } = session!;

        public int Played { get; private set; }

        public void Begin()
        {
            Played++;
            taken.Clear();
            claimed.Clear();
        }

        public void Undo()
        {
            foreach (var key in taken)
                counters[key]--;
            foreach (var claim in claimed)
                claims.Remove(claim);
        }

        public bool Lost(List<Claim> wanted)
        {
            foreach (var claim in wanted)
            {
                var held = Session.Scalar<long>(
                    "SELECT COUNT(*) FROM claim WHERE scope = $1 AND key = $2 AND slot = $3",
                    claim.Scope,
                    claim.Key,
                    claim.Slot
                );
                if (held > 0 || !claims.Add(claim))
                    return true;
                claimed.Add(claim);
            }
            return false;
        }

        public void Keep(CaseFile file)
        {
            var found = Found.Of(file.Matter);
            List<(string, string)> facets = [.. WriteSet.FacetsOf(file), ($"{file.Module.Kind}.{LookUp.ById}", $"{found.Id}")];
            kept.Add((found, facets));
            Index(found, facets, asked.Contains);
        }

        public ValueTask<IReadOnlyList<Found>> Ask(LookUp question, long except)
        {
            var (facet, byLine) = ($"{question.Kind}.{question.Facet}", question.ByLine);
            if (asked.Add((facet, byLine)))
                foreach (var (found, facets) in kept)
                    Index(found, facets, f => f == (facet, byLine));
            var stored = new Outside(store, Session).Ask(question, except).Result;
            return index.TryGetValue((facet, byLine, question.Value), out var pending)
                ? new([
                    .. pending
                        .Where(f => f.Id != except)
                        .Select(f => f.For(question))
                        .Concat(stored)
                        .OrderByDescending(f => (f.OpenedOn, f.Id))
                        .Take(question.Limit),
                ])
                : new(stored);
        }

        /// <summary>Of what is stored; the matters of the chunk itself are not behind it.</summary>
        public ValueTask<FrozenReading> Freeze(FigureQuestion question, Office office)
        {
            var (reading, behind) = store.Freeze(Session, question, office);
            frozen.Add(behind);
            return new(reading);
        }

        public ValueTask<IReadOnlyList<Found>> Unbalanced(BalanceQuestion question, Office office) =>
            new(store.Unbalanced(Session, question, office));

        /// <summary>A matter played here has all its entries in hand.</summary>
        public ValueTask<string> Entry(long matter, int n) => new Outside(store, Session).Entry(matter, n);

        public void SaveFrozen() => CaseStore.Keep(Session, frozen);

        public ValueTask<string> Allot(Series series, Office office, int year)
        {
            var key = (office.Id, series.Name, year);
            if (!counters.TryGetValue(key, out var last))
                last = LastOf(office, series, year);
            counters[key] = ++last;
            taken.Add(key);
            return new(series.Format(office, year, last));
        }

        // on PostgreSQL the row is made and locked, so that nobody allots from the series until the chunk commits
        private long LastOf(Office office, Series series, int year)
        {
            const string read = "SELECT last FROM series WHERE office_id = $1 AND name = $2 AND year = $3";
            if (store.Dialect is not PostgresDialect || rehearsing)
                return Session.Scalar<long>(read, office.Id, series.Name, year);
            Session.Execute(
                "INSERT INTO series (office_id, name, year, last) VALUES ($1, $2, $3, 0) ON CONFLICT DO NOTHING",
                office.Id,
                series.Name,
                year
            );
            return Session.Scalar<long>(read + " FOR UPDATE", office.Id, series.Name, year);
        }

        public void SaveSeries()
        {
            foreach (var ((office, series, year), last) in counters.OrderBy(c => c.Key))
                Session.Queue(
                    "INSERT INTO series (office_id, name, year, last) VALUES ($1, $2, $3, $4) ON CONFLICT (office_id, name, year) DO UPDATE SET last = excluded.last",
                    office,
                    series,
                    year,
                    last
                );
        }

        private void Index(Found found, List<(string Facet, string Value)> facets, Func<(string Facet, bool ByLine), bool> wanted)
        {
            foreach (var (facet, value) in facets)
            {
                if (wanted((facet, false)))
                    Add((facet, false, value), found);
                if (wanted((facet, true)) && value.IndexOf(' ') is > 0 and var end)
                    Add((facet, true, value[..end]), found with { Told = value[(end + 1)..] });
            }
        }

        private void Add((string, bool, string) place, Found found) =>
            (index.TryGetValue(place, out var list) ? list : index[place] = []).Add(found);
    }
}
