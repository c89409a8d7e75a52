using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>Anonymous by construction: one answer an invitation, and nobody with the whole database before and after can say whose it is.</summary>
public sealed class SurveysTests
{
    private static async Task<(long Survey, IReadOnlyList<string> Codes)> Invited(TestStore test, int number)
    {
        var matter = (await test.Open("2024-06-03", "示例餐饮")).Matter;
        var request = new ActRequest(TestStore.Type<Accept>(), new Accept(), Permits.Officer, TestStore.Day("2024-06-03"), "desk")
        {
            Matter = matter,
        };
        var (result, codes) = await test.Store.GiveInvitations(request, number, "示例街道");
        Assert.True(result.Accepted, string.Join(" / ", result.Refusals));
        return (matter, codes);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_invitation_gives_one_answer_however_often_and_at_once_it_is_used(string database)
    {
        using var test = await TestStore.New(database);
        var (survey, codes) = await Invited(test, 5);
        Assert.Equal(survey, test.Store.InvitedTo(codes[0].ToLowerInvariant().Insert(5, " ")));
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => test.Store.TakeAnswer(codes[0], 5, $"{i}"))));
        Assert.Single(tries, taken => taken);
        Assert.Null(test.Store.InvitedTo(codes[0]));
        Assert.False(await test.Store.TakeAnswer("NEVERGIVEN", 5, ""));
        Assert.Equal([new SurveyAnswers(survey, "示例街道", new(2024, 6, 3), 5, 1)], test.Store.AnswersTo(survey));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Answering_leaves_no_trace_but_an_answer_more_and_an_invitation_less(string database)
    {
        using var test = await TestStore.New(database);
        var (_, codes) = await Invited(test, 40);
        var before = Rows(test);
        foreach (var (code, i) in codes.Take(12).Select((c, i) => (c, i)))
            Assert.True(await test.Store.TakeAnswer(code, 1 + i % 5, ""));
        foreach (var (table, rows) in Rows(test))
            Assert.Equal(
                table switch
                {
                    "survey_answer" => 12,
                    "survey_invitation" => before[table] - 12,
                    _ => before[table],
                },
                rows
            );
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task No_join_pairs_an_invitation_with_an_answer(string database)
    {
        using var test = await TestStore.New(database);
        var (survey, codes) = await Invited(test, 40);
        test.Tamper("CREATE TABLE stolen AS SELECT * FROM survey_invitation"); // who had every invitation beforehand
        for (var i = 0; i < 12; i++)
        {
            test.Time.Utc = test.Time.Utc.AddMinutes(7);
            await test.Store.TakeAnswer(codes[i], 3, $"{i:00}");
        }
        // what an answer holds: an id of chance, the survey, the group, the day, what was said
        Assert.Equal(["answered_on", "id", "remark", "score", "site", "survey_id"], Columns(test, "survey_answer"));
        Assert.Equal(["hash", "site", "survey_id"], Columns(test, "survey_invitation"));
        foreach (var mine in (string[])["id", "remark", "answered_on", "score"])
            Assert.Equal(0, test.Scalar<long>($"SELECT COUNT(*) FROM stolen s JOIN survey_answer a ON CAST(a.{mine} AS TEXT) = s.hash"));
        // every answer could be anybody's who was invited
        Assert.Equal(
            40 * 12,
            test.Scalar<long>("SELECT COUNT(*) FROM stolen s JOIN survey_answer a ON a.survey_id = s.survey_id AND a.site = s.site")
        );
        Assert.NotEqual(Enumerable.Range(0, 12).Select(i => $"{i:00}"), test.Store.RemarksTo(survey));
        if (test.Dialect is PostgresDialect) // the server's own marks: which transaction wrote a row
            Assert.Equal(0, test.Scalar<long>("SELECT COUNT(*) FROM survey_invitation i JOIN survey_answer a ON a.xmin = i.xmin"));
    }

    private static Dictionary<string, long> Rows(TestStore test)
    {
        using var session = new Session(test.Dialect);
        var tables = session.Query(
            test.Dialect is PostgresDialect
                ? "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
            r => r.GetString(0)
        );
        return tables.ToDictionary(t => t, t => session.Scalar<long>($"SELECT COUNT(*) FROM \"{t}\""));
    }

    private static IEnumerable<string> Columns(TestStore test, string table)
    {
        using var session = new Session(test.Dialect);
        var columns = session.Query(
            test.Dialect is PostgresDialect
                ? "SELECT column_name::text FROM information_schema.columns WHERE table_name = $1"
                : "SELECT name FROM pragma_table_info($1)",
            r => r.GetString(0),
            table
        );
        return columns.Order(StringComparer.Ordinal);
    }
}
