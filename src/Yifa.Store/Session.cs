using System.Data.Common;
using Npgsql;

namespace Yifa.Store;

/// <summary>One open connection with its prepared statements. Writes may be queued and sent together.</summary>
public sealed class Session(Dialect dialect) : IDisposable
{
    private readonly DbConnection connection = dialect.Open();
    private readonly Dictionary<string, DbCommand> prepared = [];
    private NpgsqlBatch? queue;

    public Dialect Dialect { get; } = dialect;

    internal NpgsqlConnection Postgres => (NpgsqlConnection)connection;

    public int Execute(string sql, params object?[] values)
    {
        if (queue is null)
            return Command(sql, values).ExecuteNonQuery();
        Queue(sql, values);
        var asked = queue.BatchCommands[^1];
        Flush();
        return asked.RecordsAffected;
    }

    /// <summary>Executes now on SQLite; on PostgreSQL with the next statement or flush, in one round trip with its neighbours.</summary>
    public void Queue(string sql, params object?[] values)
    {
        if (connection is not NpgsqlConnection postgres)
        {
            Command(sql, values).ExecuteNonQuery();
            return;
        }
        queue ??= new NpgsqlBatch(postgres);
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        queue.BatchCommands.Add(command);
    }

    public void Flush()
    {
        if (queue is null)
            return;
        using var batch = queue;
        queue = null;
        batch.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; default when there is none.</summary>
    public T? Scalar<T>(string sql, params object?[] values)
    {
        foreach (var value in Query(sql, r => r.IsDBNull(0) ? default : r.GetFieldValue<T>(0), values))
            return value;
        return default;
    }

    public List<T> Query<T>(string sql, Func<DbDataReader, T> read, params object?[] values)
    {
        if (queue is not null)
            return Each(sql, read, [values]);
        using var reader = Command(sql, values).ExecuteReader();
        return [.. RowsOf(reader, read)];
    }

    /// <summary>Asks the same once for each of the values, on PostgreSQL in one round trip: the rows of the first, then those of the next.</summary>
    public List<T> Each<T>(string sql, Func<DbDataReader, T> read, IReadOnlyCollection<object?[]> values)
    {
        if (connection is not NpgsqlConnection)
            return [.. values.SelectMany(v => Query(sql, read, v))];
        // of what is queued before only a lock answers with a row
        var before = queue?.BatchCommands.Count<NpgsqlBatchCommand>(c => c.CommandText.StartsWith("SELECT", StringComparison.Ordinal)) ?? 0;
        foreach (var some in values)
            Queue(sql, some);
        using var batch = queue;
        queue = null;
        using var reader = batch?.ExecuteReader();
        var rows = new List<T>();
        for (var i = 0; i < before + values.Count; i++, reader!.NextResult())
            if (i >= before)
                rows.AddRange(RowsOf(reader!, read));
        return rows;
    }

    private static IEnumerable<T> RowsOf<T>(DbDataReader reader, Func<DbDataReader, T> read)
    {
        while (reader.Read())
            yield return read(reader);
    }

    /// <summary>Rows one by one, for reads too large to hold. The session is busy until the last row.</summary>
    public IEnumerable<T> Stream<T>(string sql, Func<DbDataReader, T> read, params object?[] values)
    {
        Flush();
        using var command = connection.CreateCommand();
        Fill(command, sql, values);
        using var reader = command.ExecuteReader();
        foreach (var row in RowsOf(reader, read))
            yield return row;
    }

    private DbCommand Command(string sql, object?[] values)
    {
        if (connection is NpgsqlConnection)
        {
            var once = connection.CreateCommand();
            Fill(once, sql, values);
            return once;
        }
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            Fill(command, sql, values);
            return prepared[sql] = command;
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private static void Fill(DbCommand command, string sql, object?[] values)
    {
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            if (command is not NpgsqlCommand)
                parameter.ParameterName = $"${i + 1}";
            parameter.Value = values[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();
        queue?.Dispose();
        connection.Dispose();
    }
}

/// <summary>Sessions kept open between uses. SQLite has one writer at a time, so writers queue here rather than in the database.</summary>
internal sealed class SessionPool : IDisposable
{
    private const int MostWriters = 32;
    private readonly Dialect dialect;
    private readonly Stack<Session> idle = new();
    private readonly Lock gate = new();
    private readonly SemaphoreSlim writers;

    public SessionPool(Dialect dialect)
    {
        this.dialect = dialect;
        writers = new(dialect is SqliteDialect ? 1 : MostWriters);
        if (dialect is not PostgresDialect)
            return;
        // A writer waits for a row's lock on its thread, and the one that holds the lock needs a thread for what Npgsql sends beside a batch.
        // The pool adds one a second; until there were enough, openings at the same office stood still for half a minute.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, MostWriters + Environment.ProcessorCount), ports);
    }

    public async Task<T> Write<T>(Func<Session, Task<T>> work)
    {
        await writers.WaitAsync();
        try
        {
            return await Use(work);
        }
        finally
        {
            writers.Release();
        }
    }

    public async Task<T> Use<T>(Func<Session, Task<T>> work)
    {
        var session = Take();
        var sound = false;
        try
        {
            var result = await work(session);
            sound = true;
            return result;
        }
        finally
        {
            if (sound)
                Return(session);
            else
                session.Dispose();
        }
    }

    /// <summary>A session whose transaction begins and, unless committed, is undone with the connection.</summary>
    public T Read<T>(Func<Session, T> work) =>
        One(session =>
        {
            session.Queue(dialect.BeginRead); // goes along with the first question
            var result = work(session);
            session.Execute("COMMIT");
            return result;
        });

    /// <summary>A session for one statement, which is a transaction by itself and is spared the way to the database and back at either end.</summary>
    public T One<T>(Func<Session, T> statement)
    {
        var session = Take();
        var sound = false;
        try
        {
            var result = statement(session);
            sound = true;
            return result;
        }
        finally
        {
            if (sound)
                Return(session);
            else
                session.Dispose();
        }
    }

    private Session Take()
    {
        lock (gate)
            if (idle.TryPop(out var session))
                return session;
        return new Session(dialect);
    }

    private void Return(Session session)
    {
        lock (gate)
            idle.Push(session);
    }

    public void Dispose()
    {
        lock (gate)
            while (idle.TryPop(out var session))
                session.Dispose();
        writers.Dispose();
    }
}
