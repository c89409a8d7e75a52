using Yifa.Exams;
using Yifa.Kernel;
using Yifa.Modules.Exams;
using Yifa.Modules.Surveys;
using Yifa.Modules.Training;
using Yifa.Store;
using Yifa.Web.Training;

namespace Yifa.Browser.Tests;

/// <summary>The pages of exams, surveys, ratings and legal education, with a round, a paper, a survey and a slip to look at.</summary>
public sealed class LearningWays(Town town, long round, long paper, long concluded, long open, string code, string slip, long session)
{
    private const string Organiser = "minhang.zong.mou";
    private const string Head = "minhang.shen.mou";

    public static Task<LearningWays> Prepare(Town town)
    {
        lock (Once)
            return prepared ??= Fill(town);
    }

    private static readonly Lock Once = new();
    private static Task<LearningWays>? prepared;

    private static async Task<LearningWays> Fill(Town town)
    {
        await town.Session(Organiser); // the first sign-in of an account ends those that began beside it
        for (var i = 0; i < 12; i++)
            await Do(town, new Write("示例题库", Modules.Exams.Form.Single, $"示例题目{i}", "A", "甲", "乙"));
        var round = await Do(
            town,
            new Arrange(Exam.DivisionLevel, "示例测试", Way.Online, town.Today, town.Today.AddDays(9), "示例题库", 12)
        );
        await Do(town, new HoldExam(), round);
        var organiser = Reader.Of(town.Store.Account(Organiser)!.As("exams.Organiser")!);
        var number = town.Store.View(organiser, round)!.File.Matter.Number!;
        var paper = await Do(town, new Enrol(Exam.DivisionLevel, number, "示例考生", "示例局", "0001"));
        var open = await Do(town, new Launch("示例调查", "法律援助", town.Today.AddDays(9)));
        var invite = new Invite(1, "示例街道");
        var clerk = town.Store.Account(Organiser)!.As("surveys.Clerk")!;
        var request = new ActRequest(town.Store.Module("surveys")!.Act(typeof(Invite)), invite, clerk, town.Today, "desk")
        {
            Matter = open,
        };
        var (_, codes) = await town.Store.GiveInvitations(request, 1, "示例街道");
        var kind = town.Store.Module("training")!.Kinds!.Named("class")!.Ref;
        var session = await Do(town, new Plan(kind, "示例培训", town.Today, Invited: ["甲某", "乙某"]));
        return new(town, round, paper, await Concluded(town, clerk), open, codes[0], await Slip(town), session);
    }

    public IReadOnlyList<Found> All =>
        [
            new($"/exams/{round}", Organiser, "an exam"),
            new($"/exams/{round}", Organiser, "rows refused") { By = Refused },
            new("/exams/mine", Organiser, "my exams"),
            new($"/training/{session}", Organiser, "a sign-in sheet"),
            new(Attendance.AddressOf(town.Store, session), null, "signing in"),
            new("/legal-education", Organiser, "legal education"),
            new($"/surveys/{open}/desk", Organiser, "a survey"),
            new($"/surveys/{concluded}", null, "its result") { IsPortal = true },
            new($"/surveys/answer/{code}", null, "an answer") { IsPortal = true },
            new($"/ratings/{slip}", null, "a rating") { IsPortal = true },
            new(Invigilation.AddressOf(town.Store, paper), null, "a paper before it is begun"),
            new(Invigilation.AddressOf(town.Store, paper), null, "a paper")
            {
                By = async page =>
                {
                    await page.GotoAsync(Invigilation.AddressOf(town.Store, paper));
                    if (await page.GetByText("开始答题").CountAsync() > 0)
                        await page.GetByText("开始答题").ClickAsync();
                    await page.Locator("form.quiz").WaitForAsync();
                },
            },
        ];

    /// <summary>A slip to rate an inspection with, into the year of ratings that the sample has.</summary>
    private static async Task<string> Slip(Town town)
    {
        var ratings = town.Store.List(Reader.Of(Actor.Statute), new ListQuery("inspection-ratings")).Rows[0].Id;
        return (await town.Store.TakeSlip(ratings, ratings, "market-regulation"))!;
    }

    private async Task Refused(Microsoft.Playwright.IPage page)
    {
        await page.GotoAsync($"/exams/{round}");
        await page.Locator("#rows").FillAsync("姓名,单位,人员编号\n示例考生,示例局,0001");
        await page.Locator("form.act button[type=submit]").Last.ClickAsync();
        await page.Locator("#errors").WaitForAsync();
    }

    private static async Task<long> Concluded(Town town, Actor clerk)
    {
        DateOnly On(int before) => town.Today.AddDays(-before);
        var head = town.Store.Account(Head)!.As("surveys.Head")!;
        Script told = new(
            "surveys",
            town.Store.Offices.First(o => o.Kind == "government"),
            [
                Step.OnTheDay(On(20), 0, clerk, new Launch("示例完成的调查", "公证", On(5))),
                Step.OnTheDay(On(10), 0, clerk, new Modules.Surveys.Answer(40, 20, 3)),
                Step.OnTheDay(On(5), 0, clerk, new Close()),
                Step.OnTheDay(On(3), 0, head, new Conclude()),
            ]
        );
        Assert.Empty(await town.Store.Load([told]));
        return town.Store.List(Reader.Of(clerk), new ListQuery("surveys") { Text = "示例完成的调查" }).Rows[0].Id;
    }

    private static Task<long> Do(Town town, Act act, long? matter = null)
    {
        var type = town.Store.Modules.SelectMany(m => m.Acts).First(a => a.Type == act.GetType());
        return town.Perform(type.Duties.Select(town.Store.Account(Organiser)!.As).OfType<Actor>().First(), matter, act);
    }
}
