using Yifa.Kernel;

namespace Yifa.Store.Tests;

public class ActsTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_case_goes_from_application_to_decision(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-04-01", "示例餐饮有限公司");
        Assert.Equal("示局收〔2024〕1号", opened.Receipt);

        var accepted = await test.Act(opened.Matter, "2024-04-03", new Accept(), seen: 1);
        Assert.Equal("示局许〔2024〕1号", accepted.Number);

        var decided = await test.Act(opened.Matter, "2024-04-19", new Decide(true, 1200.50m), seen: 2);
        Assert.Equal(3, decided.Version);

        var view = test.Store.View(Reader.At(Permits.Region), opened.Matter)!;
        Assert.Equal(["决定", "受理", "申请"], view.Journal.Select(l => l.Label));
        Assert.Equal(DateOnly.Parse("2024-04-19"), view.Brief.ClosedOn);
        Assert.Equal(1200.50m, ((Permit)view.File.Matter).Fee);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_the_statute_deems_done_is_done_before_the_next_act(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-02-07", "示例零售有限公司");
        var decided = await test.Act(opened.Matter, "2024-03-01", new Decide(false, 0), seen: 1);
        Assert.True(decided.Accepted, string.Join(' ', decided.Refusals));

        var view = test.Store.View(Reader.At(Permits.Region), opened.Matter)!;
        Assert.Equal(["决定", "视为受理", "申请"], view.Journal.Select(l => l.Label));
        Assert.Equal(DateOnly.Parse("2024-02-20"), view.Journal[1].On);
        Assert.Equal("法律规定", view.Journal[1].By);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_sweep_does_the_same_earlier(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-02-07", "示例零售有限公司");
        Assert.Equal(1, await test.Store.Sweep());
        Assert.Equal(0, await test.Store.Sweep());
        Assert.Equal("InHand", test.Store.View(Reader.At(Permits.Region), opened.Matter)!.Brief.Stage);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_refused_act_stores_nothing_and_says_everything(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-04-01", "示例餐饮有限公司");
        var refused = await test.Act(opened.Matter, "2024-06-04", new Decide(true, 1), seen: 7, actor: Permits.NorthOfficer);
        Assert.Equal([Gate.NotFound.Name], refused.Refusals.Select(r => r.Name)); // the north station does not see the bureau's matter

        refused = await test.Act(opened.Matter, "2024-06-04", new Decide(true, 1), seen: 7);
        Assert.Equal([Gate.StaleVersion.Name, Gate.InTheFuture.Name], refused.Refusals.Select(r => r.Name));
        Assert.Equal(1, test.Scalar<long>("SELECT COUNT(*) FROM journal"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Of_two_at_once_one_wins_and_the_other_is_told(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-05-28", "示例餐饮有限公司");
        var results = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => test.Act(opened.Matter, "2024-06-03", new Accept(), seen: 1)))
        );
        Assert.Equal(1, results.Count(r => r.Accepted));
        Assert.All(results.Where(r => !r.Accepted), r => Assert.True(r.Conflict));
        Assert.Equal(2, test.Scalar<long>("SELECT COUNT(*) FROM journal"));
        Assert.Equal(1, test.Scalar<long>("SELECT last FROM series WHERE name = 'permit.case'"));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Numbers_have_no_gaps_however_many_open_at_once(string database)
    {
        using var test = await TestStore.New(database);
        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => test.Open("2024-06-03", $"申请人{i}"))));
        Assert.All(results, r => Assert.True(r.Accepted));
        Assert.Equal(Enumerable.Range(1, 40).Select(n => $"示局收〔2024〕{n}号").Order(), results.Select(r => r.Receipt).Order());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_place_taken_refuses_the_second(string database)
    {
        using var test = await TestStore.New(database);
        Assert.True((await test.Open("2024-04-01", "甲", site: "示例路1号")).Accepted);
        var second = await test.Open("2024-04-02", "乙", site: "示例路1号");
        Assert.Contains(second.Refusals, r => r.Is(Gate.Claimed));
        Assert.Equal(1, test.Scalar<long>("SELECT COUNT(*) FROM matter"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_look_up_sees_other_matters_and_the_entry_keeps_the_answer(string database)
    {
        using var test = await TestStore.New(database);
        for (var i = 0; i < 3; i++)
            Assert.True((await test.Open("2024-06-03", "示例餐饮有限公司")).Accepted);
        var fourth = await test.Open("2024-06-03", "示例餐饮有限公司");
        Assert.Contains(fourth.Refusals, r => r.Is(PermitRefusals.TooManyAtOnce));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_linked_matter_hears_what_happened_exactly_once(string database)
    {
        using var test = await TestStore.New(database);
        var first = await test.Open("2024-06-03", "甲");
        await test.Open("2024-06-03", "乙", related: first.Matter);
        Assert.Equal(1, await test.Store.Deliver());
        Assert.Equal(0, await test.Store.Deliver());
        Assert.Equal(1, ((Permit)test.Store.View(Reader.At(Permits.Region), first.Matter)!.File.Matter).Heard);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_personal_value_is_nowhere_in_clear(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-06-03", "甲", phone: "13800006021");
        Assert.Equal(0, test.Scalar<long>("SELECT COUNT(*) FROM journal WHERE body LIKE '%13800006021%'"));
        Assert.Equal(0, test.Scalar<long>("SELECT COUNT(*) FROM matter WHERE facts LIKE '%13800006021%'"));
        var permit = (Permit)test.Store.View(Reader.At(Permits.Region), opened.Matter)!.File.Matter;
        Assert.StartsWith("p:", permit.Phone!.Commitment);
        test.Tamper("DELETE FROM personal"); // erased on request; the chain still verifies
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_party_sees_its_own_matter_and_no_other(string database)
    {
        using var test = await TestStore.New(database);
        var mine = await test.Store.Perform(
            new ActRequest(
                TestStore.Type<Apply>(),
                new Apply("陈某", Trade.Retail, "开店"),
                Permits.Citizen("chen"),
                TestStore.Day("2024-06-03"),
                "portal"
            )
            {
                Office = Permits.North,
            }
        );
        var other = await test.Open("2024-06-03", "乙");
        var reader = new Reader(new Capacity.Party("chen"));
        Assert.Equal([mine.Matter], test.Store.List(reader, new ListQuery("permit")).Rows.Select(b => b.Id));
        Assert.NotNull(test.Store.View(reader, mine.Matter));
        Assert.Null(test.Store.View(reader, other.Matter));
        Assert.Null(test.Store.View(Reader.Public, mine.Matter));
        Assert.Null(test.Store.View(new Reader(new Capacity.AtOffice("permit.Officer", Permits.South)), mine.Matter));
    }
}
