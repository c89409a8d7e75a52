using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Discretion;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Web.Discretion;
using Yifa.Web.Tests.Cli;

namespace Yifa.Web.Tests.Discretion;

/// <summary>夜间排查: who strays from the benchmarks is looked for once a night, without anybody asking.</summary>
public sealed class NightTests
{
    private static readonly Office Government = new(1, "shili/", "示例区人民政府", "示府", "region");
    private static readonly Office Bureau = new(2, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Account Supervisor = new("zong", "宗某", Government, [new("discretion-alarms.Supervisor", Government)]);
    private static readonly Actor Keeper = new("zhou", "周某", new Capacity.AtOffice("discretion-cases.Keeper", Bureau));

    private static async Task<CaseStore> Store(Shell shell, PersonalVault vault, bool skewed, params Account[] accounts)
    {
        var time = new Fixed(new DateTimeOffset(2026, 7, 2, 2, 0, 0, TimeSpan.Zero));
        var store = CaseStore.Open(new SqliteDialect(shell.PathOf("night.db")), Catalogue.Modules, vault, time: time);
        await store.Install([Government, Bureau], accounts);
        Assert.Empty(await store.Load(WeighedYear.Of(Bureau, Keeper, skewed, _ => new(2026, 6, 30))));
        return store;
    }

    private sealed class Fixed(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private static IReadOnlyList<Brief> Alarms(CaseStore store) =>
        store.List(Reader.Of(Actor.Statute), new ListQuery(DiscretionModule.Alarms.Kind)).Rows;

    [Fact]
    public async Task Who_strays_is_found_at_night_and_the_next_night_is_not_told_of_again()
    {
        using var shell = new Shell();
        using var vault = new PersonalVault(new byte[32]);
        using var store = await Store(shell, vault, skewed: true, Supervisor);
        var search = new StraySearch(store);

        Assert.Equal(1, await search.Night());
        Assert.Equal(0, await new StraySearch(store).Night()); // as another process does

        var alarm = Assert.Single(Alarms(store));
        Assert.Contains("人员0", alarm.Title);
        Assert.Equal(Bureau.Id, alarm.Office.Id);
        Assert.Null(store.Verify().First);
    }

    [Fact]
    public async Task Where_all_weigh_alike_or_nobody_answers_for_alarms_the_night_raises_none()
    {
        using var shell = new Shell();
        using var vault = new PersonalVault(new byte[32]);
        using var alike = await Store(shell, vault, skewed: false, Supervisor);
        Assert.Equal(0, await new StraySearch(alike).Night());

        using var other = new Shell();
        using var unwatched = await Store(other, vault, skewed: true);
        Assert.Equal(0, await new StraySearch(unwatched).Night());
        Assert.Empty(Alarms(unwatched));
    }
}
