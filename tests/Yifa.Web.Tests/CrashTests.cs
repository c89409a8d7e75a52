using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Store;
using Yifa.Store.Tests;

namespace Yifa.Web.Tests;

/// <summary>The program killed without warning (kill -9) while it works, on both databases: nothing acknowledged is lost, nothing is half there.</summary>
public sealed class CrashTests : IDisposable
{
    private static readonly Office Region = new(1, "region/", "示例区", "示区", "region");
    private static readonly Office Committee = new(2, "region/committee/", "示例村人民调解委员会", "示调", "committee");
    private static readonly Account Mediator = new("lin", "林某", Committee, [new Capacity.AtOffice("mediation.Mediator", Committee)]);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("yifa-crash-");
    private readonly List<Action> drops = [];

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_stream_of_acts_killed_loses_no_acknowledged_act(string database)
    {
        var db = await Prepared(database);
        var acknowledged = new ConcurrentDictionary<long, int>();
        for (var kill = 0; kill < 3; kill++)
        {
            var port = FreePort();
            using var child = Start("serve", "--empty", "--db", db, "--urls", $"http://127.0.0.1:{port}");
            using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(20) };
            client.DefaultRequestHeaders.Add("X-Yifa-Account", Mediator.Id);
            await UntilUp(client, child);
            var before = acknowledged.Count;
            var streams = Enumerable.Range(0, 4).Select(s => Task.Run(() => Stream(client, $"{kill}-{s}", acknowledged))).ToArray();
            while (acknowledged.Count < before + 60 && !streams.Any(s => s.IsCompleted))
                await Task.Delay(5);
            child.Kill();
            await child.WaitForExitAsync();
            await Task.WhenAll(streams);
            using var store = Open(db);
            foreach (var (matter, version) in acknowledged)
                Assert.True(
                    store.View(Reader.At(Region), matter)?.File.Matter.Version >= version,
                    $"matter {matter} lost version {version}"
                );
            Assert.Null(store.Verify().First);
        }
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task An_import_killed_goes_on_where_it_stopped(string database)
    {
        const int rows = 3000;
        var db = await Prepared(database);
        var import = Import(await Disputes(rows), db);
        using (var child = Start(import))
        {
            while (!child.HasExited && Count(db, "matter") < 500)
                await Task.Delay(5);
            child.Kill();
            await child.WaitForExitAsync();
        }
        var kept = Count(db, "matter");
        Assert.InRange(kept, 500, rows - 1);
        Assert.Equal(0, kept % 100);
        using (var again = Start(import))
            await again.WaitForExitAsync();
        Assert.Equal(rows, Count(db, "matter"));
        using var store = Open(db);
        Assert.Equal(
            rows,
            (await store.Read(Catalogue.Figures.First(f => f.Id == "mediation.accepted"), Cut.Of(Region), Period.Year(2024))).Value
        );
        Assert.Null(store.Verify().First);
    }

    private async Task<string> Disputes(int rows)
    {
        var file = Path.Combine(folder.FullName, "disputes.csv");
        var lines = Enumerable.Range(1, rows).Select(i => $"2024-03-04,陈某{i},周某{i},邻里纠纷,双方因通道使用发生争执");
        await File.WriteAllLinesAsync(file, lines.Prepend("办理日期,申请人,对方当事人,纠纷类别,纠纷简要情况"));
        return file;
    }

    private static string[] Import(string file, string db)
    {
        string[] what = ["import", "mediation", file, "--act", "RegisterDispute", "--office", Committee.Path];
        return [.. what, "--as", Mediator.Id, "--chunk", "100", "--db", db];
    }

    /// <summary>Opens disputes and settles every other one until the program is gone.</summary>
    private static async Task Stream(HttpClient client, string name, ConcurrentDictionary<long, int> acknowledged)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                var fields = new
                {
                    applicant = $"陈某{name}",
                    respondent = $"周某{i}",
                    field = "邻里纠纷",
                    summary = "通道堆物",
                };
                var opened = await client.PostAsJsonAsync(
                    "/api/v1/matters/mediation",
                    new
                    {
                        act = "RegisterDispute",
                        office = Committee.Path,
                        fields,
                    }
                );
                Assert.True(opened.IsSuccessStatusCode, await opened.Content.ReadAsStringAsync());
                var id = (await opened.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
                acknowledged[id] = 1;
                if (i % 2 == 0)
                    continue;
                var settled = await client.PostAsJsonAsync(
                    $"/api/v1/matters/{id}/acts/AgreeOrally",
                    new { seen = 1, fields = new { terms = "七日内清理" } }
                );
                Assert.True(settled.IsSuccessStatusCode, await settled.Content.ReadAsStringAsync());
                acknowledged[id] = 2;
            }
        }
        catch (HttpRequestException gone) when (gone.StatusCode is null)
        {
            return; // the program was killed in mid-sentence: what it had not answered is not acknowledged
        }
    }

    private async Task<string> Prepared(string database)
    {
        var scratch = new Scratch(database);
        drops.Add(scratch.Dispose);
        using var store = Open(scratch.Address);
        await store.Install([Region, Committee], [Mediator]);
        await store.SetFact(SampleLoading.NameFact, "shili-2024");
        return scratch.Address;
    }

    private CaseStore Open(string db) =>
        CaseStore.Open(Dialect.Parse(db), Catalogue.Modules, PersonalVault.FromFile(Path.Combine(folder.FullName, "crash.key")));

    private static long Count(string db, string table)
    {
        using var session = new Session(Dialect.Parse(db));
        return session.Scalar<long>($"SELECT COUNT(*) FROM {table}");
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["YIFA_KEY"] = Path.Combine(folder.FullName, "crash.key");
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var child = Process.Start(start)!;
        child.OutputDataReceived += (_, _) => { };
        child.ErrorDataReceived += (_, _) => { };
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        return child;
    }

    private static async Task UntilUp(HttpClient client, Process child)
    {
        for (var i = 0; i < 600; i++)
        {
            Assert.False(child.HasExited, "the program ended before it answered");
            try
            {
                if ((await client.GetAsync("/healthz")).StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50); // not listening yet
            }
        }
        Assert.Fail("the program did not answer");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        foreach (var drop in drops)
            drop();
        folder.Delete(recursive: true);
    }
}
