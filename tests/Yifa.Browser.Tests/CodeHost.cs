using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Yifa.Accounts;
using Yifa.Kernel;
using Yifa.Specimen.StallChecks;
using Yifa.Store;

namespace Yifa.Browser.Tests;

/// <summary>A town that checks stalls under codes, by the machine's own clock, on a port that it goes away from and comes back to.</summary>
public sealed class CodeHost : IAsyncDisposable
{
    public const string Officer = "chen";
    private static readonly Office Place = new(1, "town/", "示例镇", "示镇", "region");
    private static readonly Capacity.AtOffice Duty = new("stall-check.Inspector", Place);
    private static readonly Actor Inspector = new(Officer, "陈某", Duty);

    private readonly string file = Path.Combine(Path.GetTempPath(), $"yifa-codes-{Guid.NewGuid():N}.db");
    private readonly PersonalVault vault = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private WebApplication? app;

    private CodeHost() => Store = CaseStore.Open(new SqliteDialect(file), [StallChecks.Module], vault);

    public CaseStore Store { get; }
    public string Address { get; private set; } = "http://127.0.0.1:0";

    public static async Task<CodeHost> Open()
    {
        var host = new CodeHost();
        await host.Store.Install([Place], [new(Officer, "陈某", Place, [Duty])]);
        var credential = host.Store.CredentialOf(Officer)!;
        credential.PasswordHash = new PasswordHasher<Credential>().HashPassword(null!, Person.Password);
        credential.Stamp = Guid.NewGuid().ToString();
        Assert.True(await host.Store.Save(credential));
        await host.Come();
        return host;
    }

    /// <summary>Answers again, where it did before.</summary>
    public async Task Come()
    {
        app = Web.Host.Build(Store, [], Address);
        await app.StartAsync();
        Address = app.Urls.First();
    }

    /// <summary>Is not to be reached.</summary>
    public async Task Go()
    {
        if (app is null)
            return;
        await app.StopAsync();
        await app.DisposeAsync();
        app = null;
    }

    public async Task<long> Act(Act act, long? matter = null)
    {
        var request = new ActRequest(StallChecks.Module.Act(act.GetType()), act, Inspector, Store.Today, "desk")
        {
            Matter = matter,
            Office = Place,
        };
        var result = await Store.Perform(request);
        Assert.True(result.Accepted, string.Join("", result.Refusals));
        return result.Matter;
    }

    public async Task<long> Coded(string serial) =>
        await Act(new GiveCode(serial, Store.Today, Store.Today.AddDays(1)), await Act(new PlanCheck("示例食品有限公司")));

    public StallCheck Check(long matter) => (StallCheck)Store.View(Reader.Of(Actor.Statute), matter)!.File.Matter;

    public async ValueTask DisposeAsync()
    {
        await Go();
        Store.Dispose();
        vault.Dispose();
        foreach (var f in (string[])[file, file + "-wal", file + "-shm"])
            File.Delete(f);
    }
}
