using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Yifa.Exams;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Exams;
using Yifa.Store;
using Yifa.Store.Tests;

namespace Yifa.Web.Tests.Exams;

/// <summary>A bureau with a question bank and an open round, served over HTTP from a database of either kind, and served again after it stopped.</summary>
public sealed partial class Hall : IAsyncDisposable
{
    public static readonly Office Bureau = new(1, "shili/", "示例区司法局", "示司", "region");
    public static readonly Account Clerk = new(
        "chen",
        "陈某",
        Bureau,
        [new("exams.Organiser", Bureau), new("exam-papers.Organiser", Bureau), new("exam-questions.Organiser", Bureau)]
    );

    public static readonly Account Officer = new("li.mou", "李某", Bureau, []);
    private readonly PersonalVault vault = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private readonly Scratch database;
    private WebApplication? app;

    public Moving Time { get; } = new();

    private Hall(string database) => this.database = new(database);

    public CaseStore Store { get; private set; } = null!;
    public Uri Address => new(app!.Urls.First());

    public static async Task<Hall> Open(string database)
    {
        var hall = new Hall(database);
        await hall.Start();
        await hall.Store.Install([Bureau], [Clerk, Officer]);
        return hall;
    }

    public async Task Start()
    {
        Store = CaseStore.Open(Dialect.Parse(database.Address), Catalogue.Modules, vault, time: Time);
        app = Host.Build(Store, [], "http://127.0.0.1:0");
        await app.StartAsync();
    }

    /// <summary>The program ends and is started again on the same database.</summary>
    public async Task Restart()
    {
        await Stop();
        await Start();
    }

    private async Task Stop()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        Store.Dispose();
    }

    /// <summary>A bank of so many questions of each form; the right choice is always A, AB or 对.</summary>
    public async Task Bank(int each)
    {
        for (var i = 0; i < each; i++)
        {
            await Do(new Write("示例题库", Form.Single, $"示例单选题{i}", "A", "甲", "乙", "丙"));
            await Do(new Write("示例题库", Form.Multiple, $"示例多选题{i}", "AB", "甲", "乙", "丙"));
            await Do(new Write("示例题库", Form.TrueOrFalse, $"示例判断题{i}", "对"));
        }
    }

    /// <summary>An open round of four single choices, four multiple and four judgements.</summary>
    public async Task<(long Id, string Number)> Round(int minutes = 45)
    {
        var arranged = await Do(
            new Arrange(Exam.DivisionLevel, "示例测试", Way.Online, Store.Today, Store.Today.AddDays(5), "示例题库", 4, 4, 4, minutes)
        );
        await Do(new HoldExam(), arranged.Matter);
        return (arranged.Matter, arranged.Number!);
    }

    public async Task<long> Enrol(string round, int n, string? account = null) =>
        (await Do(new Enrol(Exam.DivisionLevel, round, $"考生{n}", $"示例{n % 4}局", $"{n:0000}", Account: account))).Matter;

    public async Task<ActResult> Do(Act act, long? matter = null)
    {
        var type = Catalogue.Modules.SelectMany(m => m.AllActs).First(a => a.Type == act.GetType());
        var actor = Clerk.As($"{type.Kind}.Organiser")!;
        var result = await Store.Perform(
            new ActRequest(type, act, actor, Store.Today, "desk") { Matter = matter, Office = matter is null ? Bureau : null }
        );
        Assert.True(result.Accepted, string.Join(" / ", result.Refusals));
        return result;
    }

    public ExamPaper Paper(long id) => (ExamPaper)Store.View(Reader.At(Bureau, "exam-papers.Organiser"), id)!.File.Matter;

    public string LinkOf(long paper) => Invigilation.AddressOf(Store, paper);

    /// <summary>A browser of one person, with cookies that outlast the server.</summary>
    public Candidate Browser(long paper, CookieContainer? cookies = null) => new(this, paper, cookies ?? new());

    public async ValueTask DisposeAsync()
    {
        await Stop();
        vault.Dispose();
        database.Dispose();
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();

    [GeneratedRegex("""name="_handler" value="([^"]+)""")]
    private static partial Regex Handler();

    /// <summary>Somebody who sits the exam through the link alone.</summary>
    public sealed class Candidate(Hall hall, long paper, CookieContainer cookies) : IDisposable
    {
        private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies })
        {
            BaseAddress = hall.Address,
        };

        private readonly string link = hall.LinkOf(paper);

        public async Task<string> Look(string query = "")
        {
            using var answer = await client.GetAsync(link + query);
            return await answer.Content.ReadAsStringAsync();
        }

        /// <summary>Sends the form of a page.</summary>
        public async Task<HttpStatusCode> Send(string query, params (string Name, string Value)[] fields)
        {
            var page = await Look(query);
            using var answer = await client.PostAsync(link + query, Body(page, [("_handler", HandlerOf(page)), .. fields]));
            return answer.StatusCode;
        }

        /// <summary>Makes one choice, as the script does while the page stays open.</summary>
        public async Task<HttpStatusCode> Choose(string page, int place, params string[] codes)
        {
            using var answer = await client.PostAsync(
                link + "/answers",
                Body(page, [($"q.{place}", ""), .. codes.Select(c => ($"q.{place}", c))])
            );
            return answer.StatusCode;
        }

        private static FormUrlEncodedContent Body(string page, IEnumerable<(string Name, string Value)> fields) =>
            new(
                fields
                    .Append(("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value)))
                    .Select(f => KeyValuePair.Create(f.Item1, f.Item2))
            );

        private static string HandlerOf(string page) =>
            Handler().Matches(page).Select(m => m.Groups[1].Value).First(h => h is "begin" or "answers" or "hand-in");

        public void Dispose() => client.Dispose();
    }
}

/// <summary>A clock that a test moves on.</summary>
public sealed class Moving : TimeProvider
{
    private TimeSpan ahead;

    public void On(TimeSpan by) => ahead += by;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow + ahead;
}
