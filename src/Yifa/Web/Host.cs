using Yifa.Api;
using Yifa.Cli;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>The web host: public portal, staff desk and REST API over one store.</summary>
public static class Host
{
    public static async Task<int> Serve(CommandLine line)
    {
        using var store = StoreChoice.Open(line);
        var app = Build(store, [], line.Option("urls") ?? "http://localhost:5080");
        await app.RunAsync();
        return 0;
    }

    /// <summary>The application over a store; tests build it over their own.</summary>
    public static WebApplication Build(CaseStore store, string[] args, string urls)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseUrls(urls);
        builder.Services.AddSingleton(store);
        var app = builder.Build();
        app.MapGet("/healthz", () => "ok");
        app.MapApi();
        return app;
    }
}
