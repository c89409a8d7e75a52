using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Discretion;
using Yifa.Modules.Penalties;
using Decided = Yifa.Modules.Penalties.Decide;
using File = Yifa.Modules.Penalties.File;

namespace Yifa.Store.Tests;

/// <summary>A penalty that is weighed by a benchmark of another kind, told to the register, and found by an amendment and by a list of the quarter.</summary>
public sealed class DiscretionTests
{
    private static readonly Office District = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Bureau = new(2, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    private static readonly string Firm = CreditCode.Make("310117", 4711);
    private const string Item = WeighedYear.Item;

    private static async Task<TestStore> Store(string database)
    {
        var test = TestStore.Empty(
            database,
            [
                DiscretionModule.Benchmarks,
                DiscretionModule.Lists,
                DiscretionModule.Cases,
                DiscretionModule.MaximumLists,
                DiscretionModule.Alarms,
                PenaltiesModule.Module,
            ]
        );
        test.Time.Utc = new DateTime(2026, 7, 2, 2, 0, 0, DateTimeKind.Utc);
        await test.Store.Install([District, Bureau], []);
        return test;
    }

    private static async Task<long> Do(TestStore test, Module module, string duty, string on, Act act, long? matter = null)
    {
        var done = await test.Store.Perform(
            new(
                module.Act(act.GetType()),
                act,
                new Actor($"scj.{duty}", $"{duty}某", new Capacity.AtOffice($"{module.Kind}.{duty}", Bureau)),
                DateOnly.Parse(on),
                "desk"
            )
            {
                Matter = matter,
                Office = matter is null ? Bureau : null,
            }
        );
        Assert.True(done.Accepted, string.Join(' ', done.Refusals));
        return done.Matter;
    }

    private static readonly string[] Tiers =
    [
        "较轻|次数=初次|罚款|500-2000元|示例条例第二十条",
        "较重|次数=再次|罚款|2000-5000元|示例条例第二十条",
    ];

    private static async Task<long> Published(TestStore test)
    {
        var module = DiscretionModule.Benchmarks;
        var draft = new DraftBenchmark(
            Item,
            "销售过期食品的处罚",
            EnforcementField.MarketRegulation,
            "示例条例第二十条",
            "次数:初次、再次",
            string.Join('\n', Tiers)
        );
        var id = await Do(test, module, "Keeper", "2025-02-03", draft);
        return await Do(test, module, "Keeper", "2025-02-10", new PublishBenchmark("示例文", new(2025, 3, 1), true, true), id);
    }

    private static async Task<long> Weighed(TestStore test, string choice, string firm)
    {
        Task<long> Step(string on, string duty, Act act, long? id) => Do(test, PenaltiesModule.Module, duty, on, act, id);
        var filed = new File(
            "示例商店",
            PartyType.Organisation,
            EnforcementField.MarketRegulation,
            "日常检查",
            $"销售过期食品{firm[^4..]}",
            new(2026, 1, 5),
            new(2026, 2, 26),
            ["顾某 SL0001", "贺某 SL0002"],
            firm
        );
        var id = await Step("2026-03-02", "Officer", filed, null);
        await Step("2026-03-03", "Officer", new CollectEvidence(EvidenceKind.SiteRecord, "现场笔录", "过期食品"), id);
        await Step("2026-03-04", "Officer", new EndInvestigation("过期食品三件", "示例规定第一条", "示例规定第二条", []), id);
        return await Step("2026-03-05", "Officer", new Weigh(Item, [$"次数={choice}"]), id);
    }

    private static async Task Decide(TestStore test, long id, decimal fine)
    {
        await Do(test, PenaltiesModule.Module, "Officer", "2026-03-06", new GiveNotice([PenaltyKind.Fine], fine), id);
        await Do(test, PenaltiesModule.Module, "Officer", "2026-03-09", new HearStatement("没有意见", "无"), id);
        await Do(test, PenaltiesModule.Module, "Head", "2026-03-12", new Decided([PenaltyKind.Fine], "按基准", "下架", fine), id);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_decision_at_the_maximum_is_registered_and_stands_in_the_list_of_its_quarter(string database)
    {
        using var test = await Store(database);
        await Published(test);
        var id = await Weighed(test, "再次", Firm);
        await Decide(test, id, 5_000);

        Assert.Equal(1, (await test.Store.Read(CaseFigures.Applied, Cut.Of(District), Period.Year(2026))).Value);
        var list = await Do(
            test,
            DiscretionModule.MaximumLists,
            "Keeper",
            "2026-04-08",
            new ReportList(2026, 1, EnforcementField.MarketRegulation)
        );
        var read = (MaximumList)test.Store.View(Reader.At(District), list)!.File.Matter;
        Assert.Equal(("较重", 5_000), (Assert.Single(read.Lines).Tier, read.Lines[0].Amount));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_amendment_finds_the_cases_not_yet_decided(string database)
    {
        using var test = await Store(database);
        var benchmark = await Published(test);
        await Decide(test, await Weighed(test, "初次", Firm), 800);
        var running = await Weighed(test, "初次", CreditCode.Make("310117", 4712));
        string[] eased = [Tiers[0].Replace("500-2000", "200-1000"), Tiers[1]];
        await Do(
            test,
            DiscretionModule.Benchmarks,
            "Keeper",
            "2026-03-16",
            new AmendBenchmark("条例修改", "示例文", new(2026, 4, 1), "次数:初次、再次", string.Join('\n', eased), true, true),
            benchmark
        );

        var read = test.Store.View(Reader.At(District), benchmark)!.File;
        Assert.Equal([running], read.Course.Links.Select(l => l.To));
        Assert.Single(((Benchmark)read.Matter).Touched);
        Assert.Null(test.Store.Verify().First);
    }

    private static IEnumerable<Script> Year() =>
        WeighedYear.Of(
            Bureau,
            new Actor("scj.Keeper", "周某", new Capacity.AtOffice("discretion-cases.Keeper", Bureau)),
            skewed: true,
            n => new DateOnly(2026, 1, 5).AddDays(n)
        );

    private static IReadOnlyList<Outlier> Straying(TestStore test, Reader reader, int year) =>
        test.Store.Over(
            reader,
            "discretion-cases",
            Bureau,
            Period.Year(year),
            cases => Outliers.Find(cases.OfType<SchemeCase>().Select(c => c.Placed).OfType<Placed>(), new OutlierRule())
        );

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_year_of_cases_is_searched_for_who_strays(string database)
    {
        using var test = await Store(database);
        Assert.Empty(await test.Store.Load(Year()));

        Assert.Equal(["人员0"], Straying(test, Reader.At(District), 2026).Select(o => o.Who));
        Assert.Empty(Straying(test, Reader.At(District), 2025));
        Assert.Empty(Straying(test, Reader.Public, 2026));
    }
}
