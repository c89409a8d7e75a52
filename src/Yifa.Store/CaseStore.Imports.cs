using System.Data.Common;

namespace Yifa.Store;

/// <summary>A file that was or is being imported.</summary>
/// <param name="Hash">SHA-256 of its bytes, lower-case hex.</param>
/// <param name="Total">Rows that hold data.</param>
/// <param name="Done">Rows committed so far, from the first on.</param>
/// <param name="FinishedAt">Null while rows are missing.</param>
public sealed record ImportFile(string Hash, string Kind, string Name, long Total, long Done, DateTime StartedAt, DateTime? FinishedAt);

public sealed partial class CaseStore
{
    private const string ImportColumns = "hash, kind, name, total, done, started_at, finished_at";

    /// <summary>The files imported, those not finished first, then newest first.</summary>
    public IReadOnlyList<ImportFile> Imports() =>
        pool.One(s =>
            s.Query(
                $"SELECT {ImportColumns} FROM import_file ORDER BY CASE WHEN finished_at IS NULL THEN 0 ELSE 1 END, started_at DESC, hash",
                ReadImport
            )
        );

    /// <summary>What is known of a file by its hash; null when it was never begun.</summary>
    public ImportFile? ImportOf(string hash) =>
        pool.One(s => s.Query($"SELECT {ImportColumns} FROM import_file WHERE hash = $1", ReadImport, hash).FirstOrDefault());

    /// <summary>Notes a file before its first row is stored; one already begun stays as it is.</summary>
    public Task BeginImport(string hash, string kind, string name, long total) =>
        pool.Write(s =>
            Task.FromResult(
                s.Execute(
                    $"INSERT INTO import_file ({ImportColumns}) VALUES ($1, $2, $3, $4, 0, $5, NULL) ON CONFLICT (hash) DO NOTHING",
                    hash,
                    kind,
                    name,
                    total,
                    Now
                )
            )
        );

    /// <summary>Moves a file's mark within the transaction that stores its rows, so that neither is there without the other.</summary>
    /// <exception cref="InvalidDataException">Somebody else moved it meanwhile.</exception>
    public void AdvanceImport(Session session, string hash, long from, long to)
    {
        if (session.Execute("UPDATE import_file SET done = $1 WHERE hash = $2 AND done = $3", to, hash, from) != 1)
            throw new InvalidDataException("同一文件正由另一进程导入,本次停止,没有重复的数据");
        session.Execute("UPDATE import_file SET finished_at = $1 WHERE hash = $2 AND done = total", Now, hash);
    }

    /// <summary>The rows after the last one stored could not be: the file is done all the same.</summary>
    public Task EndImport(string hash, long from, long total) =>
        pool.Write(session =>
        {
            if (from == total)
                return Task.FromResult(true);
            session.Execute(Dialect.BeginWrite);
            AdvanceImport(session, hash, from, total);
            session.Execute("COMMIT");
            return Task.FromResult(true);
        });

    private static ImportFile ReadImport(DbDataReader r) =>
        new(r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt64(3), r.GetInt64(4), Moment(r, 5)!.Value, Moment(r, 6));
}
