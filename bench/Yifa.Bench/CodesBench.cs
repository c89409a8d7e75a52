using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Yifa.Api;
using Yifa.Codes;
using Yifa.Kernel;
using Yifa.Specimen.StallChecks;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Bench;

/// <summary>
/// 检查码: thirty-two phones at once have a code bound to them and each display checked, over HTTP, the server in a process of its own: five times a
/// second each, soon after the start and after a while of work, for which the bound holds; and each as soon as it is answered, which tells how many a second the machine, that plays the phones
/// too, can do, and where waiting is all there is.
/// </summary>
internal static class CodesBench
{
    public const string ServerVerb = "codes-server";
    private const int Clients = 32;
    private const int WarmRounds = 20;
    private const int AtMost = 20;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);
    private static readonly Office Place = new(1, "town/", "示例镇", "示镇", "region");
    private static readonly Capacity.AtOffice Duty = new("stall-check.Inspector", Place);
    private static readonly Account Officer = new("chen", "陈某", Place, [Duty]);

    public static async Task Run(string kind, int rounds, Measures measures)
    {
        measures.Say($"{kind}:{Clients}部手机同时取得检查码并核验,每部{rounds}次");
        var dialect = Databases.Fresh(kind);
        var matters = await Prepare(dialect);
        var name = dialect is SqliteDialect sqlite ? $"sqlite:{sqlite.File}" : $"postgres:{Databases.ConnectionOf(dialect)}";
        using var server = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [ServerVerb, name])
            {
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
            }
        )!;
        try
        {
            var address = (await server.StandardOutput.ReadLineAsync())!;
            var floor = new ConcurrentBag<double>();
            await Task.WhenAll(matters.Select(_ => Floor(address, rounds, floor)));
            measures.Say($"    空答复(基线)P95 {Measures.Percentile(floor, 0.95):0.0},中位数 {Measures.Median(floor):0.0} 毫秒");
            using var first = await Phone.At(address, matters[0]); // the first sign-in of an account ends those that began beside it
            var phones = await Task.WhenAll(matters.Select(m => Phone.At(address, m)));
            await Measure(phones, rounds, measures);
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    private static async Task Measure(IReadOnlyList<Phone> phones, int rounds, Measures measures)
    {
        await Warm(phones, WarmRounds);
        var (issued, verified, took) = await Times(phones, rounds, Pace);
        measures.Say(
            $"    刚启动的服务器,每部每秒{1 / Pace.TotalSeconds:0}次:P95 {Measures.Percentile(issued, 0.95):0.0} 和 {Measures.Percentile(verified, 0.95):0.0} 毫秒"
        );
        await Warm(phones, 4 * rounds); // until the runtime has compiled a second time what is asked for often
        (issued, verified, took) = await Times(phones, rounds, Pace);
        measures.Say(
            $"    运行已久的服务器,每部每秒{1 / Pace.TotalSeconds:0}次:中位数 {Measures.Median(issued):0.0} 和 {Measures.Median(verified):0.0} 毫秒"
        );
        measures.Check("取得检查码 P95", Measures.Percentile(issued, 0.95), "毫秒", atMost: AtMost);
        measures.Check("核验 P95", Measures.Percentile(verified, 0.95), "毫秒", atMost: AtMost);
        (issued, verified, took) = await Times(phones, rounds, TimeSpan.Zero);
        measures.Say(
            $"    答完即再问:每秒{issued.Count / took.TotalSeconds:0}次,P95 {Measures.Percentile(issued, 0.95):0} 和 {Measures.Percentile(verified, 0.95):0} 毫秒"
        );
    }

    private static Task Warm(IReadOnlyList<Phone> phones, int rounds) =>
        Task.WhenAll(phones.Select(p => p.Ask([], [], rounds, TimeSpan.Zero)));

    private static async Task<(ConcurrentBag<double> Issued, ConcurrentBag<double> Verified, TimeSpan Took)> Times(
        IReadOnlyList<Phone> phones,
        int rounds,
        TimeSpan pace
    )
    {
        var (issued, verified, begun) = (new ConcurrentBag<double>(), new ConcurrentBag<double>(), Stopwatch.GetTimestamp());
        await Task.WhenAll(
            phones.Select(
                async (phone, n) =>
                {
                    await Task.Delay(pace * n / phones.Count); // not all in the same moment
                    await phone.Ask(issued, verified, rounds, pace);
                }
            )
        );
        return (issued, verified, Stopwatch.GetElapsedTime(begun));
    }

    /// <summary>The server, until whoever started it lets go.</summary>
    public static async Task<int> Serve(string dialect)
    {
        using var store = Open(Dialect.Parse(dialect));
        await using var app = Host.Build(store, ["--Logging:LogLevel:Default=Warning"], "http://127.0.0.1:0");
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }

    private static CaseStore Open(Dialect dialect) => CaseStore.Open(dialect, [StallChecks.Module], new PersonalVault(new byte[32]));

    /// <summary>A check with a code for each phone.</summary>
    private static async Task<List<long>> Prepare(Dialect dialect)
    {
        using var store = Open(dialect);
        await store.Install([Place], [Officer]);
        await PagesBench.SetPassword(store, Officer.Id);
        await store.SetSetting(DoorSettings.RequestsPerMinute.Key, "1000000");
        var matters = new List<long>();
        for (var i = 0; i < Clients; i++)
            matters.Add(
                await Act(
                    store,
                    await Act(store, null, new PlanCheck($"摊主{i}")),
                    new GiveCode($"示检{i:000}", store.Today, store.Today.AddDays(1))
                )
            );
        return matters;
    }

    private static async Task<long> Act(CaseStore store, long? matter, Act act)
    {
        var type = StallChecks.Module.Act(act.GetType());
        var result = await store.Perform(
            new ActRequest(type, act, Officer.As("stall-check.Inspector")!, store.Today, "desk") { Matter = matter, Office = Place }
        );
        return result.Accepted ? result.Matter : throw new InvalidOperationException(string.Join("", result.Refusals));
    }

    /// <summary>A phone that is signed in on the page of its check's code.</summary>
    private sealed class Phone(HttpClient browser, long matter, string permit) : IDisposable
    {
        private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        private int asked;

        public static async Task<Phone> At(string address, long matter)
        {
            var browser = PagesBench.Browser(address);
            await PagesBench.SignIn(browser, Officer.Id);
            return new(browser, matter, PagesBench.FormTokenIn(await browser.GetStringAsync($"/codes/{matter}/show")));
        }

        public async Task Ask(ConcurrentBag<double> issued, ConcurrentBag<double> verified, int rounds, TimeSpan pace)
        {
            var begun = Stopwatch.GetTimestamp();
            var point = key.ExportParameters(false).Q;
            Dictionary<string, string> form = new()
            {
                ["key"] = Base64Url.EncodeToString([.. point.X!, .. point.Y!]),
                ["__RequestVerificationToken"] = permit,
            };
            for (var i = 0; i < rounds; i++)
            {
                if (pace * i - Stopwatch.GetElapsedTime(begun) is var early && early > TimeSpan.Zero)
                    await Task.Delay(early);
                var bound = await Timed(issued, () => browser.PostAsync($"/codes/{matter}/phones", new FormUrlEncodedContent(form)));
                // the server goes by the real clock; another step each time, so that each is a display not seen before
                var step = Presentation.StepAt(DateTime.UtcNow) - asked++;
                var shown = Presentation.Show(
                    bound.GetProperty("token").GetString()!,
                    step,
                    b => key.SignData(b, HashAlgorithmName.SHA256)
                );
                var report = new ScanReport(shown, $"scanner of {matter:0000000000}");
                var said = await Timed(verified, () => browser.PostAsJsonAsync("/codes/presentations", report));
                if (said.GetProperty("verdict").GetString() is not ("Valid" or "Stale"))
                    throw new InvalidOperationException($"{said}");
            }
        }

        public void Dispose()
        {
            browser.Dispose();
            key.Dispose();
        }
    }

    /// <summary>What an answer takes that says nothing, with as many at once.</summary>
    private static async Task Floor(string address, int rounds, ConcurrentBag<double> times)
    {
        using var browser = PagesBench.Browser(address);
        for (var i = 0; i < rounds; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await browser.GetStringAsync("/healthz");
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
    }

    private static async Task<JsonElement> Timed(ConcurrentBag<double> times, Func<Task<HttpResponseMessage>> ask)
    {
        var begun = Stopwatch.GetTimestamp();
        using var answer = await ask();
        answer.EnsureSuccessStatusCode();
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        return said;
    }
}
