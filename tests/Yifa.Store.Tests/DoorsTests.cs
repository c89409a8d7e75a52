using System.Text;
using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>Keys of the API, and answers kept for repeated questions.</summary>
public sealed class DoorsTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_key_opens_for_its_account_in_one_capacity_until_it_ends(string database)
    {
        using var town = await TestStore.New(database);
        var until = town.Store.Today.AddDays(30);
        var (made, text) = await town.Store.MakeKey(
            Permits.Clerk,
            Permits.Clerk.Duties[0],
            "测试",
            [Scope.Act, Scope.Read, Scope.Read],
            until
        );
        town.Reopen();

        var key = town.Store.KeyOf(text)!;
        Assert.Equal((made.Id, "zhou", until), (key.Id, key.Account.Id, key.Until));
        Assert.Equal([Scope.Read, Scope.Act], key.Scopes);
        Assert.Equal(Permits.Clerk.Duties[0], key.Capacity);
        Assert.True(key.Opens(until));
        Assert.False(key.Opens(until.AddDays(1)));
        Assert.Null(town.Store.KeyOf(text + "0"));
        Assert.Null(town.Store.KeyOf(text[..^1]));

        await town.Store.NoteUse(key);
        Assert.Equal(town.Store.Now, town.Store.KeyOf(text)!.UsedAt);
        Assert.False(await town.Store.RevokeKey(Permits.NorthClerk, key.Id));
        Assert.True(await town.Store.RevokeKey(Permits.Clerk, key.Id));
        Assert.False(town.Store.KeyOf(text)!.Opens(until));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Of_a_key_only_a_hash_is_kept_and_it_opens_nothing_once_the_duty_is_gone(string database)
    {
        using var town = await TestStore.New(database);
        var (_, text) = await town.Store.MakeKey(
            Permits.Clerk,
            Permits.Clerk.Duties[0],
            "测试",
            [Scope.Read],
            town.Store.Today.AddDays(30)
        );
        var hash = town.Scalar<byte[]>("SELECT hash FROM api_key")!;
        Assert.Equal(32, hash.Length);
        Assert.NotEqual(Encoding.UTF8.GetBytes(text), hash);
        town.Tamper("DELETE FROM duty WHERE account_id = 'zhou'");
        town.Store.Refresh();
        Assert.False(town.Store.KeyOf(text)!.Opens(town.Store.Today));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_same_question_twice_is_performed_once_even_after_a_restart(string database)
    {
        using var town = await TestStore.New(database);
        var question = new Question("key:1", "k1", "open"u8.ToArray());
        Assert.Null(town.Store.AnswerTo(question));
        var done = await Open(town, question);
        Assert.True(done.Accepted);
        town.Reopen();

        var (answer, same) = town.Store.AnswerTo(question)!.Value;
        Assert.Equal((true, new Answer(201, $"{done.Matter}", "\"1\"")), (same, answer));
        Assert.False(town.Store.AnswerTo(question with { Content = "other"u8.ToArray() })!.Value.Same);
        Assert.Null(town.Store.AnswerTo(question with { Caller = "key:2" }));

        var again = await Open(town, question); // both asked before either was answered
        Assert.True(again.Conflict);
        Assert.Equal(1, town.Scalar<long>("SELECT COUNT(*) FROM matter"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_same_question_from_many_at_once_is_performed_once(string database)
    {
        using var town = await TestStore.New(database);
        var question = new Question("key:1", "k1", "open"u8.ToArray());
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Open(town, question))));
        Assert.Single(all, r => r.Accepted);
        Assert.Equal(1, town.Scalar<long>("SELECT COUNT(*) FROM matter"));
        Assert.Null(town.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task After_a_day_a_key_is_free_again(string database)
    {
        using var town = await TestStore.New(database);
        var question = new Question("key:1", "k1", "open"u8.ToArray());
        await town.Store.Keep(question, new Answer(422, "refused"));
        town.Time.Utc += CaseStore.AnswersLast - TimeSpan.FromMinutes(1);
        Assert.NotNull(town.Store.AnswerTo(question));
        Assert.Equal(0, await town.Store.DropOldAnswers());
        town.Time.Utc += TimeSpan.FromMinutes(1);
        Assert.Null(town.Store.AnswerTo(question));
        Assert.True((await Open(town, question)).Accepted);
        town.Time.Utc += CaseStore.AnswersLast;
        Assert.Equal(1, await town.Store.DropOldAnswers());
    }

    private static Task<ActResult> Open(TestStore town, Question question) =>
        town.Store.Perform(
            new ActRequest(
                TestStore.Type<Apply>(),
                new Apply("店主甲", Trade.Retail, "开设门店"),
                Permits.Officer,
                TestStore.Day("2024-06-03"),
                "api"
            )
            {
                Office = Permits.Bureau,
            },
            question,
            done => new Answer(201, $"{done.Matter}", "\"1\"")
        );
}
