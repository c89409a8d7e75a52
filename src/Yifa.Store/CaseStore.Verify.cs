using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>What a verification found.</summary>
/// <param name="Matters">Matters replayed.</param>
/// <param name="Entries">Entries replayed.</param>
/// <param name="First">The first flaw in order of matter and entry; null when all is sound.</param>
/// <param name="Number">案号 and 收件号 of the matter with the flaw; null when it is not there any more.</param>
public sealed record Verification(long Matters, long Entries, int Seals, Flaw? First, string? Number = null);

public sealed partial class CaseStore
{
    private const int VerifyBatch = 500;

    /// <summary>
    /// Recomputes chains and seals, replays every matter and compares it with its row and its counts, compares the tallies with what was
    /// counted, and hashes the contents of materials again. Everything is read in one snapshot.
    /// </summary>
    /// <param name="exported">Seals kept outside the system; a matter they name and the store lacks is a flaw.</param>
    public Verification Verify(IReadOnlyList<(Seal Seal, IReadOnlyList<Leaf> Leaves)>? exported = null, Action<long>? progress = null) =>
        pool.Read(session =>
        {
            var found = VerifyAll(session, exported, progress);
            return found.First is { } flaw ? found with { Number = NumberOf(session, flaw.Matter) } : found;
        });

    private Verification VerifyAll(
        Session session,
        IReadOnlyList<(Seal Seal, IReadOnlyList<Leaf> Leaves)>? exported,
        Action<long>? progress
    )
    {
        var leaves = new SealedLeaves(
            (exported ?? []).SelectMany(e => e.Leaves).Concat(session.Stream("SELECT matter_id, version, head FROM seal_leaf", ReadLeaf))
        );
        var replay = new Replay(Module, tree.Office, Calendar);
        long after = long.MinValue,
            matters = 0,
            entries = 0;
        while (true)
        {
            var ids = NextIds(session, after);
            if (ids.Count == 0)
                break;
            var (flaw, seen) = VerifyBatchOf(session, replay, after, ids[^1], leaves);
            (after, matters, entries) = (ids[^1], matters + ids.Count, entries + seen);
            if (flaw is not null)
                return new Verification(matters, entries, 0, flaw);
            progress?.Invoke(matters);
        }
        var (sealFlaw, seals) = VerifySeals(session, exported ?? []);
        var missing = leaves.FirstUnmet is var (matter, version) ? new Flaw(matter, version, "封存过的案件或记录已不存在") : null;
        return new Verification(matters, entries, seals, missing ?? sealFlaw ?? VerifyTallies(session) ?? VerifyContents(session));
    }

    // each half ends by itself: a limit around both would sort all that is left for every batch
    private static List<long> NextIds(Session session, long after) =>
        session.Query(
            """
            SELECT id FROM (
              SELECT id FROM (SELECT id FROM matter WHERE id > $1 ORDER BY id LIMIT $2) AS rows
              UNION SELECT matter_id FROM (SELECT DISTINCT matter_id FROM journal WHERE matter_id > $1 ORDER BY matter_id LIMIT $2) AS entries
            ) AS both_ids ORDER BY id LIMIT $2
            """,
            r => r.GetInt64(0),
            after,
            VerifyBatch
        );

    private static string? NumberOf(Session session, long id) =>
        session
            .Query("SELECT number, receipt FROM matter WHERE id = $1", r => (Number: Text(r, 0), Receipt: r.GetString(1)), id)
            .Select(m => m.Number is null ? m.Receipt : $"{m.Number}({m.Receipt})")
            .FirstOrDefault();

    private (Flaw? Flaw, long Entries) VerifyBatchOf(Session session, Replay replay, long after, long upTo, SealedLeaves leaves)
    {
        var (rows, journal, counted) = ReadBatch(session, after, upTo);
        var codes = CodesIn(session, after, upTo);
        foreach (var id in rows.Keys.Union(journal.Keys).Order())
        {
            var flaw = VerifyMatter(replay, id, rows.GetValueOrDefault(id), journal.GetValueOrDefault(id) ?? [], counted[id], codes[id]);
            if (flaw is not null)
                return (flaw, 0);
            foreach (var entry in journal[id])
                leaves.Meet(id, entry.N, entry.Hash);
        }
        return (null, journal.Values.Sum(e => e.Count));
    }

    private static (Dictionary<long, MatterRow>, Dictionary<long, List<StoredEntry>>, ILookup<long, string>) ReadBatch(
        Session session,
        long after,
        long upTo
    )
    {
        var rows = session
            .Query($"SELECT {MatterColumns} FROM matter m WHERE m.id > $1 AND m.id <= $2", ReadRow, after, upTo)
            .ToDictionary(m => m.Id);
        var journal = session
            .Query(
                "SELECT matter_id, n, hash, body FROM journal WHERE matter_id > $1 AND matter_id <= $2 ORDER BY matter_id, n",
                r => new StoredEntry(r.GetInt64(0), r.GetInt32(1), r.GetFieldValue<byte[]>(2), r.GetString(3)),
                after,
                upTo
            )
            .GroupBy(e => e.Matter)
            .ToDictionary(g => g.Key, g => g.ToList());
        var counted = session
            .Query(
                "SELECT matter_id, n, figure, counted_on, amount, facets, distinct_key FROM counted WHERE matter_id > $1 AND matter_id <= $2 ORDER BY matter_id, n, id",
                r =>
                    (
                        Matter: r.GetInt64(0),
                        Line: $"{r.GetInt32(1)} {r.GetString(2)} {r.GetFieldValue<DateOnly>(3):yyyyMMdd} {r.GetInt64(4)} {r.GetString(5)} {Text(r, 6)}"
                    ),
                after,
                upTo
            )
            .ToLookup(c => c.Matter, c => c.Line);
        return (rows, journal, counted);
    }

    private static Flaw? VerifyMatter(
        Replay replay,
        long id,
        MatterRow? row,
        List<StoredEntry> entries,
        IEnumerable<string> counted,
        IEnumerable<CodeRow> codes
    )
    {
        if (row is null)
            return new(id, 1, "只有记录,没有案件");
        if (entries.Count == 0)
            return new(id, 1, "案件没有任何记录");
        var (file, flaw) = replay.Run(entries);
        if (flaw is not null)
            return flaw;
        if (row.Version != entries.Count || !Same(row.Head, entries[^1].Hash))
            return new(id, Math.Min(row.Version, entries.Count) + 1, "案件登记的记录条数或末条哈希与记录不符");
        var again = file!.Row();
        if (again with { Head = row.Head } != row)
            return new(id, entries.Count, "案件现状与按记录重新办理的结果不符");
        if (file.Lacks is { } lack)
            return new(id, entries.Count, $"在办案件没有{lack}");
        if (file.Matter.Code is { } code && !codes.Contains(CodeRow.Of(code)))
            return new(id, entries.Count, "检查码的登记与记录不符");
        var expected = file.Written.SelectMany(e =>
            e.Outcome.Counts.Select(c => $"{e.N} {c.Figure} {c.On:yyyyMMdd} {WriteSet.Hundredths(c.Amount)} {c.Facets} {c.Key}")
        );
        return expected.SequenceEqual(counted) ? null : new(id, entries.Count, "计入指标的数与记录不符");
    }

    private static Leaf ReadLeaf(System.Data.Common.DbDataReader r) => new(r.GetInt64(0), r.GetInt32(1), r.GetFieldValue<byte[]>(2));

    private static (Flaw? Flaw, int Seals) VerifySeals(Session session, IReadOnlyList<(Seal Seal, IReadOnlyList<Leaf> Leaves)> exported)
    {
        var seals = Seals(session);
        var prev = new byte[32];
        foreach (var seal in seals)
        {
            var leaves = session.Query(
                "SELECT matter_id, version, head FROM seal_leaf WHERE seal = $1 ORDER BY matter_id",
                ReadLeaf,
                seal.N
            );
            if (!Same(seal.Prev, prev) || !Same(seal.Root, Seal.RootOf(leaves, prev)))
                return (new(0, seal.N, $"第{seal.N}号封存与其内容不符"), seals.Count);
            prev = seal.Root;
        }
        foreach (var (seal, leaves) in exported)
        {
            if (!Same(seal.Root, Seal.RootOf(leaves, seal.Prev)))
                return (new(0, seal.N, $"封存文件中的第{seal.N}号与其内容不符"), seals.Count);
            if (!seals.Any(s => s.N == seal.N && Same(s.Root, seal.Root)))
                return (new(0, seal.N, $"封存文件中的第{seal.N}号在库中不存在或不同"), seals.Count);
        }
        return (null, seals.Count);
    }

    private Flaw? VerifyTallies(Session session)
    {
        var folding = NewFolding();
        var rows = session.Stream(
            "SELECT figure, office_path, counted_on, amount, facets, distinct_key FROM counted",
            r => (r.GetString(0), r.GetString(1), r.GetFieldValue<DateOnly>(2), r.GetInt64(3), r.GetString(4), Text(r, 5))
        );
        foreach (var (figure, path, on, amount, facets, key) in rows)
            folding.Add(figure, path, on, amount, facets, key);
        var waiting = NewFolding();
        foreach (
            var (figure, path, on, amount, facets, key) in session.Stream(
                "SELECT figure, office_path, counted_on, amount, facets, distinct_key FROM inbox",
                r => (r.GetString(0), r.GetString(1), r.GetFieldValue<DateOnly>(2), r.GetInt64(3), r.GetString(4), Text(r, 5))
            )
        )
            waiting.Add(figure, path, on, amount, facets, key);
        foreach (
            var (key, amount) in session.Stream(
                "SELECT figure, office_path, cut, month, amount FROM tally",
                r => ((r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt32(3)), r.GetInt64(4))
            )
        )
            if (!folding.Tallies.Remove(key, out var counted) ? amount != 0 : amount + waiting.Tallies.GetValueOrDefault(key) != counted)
                return new(0, 0, $"指标 {key.Item1} 在 {key.Item2} {key.Item4} 的汇总数与明细不符");
        foreach (var (key, counted) in folding.Tallies)
            if (counted != waiting.Tallies.GetValueOrDefault(key))
                return new(0, 0, $"指标 {key.Figure} 在 {key.Path} {key.Month} 的汇总数缺失");
        return null;
    }
}
