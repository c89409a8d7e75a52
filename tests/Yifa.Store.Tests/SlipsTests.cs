using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>One rating a visit, of which nobody with the whole database can say whose it is.</summary>
public sealed class SlipsTests
{
    private static readonly DateOnly March = new(2024, 3, 1);
    private static readonly DateOnly April = new(2024, 4, 1);

    private static async Task<long> Matter(TestStore test)
    {
        var opened = await test.Open("2024-06-03", $"示例餐饮{Guid.NewGuid():N}");
        Assert.True(opened.Accepted, string.Join(" / ", opened.Refusals));
        return opened.Matter;
    }

    private static async Task<string[]> Slips(TestStore test, long into, int number)
    {
        var codes = new List<string>();
        for (var i = 0; i < number; i++)
            codes.Add((await test.Store.TakeSlip(await Matter(test), into, "market"))!);
        return [.. codes];
    }

    private static Task<ActResult> Tell(TestStore test, long into, int number) =>
        test.Store.TellAnswers(
            new ActRequest(TestStore.Type<Accept>(), new Accept(), Permits.Officer, TestStore.Day("2024-06-03"), "portal")
            {
                Matter = into,
            },
            "market",
            April,
            number
        );

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_visit_has_one_slip_however_many_ask_at_once(string database)
    {
        using var test = await TestStore.New(database);
        var (visit, into) = (await Matter(test), await Matter(test));
        Assert.False(test.Store.HasSlip(visit));

        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => test.Store.TakeSlip(visit, into, "market"))));

        var code = Assert.Single(tries.OfType<string>());
        Assert.Equal(into, test.Store.InvitedTo(code));
        Assert.True(test.Store.HasSlip(visit));
        Assert.False(test.Store.HasSlip(into));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Taking_a_slip_and_rating_with_it_write_no_entry(string database)
    {
        using var test = await TestStore.New(database);
        var (visit, into) = (await Matter(test), await Matter(test));
        var before = test.Scalar<long>("SELECT COUNT(*) FROM journal");

        var code = (await test.Store.TakeSlip(visit, into, "market"))!;
        Assert.True(await test.Store.TakeAnswer(code, 2, "等得太久", March));

        Assert.Equal(before, test.Scalar<long>("SELECT COUNT(*) FROM journal"));
        Assert.Equal([new SurveyAnswers(into, "market", March, 2, 1)], test.Store.AnswersTo(into));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task No_table_links_a_visit_with_its_rating(string database)
    {
        using var test = await TestStore.New(database);
        var into = await Matter(test);
        var codes = await Slips(test, into, 12);
        test.Tamper("CREATE TABLE stolen AS SELECT c.matter_id, c.key, c.scope FROM claim c WHERE c.scope = 'rating-slip'");
        foreach (var (code, i) in codes.Select((c, i) => (c, i)))
            await test.Store.TakeAnswer(code, 1 + i % 5, $"第{i}条", March);

        // every answer could be of any visit: nothing that a claim holds stands in an answer, and all have the same day
        Assert.Equal(12, test.Scalar<long>("SELECT COUNT(*) FROM stolen"));
        foreach (var mine in (string[])["id", "site", "remark", "survey_id"])
            Assert.Equal(
                0,
                test.Scalar<long>(
                    $"SELECT COUNT(*) FROM stolen s JOIN survey_answer a ON CAST(a.{mine} AS TEXT) IN (s.key, CAST(s.matter_id AS TEXT))"
                )
            );
        Assert.Equal(1, test.Scalar<long>("SELECT COUNT(DISTINCT answered_on) FROM survey_answer"));
        if (test.Dialect is PostgresDialect) // the server's own marks: which transaction wrote a row
            Assert.Equal(0, test.Scalar<long>("SELECT COUNT(*) FROM claim c JOIN survey_answer a ON a.xmin = c.xmin"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_told_is_forgotten_but_for_the_remarks_which_are_of_no_score(string database)
    {
        using var test = await TestStore.New(database);
        var into = await Matter(test);
        foreach (var (code, i) in (await Slips(test, into, 6)).Select((c, i) => (c, i)))
            await test.Store.TakeAnswer(code, 1 + i % 5, i < 2 ? $"第{i}条" : "", i < 5 ? March : April);

        Assert.True((await Tell(test, into, 5)).Accepted);

        Assert.Equal(["第0条", "第1条"], test.Store.ToldRemarks(into).Order(StringComparer.Ordinal));
        Assert.Equal([new SurveyAnswers(into, "market", April, 1, 1)], test.Store.AnswersTo(into).Where(a => a.Score > 0));
        Assert.Equal(2, test.Scalar<long>("SELECT COUNT(*) FROM survey_answer WHERE score = 0 AND site = ''"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Answers_that_another_process_told_are_not_told_again(string database)
    {
        using var test = await TestStore.New(database);
        var into = await Matter(test);
        foreach (var code in await Slips(test, into, 5))
            await test.Store.TakeAnswer(code, 4, "", March);
        var before = test.Scalar<long>("SELECT COUNT(*) FROM journal");

        Assert.False((await Tell(test, into, 6)).Accepted);

        Assert.Equal(before, test.Scalar<long>("SELECT COUNT(*) FROM journal"));
        Assert.Equal(5, test.Store.AnswersTo(into).Sum(a => a.Number));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_too_few_goes_on_into_the_next_year(string database)
    {
        using var test = await TestStore.New(database);
        var (old, now) = (await Matter(test), await Matter(test));
        foreach (var code in await Slips(test, old, 3))
            await test.Store.TakeAnswer(code, 4, "", March);

        Assert.Equal(3, await test.Store.CarryAnswers(old, now, "market"));

        Assert.Empty(test.Store.AnswersTo(old));
        Assert.Equal([new SurveyAnswers(now, "market", March, 4, 3)], test.Store.AnswersTo(now));
    }
}
