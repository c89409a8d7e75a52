using Yifa.Kernel;

namespace Yifa.Store.Tests;

public sealed class DeskTests
{
    private static readonly DateOnly Today = new(2024, 6, 3);
    private static readonly Reader All = Reader.At(Permits.Region);
    private static readonly Actor Head = new("head", "沈某", new Capacity.AtOffice("permit.Head", Permits.Bureau));

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Due_work_comes_in_order_page_by_page_and_the_counts_agree(string database)
    {
        using var test = await TestStore.New(database);
        for (var i = 0; i < 23; i++)
            await test.Open($"2024-05-{10 + i * 7 % 17}", $"申请人{i}", office: i % 2 == 0 ? Permits.North : Permits.South);
        var seen = new List<DeskItem>();
        for (Place? place = null; ; )
        {
            var page = test.Store.Desk(_ => All, Query(DeskList.Unassigned) with { After = place, Take = 4 });
            seen.AddRange(page.Rows);
            if (page.Next is not { } next)
                break;
            place = next;
        }
        Assert.Equal(23, seen.Select(i => i.Matter.Id).Distinct().Count());
        Assert.Equal(seen.OrderBy(i => (i.Run.Due, i.Matter.Id)).Select(i => i.Matter.Id), seen.Select(i => i.Matter.Id));
        var counts = test.Store.CountDesk(_ => All, Query(DeskList.Mine));
        Assert.Equal((23, 0, seen.Count(i => i.Run.Due < Today)), (counts.Unassigned, counts.Mine, counts.Overdue));
        Assert.All(
            test.Store.Desk(_ => Reader.At(Permits.North), Query(DeskList.Unassigned)).Rows,
            i => Assert.Equal(Permits.North, i.Matter.Office)
        );
        Assert.Empty(test.Store.Desk(_ => Reader.Public, Query(DeskList.Unassigned)).Rows);
        Assert.Empty(test.Store.Desk(_ => new Reader(new Capacity.Party("nobody")), Query(DeskList.Unassigned)).Rows);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_matter_moves_from_the_unassigned_to_mine_to_those_that_wait_for_others(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-05-31", "示例餐饮", office: Permits.North)).Matter;
        Assert.Equal([id], Ids(DeskList.Unassigned));
        Assert.True((await test.Act(id, "2024-06-03", new Entrust<Permit>("wu", "请尽快"), actor: Head)).Accepted);
        Assert.Empty(Ids(DeskList.Unassigned));
        Assert.Equal([id], Ids(DeskList.Mine));
        Assert.Equal(1, test.Store.InHand(All, Permits.Region, "permit")["wu"]);
        await test.Act(id, "2024-06-03", new Accept()); // now the period is the experts'
        Assert.Empty(Ids(DeskList.Mine));
        Assert.Equal([id], Ids(DeskList.Waiting));
        await test.Act(id, "2024-06-03", new Decide(true, 10));
        Assert.Empty(Ids(DeskList.Waiting));
        Assert.Null(test.Store.Verify().First);

        IEnumerable<long> Ids(DeskList list) => test.Store.Desk(_ => All, Query(list)).Rows.Select(i => i.Matter.Id);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_matter_is_entrusted_only_to_somebody_who_can_take_it(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-05-31", "示例餐饮", office: Permits.South)).Matter;
        foreach (var account in (string[])["wu", "nobody"]) // at another station; not there
            Assert.True((await test.Act(id, "2024-06-03", new Entrust<Permit>(account), actor: Head)).Refusals[0].Is(Gate.CannotTakeCharge));
        Assert.Contains((await test.Act(id, "2024-06-03", new Entrust<Permit>("zhou"))).Refusals, r => r.Is(Gate.NotEntitled));
        Assert.True((await test.Act(id, "2024-06-03", new Entrust<Permit>("zhou"), actor: Head)).Accepted);
        Assert.Contains(
            (await test.Act(id, "2024-06-03", new Entrust<Permit>("zhou"), actor: Head)).Refusals,
            r => r.Is(Gate.AlreadyInCharge)
        );
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_draft_is_its_account_s_alone_sealed_and_gone_after_ninety_days(string database)
    {
        using var test = await TestStore.New(database);
        var key = new DraftKey("wu", "permit", null, "Apply");
        await test.Store.SaveDraft(key, new Dictionary<string, string> { ["field.Phone"] = "13800138000" });
        await test.Store.SaveDraft(key, new Dictionary<string, string> { ["field.Phone"] = "13900139000" });
        Assert.Equal("13900139000", test.Store.DraftOf(key)!.Texts["field.Phone"]);
        Assert.Null(test.Store.DraftOf(key with { Account = "zhou" }));
        Assert.Null(test.Store.DraftOf(key with { Matter = 1 }));
        var raw = test.Scalar<byte[]>("SELECT sealed FROM draft")!;
        Assert.DoesNotContain("139001", System.Text.Encoding.UTF8.GetString(raw), StringComparison.Ordinal);
        test.Tamper("UPDATE draft SET account_id = 'zhou'"); // a row moved to somebody else does not open
        Assert.Null(test.Store.DraftOf(key with { Account = "zhou" }));
        test.Tamper("UPDATE draft SET account_id = 'wu'");
        test.Time.Utc += CaseStore.DraftsLast + TimeSpan.FromMinutes(1);
        Assert.Null(test.Store.DraftOf(key));
        Assert.Equal(1, await test.Store.DropOldDrafts());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_form_sent_many_times_at_once_opens_one_matter(string database)
    {
        using var test = await TestStore.New(database);
        var request = new ActRequest(TestStore.Type<Apply>(), new Apply("甲某", Trade.Retail, "开店"), Permits.Officer, Today, "desk")
        {
            Office = Permits.Bureau,
            Token = "wu:1",
        };
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => test.Store.Perform(request))));
        Assert.All(results, r => Assert.True(r.Accepted));
        Assert.Single(results.Select(r => r.Matter).Distinct());
        Assert.Equal(1, test.Scalar<long>("SELECT COUNT(*) FROM matter"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Similar_matters_share_facets_and_words_and_stay_within_the_reader_s_reach(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-05-31", "周某", office: Permits.North)).Matter;
        var like = (await test.Open("2024-05-30", "周某", office: Permits.South)).Matter;
        var far = (await test.Open("2024-05-30", "钱某", Trade.Retail, Permits.North)).Matter;
        await test.Open("2024-05-29", "孙某", office: Permits.North);
        var file = test.Store.View(All, id)!.File;
        var found = test.Store.Similar(All, file);
        Assert.Equal(like, found[0].Matter.Id);
        Assert.Contains("周某", found[0].Shared);
        Assert.DoesNotContain(found, s => s.Matter.Id == id || s.Matter.Id == far);
        Assert.DoesNotContain(test.Store.Similar(Reader.At(Permits.North), file), s => s.Matter.Id == like);
        Assert.Empty(test.Store.Similar(Reader.Public, file));
    }

    internal static readonly string[] UndoneToBeforeTheDesk =
    [
        // what the later scripts made, the last first, back to what 0005 made
        "DROP TABLE edit_picture",
        "DROP TABLE edit",
        "DROP TABLE edit_log",
        "DROP TABLE code_scan",
        "DROP TABLE code_phone",
        "DROP TABLE code",
        "DROP TABLE code_key",
        "DROP TABLE appointment",
        "DROP TABLE survey_answer",
        "DROP TABLE survey_invitation",
        "DROP TABLE quiz_answer",
        "DROP TABLE quiz_sitting",
        "DROP TABLE listed",
        "DROP TABLE kind",
        "DROP TABLE region_people",
        "DROP TABLE kept_report_said",
        "DROP TABLE kept_report",
        "DROP INDEX outbox_seal_waiting",
        "DROP TABLE seal_file",
        "DROP TABLE sealed_copy",
        "DROP TABLE frozen",
        "DROP TABLE content_use",
        "DROP INDEX outbox_webhook",
        "DROP INDEX outbox_webhook_waiting",
        "DROP TABLE delivery_attempt",
        "DROP TABLE webhook_topic",
        "DROP TABLE webhook",
        "DROP TABLE answered",
        "DROP TABLE api_key",
        "DROP INDEX matter_unclassified",
        "DROP INDEX matter_by_receipt",
        "DROP INDEX matter_by_date",
        "CREATE INDEX matter_by_date ON matter (kind, opened_on, id, office_path)",
        "DROP INDEX matter_desk",
        "DROP INDEX matter_desk_owner",
        "DROP INDEX matter_open_owner",
        "ALTER TABLE matter DROP COLUMN secrecy",
        "DROP INDEX personal_keyed",
        "DROP INDEX personal_unkeyed",
        "DROP INDEX personal_matter",
        "ALTER TABLE personal DROP COLUMN keyed",
        "ALTER TABLE matter DROP COLUMN due_clock",
        "DROP TABLE draft",
        "DROP TABLE sent",
        "DROP TABLE search_public",
        "DELETE FROM schema_version WHERE number >= 5",
    ];

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Matters_from_before_the_desk_get_their_period_in_the_upgrade(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-05-31", "周某", office: Permits.North)).Matter;
        foreach (var sql in UndoneToBeforeTheDesk)
            test.Tamper(sql);
        test.Reopen();
        Assert.Equal("review", test.Scalar<string>("SELECT due_clock FROM matter"));
        Assert.Equal(id, Assert.Single(test.Store.Desk(_ => All, Query(DeskList.Unassigned)).Rows).Matter.Id);
    }

    private static DeskQuery Query(DeskList list) => new(list, "wu", Today);
}
