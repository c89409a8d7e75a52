using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.EnforcementPowers;
using Yifa.Modules.EnforcementSupervision;
using Yifa.Modules.Litigation;
using Yifa.Modules.Penalties;
using LostSuit = Yifa.Modules.Litigation.Result;

namespace Yifa.Store.Tests;

/// <summary>复议诉讼衔接 and the three levels in a database: what opens by itself, where, and what it brings about in other kinds.</summary>
public sealed class SupervisionTests
{
    private static readonly Office District = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Government = new(2, "shili/zf/", "示例区人民政府", "示府", "government");
    private static readonly Office Market = new(3, "shili/zf/sjj/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Office Street = new(4, "shili/zf/jd/", "示例街道办事处", "示街", "street");
    private static readonly Office Elsewhere = new(5, "shili/dw/", "示例单位", "示单", "department");
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly Actor Supervisor = At(Government, "supervision-items.Supervisor");
    private static readonly Actor Head = At(Government, "supervision-items.Head");

    private static Actor At(Office office, string duty) => new($"{office.Code}.{duty}", "周某", new Capacity.AtOffice(duty, office));

    private static async Task<TestStore> Store(string database, bool supervised = true)
    {
        var test = TestStore.Empty(database, Catalogue.Modules);
        test.Time.Utc = new DateTime(2026, 12, 1, 2, 0, 0, DateTimeKind.Utc);
        Account[] people = supervised
            ?
            [
                new("zhou", "周某", Government, [new Capacity.AtOffice("supervision-items.Supervisor", Government)]),
                new("ma", "马某", Government, [new Capacity.AtOffice("supervision-clues.Supervisor", Government)]),
                new("lian", "练某", Market, [new Capacity.AtOffice("supervision-items.Liaison", Market)]),
            ]
            : [];
        await test.Store.Install([District, Government, Market, Street, Elsewhere], people);
        return test;
    }

    private static async Task<ActResult> Do(TestStore test, string kind, DateOnly on, Actor actor, Act act, long? matter = null, Office? office = null)
    {
        var module = test.Store.Module(kind)!;
        var result = await test.Store.Perform(
            new(module.Act(act.GetType()), act, actor, on, "desk") { Matter = matter, Office = matter is null ? office ?? Government : null }
        );
        Assert.True(result.Accepted, string.Join(' ', result.Refusals));
        return result;
    }

    private static CaseView View(TestStore test, long id) => test.Store.View(new Reader(new Capacity.AtOffice("supervision.Inspector", District)), id)!;

    private static IReadOnlyList<Brief> Items(TestStore test) =>
        test.Store.List(Reader.At(District, "supervision.Inspector"), new ListQuery("supervision-items")).Rows;

    private static async Task<long> Suit(TestStore test, LostSuit result, Office office)
    {
        var registrar = At(office, "litigation.Registrar");
        var suit = await Do(
            test,
            "litigation",
            Day,
            registrar,
            new ReceiveNotice("示例区市场监督管理局", "甲某", "示例法院", "(2026)沪7101行初12号", "处罚", Area.Market),
            office: office
        );
        var lost = LitigationCase.IsLost(result);
        await Do(test, "litigation", Day.AddDays(60), registrar, new RecordOutcome(result, LossCause: lost ? "程序违法" : null), suit.Matter);
        return suit.Matter;
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_suit_that_is_lost_opens_an_item_above_the_organ_at_once(string database)
    {
        using var test = await Store(database);
        var suit = await Suit(test, LostSuit.Quashed, Market);

        var item = Assert.Single(Items(test));
        Assert.Contains("判决撤销", item.Title);
        Assert.Equal(Government.Id, View(test, item.Id).Brief.Office.Id);
        Assert.Contains(View(test, suit).Links, l => l.Matter.Id == item.Id); // the case shows what supervision does
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_suit_that_is_won_opens_none_nor_one_where_nobody_supervises(string database)
    {
        using var test = await Store(database);
        await Suit(test, LostSuit.Dismissed, Market);
        await Suit(test, LostSuit.Quashed, Elsewhere);
        Assert.Empty(Items(test));

        using var bare = await Store(database, supervised: false);
        await Suit(bare, LostSuit.Quashed, Market);
        Assert.Empty(Items(bare));
    }
}
