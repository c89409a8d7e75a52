using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>A fresh database of either kind for one test, gone afterwards.</summary>
public sealed class TestStore : IDisposable
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private readonly Action drop;

    private readonly IReadOnlyList<Module> modules;
    private readonly ContentFolder contents;

    private TestStore(Dialect dialect, Action drop, FixedTime time, IReadOnlyList<Module> modules)
    {
        (Dialect, this.drop, Time, this.modules) = (dialect, drop, time, modules);
        contents = new(Path.Combine(Path.GetTempPath(), $"yifa-files-{Guid.NewGuid():N}"));
        Store = CaseStore.Open(dialect, modules, new PersonalVault(Key), time: time, contents: contents);
    }

    public Dialect Dialect { get; }
    public CaseStore Store { get; private set; }
    public FixedTime Time { get; }

    public static async Task<TestStore> New(string database)
    {
        var store = Empty(database);
        await store.Store.Install([Permits.Region, Permits.Bureau, Permits.North, Permits.South], [Permits.Clerk, Permits.NorthClerk]);
        return store;
    }

    public static TestStore Empty(string database, IReadOnlyList<Module>? kinds = null)
    {
        var modules = kinds ?? [Permits.Module];
        var time = new FixedTime(new DateTime(2024, 6, 3, 2, 0, 0, DateTimeKind.Utc));
        var scratch = new Scratch(database);
        return new TestStore(Dialect.Parse(scratch.Address), scratch.Dispose, time, modules);
    }

    /// <summary>As after a restart.</summary>
    public void Reopen()
    {
        Store.Dispose();
        Store = CaseStore.Open(Dialect, modules, new PersonalVault(Key), time: Time, contents: contents);
    }

    /// <summary>Somebody with a database shell, past the program.</summary>
    public void Tamper(string sql, params object?[] values)
    {
        using var session = new Session(Dialect);
        session.Execute(sql, values);
    }

    public T? Scalar<T>(string sql, params object?[] values)
    {
        using var session = new Session(Dialect);
        return session.Scalar<T>(sql, values);
    }

    public Task<ActResult> Open(
        string on,
        string applicant,
        Trade trade = Trade.Catering,
        Office? office = null,
        string? site = null,
        string? phone = null,
        long? related = null
    ) =>
        Store.Perform(
            new ActRequest(
                Type<Apply>(),
                new Apply(applicant, trade, "开设门店", phone is null ? null : Personal.Typed(phone), site, related),
                Permits.Officer,
                Day(on),
                "desk"
            )
            {
                Office = office ?? Permits.Bureau,
            }
        );

    public Task<ActResult> Act(long matter, string on, Act act, int? seen = null, Actor? actor = null) =>
        Store.Perform(
            new ActRequest(Permits.Module.Act(act.GetType()), act, actor ?? Permits.Officer, Day(on), "desk")
            {
                Matter = matter,
                Seen = seen,
            }
        );

    public static ActType Type<T>() => Permits.Module.Act(typeof(T));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public void Dispose()
    {
        Store.Dispose();
        (Dialect as PostgresDialect)?.DisposeAsync().AsTask().Wait();
        drop();
        if (Directory.Exists(contents.Path))
            Directory.Delete(contents.Path, recursive: true);
    }
}

/// <summary>A clock that stands until it is moved.</summary>
public sealed class FixedTime(DateTime utc) : TimeProvider
{
    public DateTime Utc { get; set; } = utc;

    public override DateTimeOffset GetUtcNow() => new(Utc, TimeSpan.Zero);
}

/// <summary>Every body runs on both databases.</summary>
public sealed class BothDatabases : TheoryData<string>
{
    public BothDatabases()
    {
        Add("sqlite");
        Add("postgres");
    }
}
