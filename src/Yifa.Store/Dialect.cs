using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Yifa.Store;

/// <summary>What differs between the two databases; everything else is the same SQL with <c>$1</c> parameters.</summary>
public abstract class Dialect
{
    public abstract string Name { get; }

    /// <summary>Starts a transaction that will write.</summary>
    public abstract string BeginWrite { get; }

    /// <summary>Starts a transaction whose reads all see one moment.</summary>
    public abstract string BeginRead { get; }

    internal abstract DbConnection Open();

    /// <summary>The unique index or table a statement violated; null for any other failure.</summary>
    internal abstract string? Violated(DbException failure);

    /// <summary>A writer was there first and the transaction may be tried again.</summary>
    internal abstract bool IsBusy(DbException failure);

    /// <summary>A date's month as the number yyyymm, in SQL.</summary>
    internal abstract string MonthOf(string date);

    /// <summary>Whether a text contains another, as SQL over two expressions.</summary>
    internal abstract string Contains(string text, string part);

    /// <summary>Whether a number is among others, given as one text with commas between.</summary>
    internal abstract string Among(string number, string list);

    /// <summary>Full text over all matters.</summary>
    internal abstract SearchIndex Search { get; }

    /// <summary>Full text over what is published.</summary>
    internal abstract SearchIndex Published { get; }

    /// <summary>Reads <c>sqlite:FILE</c> or <c>postgres:CONNECTION</c>; throws <see cref="FormatException"/> with one sentence on anything else.</summary>
    public static Dialect Parse(string text)
    {
        if (text.StartsWith("sqlite:", StringComparison.Ordinal) && text.Length > 7)
            return new SqliteDialect(text[7..]);
        if (text.StartsWith("postgres:", StringComparison.Ordinal) && text.Length > 9)
            return new PostgresDialect(text[9..]);
        throw new FormatException($"数据库应写作 sqlite:文件 或 postgres:连接串,现为“{text}”");
    }
}

/// <summary>Embedded SQLite: write-ahead log, full durability.</summary>
public sealed class SqliteDialect(string file) : Dialect
{
    public string File { get; } = file;
    public override string Name => "Sqlite";
    public override string BeginWrite => "BEGIN IMMEDIATE";
    public override string BeginRead => "BEGIN";

    internal override DbConnection Open()
    {
        if (Path.GetDirectoryName(Path.GetFullPath(File)) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = File,
                Pooling = false,
                DefaultTimeout = 30,
            }.ToString()
        );
        connection.Open();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText =
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY";
        pragmas.ExecuteNonQuery();
        return connection;
    }

    // "UNIQUE constraint failed: claim.scope, claim.key, claim.slot"
    internal override string? Violated(DbException failure) =>
        failure is SqliteException { SqliteErrorCode: 19 } && failure.Message.IndexOf("failed: ", StringComparison.Ordinal) is var i and > 0
            ? failure.Message[(i + 8)..].Split('.')[0]
            : null;

    internal override bool IsBusy(DbException failure) => failure is SqliteException { SqliteErrorCode: 5 or 6 };

    internal override string MonthOf(string date) => $"CAST(substr({date}, 1, 4) || substr({date}, 6, 2) AS INTEGER)";

    internal override string Contains(string text, string part) => $"instr({text}, {part}) > 0";

    internal override string Among(string number, string list) => $"{number} IN (SELECT value FROM json_each('[' || {list} || ']'))";

    internal override SearchIndex Search { get; } = new Fts5Index("search");

    internal override SearchIndex Published { get; } = new Fts5Index("search_public");
}

/// <summary>PostgreSQL 15 or later.</summary>
public sealed class PostgresDialect : Dialect, IAsyncDisposable
{
    private readonly NpgsqlDataSource source;

    public PostgresDialect(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 };
        source = NpgsqlDataSource.Create(settings);
    }

    public override string Name => "Postgres";
    public override string BeginWrite => "BEGIN";
    public override string BeginRead => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

    internal override DbConnection Open() => source.OpenConnection();

    internal override string? Violated(DbException failure) => failure is PostgresException { SqlState: "23505" } e ? e.TableName : null;

    internal override bool IsBusy(DbException failure) => failure is PostgresException { SqlState: "40001" or "40P01" };

    internal override string MonthOf(string date) => $"CAST(to_char({date}, 'YYYYMM') AS INTEGER)";

    internal override string Contains(string text, string part) => $"strpos({text}, {part}) > 0";

    internal override string Among(string number, string list) => $"{number} = ANY (string_to_array({list}, ',')::bigint[])";

    internal override SearchIndex Search { get; } = new GinIndex("search");

    internal override SearchIndex Published { get; } = new GinIndex("search_public");

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
