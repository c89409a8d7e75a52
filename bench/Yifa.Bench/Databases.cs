using Npgsql;
using Yifa.Kernel;
using Yifa.Modules.Mediation;
using Yifa.Store;

namespace Yifa.Bench;

/// <summary>Fresh databases for measuring, durable like those in use, removed afterwards.</summary>
internal static class Databases
{
    private static readonly List<Action> Drops = [];
    private static readonly Dictionary<Dialect, string> Connections = [];

    public static string ConnectionOf(Dialect dialect) => Connections[dialect];

    /// <summary>sqlite, and postgres where YIFA_BENCH_POSTGRES names a server.</summary>
    public static IEnumerable<string> Kinds =>
        Environment.GetEnvironmentVariable("YIFA_BENCH_POSTGRES") is { Length: > 0 } ? ["sqlite", "postgres"] : ["sqlite"];

    public static Dialect Fresh(string kind)
    {
        if (kind == "sqlite")
        {
            var file = Path.Combine(Path.GetTempPath(), $"yifa-bench-{Guid.NewGuid():N}.db");
            Drops.Add(() =>
            {
                foreach (var f in (string[])[file, file + "-wal", file + "-shm"])
                    File.Delete(f);
            });
            return new SqliteDialect(file);
        }
        var name = $"bench_{Guid.NewGuid():N}";
        Run(Server, $"CREATE DATABASE {name}");
        Drops.Add(() => Run(Server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        return Named(name);
    }

    /// <summary>A database that stays when the measuring is over; whether its matters stand there since an earlier run.</summary>
    public static (Dialect Dialect, bool Stands) Kept(string kind, string name)
    {
        if (kind == "sqlite")
        {
            var file = Path.Combine(Path.GetTempPath(), $"yifa-bench-{name}.db");
            return (new SqliteDialect(file), File.Exists(file));
        }
        using var c = new NpgsqlConnection(Server);
        c.Open();
        using var command = new NpgsqlCommand("SELECT COUNT(*) FROM pg_database WHERE datname = $1", c);
        command.Parameters.Add(new() { Value = $"bench_{name}" });
        var stands = (long)command.ExecuteScalar()! > 0;
        if (!stands)
            Run(Server, $"CREATE DATABASE bench_{name}");
        return (Named($"bench_{name}"), stands);
    }

    private static string Server => Environment.GetEnvironmentVariable("YIFA_BENCH_POSTGRES")!;

    private static PostgresDialect Named(string database)
    {
        var connection = new NpgsqlConnectionStringBuilder(Server)
        {
            Database = database,
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            CommandTimeout = 0,
        }.ToString();
        var dialect = new PostgresDialect(connection);
        Connections[dialect] = connection;
        return dialect;
    }

    public static async Task<CaseStore> Store(Dialect dialect)
    {
        var store = CaseStore.Open(dialect, [MediationModule.Module], new PersonalVault(new byte[32]));
        await store.Install(World.Offices, [World.Mediator]);
        await store.SetFact(SampleLoading.NameFact, "bench"); // the API takes accounts of samples by name
        return store;
    }

    public static void DropAll()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var drop in Drops)
            drop();
    }

    private static void Run(string connection, string sql)
    {
        using var c = new NpgsqlConnection(connection);
        c.Open();
        using var command = new NpgsqlCommand(sql, c);
        command.ExecuteNonQuery();
    }
}
