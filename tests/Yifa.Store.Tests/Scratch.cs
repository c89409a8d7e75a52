using Npgsql;

namespace Yifa.Store.Tests;

/// <summary>
/// An empty database of either kind, gone once it is let go: a file, or one of the server that YIFA_TEST_POSTGRES names, without which the test
/// is skipped and says so.
/// </summary>
public sealed class Scratch : IDisposable
{
    private readonly string? file;
    private readonly string? name;
    private readonly string server = "";

    public Scratch(string database)
    {
        if (database == "sqlite")
        {
            file = Path.Combine(Path.GetTempPath(), $"yifa-{Guid.NewGuid():N}.db");
            Address = $"sqlite:{file}";
            return;
        }
        server = Environment.GetEnvironmentVariable("YIFA_TEST_POSTGRES") ?? "";
        Assert.SkipWhen(server.Length == 0, "没有 PostgreSQL:YIFA_TEST_POSTGRES 未设置");
        name = $"yifa_{Guid.NewGuid():N}";
        OnServer($"CREATE DATABASE {name}");
        Address = "postgres:" + new NpgsqlConnectionStringBuilder(server) { Database = name };
    }

    /// <summary>As <see cref="Dialect.Parse"/> and the command line read it.</summary>
    public string Address { get; }

    public void Dispose()
    {
        if (name is not null)
            OnServer($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        if (file is not null)
            foreach (var part in (string[])[file, file + "-wal", file + "-shm"])
                File.Delete(part);
    }

    private void OnServer(string sql)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
