using System.Collections.Concurrent;
using System.Net;
using Yifa.Kernel;
using Yifa.Modules.Exams;

namespace Yifa.Web.Tests.Exams;

public sealed class QuizTests
{
    private const int Places = 12;

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Two_hundred_people_lose_no_answer_when_the_server_is_restarted_and_their_pages_are_loaded_again(string database)
    {
        const int people = 200;
        await using var hall = await Hall.Open(database);
        await hall.Bank(10);
        var round = await hall.Round();
        var browsers = new Dictionary<long, CookieContainer>();
        for (var i = 0; i < people; i++)
            browsers[await hall.Enrol(round.Number, i)] = new();
        var accepted = new ConcurrentDictionary<(long Paper, int Place), string>();

        await Everybody(browsers.Keys, paper => Answer(hall, paper, browsers[paper], 1..8, accepted));
        await hall.Restart();
        await Everybody(browsers.Keys, paper => Answer(hall, paper, browsers[paper], 8..(Places + 1), accepted));

        Assert.Equal(people * Places, accepted.Count);
        foreach (var paper in browsers.Keys)
        {
            var kept = hall.Store.AnswersOf(paper, 1);
            Assert.All(Enumerable.Range(1, Places), place => Assert.Equal(accepted[(paper, place)], kept[place]));
        }
        await Everybody(browsers.Keys, paper => HandIn(hall, paper, browsers[paper]));
        foreach (var paper in browsers.Keys)
            Assert.Equal(ScoreOf(paper, accepted), hall.Paper(paper).Score);
        foreach (var figure in (Figure[])[PaperFigures.Sittings, PaperFigures.Completed])
            Assert.Equal(people, (await hall.Store.Read(figure, Cut.Of(Hall.Bureau), Period.Year(hall.Store.Today.Year))).Value);
        Assert.Null(hall.Store.Verify().First);
    }

    /// <summary>Opens the page and makes one choice after another; a first place begins the paper.</summary>
    private static async Task Answer(
        Hall hall,
        long paper,
        CookieContainer cookies,
        Range places,
        ConcurrentDictionary<(long Paper, int Place), string> accepted
    )
    {
        using var browser = hall.Browser(paper, cookies);
        if (places.Start.Value == 1)
            Assert.Equal(HttpStatusCode.SeeOther, await browser.Send(""));
        var page = await browser.Look("?p=1");
        for (var place = places.Start.Value; place < places.End.Value; place++)
        {
            // every third person is wrong at every fourth place
            var right = paper % 3 != 0 || place % 4 != 0;
            string[] codes =
                place <= 4 ? [right ? "A" : "B"]
                : place > 8 ? [right ? "对" : "错"]
                : right ? ["A", "B"]
                : ["A"];
            Assert.Equal(HttpStatusCode.NoContent, await browser.Choose(page, place, codes));
            accepted[(paper, place)] = string.Concat(codes);
        }
    }

    private static async Task HandIn(Hall hall, long paper, CookieContainer cookies)
    {
        using var browser = hall.Browser(paper, cookies);
        Assert.Equal(HttpStatusCode.SeeOther, await browser.Send("?p=check"));
    }

    private static Task Everybody(IEnumerable<long> papers, Func<long, Task> work) =>
        Parallel.ForEachAsync(papers, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (paper, _) => await work(paper));

    private static decimal ScoreOf(long paper, ConcurrentDictionary<(long Paper, int Place), string> accepted)
    {
        string Key(int place) =>
            place <= 4 ? "A"
            : place <= 8 ? "AB"
            : "对";
        return Drawing.Score(Enumerable.Range(1, Places).Count(place => accepted[(paper, place)] == Key(place)), Places);
    }

    [Fact]
    public async Task A_page_loaded_again_shows_the_same_questions_in_the_same_order_with_what_was_chosen()
    {
        await using var hall = await Hall.Open("sqlite");
        await hall.Bank(10);
        var round = await hall.Round();
        var (one, other) = (await hall.Enrol(round.Number, 1), await hall.Enrol(round.Number, 2));
        using var browser = hall.Browser(one);
        await browser.Send("");
        Assert.Equal(
            HttpStatusCode.SeeOther,
            await browser.Send("?p=1", ("q.3", ""), ("q.3", "B"), ("q.6", ""), ("q.6", "A"), ("q.6", "C"))
        );
        using var another = hall.Browser(one); // another machine, no cookies
        var page = await another.Look("?p=1");
        Assert.Equal(await browser.Look("?p=1") is var again ? Texts(again) : [], Texts(page));
        Assert.Contains("name=\"q.3\" value=\"B\" checked", page);
        Assert.Contains("name=\"q.6\" value=\"C\" checked", page);
        using var neighbour = hall.Browser(other);
        await neighbour.Send("");
        Assert.NotEqual(Texts(page), Texts(await neighbour.Look("?p=1")));
    }

    private static string[] Texts(string page) =>
        [.. page.Split("<legend>").Skip(1).Select(t => WebUtility.HtmlDecode(t.Split('<')[0]).Trim())];

    [Fact]
    public async Task What_was_chosen_in_time_counts_and_nothing_after_it()
    {
        await using var hall = await Hall.Open("sqlite");
        await hall.Bank(10);
        var round = await hall.Round(minutes: 30);
        var paper = await hall.Enrol(round.Number, 1);
        using var browser = hall.Browser(paper);
        await browser.Send("");
        var page = await browser.Look("?p=1");
        for (var place = 1; place <= 3; place++)
            await browser.Choose(page, place, "A");
        hall.Time.On(TimeSpan.FromMinutes(30.5)); // the time is over, the grace is not
        Assert.Equal(HttpStatusCode.NoContent, await browser.Choose(page, 4, "A"));
        hall.Time.On(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Gone, await browser.Choose(page, 5, "A", "B"));
        Assert.Contains("成绩", await browser.Look());
        Assert.Equal(33.3m, hall.Paper(paper).Score);
        Assert.Equal(PaperStage.Failed, hall.Paper(paper).Stage);
    }

    [Fact]
    public async Task A_retake_is_drawn_anew_and_begins_empty()
    {
        await using var hall = await Hall.Open("sqlite");
        await hall.Bank(12);
        var round = await hall.Round();
        var paper = await hall.Enrol(round.Number, 1);
        using var browser = hall.Browser(paper);
        await browser.Send("");
        var first = hall.Store.SittingOf(paper)!.Drawn;
        await browser.Send("?p=check");
        Assert.Equal(PaperStage.Failed, hall.Paper(paper).Stage);
        await hall.Do(new AllowRetake(), paper);
        await browser.Send("");
        Assert.NotEqual(first, hall.Store.SittingOf(paper)!.Drawn);
        Assert.Empty(hall.Store.AnswersOf(paper, 2));
    }

    [Fact]
    public async Task A_link_that_was_not_given_out_opens_nothing_and_the_key_is_shown_when_the_round_is_over()
    {
        await using var hall = await Hall.Open("sqlite");
        await hall.Bank(10);
        var round = await hall.Round();
        var paper = await hall.Enrol(round.Number, 1);
        using var client = new HttpClient { BaseAddress = hall.Address };
        var link = hall.LinkOf(paper);
        using var wrong = await client.GetAsync(link[..^1] + (link[^1] == '0' ? '1' : '0'));
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
        using var browser = hall.Browser(paper);
        await browser.Send("");
        await browser.Send("?p=check");
        Assert.DoesNotContain("正确答案", await browser.Look());
        await hall.Do(new Finish(), round.Id);
        Assert.Contains("正确答案", await browser.Look());
    }

    [Fact]
    public async Task A_bank_too_small_says_so_and_begins_nothing()
    {
        await using var hall = await Hall.Open("sqlite");
        await hall.Bank(2);
        var round = await hall.Round();
        var paper = await hall.Enrol(round.Number, 1);
        using var browser = hall.Browser(paper);
        Assert.Equal(HttpStatusCode.Conflict, await browser.Send(""));
        Assert.Null(hall.Store.SittingOf(paper));
    }
}
