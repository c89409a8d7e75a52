using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Yifa.Web.Tests.Webhooks;

/// <summary>Another system, over real HTTP: it checks signatures, honours the keys, and can be stopped and started at the same address.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly int port = FreePort();
    private readonly ConcurrentDictionary<string, string> secrets = new();
    private WebApplication? app;
    private int requests;

    /// <summary>The messages taken, by key, with how often each was acted on.</summary>
    public ConcurrentDictionary<string, int> Taken { get; } = new();

    public ConcurrentBag<JsonElement> Messages { get; } = [];
    public ConcurrentBag<string> Wrong { get; } = [];
    public int Requests => requests;

    /// <summary>Of so many requests, one is taken and the connection then lost before the answer; 0 for none.</summary>
    public int LosesOneIn { get; set; }

    /// <summary>What it answers to a message; 204 by default.</summary>
    public Func<JsonElement, int> Answers { get; set; } = _ => StatusCodes.Status204NoContent;

    public string AddressOf(string path) => $"http://127.0.0.1:{port}/{path}";

    public void Trusts(string path, string secret) => secrets[path] = secret;

    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        app = builder.Build();
        app.MapPost("/{path}", (RequestDelegate)Take);
        await app.StartAsync();
    }

    public async Task Stop()
    {
        if (app is not null)
            await app.DisposeAsync();
        app = null;
    }

    private async Task Take(HttpContext context)
    {
        var n = Interlocked.Increment(ref requests);
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var headers = context.Request.Headers;
        if (
            !IsOurs(secrets[context.Request.RouteValues["path"]!.ToString()!], headers["Yifa-Timestamp"]!, headers["Yifa-Signature"]!, body)
        )
        {
            Wrong.Add(body);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        var message = JsonDocument.Parse(body).RootElement;
        context.Response.StatusCode = Answers(message);
        if (context.Response.StatusCode >= StatusCodes.Status300MultipleChoices)
            return;
        var key = headers["Idempotency-Key"].ToString();
        if (Taken.TryAdd(key, 0)) // a key seen before is answered and not acted on
        {
            Taken[key]++;
            Messages.Add(message);
        }
        if (LosesOneIn > 0 && n % LosesOneIn == 0)
            context.Abort();
    }

    // example: verify
    public static bool IsOurs(string secret, string timestamp, string signature, string body)
    {
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(timestamp + "." + body));
        var expected = "v1=" + Convert.ToHexStringLower(mac);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(signature));
    }

    // example: end

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync() => await Stop();
}
