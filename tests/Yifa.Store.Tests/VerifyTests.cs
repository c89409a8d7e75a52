using Yifa.Kernel;

namespace Yifa.Store.Tests;

public class VerifyTests
{
    private static async Task<(TestStore Test, long First, long Second)> Two(string database)
    {
        var test = await TestStore.New(database);
        var first = await test.Open("2024-04-01", "甲", phone: "13800006021");
        await test.Act(first.Matter, "2024-04-03", new Accept());
        await test.Act(first.Matter, "2024-04-19", new Decide(true, 100));
        var second = await test.Open("2024-04-02", "乙");
        await test.Act(second.Matter, "2024-04-03", new Accept());
        await test.Store.Fold();
        await test.Store.SealNow();
        Assert.Null(test.Store.Verify().First);
        return (test, first.Matter, second.Matter);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Any_byte_of_any_entry_changed_is_found_and_the_entry_named(string database)
    {
        var (test, first, _) = await Two(database);
        using var _t = test;
        var random = new Random(3);
        for (var n = 1; n <= 3; n++)
        {
            var body = test.Scalar<string>("SELECT body FROM journal WHERE matter_id = $1 AND n = $2", first, n)!;
            for (var trial = 0; trial < 12; trial++)
            {
                var at = trial == 0 ? body.IndexOf("prev", StringComparison.Ordinal) + 10 : random.Next(body.Length);
                var changed = body[..at] + (char)(body[at] ^ 1) + body[(at + 1)..];
                test.Tamper("UPDATE journal SET body = $1 WHERE matter_id = $2 AND n = $3", changed, first, n);
                var flaw = test.Store.Verify().First;
                Assert.Equal((first, n), (flaw?.Matter ?? 0, flaw?.N ?? 0));
            }
            test.Tamper("UPDATE journal SET body = $1 WHERE matter_id = $2 AND n = $3", body, first, n);
        }
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_changed_entry_with_its_hash_recomputed_is_found_too(string database)
    {
        var (test, first, _) = await Two(database);
        using var _t = test;
        var body = test.Scalar<string>("SELECT body FROM journal WHERE matter_id = $1 AND n = 3", first)!.Replace("\"granted\":true,", "");
        test.Tamper("UPDATE journal SET body = $1, hash = $2 WHERE matter_id = $3 AND n = 3", body, Entry.HashOf(body), first);
        var flaw = test.Store.Verify().First;
        Assert.Equal((first, 3), (flaw?.Matter, flaw?.N));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_deleted_or_swapped_entry_is_found(string database)
    {
        var (test, first, second) = await Two(database);
        using var _t = test;
        test.Tamper("UPDATE journal SET n = n + 100 WHERE matter_id = $1 AND n IN (2, 3)", first);
        test.Tamper("UPDATE journal SET n = 105 - n WHERE matter_id = $1 AND n > 100", first); // 102 → 3, 103 → 2
        Assert.Equal((first, 2), (test.Store.Verify().First?.Matter, test.Store.Verify().First?.N));
        test.Tamper("UPDATE journal SET n = n + 100 WHERE matter_id = $1 AND n IN (2, 3)", first);
        test.Tamper("UPDATE journal SET n = 105 - n WHERE matter_id = $1 AND n > 100", first);
        Assert.Null(test.Store.Verify().First);

        test.Tamper("DELETE FROM journal WHERE matter_id = $1 AND n = 2", second);
        var flaw = test.Store.Verify().First;
        Assert.Equal((second, 2), (flaw?.Matter, flaw?.N));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_matter_deleted_with_all_its_traces_is_missed_by_the_exported_seal(string database)
    {
        var (test, first, _) = await Two(database);
        using var _t = test;
        var exported = new StringWriter();
        test.Store.ExportSeals(exported);
        foreach (var table in (string[])["journal", "matter_facet", "matter_party", "counted", "seal_leaf", "personal"])
            test.Tamper($"DELETE FROM {table} WHERE matter_id = $1", first);
        test.Tamper("DELETE FROM matter WHERE id = $1", first);
        var flaw = test.Store.Verify(CaseStore.ReadSeals(new StringReader(exported.ToString()))).First;
        Assert.Equal(first, flaw?.Matter);
        Assert.Contains("封存", flaw!.Text);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_changed_fact_count_or_tally_is_found(string database)
    {
        var (test, first, second) = await Two(database);
        using var _t = test;
        test.Tamper("UPDATE matter SET title = 'x' WHERE id = $1", second);
        Assert.Equal(second, test.Store.Verify().First?.Matter);
        test.Tamper("UPDATE matter SET title = '乙申请许可' WHERE id = $1", second);
        test.Tamper("UPDATE counted SET amount = amount + 100 WHERE matter_id = $1 AND figure = 'permit.fees'", first);
        Assert.Equal(first, test.Store.Verify().First?.Matter);
        test.Tamper("UPDATE counted SET amount = amount - 100 WHERE matter_id = $1 AND figure = 'permit.fees'", first);
        Assert.Null(test.Store.Verify().First);
        test.Tamper("UPDATE tally SET amount = amount + 100 WHERE figure = 'permit.applied' AND cut = ''");
        Assert.Contains("permit.applied", test.Store.Verify().First?.Text);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_store_reopened_is_the_same_and_new_acts_are_sealed_anew(string database)
    {
        var (test, _, second) = await Two(database);
        using var _t = test;
        test.Reopen();
        Assert.Null(await test.Store.SealNow());
        await test.Act(second, "2024-05-06", new Decide(false, 0));
        Assert.Equal((2, 1L), ((await test.Store.SealNow())!.N, test.Scalar<long>("SELECT leaves FROM seal WHERE n = 2")));
        Assert.Equal(2, test.Store.Verify().Seals);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public void A_database_newer_than_the_program_is_refused(string database)
    {
        using var test = TestStore.Empty(database);
        test.Tamper("INSERT INTO schema_version (number) VALUES (999)");
        Assert.Throws<InvalidDataException>(test.Reopen);
        test.Tamper("DELETE FROM schema_version WHERE number = 999");
        test.Reopen();
    }
}
