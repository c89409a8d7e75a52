using System.Diagnostics;
using System.Net.Http.Json;
using Yifa.Web;

namespace Yifa.Bench;

/// <summary>The same opening act over HTTP on loopback, for comparison; no bound.</summary>
internal static class HttpBench
{
    public static async Task Run(string kind, int acts, Measures measures)
    {
        using var store = await Databases.Store(Databases.Fresh(kind));
        await using var app = Host.Build(store, [], "http://127.0.0.1:0");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        client.DefaultRequestHeaders.Add("X-Yifa-Account", World.Mediator.Id);
        var random = new Random(1);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < acts + 20; i++)
        {
            if (i == 20)
                watch.Restart();
            var act = World.Opening(random, i);
            var body = new
            {
                act = "RegisterDispute",
                office = World.Committees[i % 400].Path,
                on = store.Today.ToString("yyyy-MM-dd"),
                fields = new
                {
                    act.Applicant,
                    act.Respondent,
                    Field = act.Field.ToString(),
                    act.Summary,
                    act.AmountInvolved,
                },
            };
            using var answer = await client.PostAsJsonAsync("/api/v1/matters/mediation", body);
            if (!answer.IsSuccessStatusCode)
                throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }
        measures.Say($"[{kind}] 经 HTTP 立案 {acts / watch.Elapsed.TotalSeconds:0} 件/秒(一个连接,逐件)");
        await app.StopAsync();
    }
}
