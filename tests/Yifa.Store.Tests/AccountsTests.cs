using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>Accounts, what they sign in with, for whom they act, and half-done applications, on both databases.</summary>
public class AccountsTests
{
    private const string Number = "110101199003070038";
    private const string Phone = "13900000001";

    private static Task<Account?> Register(TestStore test, string number = Number, string phone = Phone, string name = "周某") =>
        test.Store.Register(new(AccountKind.Citizen, name, number, phone, "hash", "stamp"));

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Who_registered_is_found_by_number_and_phone_and_registers_once(string database)
    {
        using var test = await TestStore.New(database);
        var account = (await Register(test))!;
        foreach (var name in (string[])[Number, Phone, account.Id])
            Assert.Equal(account.Id, test.Store.CredentialNamed(name)!.Account.Id);
        Assert.Equal(("周某", AccountKind.Citizen), (test.Store.Account(account.Id)!.Name, test.Store.Account(account.Id)!.Kind));
        Assert.Null(await Register(test, phone: "13900000002"));
        Assert.Null(await Register(test, number: "110101199003070046"));
        Assert.True(test.Store.IsTaken(Phone));
        Assert.False(test.Store.IsTaken("13900000002")); // a refused registration leaves nothing
        Assert.Equal(0, test.Scalar<long>("SELECT COUNT(*) FROM account_number WHERE keyed IS NULL"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_credential_is_saved_by_whoever_comes_first(string database)
    {
        using var test = await TestStore.New(database);
        var account = (await Register(test))!;
        var (one, other) = (test.Store.CredentialOf(account.Id)!, test.Store.CredentialOf(account.Id)!);
        (one.PasswordHash, one.Stamp, one.TotpKey, one.TotpOn) = ("new", "later", "JBSWY3DPEHPK3PXP", true);
        one.RecoveryCodes = [test.Store.Hashed(account.Id, "a"), test.Store.Hashed(account.Id, "b")];
        Assert.True(await test.Store.Save(one));
        other.PasswordHash = "lost";
        Assert.False(await test.Store.Save(other));
        var kept = test.Store.CredentialOf(account.Id)!;
        Assert.Equal(("new", "later", "JBSWY3DPEHPK3PXP", true), (kept.PasswordHash, kept.Stamp, kept.TotpKey, kept.TotpOn));
        Assert.True(await test.Store.TakeRecoveryCode(kept, "a"));
        Assert.False(await test.Store.TakeRecoveryCode(kept, "a"));
        Assert.Single(test.Store.CredentialOf(account.Id)!.RecoveryCodes);
        Assert.True(await test.Store.TakeTotpStep(account.Id, 7));
        Assert.False(await test.Store.TakeTotpStep(account.Id, 7));
        Assert.Equal("later", test.Store.StampOf(account.Id));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Failures_made_at_the_same_time_are_all_counted_and_lock(string database)
    {
        using var test = await TestStore.New(database);
        var clerk = Permits.Clerk.Id; // loaded with the offices, without a credential yet
        var counts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => test.Store.CountFailure(clerk))));
        Assert.Equal(Enumerable.Range(1, 8), counts.Order());
        var until = new DateTimeOffset(2024, 6, 3, 2, 15, 0, TimeSpan.Zero);
        await test.Store.Lock(clerk, until);
        Assert.Equal((8, until), (test.Store.CredentialOf(clerk)!.Failed, test.Store.CredentialOf(clerk)!.LockedUntil!.Value));
        await test.Store.ForgetFailures(clerk);
        await test.Store.Lock(clerk, null);
        Assert.Equal((0, null), (test.Store.CredentialOf(clerk)!.Failed, test.Store.CredentialOf(clerk)!.LockedUntil));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_mandate_holds_on_its_days_and_can_be_taken_back(string database)
    {
        using var test = await TestStore.New(database);
        var principal = (await Register(test))!;
        var agent = (await Register(test, "110101199003070046", "13900000002", "陈律"))!;
        var today = test.Store.Today;
        await test.Store.Empower(principal, agent, today.AddDays(-5), today.AddDays(-1));
        await test.Store.Empower(principal, agent, today.AddDays(1), today.AddDays(5));
        Assert.Empty(test.Store.MandatesFor(agent));
        await test.Store.Empower(principal, agent, today, today);
        var mandate = Assert.Single(test.Store.MandatesFor(agent));
        Assert.Equal(("周某", "陈律"), (mandate.Principal.Name, mandate.Agent.Name));
        await test.Store.EndMandate(agent, mandate.Id); // not the agent's to end
        Assert.Single(test.Store.MandatesFor(agent));
        await test.Store.EndMandate(principal, mandate.Id);
        Assert.Empty(test.Store.MandatesFor(agent));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Outside_logins_and_protection_keys_are_kept_once(string database)
    {
        using var test = await TestStore.New(database);
        Assert.True(await test.Store.AddOutside("unified", "s1", Permits.Clerk.Id));
        Assert.False(await test.Store.AddOutside("unified", "s1", Permits.NorthClerk.Id));
        Assert.Equal(Permits.Clerk.Id, test.Store.CredentialOutside("unified", "s1")!.Account.Id);
        Assert.Equal([("unified", "s1")], test.Store.OutsideOf(Permits.Clerk.Id));
        await test.Store.RemoveOutside("unified", "s1", Permits.Clerk.Id);
        Assert.Null(test.Store.CredentialOutside("unified", "s1"));
        await test.Store.AddProtectionKey("k1", "<key/>");
        await test.Store.AddProtectionKey("k1", "<other/>");
        Assert.Equal(["<key/>"], test.Store.ProtectionKeys());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_half_done_application_is_taken_up_again_and_filed_once_with_a_code(string database)
    {
        using var test = await TestStore.New(database);
        var citizen = (await Register(test))!;
        await test.Store.SaveHalfDone(citizen.Id, "permit", new Dictionary<string, string> { ["Applicant"] = "周某" });
        var draft = await test.Store.SaveHalfDone(citizen.Id, "permit", new Dictionary<string, string> { ["Reason"] = "开店" });
        Assert.Equal(2, Assert.Single(test.Store.HalfDone(citizen.Id)).Texts.Count);
        var request = new ActRequest(
            TestStore.Type<Apply>(),
            new Apply("周某", Trade.Catering, "开设门店"),
            new Actor(citizen.Id, citizen.Name, new Capacity.Party(citizen.Id)),
            test.Store.Today,
            "portal"
        )
        {
            Office = Permits.Bureau,
        };
        var filed = await test.Store.File(request, draft);
        Assert.True(filed.Accepted, string.Join(' ', filed.Refusals));
        Assert.True((await test.Store.File(request, draft)).Refusals.Single().Is(CaseStore.ApplicationGone));
        Assert.Empty(test.Store.HalfDone(citizen.Id));
        var code = test.Store.TrackingCode(new Reader(new Capacity.Party(citizen.Id)), filed.Matter)!;
        Assert.Equal(filed.Receipt, (await test.Store.Track(filed.Receipt, code.ToLowerInvariant(), "203.0.113.9")).Found!.Receipt);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Codes_cannot_be_guessed_and_the_time_to_wait_passes(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-06-03", "周某");
        var reader = Reader.At(Permits.Region, "supervision.Inspector");
        Assert.True(await test.Store.RenewTrackingCode(reader, opened.Matter));
        var code = test.Store.TrackingCode(reader, opened.Matter)!;
        for (var i = 0; i < CaseStore.TriesPerNumber; i++)
            Assert.False((await test.Store.Track(opened.Receipt, "WRONG234", $"203.0.113.{i}")).TooMany);
        Assert.True((await test.Store.Track(opened.Receipt, code, "203.0.113.99")).TooMany);
        test.Time.Utc += CaseStore.TriesWithin + TimeSpan.FromMinutes(1);
        Assert.NotNull((await test.Store.Track(opened.Receipt, code, "203.0.113.99")).Found);
    }
}
