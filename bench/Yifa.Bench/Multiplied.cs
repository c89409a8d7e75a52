using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Bench;

/// <summary>
/// Many matters soon: one in fifty comes through its acts, the others are copies of its rows under ids of their own, in as far as full text reads
/// them. The index of PostgreSQL is built when all are there.
/// </summary>
internal static class Multiplied
{
    private const int Copies = 50;

    public static async Task Load(CaseStore store, Dialect dialect, int matters, Reader all)
    {
        await store.Load(World.Disputes(matters / Copies), new LoadOptions { Chunk = 2000 });
        using var session = new Session(dialect);
        var most = session.Scalar<long>("SELECT MAX(id) FROM matter");
        var numbers = $"(WITH RECURSIVE k (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM k WHERE k < {Copies - 1}) SELECT k FROM k) AS k";
        session.Execute("BEGIN");
        foreach (var (table, id) in ((string, string)[])[("matter", "id"), ("matter_facet", "matter_id")])
        {
            var columns = Floor.ReadAll(dialect, table, id, "1 = 0").Columns;
            var copied = columns.Select(c => c == id ? $"{c} + k * {most}" : c);
            session.Execute(
                $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", copied)} FROM {table}, {numbers} ORDER BY k, opened_on"
            );
        }
        if (dialect is SqliteDialect)
            CopyTexts(store, dialect.Search, session, most, all);
        else
            CopyVectors(session, most, numbers);
        session.Execute("COMMIT");
        session.Execute(dialect is SqliteDialect ? "PRAGMA optimize" : "VACUUM ANALYZE");
    }

    private static void CopyVectors(Session session, long most, string numbers)
    {
        session.Execute("DROP INDEX search_vector");
        session.Execute($"INSERT INTO search SELECT place + k * {most}, text, vector FROM search, {numbers} ORDER BY 1");
        session.Execute("SET LOCAL maintenance_work_mem = '512MB'");
        session.Execute("CREATE INDEX search_vector ON search USING gin (vector) WITH (gin_pending_list_limit = 256)");
    }

    // an index without contents cannot be copied: its rows are made again
    private static void CopyTexts(CaseStore store, SearchIndex index, Session session, long most, Reader all)
    {
        for (var first = 1L; first <= most; first += 1000)
            foreach (var matter in store.Files(all, Enumerable.Range(0, 1000).Select(i => first + i)))
            {
                var of = matter.File.Matter;
                var offices = store.Offices.Where(o => of.Office.Within(o));
                var row = index.Row(of.OpenedOn, of.Id, Indexed.Text(matter.File), Indexed.ScopesOf(matter.File, offices));
                for (var k = 1; k < Copies; k++)
                    session.Execute(index.Rows.Insert, (long)row[0]! + k * most, row[1]);
            }
    }
}
