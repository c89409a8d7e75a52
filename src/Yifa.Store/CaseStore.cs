using System.Collections.Frozen;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>
/// The store of all matters on one database: acts in, readings and lists out. Safe to share between threads; several processes may work on
/// one PostgreSQL at the same time.
/// </summary>
public sealed partial class CaseStore : IDisposable
{
    private readonly SessionPool pool;
    private readonly FrozenDictionary<string, Module> modules;
    private readonly FrozenDictionary<string, Figure> figures;
    private readonly PersonalVault vault;
    private readonly TimeProvider time;
    private readonly Ids matterIds = new("matter-id");
    private volatile OfficeTree tree = OfficeTree.Empty;
    private volatile FrozenDictionary<string, string> settings = FrozenDictionary<string, string>.Empty;

    private CaseStore(
        Dialect dialect,
        IEnumerable<Module> modules,
        PersonalVault vault,
        WorkCalendar calendar,
        TimeProvider time,
        ContentFolder contents
    )
    {
        Contents = contents;
        (Dialect, Calendar, this.vault, this.time) = (dialect, calendar, vault, time);
        pool = new SessionPool(dialect);
        displays = new(pool, session => BeginAlone(session, "code-display"), Note);
        this.modules = Shelved(modules).ToFrozenDictionary(m => m.Kind);
        figures = this.modules.Values.SelectMany(m => m.Figures).ToFrozenDictionary(f => f.Id);
        hearers = Hearers();
        followers = Followers();
    }

    public Dialect Dialect { get; }
    public WorkCalendar Calendar { get; }

    /// <summary>Where the contents of materials lie.</summary>
    public ContentFolder Contents { get; }
    public IReadOnlyCollection<Module> Modules => modules.Values;

    /// <summary>The kind's module; null when the product has none of that kind.</summary>
    public Module? Module(string kind)
    {
        if (modules.GetValueOrDefault(kind) is not { } module)
            return null;
        if (module.Kinds is not null)
            LookForKinds();
        return module;
    }

    /// <summary>Now, UTC, to the millisecond that entries keep.</summary>
    public DateTime Now
    {
        get
        {
            var now = time.GetUtcNow().UtcDateTime;
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        }
    }

    /// <summary>Today in Asia/Shanghai.</summary>
    public DateOnly Today => CaseFile.ChinaDay(Now);

    /// <summary>Opens a database, building or upgrading its tables.</summary>
    /// <param name="vault">Seals personal values; its key never enters the database.</param>
    /// <param name="contents">Where the contents of materials lie; by default where <see cref="ContentFolder.Of"/> says.</param>
    public static CaseStore Open(
        Dialect dialect,
        IEnumerable<Module> modules,
        PersonalVault vault,
        WorkCalendar? calendar = null,
        TimeProvider? time = null,
        ContentFolder? contents = null
    )
    {
        using (var session = new Session(dialect))
            Schema.Upgrade(session);
        var store = new CaseStore(
            dialect,
            modules,
            vault,
            calendar ?? WorkCalendar.Official,
            time ?? TimeProvider.System,
            contents ?? ContentFolder.Of(dialect)
        );
        store.Refresh();
        store.LookForKinds(now: true);
        store.CompleteRows();
        return store;
    }

    public void Dispose() => pool.Dispose();

    /// <summary>Reads offices, accounts and settings anew, after another process changed them.</summary>
    public void Refresh() =>
        pool.Read(session =>
        {
            tree = OfficeTree.Load(session);
            settings = session
                .Query("SELECT key, value FROM setting", r => (Key: r.GetString(0), Value: r.GetString(1)))
                .ToFrozenDictionary(s => s.Key, s => s.Value);
            return true;
        });

    public string? SettingOf(string key) =>
        key.StartsWith(Scene.AccountKey, StringComparison.Ordinal) ? tree.Account(key[Scene.AccountKey.Length..])?.Name
        : key.StartsWith(Sealing.ContentKey, StringComparison.Ordinal)
            ? KeepsCopy(key[Sealing.ContentKey.Length..]) ? "有"
                : null
        : key.StartsWith(Scene.CodeKeyKey, StringComparison.Ordinal) ? CodeKeyNamed(key[Scene.CodeKeyKey.Length..])
        : key.StartsWith(Scene.OfficeKey, StringComparison.Ordinal)
            ? OfficeNamed(key[Scene.OfficeKey.Length..]) is { } office ? $"{office.Path} {office.Name}"
                : null
        : key.StartsWith(Scene.EnterpriseKey, StringComparison.Ordinal) ? AccountOfEnterprise(key[Scene.EnterpriseKey.Length..])
        : settings.GetValueOrDefault(key);

    /// <summary>Sets a setting; matters started before keep the value their entries recorded.</summary>
    public async Task SetSetting(string key, string value)
    {
        await pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                    key,
                    value
                )
            )
        );
        Refresh();
    }

    /// <summary>A fact about the store itself, e.g. which sample it holds.</summary>
    public string? FactOf(string name) => pool.One(s => s.Scalar<string>("SELECT value FROM store_fact WHERE name = $1", name));

    public Task SetFact(string name, string value) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "INSERT INTO store_fact (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    name,
                    value
                )
            )
        );

    private Module ModuleOf(string kind) => modules[kind];

    private CaseFile Open(MatterRow row) => CaseFile.Open(ModuleOf(row.Kind), row, tree.Office(row.OfficeId)!, Calendar, SettingOf);

    private static bool Same(byte[] one, byte[] other) => one.AsSpan().SequenceEqual(other);
}
