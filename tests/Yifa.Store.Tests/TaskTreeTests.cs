using Yifa.Kernel;
using Yifa.Modules.Meetings;
using Yifa.Modules.Tasks;
using Stage = Yifa.Modules.Tasks.Stage;

namespace Yifa.Store.Tests;

/// <summary>Lists of tasks as trees: what they come to, whom they are told to, and what their pages read.</summary>
public sealed class TaskTreeTests
{
    private static readonly Office Region = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Bureau = new(2, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Office Street = new(3, "shili/sfj/jd/", "示例街道", "示街", "street");
    private static readonly Actor Clerk = new("chen", "陈某", new Capacity.AtOffice("tasks.Clerk", Region));
    private static readonly Actor Reviewer = new("zhou", "周某", new Capacity.AtOffice("tasks.Reviewer", Region));
    private static readonly Reader All = Reader.Of(Clerk);
    private static readonly ListKey Points = new("tasks", "work-points", "2024年要点");
    private static readonly DateOnly June = new(2024, 6, 3);

    private static async Task<TestStore> New(string database)
    {
        var test = TestStore.Empty(database, [TasksModule.Module]);
        await test.Store.Install([Region, Bureau, Street], []);
        return test;
    }

    private static Issue Item(int n, string? above = null, bool? part = null, string unit = "示例局") =>
        new(
            new("work-points", 1),
            Points.Name,
            $"第{n}项",
            $"方面{n % 3}",
            $"{n}",
            PlanYear: 2024,
            Responsible: unit,
            Deadline: n % 2 == 0 ? new(2024, 5, 31) : new(2024, 11, 29),
            AboveNumber: above,
            Part: part
        );

    private static Script Told(Issue item, Office? office = null, params IEnumerable<Act> then) =>
        new(
            "tasks",
            office ?? Bureau,
            [
                Step.OnTheDay(new(2024, 1, 15), 0, Clerk, item),
                .. then.Select((a, i) => Step.OnTheDay(new DateOnly(2024, 3, 1).AddDays(i), 0, Reviewer, a)),
            ],
            item.Title
        );

    /// <summary>Twelve items in three groups, four of them done; below the first two parts, one of them done, and below the second an item.</summary>
    private static async Task<TestStore> Listed(string database)
    {
        var test = await New(database);
        List<Script> scripts =
        [
            .. Enumerable.Range(1, 12).Select(n => Told(Item(n), then: n > 8 ? [new Complete("佐证")] : [])),
            Told(Item(101, "1", part: true, unit: "示例街道"), Street, new Complete("佐证")),
            Told(Item(103, "1", part: true)),
            Told(Item(201, "2")),
        ];
        Assert.Empty(await test.Store.Load(scripts, new LoadOptions { Chunk = 5 }));
        return test;
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_list_comes_to_its_items_by_list_by_group_and_by_unit(string database)
    {
        using var test = await Listed(database);
        var part = new ListPart("tasks");

        var total = Assert.Single(test.Store.Lists(All, part, June).Lists);
        Assert.Equal((Points, (2024, 2024)), (total.Key, total.Years));
        // 2, 4, 6 and 8 were due in May
        Assert.Equal(new ListSum(13, 4, 4, 0, 2, 1, 0), total.Sum);
        Assert.Equal(30.8m, total.Sum.Rate);
        var within = part with { List = Points };
        Assert.Equal(total.Sum, test.Store.SumOf(All, within, June));
        Assert.Equal((total.Sum, 2), (test.Store.Lists(All, part, June).Sum, test.Store.Lists(All, part, June).Units.Count));
        Assert.Equal(["方面1", "方面2", "方面0"], test.Store.Sums(All, within, June).Groups.Select(g => g.Name));
        Assert.Equal([("示例局", 14), ("示例街道", 1)], test.Store.Sums(All, within, June).Units.Select(g => (g.Name, g.Sum.All)));
        Assert.Empty(test.Store.Lists(All, part with { Year = 2023 }, June).Lists);
        Assert.Equal(0, test.Store.SumOf(All, within, new(2024, 5, 31)).Late);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_rows_of_a_level_stand_in_order_each_with_what_is_below_it(string database)
    {
        using var test = await Listed(database);
        var part = new ListPart("tasks") { List = Points };

        var (rows, more) = test.Store.ListRows(All, part, null, June, 0, 10);
        Assert.True(more);
        Assert.Equal(Enumerable.Range(1, 10).Select(n => $"{n}"), rows.Select(r => r.Number));
        Assert.Equal((0, 2, 1), (rows[0].Below.Items, rows[0].Below.Parts, rows[0].Below.PartsDone));
        Assert.Equal((1, 0), (rows[1].Below.Items, rows[1].Below.Parts));
        Assert.Equal(ListSum.None, rows[2].Below);
        Assert.Equal(["11", "12"], test.Store.ListRows(All, part, null, June, 10, 10).Rows.Select(r => r.Number));

        var below = test.Store.ListRows(All, part, rows[0].Matter.Id, June, 0, 10).Rows;
        Assert.Equal([("101", true, 1), ("103", true, 1)], below.Select(r => (r.Number!, r.IsPart, r.Depth)));
        Assert.Equal([rows[0].Matter.Id, below[0].Matter.Id], test.Store.ListPath(All, below[0].Matter.Id).Select(p => p.Matter.Id));
        Assert.Equal(
            ["1", "4", "7", "10"],
            test.Store.ListRows(All, part with { Group = "方面1" }, null, June, 0, 10).Rows.Select(r => r.Number)
        );
        Assert.Equal(
            ["101"],
            test.Store.ListRows(All, part with { Responsible = "示例街道" }, null, June, 0, 10).Rows.Select(r => r.Number)
        );
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_reader_of_the_street_is_told_of_its_own_parts_alone(string database)
    {
        using var test = await Listed(database);
        var street = Reader.At(Street, "tasks.Clerk");
        var part = new ListPart("tasks") { List = Points };

        Assert.Equal(new ListSum(0, 0, 0, 0, 1, 1, 0), test.Store.SumOf(street, part, June));
        var row = Assert.Single(test.Store.ListRows(street, part, null, June, 0, 10).Rows);
        Assert.Equal("101", row.Number);
        Assert.Single(test.Store.ListPath(street, row.Matter.Id));
        foreach (var other in (Reader[])[Reader.At(Street, "letters.Clerk"), Reader.Public])
        {
            Assert.Equal(ListSum.None, test.Store.Lists(other, new("tasks"), June).Sum);
            Assert.Empty(test.Store.ListRows(other, part, null, June, 0, 10).Rows);
            Assert.Empty(test.Store.ListPath(other, row.Matter.Id));
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_becomes_of_an_item_is_seen_in_its_list_and_a_store_from_before_gets_its_rows(string database)
    {
        using var test = await Listed(database);
        var part = new ListPart("tasks") { List = Points };
        var first = test.Store.ListRows(All, part, null, June, 0, 1).Rows[0].Matter.Id;
        await Do(test, Reviewer, first, new Drop("不再实施"), accepted: false);
        await Do(test, Reviewer, test.Store.ListRows(All, part, first, June, 1, 1).Rows[0].Matter.Id, new Complete("佐证"));
        await Do(test, Reviewer, first, new Drop("不再实施"));
        var sum = test.Store.SumOf(All, part, June);
        Assert.Equal((1, 2), (sum.Ended, sum.PartsDone));

        test.Tamper("DELETE FROM listed");
        test.Tamper("DELETE FROM store_fact WHERE name = 'lists.have-rows'");
        test.Reopen();
        Assert.Equal(sum, test.Store.SumOf(All, part, June));
        Assert.Equal(2, test.Store.ListRows(All, part, first, June, 0, 10).Rows.Count);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_part_is_opened_at_its_office_and_what_is_carried_over_on_the_next_list(string database)
    {
        using var test = await New(database);
        var type = TasksModule.Module.ActNamed("Issue")!;
        var opened = await test.Store.Perform(new ActRequest(type, Item(1), Clerk, June, "desk") { Office = Bureau });
        await Do(test, Clerk, opened.Matter, new Split("街道部分", "示例街道"));
        await Do(test, Clerk, opened.Matter, new Split("学校部分", "示例学校"));

        var whole = test.Store.View(All, opened.Matter)!;
        Assert.Equal(["上级任务", "上级任务"], whole.Links.Select(l => l.Relation));
        Assert.Equal([Street, Bureau], whole.Links.Select(l => l.Matter.Office));
        var part = test.Store.View(All, whole.Links[0].Matter.Id)!;
        Assert.Equal(("陈某", "outbox"), (part.Journal[^1].By, part.Journal[^1].Channel));
        Assert.Equal(0, await test.Store.Deliver());

        foreach (var link in whole.Links)
            await Do(test, Reviewer, link.Matter.Id, new Complete("佐证"));
        await Do(test, Reviewer, opened.Matter, new CarryOver("2025年要点", 2025, "场地未定"));
        var next = test.Store.View(All, opened.Matter)!.Links.Single(l => l.Relation == "结转");
        Assert.Equal(("2025年要点", 2025), (((TaskItem)test.Store.View(All, next.Matter.Id)!.File.Matter).List, 2025));
        var items = test.Store.Modules.First().Figures.First(f => f.Id == "tasks.items");
        foreach (var year in (int[])[2024, 2025])
            Assert.Equal(1, (await test.Store.Read(items, Cut.Of(Region), Period.Year(year))).Value);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_cannot_be_opened_is_said_and_nobody_opens_by_an_act_that_does_not_hear_it(string database)
    {
        using var test = await New(database);
        var type = TasksModule.Module.ActNamed("Issue")!;
        var opened = await test.Store.Perform(new ActRequest(type, Item(1), Clerk, June, "desk") { Office = Bureau });
        await Do(test, Clerk, opened.Matter, new Split("街道部分", "示例街道"));
        test.Tamper("UPDATE outbox SET delivered_at = NULL, body = REPLACE(body, 'tasks.Split', 'tasks.Report') WHERE channel = 'open'");
        Assert.Equal(1, await test.Store.Deliver());

        Assert.Equal(2, test.Scalar<long>("SELECT COUNT(*) FROM matter"));
        var failed = Assert.Single(test.Store.FailedOpenings(All, opened.Matter));
        Assert.Equal(("Issue", "街道部分", Gate.UnknownAct.Text), (failed.Act.Name, failed.Title, failed.Failure));
        Assert.Empty(test.Store.FailedOpenings(Reader.Public, opened.Matter));
    }

    [Fact]
    public async Task A_page_of_a_long_list_reads_its_own_rows_and_no_other_matter()
    {
        using var test = await New("sqlite");
        var items = Enumerable.Range(1, 600).Select(n => Told(n % 4 == 0 ? Item(n, $"{n - 1}", part: true) : Item(n)));
        Assert.Empty(await test.Store.Load(items));

        // every matter but those of the first page is made unreadable: sums come from the rows of the list, rows from the page's matters
        test.Tamper("UPDATE matter SET facts = 'x', course = 'x'");
        var part = new ListPart("tasks") { List = Points };
        Assert.Equal((450, 150), (test.Store.SumOf(All, part, June).Items, test.Store.SumOf(All, part, June).Parts));
        Assert.Equal(100, test.Store.ListRows(All, part, null, June, 0, 100).Rows.Count);
        foreach (
            var sql in (string[])
                [
                    "SELECT l.sort, l.list, l.responsible, SUM(l.is_part), MIN(l.due_on), MAX(l.standing) FROM listed l WHERE l.kind = 'tasks' AND l.office_path >= 'a' AND l.secrecy <= 4 GROUP BY l.sort, l.list, l.responsible",
                    "SELECT l.part_of, SUM(l.is_part), MIN(l.due_on), MAX(l.standing) FROM listed l WHERE l.kind = 'tasks' AND l.sort = 'a' AND l.list = 'b' AND l.office_path >= 'a' AND l.secrecy <= 4 GROUP BY l.part_of",
                    "SELECT l.responsible, SUM(l.is_part), MIN(l.due_on), MAX(l.standing) FROM listed l WHERE l.kind = 'tasks' AND l.sort = 'a' AND l.list = 'b' GROUP BY l.responsible",
                ]
        )
            Assert.Contains("USING COVERING INDEX listed_sum", Plan(test, sql));
        Assert.Contains(
            "USING COVERING INDEX listed_rows",
            Plan(
                test,
                "SELECT l.id FROM listed l WHERE l.kind = 'tasks' AND l.sort = 'a' AND l.list = 'b' AND l.above = 0 ORDER BY l.place, l.id LIMIT 101"
            )
        );
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_meeting_s_decision_is_a_task_linked_both_ways_and_done_with_it(string database)
    {
        using var test = TestStore.Empty(database, [TasksModule.Module, MeetingsModule.Module]);
        await test.Store.Install([Region, Bureau], []);
        var clerk = new Actor("fang", "方某", new Capacity.AtOffice("meetings.Clerk", Region));
        var hold = new Hold(new("push-meeting", 1), "示例推进会");
        var meeting = await test.Store.Perform(
            new ActRequest(test.Store.Module("meetings")!.ActNamed("Hold")!, hold, clerk, June, "desk") { Office = Bureau }
        );
        await Do(test, clerk, meeting.Matter, new RecordDecision("开展检查", "示例局", new(2024, 6, 28)));
        await Do(test, clerk, meeting.Matter, new SetTask(1));

        var reader = Reader.At(Region);
        var task = Assert.Single(test.Store.View(reader, meeting.Matter)!.Links).Matter;
        Assert.Equal(("tasks", "开展检查"), (task.Kind, task.Title));
        Assert.Equal(meeting.Matter, Assert.Single(test.Store.View(reader, task.Id)!.Links).Matter.Id);
        await Do(test, Reviewer, task.Id, new Complete("检查记录"));
        Assert.Equal(1, await test.Store.Deliver());
        var decision = Assert.Single(((Meeting)test.Store.View(reader, meeting.Matter)!.File.Matter).Decisions);
        Assert.Equal((June, June), (decision.SetOn, decision.DoneOn));
        Assert.Equal(0L, test.Scalar<long>("SELECT COUNT(*) FROM outbox WHERE failure IS NOT NULL"));
        Assert.Null(test.Store.Verify().First);
    }

    private static string Plan(TestStore test, string sql)
    {
        using var session = new Session(test.Dialect);
        return string.Join('\n', session.Query($"EXPLAIN QUERY PLAN {sql}", r => r.GetString(3)));
    }

    private static async Task Do(TestStore test, Actor actor, long matter, Act act, bool accepted = true)
    {
        var result = await test.Store.Perform(
            new ActRequest(test.Store.Modules.SelectMany(m => m.Acts).First(a => a.Type == act.GetType()), act, actor, June, "desk")
            {
                Matter = matter,
            }
        );
        Assert.True(result.Accepted == accepted, string.Join(';', result.Refusals));
    }
}
