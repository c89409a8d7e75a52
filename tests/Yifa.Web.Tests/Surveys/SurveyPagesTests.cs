using System.Net;
using System.Text.RegularExpressions;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Surveys;
using Yifa.Store;
using Yifa.Surveys;
using Yifa.Web.Tests.Cli;
using Yifa.Web.Tests.Exams;

namespace Yifa.Web.Tests.Surveys;

public sealed partial class SurveyPagesTests
{
    private static readonly Office Bureau = new(1, "shili/", "示例区司法局", "示司", "region");
    private static readonly Account Clerk = new("chen", "陈某", Bureau, [new("surveys.Clerk", Bureau), new("surveys.Head", Bureau)]);

    [GeneratedRegex("""name="(__RequestVerificationToken|_handler)" value="([^"]+)""")]
    private static partial Regex Hidden();

    [Fact]
    public async Task Residents_answer_by_code_and_the_day_after_the_survey_knows_how_many_and_of_nobody_what()
    {
        using var shell = new Shell();
        var time = new Moving();
        using var vault = new PersonalVault(new byte[32]);
        using var store = CaseStore.Open(new SqliteDialect(shell.PathOf("survey.db")), Catalogue.Modules, vault, time: time);
        await store.Install([Bureau], [Clerk]);
        await using var app = Host.Build(store, [], "http://127.0.0.1:0");
        await app.StartAsync();
        var survey = (await Do(store, new Launch("示例调查", "法律援助", store.Today.AddDays(5)), null)).Matter;
        var codes = await Given(store, survey, 9, "北街");
        codes = [.. codes, .. await Given(store, survey, 3, "南街"), .. await Given(store, survey, 8, "西街")];
        foreach (var (code, i) in codes.Select((c, i) => (c, i)))
            Assert.Contains("谢谢,已经收到", await Answer(app.Urls.First(), code, i % 4 == 0 ? 2 : 5));
        Assert.Contains("已经用过", await Answer(app.Urls.First(), codes[0], 5));
        var tallying = new Tallying(store);
        await tallying.CountDays();
        Assert.Equal(0, Of(store, survey).Answers); // the day is not over

        time.On(TimeSpan.FromDays(1));
        await tallying.CountDays();
        await new Tallying(store).CountDays(); // as another process does
        Assert.Equal((20, 15), (Of(store, survey).Answers, Of(store, survey).SatisfiedAnswers));
        Assert.Equal(15, (await store.Read(Figures.Satisfied, Cut.Of(Bureau), Period.Year(store.Today.Year))).Value);
        await Do(store, new Close(), survey);
        time.On(TimeSpan.FromDays(1));
        await Do(store, new Conclude(), survey);

        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        var page = await client.GetStringAsync($"/surveys/{survey}");
        Assert.Contains("75%", page);
        Assert.Matches(@"北街[\s\S]*?<td class=""num"">9</td>", page);
        // the three of the south would follow from the others, so the next smallest is not told either
        Assert.Equal(2, Regex.Count(page, "答卷太少,不单独列出"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/surveys/answer/" + codes[3])).StatusCode);
        Assert.Null(store.Verify().First);
    }

    private static Survey Of(CaseStore store, long id) => (Survey)store.View(Reader.At(Bureau, "surveys.Clerk"), id)!.File.Matter;

    private static async Task<ActResult> Do(CaseStore store, Act act, long? matter)
    {
        var type = store.Module("surveys")!.Act(act.GetType());
        var actor = Clerk.As(type.Duties[0])!;
        var result = await store.Perform(
            new ActRequest(type, act, actor, store.Today, "desk") { Matter = matter, Office = matter is null ? Bureau : null }
        );
        Assert.True(result.Accepted, string.Join(" / ", result.Refusals));
        return result;
    }

    private static async Task<IReadOnlyList<string>> Given(CaseStore store, long survey, int number, string site)
    {
        var type = store.Module("surveys")!.Act(typeof(Invite));
        var request = new ActRequest(type, new Invite(number, site), Clerk.As("surveys.Clerk")!, store.Today, "desk") { Matter = survey };
        return (await store.GiveInvitations(request, number, site)).Codes;
    }

    private static async Task<string> Answer(string origin, string code, int score)
    {
        using var client = new HttpClient { BaseAddress = new(origin) };
        using var asked = await client.GetAsync("/surveys/answer/" + code);
        var page = await asked.Content.ReadAsStringAsync();
        if (!asked.IsSuccessStatusCode)
            return page;
        var fields = Hidden().Matches(page).ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));
        fields["score"] = $"{score}";
        using var answer = await client.PostAsync("/surveys/answer/" + code, new FormUrlEncodedContent(fields));
        return await answer.Content.ReadAsStringAsync();
    }
}
