using Yifa.Kernel;
using Yifa.Specimen.StallChecks;

namespace Yifa.Store.Tests;

/// <summary>检查码 in the store: its keys, the list of revoked codes, and each display the first time it is reported.</summary>
public sealed class CodesTests
{
    private static readonly Office Town = new(1, "town/", "示例镇", "示镇", "region");
    private static readonly Capacity.AtOffice Duty = new("stall-check.Inspector", Town);
    private static readonly Actor Inspector = new("chen", "陈某", Duty);

    private static async Task<TestStore> New(string database)
    {
        var test = TestStore.Empty(database, [StallChecks.Module]);
        await test.Store.Install([Town], [new("chen", "陈某", Town, [Duty])]);
        return test;
    }

    private static async Task<long> Act(TestStore test, Act act, string on, long? matter = null)
    {
        var result = await test.Store.Perform(
            new ActRequest(StallChecks.Module.Act(act.GetType()), act, Inspector, DateOnly.Parse(on), "desk")
            {
                Matter = matter,
                Office = Town,
            }
        );
        Assert.True(result.Accepted, string.Join("", result.Refusals));
        return result.Matter;
    }

    private static async Task<long> Coded(TestStore test, string serial, string until = "2024-06-05")
    {
        var id = await Act(test, new PlanCheck("周某"), "2024-06-01");
        return await Act(test, new GiveCode(serial, new(2024, 6, 2), DateOnly.Parse(until)), "2024-06-01", id);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_key_is_made_once_kept_sealed_and_signs_what_its_public_half_opens(string database)
    {
        using var test = await New(database);

        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => test.Store.SigningKeyOf("示例镇"))));

        var key = Assert.Single(test.Store.CodeKeys());
        Assert.All(keys, k => Assert.Equal(key.Kid, k.Public.Kid));
        Assert.True(SignedText.IsSigned([1, 2], keys[0].Sign([1, 2]), key.Point));
        var kept = test.Scalar<byte[]>("SELECT sealed FROM code_key")!;
        Assert.True(kept.AsSpan().IndexOf(keys[0].Private) < 0);
        test.Reopen();
        Assert.Equal(keys[0].Private, (await test.Store.SigningKeyOf("示例镇")).Private);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_key_is_turned_over_before_its_end_and_what_it_signed_stays_readable(string database)
    {
        using var test = await New(database);
        var first = (await test.Store.SigningKeyOf("示例镇")).Public;

        test.Time.Utc = first.Until.AddDays(-31);
        Assert.Equal(first.Kid, (await test.Store.SigningKeyOf("示例镇")).Public.Kid);
        test.Time.Utc = first.Until.AddDays(-29);
        var second = (await test.Store.SigningKeyOf("示例镇")).Public;
        var third = (await test.Store.TurnSigningKey("示例镇")).Public;

        Assert.NotEqual(first.Kid, second.Kid);
        Assert.NotEqual(second.Kid, third.Kid);
        Assert.Equal(3, test.Store.CodeKeys().Count);
        Assert.True(await test.Store.DropCodeKey(second.Kid));
        Assert.False(await test.Store.DropCodeKey(second.Kid));
        Assert.Equal([third.Kid, first.Kid], test.Store.CodeKeys().Select(k => k.Kid).OrderBy(k => k == first.Kid));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_outside_issuer_is_trusted_by_its_public_keys_and_never_signs_here(string database)
    {
        using var test = await New(database);
        using var other = await New("sqlite");
        var theirs = (await other.Store.SigningKeyOf("另一镇")).Public;

        Assert.True(await test.Store.Trust([theirs]));
        Assert.True(await test.Store.Trust([theirs with { Until = theirs.From.AddDays(9) }]));

        Assert.Equal(theirs.From.AddDays(9), Assert.Single(test.Store.CodeKeys()).Until);
        await test.Store.SigningKeyOf("示例镇");
        Assert.False(await test.Store.Trust([theirs with { Issuer = "示例镇" }]));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_list_holds_revoked_and_replaced_codes_until_they_would_have_run_out(string database)
    {
        using var test = await New(database);
        await Coded(test, "甲");
        var revoked = await Coded(test, "乙");
        var replaced = await Coded(test, "丙", until: "2024-06-09");

        await Act(test, new TakeCodeBack(), "2024-06-03", revoked);
        await Act(test, new GiveCode("丁", new(2024, 6, 3), new(2024, 6, 9)), "2024-06-03", replaced);

        Assert.Equal(["丙", "乙"], test.Store.RevokedCodes("示例镇").Serials.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new(2024, 6, 3), test.Store.RevokedCodes("示例镇").Serials["乙"]);
        Assert.Equal([replaced], test.Store.CodedMatters("丁"));
        test.Time.Utc = new(2024, 6, 5, 16, 0, 0, DateTimeKind.Utc);
        Assert.Equal(["丙"], test.Store.RevokedCodes("示例镇").Serials.Keys);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_verification_finds_a_code_whose_revocation_was_taken_out(string database)
    {
        using var test = await New(database);
        var id = await Coded(test, "甲");
        await Act(test, new TakeCodeBack(), "2024-06-03", id);
        Assert.Null(test.Store.Verify().First);

        test.Tamper("UPDATE code SET revoked_on = NULL");

        var flaw = test.Store.Verify().First!;
        Assert.Equal(id, flaw.Matter);
        Assert.Contains("检查码的登记与记录不符", flaw.ToString(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_display_is_seen_first_once_and_the_same_scanner_may_ask_again(string database)
    {
        using var test = await New(database);

        var first = await test.Store.NoteDisplay("甲", "phone", 7, "scanner one");
        test.Time.Utc = test.Time.Utc.AddSeconds(20);
        var again = await test.Store.NoteDisplay("甲", "phone", 7, "scanner one");
        var copy = await test.Store.NoteDisplay("甲", "phone", 7, "scanner two");
        var next = await test.Store.NoteDisplay("甲", "phone", 8, "scanner two");

        Assert.Equal((false, true), (first.Before, first.FirstOfCode));
        Assert.Equal((first.At, false, false), (again.At, again.Before, again.FirstOfCode));
        Assert.Equal((first.At, true), (copy.At, copy.Before));
        Assert.Equal((false, false), (next.Before, next.FirstOfCode));
        Assert.Equal(0, test.Scalar<long>("SELECT COUNT(*) FROM code_scan WHERE scanner LIKE '%scanner%'"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Of_many_scans_at_once_one_is_the_first_of_the_code_and_each_display_has_one_that_saw_it_first(string database)
    {
        using var test = await New(database);

        var noted = await Task.WhenAll(
            Enumerable
                .Range(0, 120)
                .Select(n =>
                    Task.Run(async () => (Display: n % 40, Said: await test.Store.NoteDisplay("甲", "phone", n % 40, $"scanner {n}")))
                )
        );

        Assert.Single(noted, n => n.Said.FirstOfCode);
        Assert.All(noted.GroupBy(n => n.Display), seen => Assert.Single(seen, n => !n.Said.Before));
        Assert.Equal(40, test.Scalar<long>("SELECT COUNT(*) FROM code_scan"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_scan_that_cannot_be_noted_says_so_and_those_after_it_are_noted(string database)
    {
        using var test = await New(database);
        test.Tamper("ALTER TABLE code_scan RENAME TO away");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => test.Store.NoteDisplay("甲", "phone", 7, "scanner one"));

        test.Tamper("ALTER TABLE away RENAME TO code_scan");
        Assert.True((await test.Store.NoteDisplay("甲", "phone", 7, "scanner one")).FirstOfCode);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_code_is_bound_to_so_many_phones_and_no_more(string database)
    {
        using var test = await New(database);

        var bound = await Task.WhenAll(
            Enumerable.Range(0, 9).Select(n => Task.Run(() => test.Store.BindPhone("甲", $"phone {n % 6}", "chen", 4)))
        );

        Assert.Equal(4, test.Store.PhonesOf("甲").Count);
        Assert.InRange(bound.Count(b => b), 4, 7);
        Assert.All(test.Store.PhonesOf("甲"), p => Assert.Equal("chen", p.Account));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_first_scan_is_told_to_the_matter_in_the_statutes_name(string database)
    {
        using var test = await New(database);
        var id = await Coded(test, "甲");

        var told = await test.Store.TellScan(id, new Dictionary<string, string?> { ["Time"] = "2024-06-03 10:00", ["Step"] = "57" });

        Assert.True(told!.Accepted);
        var view = test.Store.View(new Reader(new Capacity.Statute()), id)!;
        Assert.Equal("2024-06-03 10:00 57", ((StallCheck)view.File.Matter).Scanned);
        Assert.Null(await test.Store.TellScan(999, new Dictionary<string, string?>()));
        Assert.Null(test.Store.Verify().First);
    }
}
