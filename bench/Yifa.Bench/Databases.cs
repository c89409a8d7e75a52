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
        var server = Environment.GetEnvironmentVariable("YIFA_BENCH_POSTGRES")!;
        var name = $"bench_{Guid.NewGuid():N}";
        Run(server, $"CREATE DATABASE {name}");
        Drops.Add(() => Run(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        var connection = new NpgsqlConnectionStringBuilder(server)
        {
            Database = name,
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
