using Yifa.Kernel;
using Yifa.Modules.Litigation;
using Yifa.Modules.Returns;

namespace Yifa.Store.Tests;

/// <summary>A half year of suits and its return: what is behind each number, what breaks it, and what later entries make of it.</summary>
public sealed class ReturnsTests
{
    private static readonly Office Region = new(1, "minhang/", "闵行区", "闵", "region");
    private static readonly Office Government = new(2, "minhang/government/", "闵行区人民政府", "闵府", "government");
    private static readonly Actor Registrar = As("wang", "王某", "litigation.Registrar");
    private static readonly Actor Handler = As("he", "何某", "litigation.Handler");
    private static readonly Actor Statistician = As("li", "李某", "returns.Statistician");

    private static Actor As(string account, string name, string duty) => new(account, name, new Capacity.AtOffice(duty, Government));

    private sealed class Town(TestStore test) : IDisposable
    {
        public TestStore Test => test;

        public static async Task<Town> New(string database)
        {
            var test = TestStore.Empty(database, [LitigationModule.Module, ReturnsModule.Module]);
            test.Time.Utc = new DateTime(2024, 7, 2, 2, 0, 0, DateTimeKind.Utc);
            await test.Store.Install([Region, Government], []);
            return new(test);
        }

        public Task<ActResult> Do(string on, Actor actor, Act act, long? matter = null)
        {
            var type = test.Store.Modules.SelectMany(m => m.Acts).First(a => a.Type == act.GetType());
            var day = DateOnly.Parse(on);
            return test.Store.Perform(
                new ActRequest(type, act, actor, day, "desk") { Matter = matter, Office = matter is null ? Government : null }
            );
        }

        public async Task<long> Sued(string on, int n) =>
            Accepted(
                await Do(
                    on,
                    Registrar,
                    new ReceiveNotice("闵行区司法局", "陈某", "上海铁路运输法院", $"(2024)沪7101行初{n}号", "政府信息公开", Area.Justice)
                )
            );

        public async Task<long> Filled() =>
            Accepted(await Do("2024-07-02", Statistician, new Prepare(ReturnForm.Litigation, 2024, Span.FirstHalf)));

        /// <summary>As a statistician reads them, who may also read the suits, or may not.</summary>
        public IReadOnlyList<NumberNow> Numbers(long matter, Actor? cases = null) =>
            test.Store.NumbersNow(
                test.Store.View(Reader.Of(Statistician), matter)!,
                kind => Reader.Of(kind == "returns" ? Statistician : cases ?? Handler)
            );

        public void Dispose() => test.Dispose();
    }

    private static long Accepted(ActResult result)
    {
        Assert.True(result.Accepted, string.Join(';', result.Refusals));
        return result.Matter;
    }

    /// <summary>Three suits, one of them decided, all within the half year.</summary>
    private static async Task<(Town Town, long[] Suits)> HalfYear(string database)
    {
        var town = await Town.New(database);
        long[] suits = [await town.Sued("2024-02-01", 1), await town.Sued("2024-03-01", 2), await town.Sued("2024-06-30", 3)];
        Accepted(await town.Do("2024-05-06", Handler, new RecordOutcome(Result.Dismissed, new(2024, 5, 6)), suits[0]));
        return (town, suits);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_return_reads_the_records_and_says_nothing_of_differences_while_there_are_none(string database)
    {
        var (town, _) = await HalfYear(database);
        using var _1 = town;
        var id = await town.Filled();

        var numbers = town.Numbers(id).ToDictionary(n => n.Kept.Line);
        Assert.Equal((0, 3, 1, 2), (numbers["1"].Now, numbers["2"].Now, numbers["7"].Now, numbers["10"].Now));
        Assert.All(numbers.Values, n => Assert.Equal(n.Now, n.Kept.Reading.Value));
        Assert.All(numbers.Values, n => Assert.Empty(n.Differences));
        Accepted(await town.Do("2024-07-02", Statistician, new HandIn(), id));
        Assert.Null(town.Test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task One_case_that_breaks_the_balance_holds_the_return_up_and_is_named(string database)
    {
        var (town, suits) = await HalfYear(database);
        using var _ = town;
        var id = await town.Filled();
        // as from an import of another system: a case that closed and was never taken off the pending
        town.Test.Tamper("DELETE FROM counted WHERE figure = 'litigation.pending' AND amount < 0");

        var refused = await town.Do("2024-07-02", Statistician, new HandIn(), id);

        Assert.Contains(refused.Refusals, r => r.Is(Yifa.Modules.Returns.Refusals.OutOfBalance) && r.Text.Contains("(2024)沪7101行初1号"));
        Assert.DoesNotContain(refused.Refusals, r => r.Text.Contains("行初2号"));
        Assert.Equal(1, town.Test.Store.View(Reader.Of(Statistician), id)!.File.Matter.Version);
        Assert.NotEmpty(suits);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_late_entry_shows_as_an_explained_difference_and_changes_no_number_that_was_handed_in(string database)
    {
        var (town, suits) = await HalfYear(database);
        using var _ = town;
        var id = await town.Filled();
        Accepted(await town.Do("2024-07-02", Statistician, new HandIn(), id));
        town.Test.Time.Utc = new DateTime(2024, 7, 20, 3, 30, 0, DateTimeKind.Utc);

        await town.Sued("2024-06-28", 4); // received in June, entered in July
        Accepted(await town.Do("2024-06-29", Handler, new RecordOutcome(Result.Quashed, new(2024, 6, 29), "程序违法"), suits[1]));

        var numbers = town.Numbers(id).ToDictionary(n => n.Kept.Line);
        Assert.Equal((3m, 4m), (numbers["2"].Kept.Reading.Value, numbers["2"].Now));
        var late = Assert.Single(numbers["2"].Differences);
        var entry = late.Behind!;
        Assert.Equal(
            ("(2024)沪7101行初4号", "收到应诉通知", new DateOnly(2024, 6, 28), 1m),
            (entry.Number, entry.Act, entry.On, entry.Amount)
        );
        Assert.Equal((DifferenceCause.Late, new DateTime(2024, 7, 20, 3, 30, 0)), (late.Cause, entry.RecordedAt));
        Assert.Equal((1m, 2m), (numbers["7"].Kept.Reading.Value, numbers["7"].Now));
        // of the pending one came and one went: the number is the same, the cases are not
        Assert.Equal((2m, 2m), (numbers["10"].Kept.Reading.Value, numbers["10"].Now));
        Assert.Equal([1m, -1m], numbers["10"].Differences.Select(d => d.Behind!.Amount).OrderDescending());
        Assert.Equal("记录裁判结果", numbers["10"].Differences.Single(d => d.Behind!.Amount < 0).Behind!.Act);
        Assert.Null(town.Test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_reader_who_may_not_open_the_case_is_told_the_kind_of_change_and_nothing_of_the_case(string database)
    {
        var (town, _) = await HalfYear(database);
        using var _1 = town;
        var id = await town.Filled();
        await town.Sued("2024-06-28", 4);

        var number = town.Numbers(id, Statistician).First(n => n.Kept.Line == "2");

        Assert.Equal((3m, 4m), (number.Kept.Reading.Value, number.Now));
        Assert.Equal(new Difference(DifferenceCause.Late, null), Assert.Single(number.Differences));
        Assert.NotNull(Assert.Single(town.Numbers(id).First(n => n.Kept.Line == "2").Differences).Behind);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Of_one_form_and_period_an_office_has_one_return(string database)
    {
        var (town, _) = await HalfYear(database);
        using var _1 = town;
        await town.Filled();

        var second = await town.Do("2024-07-02", Statistician, new Prepare(ReturnForm.Litigation, 2024, Span.FirstHalf));

        Assert.Contains(second.Refusals, r => r.Is(Gate.Claimed));
        Accepted(await town.Do("2024-07-02", Statistician, new Prepare(ReturnForm.Litigation, 2024, Span.SecondQuarter)));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_contribution_that_vanished_is_told_as_missing(string database)
    {
        var (town, _) = await HalfYear(database);
        using var _1 = town;
        var id = await town.Filled();
        town.Test.Tamper("DELETE FROM counted WHERE figure = 'litigation.received' AND counted_on = $1", new DateOnly(2024, 3, 1));

        var number = town.Numbers(id).First(n => n.Kept.Line == "2");

        Assert.Equal((DifferenceCause.Missing, -1m), (Assert.Single(number.Differences).Cause, number.Differences[0].Behind!.Amount));
    }
}
