using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Store;

public sealed partial class CaseStore
{
    /// <summary>Seals the heads of all matters touched since the last seal. Null when nothing was touched.</summary>
    public Task<Seal?> SealNow() =>
        pool.Write(session =>
        {
            session.Execute(Dialect.BeginWrite);
            if (Dialect is PostgresDialect)
                session.Execute("SELECT pg_advisory_xact_lock(7162)");
            var leaves = session.Query("SELECT id, version, head FROM matter WHERE sealed = 0 ORDER BY id", ReadLeaf);
            var last = Seals(session).LastOrDefault();
            if (leaves.Count == 0)
            {
                session.Execute("ROLLBACK");
                return Task.FromResult<Seal?>(null);
            }
            var prev = last?.Root ?? new byte[32];
            var seal = new Seal((last?.N ?? 0) + 1, Now, leaves.Count, Seal.RootOf(leaves, prev), prev);
            session.Queue(
                "INSERT INTO seal (n, sealed_at, leaves, root, prev) VALUES ($1, $2, $3, $4, $5)",
                seal.N,
                seal.At,
                seal.Leaves,
                seal.Root,
                seal.Prev
            );
            Tables.SealLeaf.AddAll(session, [.. leaves.Select(l => new object?[] { seal.N, l.Matter, l.Version, l.Head })]);
            // a matter touched between the read and here has another version and stays unsealed
            session.Execute(
                "UPDATE matter SET sealed = 1 WHERE sealed = 0 AND EXISTS (SELECT 1 FROM seal_leaf l WHERE l.seal = $1 AND l.matter_id = matter.id AND l.version = matter.version)",
                seal.N
            );
            session.Execute("COMMIT");
            return Task.FromResult<Seal?>(seal);
        });

    private static List<Seal> Seals(Session session) =>
        session.Query(
            "SELECT n, sealed_at, leaves, root, prev FROM seal ORDER BY n",
            r => new Seal(r.GetInt32(0), Moment(r, 1)!.Value, r.GetInt64(2), r.GetFieldValue<byte[]>(3), r.GetFieldValue<byte[]>(4))
        );

    /// <summary>Writes all seals with their leaves as lines of JSON, to be kept outside the system.</summary>
    public void ExportSeals(TextWriter output) =>
        pool.Read(session =>
        {
            foreach (var seal in Seals(session))
            {
                var leaves = session.Query(
                    "SELECT matter_id, version, head FROM seal_leaf WHERE seal = $1 ORDER BY matter_id",
                    ReadLeaf,
                    seal.N
                );
                output.WriteLine(JsonSerializer.Serialize(new Exported(seal, leaves)));
            }
            return true;
        });

    /// <summary>Reads what <see cref="ExportSeals"/> wrote; throws <see cref="InvalidDataException"/> with one sentence when it is not that.</summary>
    public static IReadOnlyList<(Seal Seal, IReadOnlyList<Leaf> Leaves)> ReadSeals(TextReader input)
    {
        var seals = new List<(Seal, IReadOnlyList<Leaf>)>();
        while (input.ReadLine() is { } line)
            try
            {
                var read = JsonSerializer.Deserialize<Exported>(line);
                seals.Add(read is { Seal: not null, Leaves: not null } ? (read.Seal, read.Leaves) : throw new JsonException("empty"));
            }
            catch (JsonException)
            {
                throw new InvalidDataException($"封存文件第{seals.Count + 1}行无法读取");
            }
        return seals;
    }

    private sealed record Exported(Seal Seal, IReadOnlyList<Leaf> Leaves);
}
