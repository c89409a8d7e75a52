using Yifa.Kernel;

namespace Yifa.Store.Tests;

public sealed class PlannerTests
{
    private static readonly Period June = Period.Month(2024, 6);
    private static readonly Reader All = Reader.At(Permits.Region);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_appointed_stands_on_its_day_moves_with_the_fact_and_goes_when_it_is_called_off(string database)
    {
        using var test = await TestStore.New(database);
        var north = (await test.Open("2024-05-27", "北店", office: Permits.North)).Matter;
        await test.Open("2024-05-31", "南店", office: Permits.South);
        Assert.Empty(Held(All, Permits.Region));
        await test.Act(north, "2024-05-28", new AppointVisit(new(2024, 6, 12)));
        Assert.Equal((new DateOnly(2024, 6, 12), "勘验", north), Assert.Single(Held(All, Permits.Region)));
        Assert.Single(Held(Reader.At(Permits.North), Permits.Region));
        Assert.Empty(Held(All, Permits.South));
        Assert.Empty(Held(Reader.At(Permits.South), Permits.Region));
        Assert.Empty(Held(Reader.Public, Permits.Region));

        Assert.True((await test.Act(north, "2024-05-29", new AppointVisit(new(2024, 6, 20)))).Accepted);
        Assert.Equal(new(2024, 6, 20), Assert.Single(Held(All, Permits.Region)).On);
        await test.Act(north, "2024-05-30", new Accept()); // says nothing of it
        Assert.Single(Held(All, Permits.Region));
        await test.Act(north, "2024-05-31", new AppointVisit());
        Assert.Empty(Held(All, Permits.Region));
        Assert.Null(test.Store.Verify().First);

        IEnumerable<(DateOnly On, string, long)> Held(Reader reader, Office office) =>
            test.Store.Appointments(_ => reader, office, June).Select(a => (a.On, a.Label, a.Matter.Id));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Days_and_heaps_add_up_to_the_open_work_of_the_desk(string database)
    {
        using var test = await TestStore.New(database);
        for (var i = 0; i < 23; i++)
            await test.Open($"2024-05-{10 + i * 7 % 17}", $"申请人{i}", office: i % 3 == 0 ? Permits.North : Permits.South);
        var today = new DateOnly(2024, 5, 24);
        var desk = test.Store.Desk(_ => All, new DeskQuery(DeskList.Unassigned, "wu", today) { Take = 100 }).Rows;
        var due = test.Store.DueIn(_ => All, Permits.Region, Period.Year(2024));
        Assert.Equal(desk.CountBy(i => i.Run.Due).OrderBy(d => d.Key).Select(d => (d.Key, d.Value)), due.Select(d => (d.On, d.Count)));
        Assert.All(due, d => Assert.Equal(PermitClocks.Review, d.Clock));
        var heaps = test.Store.Overdue(_ => All, Permits.Region, today);
        Assert.Equal(desk.Count(i => i.Run.Due < today), heaps.Sum(h => h.Count));
        Assert.Equal([Permits.South, Permits.North], heaps.Select(h => h.Office)); // the larger heap first
        Assert.Equal(desk.Where(i => i.Matter.Office == Permits.North).Min(i => i.Run.Due), heaps[1].Since);
        Assert.Empty(test.Store.Overdue(_ => Reader.Public, Permits.Region, today));
        Assert.Empty(test.Store.DueIn(_ => new Reader(new Capacity.Party("nobody")), Permits.Region, Period.Year(2024)));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Hearings_of_an_older_store_stand_in_the_calendar_after_the_upgrade(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-05-31", "北店", office: Permits.North)).Matter;
        const string planner = "DROP TABLE appointment";
        foreach (var later in DeskTests.UndoneToBeforeTheDesk.TakeWhile(sql => sql != planner).Append(planner))
            test.Tamper(later);
        test.Tamper("DELETE FROM schema_version WHERE number >= 18");
        test.Tamper("UPDATE matter SET kind = 'reconsideration', facts = '{\"hearingOn\": \"2024-06-12\"}'");
        test.Reopen();
        Assert.Equal(id, test.Scalar<long>("SELECT matter_id FROM appointment WHERE name = 'hearingOn' AND on_day = '2024-06-12'"));
    }
}
