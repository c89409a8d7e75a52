using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Yifa.Store;

namespace Yifa.Bench;

/// <summary>
/// What the database alone can do: the rows that acts wrote, read back from a store, written again into an empty one by plain SQL over one
/// connection with prepared statements (SQLite) or COPY and batches (PostgreSQL), in transactions of the same size.
/// </summary>
internal sealed class Floor : IDisposable
{
    private static readonly string[] ByMatter = ["journal", "matter_facet", "matter_party", "counted"];
    private const long IdMask = (1L << 40) - 1; // a place in full text ends in the matter's id
    private readonly DbConnection connection;
    private readonly Dictionary<string, DbCommand> prepared = [];

    public Floor(Dialect dialect)
    {
        using (var session = new Session(dialect))
            Schema.Upgrade(session);
        connection = Connect(dialect);
    }

    /// <summary>A connection set up as the store sets up its own.</summary>
    private static DbConnection Connect(Dialect dialect)
    {
        if (dialect is SqliteDialect sqlite)
        {
            var connection = new SqliteConnection($"Data Source={sqlite.File};Pooling=False");
            connection.Open();
            using var pragmas = connection.CreateCommand();
            pragmas.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY";
            pragmas.ExecuteNonQuery();
            return connection;
        }
        var postgres = new NpgsqlConnection(Databases.ConnectionOf(dialect));
        postgres.Open();
        return postgres;
    }

    /// <summary>Rows of one table with its column names.</summary>
    public sealed record Rows(string Table, string[] Columns, List<object?[]> Values)
    {
        public string Insert { get; } =
            $"INSERT INTO {Table} ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select((_, i) => $"${i + 1}"))})";
    }

    public static Rows ReadAll(Dialect dialect, string table, string order, string where = "1 = 1")
    {
        using var connection = Connect(dialect);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} WHERE {where} ORDER BY {order}";
        using var reader = command.ExecuteReader();
        var own = table is "counted" or "inbox" ? 1 : 0; // the database gives these their ids
        var columns = Enumerable.Range(own, reader.FieldCount - own).Select(reader.GetName).ToArray();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(own, columns.Length).Select(i => Value(reader, i))]);
        return new(table, columns, rows);
    }

    private static object? Value(DbDataReader reader, int i) =>
        reader.IsDBNull(i) ? null
        : reader.GetDataTypeName(i) == "date" ? reader.GetFieldValue<DateOnly>(i)
        : reader.GetValue(i);

    /// <summary>The rows of so many matters to a transaction, then the tallies.</summary>
    public (long Rows, TimeSpan Took) LoadAll(Dialect from, int chunk)
    {
        var matters = ReadAll(from, "matter", "id");
        var others = ByMatter.Select(t => ReadAll(from, t, "matter_id")).ToList();
        Rows[] tallies = [ReadAll(from, "tally", "figure"), ReadAll(from, "tally_key", "figure"), ReadAll(from, "office", "id")];
        var search = SearchRows(from, matters);
        var bounds = matters.Values.Chunk(chunk).Select(c => (Convert.ToInt64(c[0][0]), Convert.ToInt64(c[^1][0]))).ToList();
        var cuts = others.Append(matters).Append(search).Select(r => (r, Split(r, bounds))).ToList();
        var written = (long)cuts.Sum(c => c.r.Values.Count) + tallies.Sum(t => t.Values.Count);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Execute("BEGIN");
        Add(tallies[2], tallies[2].Values);
        Execute("COMMIT");
        for (var i = 0; i < bounds.Count; i++)
        {
            Execute("BEGIN");
            foreach (var (rows, parts) in cuts.AsEnumerable().Reverse())
                Add(rows, parts[i]);
            Execute("COMMIT");
        }
        Execute("BEGIN");
        Add(tallies[0], tallies[0].Values);
        Add(tallies[1], tallies[1].Values);
        Execute("COMMIT");
        return (written, watch.Elapsed);
    }

    /// <summary>The same for more than memory holds: the rows of so many matters are read, then written, and only the writing is timed.</summary>
    public (long Rows, TimeSpan Took) LoadStreamed(Dialect from, int chunk)
    {
        var (written, watch) = (0L, new System.Diagnostics.Stopwatch());
        void Commit(IEnumerable<Rows> all)
        {
            var rows = all.ToList();
            watch.Start();
            Execute("BEGIN");
            foreach (var table in rows)
                Add(table, table.Values);
            Execute("COMMIT");
            watch.Stop();
            written += rows.Sum(t => (long)t.Values.Count);
        }
        IndexByMatter(from);
        Commit([ReadAll(from, "office", "id")]);
        var after = long.MinValue;
        while (ReadAll(from, "matter", $"id LIMIT {chunk}", $"id > {after}") is { Values.Count: > 0 } matters)
        {
            var (first, last) = (Convert.ToInt64(matters.Values[0][0]), Convert.ToInt64(matters.Values[^1][0]));
            var range = $"matter_id >= {first} AND matter_id <= {last}";
            var others = ByMatter.Append("claim").Select(t => ReadAll(from, t, "matter_id", range));
            Commit([SearchRows(from, matters, (first, last)), matters, .. others]);
            after = last;
        }
        Commit([ReadAll(from, "tally", "figure"), ReadAll(from, "tally_key", "figure")]);
        return (written, watch.Elapsed);
    }

    /// <summary>So that the source can be read by matter; it is thrown away afterwards.</summary>
    private static void IndexByMatter(Dialect from)
    {
        using var source = Connect(from);
        foreach (var columns in (string[])["matter_facet (matter_id)", "claim (matter_id)", .. SearchColumns(from)])
        {
            using var command = source.CreateCommand();
            command.CommandText = $"CREATE INDEX IF NOT EXISTS bench_{columns.Split(' ')[0]} ON {columns}";
            command.ExecuteNonQuery();
        }
    }

    private static string[] SearchColumns(Dialect from) => from is PostgresDialect ? [$"search ((place & {IdMask}))"] : [];

    private static List<object?[]>[] Split(Rows rows, List<(long From, long To)> bounds)
    {
        var key = Array.FindIndex(rows.Columns, c => c is "matter_id" or "id" or "rowid" or "place");
        var of = rows.Table == "matter" ? 0 : key;
        var parts = bounds.Select(_ => new List<object?[]>()).ToArray();
        foreach (var row in rows.Values)
        {
            var id = Convert.ToInt64(row[of]) & IdMask;
            parts[bounds.FindIndex(b => id >= b.From && id <= b.To)].Add(row);
        }
        return parts;
    }

    /// <summary>
    /// Full-text rows in the order of matters. The contentless index of SQLite cannot be read back, so its terms, and as many more as tell facets
    /// and offices, are made again before the clock starts.
    /// </summary>
    internal static Rows SearchRows(Dialect from, Rows matters, (long From, long To)? of = null)
    {
        if (from is PostgresDialect)
            return ReadAll(
                from,
                "search",
                $"place & {IdMask}",
                of is var (first, last) ? $"(place & {IdMask}) >= {first} AND (place & {IdMask}) <= {last}" : "1 = 1"
            );
        var at = (string name) => Array.IndexOf(matters.Columns, name);
        var (id, on, title, receipt, number, facts) = (at("id"), at("opened_on"), at("title"), at("receipt"), at("number"), at("facts"));
        var summary = (string f) => f.Split("\"summary\":\"") is [_, var rest] ? rest.Split('"')[0] : "";
        var scopes = string.Join(' ', Enumerable.Range(0, 14).Select(i => $"\uE000{i:x24}"));
        var rows = matters.Values.Select(m =>
            new object?[]
            {
                ((long)DateOnly.Parse((string)m[on]!).DayNumber << 40) + (long)m[id]!,
                string.Join(' ', SearchText.Terms($"{m[title]}\n{m[number]}\n{m[receipt]}\n{summary((string)m[facts]!)}").Append(scopes)),
            }
        );
        return new("search", ["rowid", "doc"], [.. rows]);
    }

    public void Add(Rows rows, IReadOnlyList<object?[]> values)
    {
        if (values.Count == 0)
            return;
        if (connection is NpgsqlConnection postgres)
        {
            using var writer = postgres.BeginBinaryImport(
                $"COPY {rows.Table} ({string.Join(", ", rows.Columns)}) FROM STDIN (FORMAT BINARY)"
            );
            foreach (var row in values)
            {
                writer.StartRow();
                foreach (var value in row)
                    if (value is null)
                        writer.WriteNull();
                    else if (value is NpgsqlTsVector vector)
                        writer.WriteAsync(vector).GetAwaiter().GetResult(); // one that is longer than the buffer cannot be written in step
                    else
                        writer.Write(value);
            }
            writer.Complete();
            return;
        }
        foreach (var row in values)
            Execute(rows.Insert, row);
    }

    public int Execute(string sql, params object?[] values) => Command(sql, values).ExecuteNonQuery();

    public object? Scalar(string sql, params object?[] values) => Command(sql, values).ExecuteScalar();

    public void ReadRow(string sql, params object?[] values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        while (reader.Read())
            for (var i = 0; i < reader.FieldCount; i++)
                _ = reader.IsDBNull(i) ? null : reader.GetValue(i);
    }

    /// <summary>One transaction: all at once on PostgreSQL, one after another on SQLite.</summary>
    public void Together(IEnumerable<(string Sql, object?[] Values)> statements)
    {
        if (connection is not NpgsqlConnection postgres)
        {
            foreach (var (sql, values) in statements)
                Execute(sql, values);
            return;
        }
        using var batch = new NpgsqlBatch(postgres);
        foreach (var (sql, values) in statements)
        {
            var command = new NpgsqlBatchCommand(sql);
            foreach (var value in values)
                command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
            batch.BatchCommands.Add(command);
        }
        batch.ExecuteNonQuery();
    }

    private DbCommand Command(string sql, object?[] values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            prepared[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                if (connection is SqliteConnection)
                    parameter.ParameterName = $"${i + 1}";
                command.Parameters.Add(parameter);
            }
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    public void Dispose() => connection.Dispose();
}
