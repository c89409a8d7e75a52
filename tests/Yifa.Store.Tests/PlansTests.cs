using Yifa.Kernel;
using Yifa.Modules.Inspections;

namespace Yifa.Store.Tests;

/// <summary>Plans in a database: their lines are read back by whoever sees the plan, and a line becomes one visit.</summary>
public sealed class PlansTests
{
    private const int Year = 2026;
    private static readonly Office City = new(1, "shi/", "示例市", "示", "region");
    private static readonly Office[] Bodies =
    [
        .. Enumerable.Range(0, 3).Select(n => new Office(10 + n, $"shi/b{n}/", $"示例{n}局", $"示{n}", "department")),
    ];
    private static readonly SamplePlans Made = new(Year, "310112", Enterprises: 6, Seed: 2);
    private static readonly Reader Coordinator = Reader.At(City, "inspection-plans.Coordinator");

    private static Account PlannerOf(Office body) =>
        new(body.Code, $"{body.Code}某", body, [new("inspection-plans.Planner", body), new("inspection-plans.Head", body)]);

    private static SamplePlanners WhoOf(Account a) => new(a.Office, a.As("inspection-plans.Planner")!, a.As("inspection-plans.Head")!);

    private static async Task<TestStore> Filed(string database)
    {
        var test = TestStore.Empty(database, [PlansModule.Module, InspectionsModule.Module]);
        test.Time.Utc = new DateTime(Year, 3, 9, 2, 0, 0, DateTimeKind.Utc);
        Account[] planners = [.. Bodies.Select(PlannerOf)];
        await test.Store.Install([City, .. Bodies], planners);
        Assert.Empty(await test.Store.Load(planners.Select((p, n) => Made.Told(WhoOf(p), n, count: 8))));
        return test;
    }

    private static List<long> Ids(TestStore test) =>
        [.. test.Store.List(Coordinator, new ListQuery("inspection-plans")).Rows.Select(r => r.Id).Order()];

    private static IReadOnlyList<(OpenMatter Matter, IReadOnlyList<Told> Told)> Read(
        TestStore test,
        Reader reader,
        string? saying = null
    ) => test.Store.Recorded(reader, Ids(test), m => ((InspectionPlan)m).Book, saying);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_lines_of_a_plan_are_read_by_whoever_sees_the_plan(string database)
    {
        using var test = await Filed(database);
        var read = Read(test, Coordinator);

        Assert.Equal([8, 8, 8], read.Select(r => PlanBook.Read(r.Told, Year).Lines.Count));
        Assert.Equal([Bodies[1].Id], Read(test, Reader.At(Bodies[1], "inspection-plans.Planner")).Select(r => r.Matter.Matter.Office.Id));
        Assert.Empty(Read(test, new Reader(new Capacity.Party("firm"))));
        Assert.Empty(Read(test, Reader.Public));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Plans_that_do_not_name_an_enterprise_are_left_out_when_it_is_asked_for(string database)
    {
        using var test = await Filed(database);
        var code = Made.Lines(0, 8)[0].EnterpriseCode;
        var naming = Enumerable.Range(0, 3).Where(n => Made.Lines(n, 8).Any(l => l.EnterpriseCode == code)).Select(n => Bodies[n].Id);

        Assert.Equal(naming, Read(test, Coordinator, code).Select(r => r.Matter.Matter.Office.Id));
        Assert.Empty(Read(test, Coordinator, CreditCode.Make("310112", 999)));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_line_becomes_one_visit_and_says_later_where_it_stands(string database)
    {
        using var test = await Filed(database);
        var plan = Read(test, Coordinator)[0];
        var line = PlanBook.Read(plan.Told, Year).Lines.First(l => l.Window.To >= test.Store.Today);
        var day = line.Window.From > test.Store.Today ? line.Window.From : test.Store.Today;
        var type = PlansModule.Module.Act(typeof(StartVisit));
        var request = new ActRequest(
            type,
            new StartVisit(line.Number, day),
            PlannerOf(Bodies[0]).As("inspection-plans.Planner")!,
            test.Store.Today,
            "desk"
        )
        {
            Matter = plan.Matter.Matter.Id,
        };

        var first = await test.Store.Perform(request);
        var second = await test.Store.Perform(request);

        Assert.True(first.Accepted, string.Join(" / ", first.Refusals));
        var visit = Assert.Single(test.Store.List(Reader.At(Bodies[0], "inspections.Officer"), new ListQuery("inspections")).Rows);
        Assert.Contains(line.Enterprise, visit.Title, StringComparison.Ordinal);
        Assert.True(second.Refusals.Single().Is(PlanRefusals.AlreadyStarted));
        Assert.Contains(visit.Number, second.Refusals[0].Text, StringComparison.Ordinal);
        Assert.Null(test.Store.Verify().First);
    }
}
