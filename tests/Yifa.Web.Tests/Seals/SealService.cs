using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Yifa.Seals;

namespace Yifa.Web.Tests.Seals;

/// <summary>A sealing service over real HTTP: it seals once for each key, and gives the same again to who asks again.</summary>
public sealed class SealService : IAsyncDisposable
{
    private readonly int port = FreePort();
    private WebApplication? app;

    /// <summary>What was sealed, by key.</summary>
    public ConcurrentDictionary<string, byte[]> Done { get; } = new();

    /// <summary>The files handed over, in order.</summary>
    public ConcurrentQueue<SealSender.Request> Asked { get; } = new();

    /// <summary>What becomes of the next request: a status, or -1 when it is sealed and the connection then lost.</summary>
    public ConcurrentQueue<int> Trouble { get; } = new();

    public string Address => $"http://127.0.0.1:{port}/seal";

    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        app = builder.Build();
        app.MapPost("/seal", (RequestDelegate)Take);
        await app.StartAsync();
    }

    private async Task Take(HttpContext context)
    {
        var asked = (await context.Request.ReadFromJsonAsync<SealSender.Request>(JsonSerializerOptions.Web))!;
        Asked.Enqueue(asked);
        if (Trouble.TryDequeue(out var status) && status > 0)
        {
            context.Response.StatusCode = status;
            return;
        }
        var done = Done.GetOrAdd(context.Request.Headers["Idempotency-Key"].ToString(), _ => [.. asked.Document, .. "印"u8]);
        if (status < 0)
            context.Abort();
        else
            await context.Response.WriteAsJsonAsync(new SealSender.Answer(done, "示例区人民政府专用章", "2024-06-03T02:00:00Z"));
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
