using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;
using File = Yifa.Modules.Penalties.File;
using Penalise = Yifa.Modules.Penalties.Decide;

namespace Yifa.Store.Tests;

/// <summary>Penalties in a database: however many press at once and however many offices punish the same act, there is one decision, one number and one fine.</summary>
public sealed class PenaltiesTests
{
    private static readonly Office District = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Market = new(2, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Office Urban = new(3, "shili/cg/", "示例区城市管理行政执法局", "示城管", "department");
    private static readonly string Firm = CreditCode.Make("310112", 29);

    private static async Task<TestStore> Store(string database)
    {
        var test = TestStore.Empty(database, [PenaltiesModule.Module]);
        test.Time.Utc = new DateTime(2026, 4, 2, 2, 0, 0, DateTimeKind.Utc);
        await test.Store.Install([District, Market, Urban], []);
        return test;
    }

    private static Actor At(Office office, Duty duty, string name = "某") =>
        new($"{office.Code}.{duty}.{name}", $"{duty}{name}", new Capacity.AtOffice($"penalties.{duty}", office));

    private static Task<ActResult> Do(TestStore test, string on, Actor actor, Act act, long? matter, Office office, int? seen = null) =>
        test.Store.Perform(
            new(PenaltiesModule.Module.Act(act.GetType()), act, actor, DateOnly.Parse(on, null), "desk")
            {
                Matter = matter,
                Office = matter is null ? office : null,
                Seen = seen,
            }
        );

    private static async Task<long> Ready(TestStore test, Office office)
    {
        var filing = new File(
            "示例商店有限公司",
            PartyType.Organisation,
            EnforcementField.MarketRegulation,
            "日常检查",
            "占道销售过期食品",
            new(2026, 1, 5),
            new(2026, 2, 26),
            ["顾某 SL0001", "贺某 SL0002"],
            CreditCode: Firm
        );
        var officer = At(office, Duty.Officer);
        var opened = await Do(test, "2026-03-02", officer, filing, null, office);
        Assert.True(opened.Accepted, string.Join(" / ", opened.Refusals));
        foreach (
            var (on, act) in ((string, Act)[])
                [
                    ("2026-03-03", new CollectEvidence(EvidenceKind.SiteRecord, "现场笔录", "货架上有过期食品")),
                    ("2026-03-05", new EndInvestigation("货架上有过期食品三件", "示例规定第一条", "示例规定第二条", [])),
                    ("2026-03-06", new GiveNotice([PenaltyKind.Fine], 10_000)),
                    ("2026-03-09", new HearStatement()),
                ]
        )
            Assert.True((await Do(test, on, officer, act, opened.Matter, office)).Accepted);
        return opened.Matter;
    }

    private static Penalise Fined() => new([PenaltyKind.Fine], "按从轻一档", "立即下架", 8_000, Advice: "建立台账");

    private static void HasOneFine(TestStore test, string series)
    {
        Assert.Equal(1, test.Scalar<long>($"SELECT CAST(SUM(last) AS BIGINT) FROM series WHERE name = '{series}'"));
        Assert.Equal(1, test.Scalar<long>("SELECT COUNT(*) FROM claim WHERE scope = 'penalties.fine'"));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_enterprise_finds_the_case_under_its_own_account_from_the_day_it_is_told(string database)
    {
        using var test = await Store(database);
        var firm = (await test.Store.Register(new(AccountKind.Enterprise, "示例商店有限公司", Firm, "13800000001", "hash", "stamp")))!;
        var party = new Actor(firm.Id, firm.Name, new Capacity.Party(firm.Id));
        var matter = await Ready(test, Market);

        Assert.Equal([matter], test.Store.List(Reader.Of(party), new("penalties")).Rows.Select(r => r.Id));
        Assert.True((await Do(test, "2026-03-12", At(Market, Duty.Head), Fined(), matter, Market)).Accepted);
        var objection = await Do(test, "2026-03-13", party, new Modules.Penalties.Object("已经改正,请求减轻"), matter, Market);
        Assert.True(objection.Accepted, string.Join(" / ", objection.Refusals));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task One_that_registers_later_finds_it_from_the_next_step_and_nobody_finds_it_before_the_notice(string database)
    {
        using var test = await Store(database);
        var matter = await Ready(test, Market);
        var firm = (await test.Store.Register(new(AccountKind.Enterprise, "示例商店有限公司", Firm, "13800000001", "hash", "stamp")))!;
        var party = new Reader(new Capacity.Party(firm.Id));
        Assert.Empty(test.Store.List(party, new("penalties")).Rows);
        Assert.True((await Do(test, "2026-03-12", At(Market, Duty.Head), Fined(), matter, Market)).Accepted);
        Assert.Equal([matter], test.Store.List(party, new("penalties")).Rows.Select(r => r.Id));
        Assert.Single(test.Store.Files(party, [matter])[0].File.Course.Parties);

        // another case is only filed: it is nobody's to read yet
        var other = new File(
            "示例商店有限公司",
            PartyType.Organisation,
            EnforcementField.MarketRegulation,
            "投诉举报",
            "无照经营",
            new(2026, 1, 5),
            new(2026, 2, 26),
            ["顾某 SL0001", "贺某 SL0002"],
            CreditCode: Firm
        );
        Assert.True((await Do(test, "2026-03-16", At(Market, Duty.Officer), other, null, Market)).Accepted);
        Assert.Single(test.Store.List(party, new("penalties")).Rows);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_button_pressed_eight_times_at_once_decides_once(string database)
    {
        using var test = await Store(database);
        var matter = await Ready(test, Market);
        var head = At(Market, Duty.Head);
        var presses = Enumerable.Range(0, 8).Select(_ => Task.Run(() => Do(test, "2026-03-12", head, Fined(), matter, Market, seen: 5)));
        var results = await Task.WhenAll(presses);

        Assert.Single(results, r => r.Accepted);
        HasOneFine(test, "penalties.decision");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Of_eight_heads_who_decide_at_once_one_does_and_the_others_hear_that_it_is_done(string database)
    {
        using var test = await Store(database);
        var matter = await Ready(test, Market);
        var heads = Enumerable.Range(0, 8).Select(i => At(Market, Duty.Head, $"{i}"));
        var results = await Task.WhenAll(heads.Select(h => Task.Run(() => Do(test, "2026-03-12", h, Fined(), matter, Market))));

        Assert.Single(results, r => r.Accepted);
        Assert.All(
            results.Where(r => !r.Accepted),
            r => Assert.Contains(r.Refusals, x => x.Is(Gate.AlreadyDone) || x.Is(Gate.WrongStage) || r.Conflict)
        );
        HasOneFine(test, "penalties.decision");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_offices_that_decide_on_the_same_act_at_once_fine_it_once(string database)
    {
        using var test = await Store(database);
        var cases = new List<(Office Office, long Matter)>();
        for (var i = 0; i < 8; i++)
        {
            var office = i % 2 == 0 ? Market : Urban;
            cases.Add((office, await Ready(test, office)));
        }
        var results = await Task.WhenAll(
            cases.Select(c => Task.Run(() => Do(test, "2026-03-12", At(c.Office, Duty.Head), Fined(), c.Matter, c.Office)))
        );

        Assert.Single(results, r => r.Accepted);
        Assert.All(results.Where(r => !r.Accepted), r => Assert.Contains(r.Refusals, x => x.Is(Gate.Claimed)));
        HasOneFine(test, "penalties.decision");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_officers_of_two_offices_who_punish_on_the_spot_at_once_fine_once(string database)
    {
        using var test = await Store(database);
        var spot = new PenaliseOnTheSpot(
            "示例商店有限公司",
            PartyType.Organisation,
            EnforcementField.UrbanManagement,
            "占道经营",
            "示例规定第三条",
            "示例规定第四条",
            ["顾某 SL0001", "贺某 SL0002"],
            "立即撤走",
            500,
            CreditCode: Firm
        );
        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(i => i % 2 == 0 ? Market : Urban)
                .Select(o => Task.Run(() => Do(test, "2026-03-12", At(o, Duty.Officer), spot, null, o)))
        );

        Assert.Single(results, r => r.Accepted);
        Assert.Equal(1, test.Scalar<long>("SELECT COUNT(*) FROM matter"));
        HasOneFine(test, "penalties.simple");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_day_ends_at_midnight_in_china_and_not_before(string database)
    {
        using var test = await Store(database);
        var officer = At(Market, Duty.Officer);
        var matter = await Ready(test, Market);
        var other = await Do(test, "2026-03-02", officer, Large(), null, Market);
        Assert.True(other.Accepted, string.Join(" / ", other.Refusals));
        Assert.True(
            (await Do(test, "2026-03-03", At(Market, Duty.Head), new Preserve(["食品"], "可能灭失"), other.Matter, Market)).Accepted
        );
        Assert.NotEqual(matter, other.Matter);

        test.Time.Utc = new DateTime(2026, 3, 12, 14, 0, 0, DateTimeKind.Utc); // 22:00 of the seventh working day
        Assert.Equal(0, await test.Store.Sweep());
        test.Time.Utc = new DateTime(2026, 3, 12, 15, 59, 59, DateTimeKind.Utc);
        Assert.Equal(0, await test.Store.Sweep());
        test.Time.Utc = new DateTime(2026, 3, 12, 16, 0, 0, DateTimeKind.Utc); // 00:00 of the day after
        Assert.Equal(1, await test.Store.Sweep());
        var late = await Do(test, "2026-03-13", officer, new DisposePreserved(PreservedThing.Seized), other.Matter, Market);
        Assert.Contains(late.Refusals, r => r.Is(Refusals.NothingPreserved));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_publication_ends_in_the_night_after_its_last_day_though_the_case_is_closed(string database)
    {
        using var test = await Store(database);
        var officer = At(Market, Duty.Officer);
        var matter = await Ready(test, Market);
        foreach (
            var (on, actor, act) in ((string, Actor, Act)[])
                [
                    ("2026-03-12", At(Market, Duty.Head), Fined()),
                    ("2026-03-13", officer, new ServeTogether(ServiceManner.Direct, "回证1", "回证2", "回证3", Signer: "店长某")),
                    ("2026-03-16", officer, new Publish()),
                    ("2026-03-20", officer, new Pay(8_000)),
                    ("2026-03-23", officer, new CloseCase()),
                ]
        )
        {
            var done = await Do(test, on, actor, act, matter, Market);
            Assert.True(done.Accepted, string.Join(" / ", done.Refusals));
        }

        test.Time.Utc = new DateTime(2029, 3, 12, 15, 59, 59, DateTimeKind.Utc); // the last second of the third year in China
        Assert.Equal(0, await test.Store.Sweep());
        test.Time.Utc = new DateTime(2029, 3, 12, 16, 0, 0, DateTimeKind.Utc);
        Assert.Equal(1, await test.Store.Sweep());
        Assert.Equal(0, await test.Store.Sweep());

        var file = test.Store.View(Reader.At(District), matter)!.File;
        Assert.Equal((false, "Closed"), (((PenaltyCase)file.Matter).IsPublished, file.Matter.StageCode));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Eight_notices_of_one_case_at_once_are_one_notice(string database)
    {
        using var test = await Store(database);
        var matter = await Ready(test, Market);
        var again = new GiveNotice([PenaltyKind.Fine], 9_000);
        var officers = Enumerable.Range(0, 8).Select(i => At(Market, Duty.Officer, $"{i}"));
        var results = await Task.WhenAll(officers.Select(o => Task.Run(() => Do(test, "2026-03-10", o, again, matter, Market, seen: 5))));

        Assert.Single(results, r => r.Accepted);
        Assert.Null(test.Store.Verify().First);
    }

    private static File Large() =>
        new(
            "示例仓储有限公司",
            PartyType.Organisation,
            EnforcementField.MarketRegulation,
            "日常检查",
            "储存过期食品",
            new(2026, 1, 5),
            new(2026, 2, 26),
            ["顾某 SL0001", "贺某 SL0002"],
            CreditCode: CreditCode.Make("310112", 30)
        );
}
