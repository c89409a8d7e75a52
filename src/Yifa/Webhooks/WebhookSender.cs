using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Yifa.Store;

namespace Yifa.Webhooks;

/// <summary>
/// Sends what waits in the outbox for webhooks, at least once each. Several processes may send at once: a message is claimed before it is
/// sent, and a claim that was never settled runs out.
/// </summary>
public sealed class WebhookSender : IDisposable
{
    private const int AtOnce = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly CaseStore store;
    private readonly Destination destination;
    private readonly HttpClient client;

    public WebhookSender(CaseStore store, Destination destination)
    {
        (this.store, this.destination) = (store, destination);
        // no proxy and no redirect: either would lead past the check of the address
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ConnectCallback = destination.Connect,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxResponseHeadersLength = 16,
        };
        client = new HttpClient(handler) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Yifa-Webhook/1");
    }

    /// <summary>One round: what is due is sent once.</summary>
    /// <returns>How many attempts were made.</returns>
    public async Task<int> Round(CancellationToken stop = default)
    {
        var due = await store.TakeDispatches();
        await Parallel.ForEachAsync(
            due,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
            async (dispatch, cancel) => await store.Settle(dispatch, await Send(dispatch, cancel))
        );
        return due.Count;
    }

    private async Task<DeliveryAttempt> Send(Dispatch dispatch, CancellationToken cancel)
    {
        var (at, watch) = (store.Now, Stopwatch.StartNew());
        if (destination.Against(dispatch.Webhook.Url) is { } against)
            return new DeliveryAttempt(at, null, against, 0, Away: true);
        try
        {
            using var request = Request(dispatch, Signing.SecondsOf(at));
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            var failure = answer.IsSuccessStatusCode ? null : $"接收方答复 {(int)answer.StatusCode}";
            return new DeliveryAttempt(
                at,
                (int)answer.StatusCode,
                failure,
                (int)watch.ElapsedMilliseconds,
                failure is not null && IsAway(answer.StatusCode)
            );
        }
        catch (HttpRequestException e)
        {
            return new DeliveryAttempt(at, null, $"没有送到:{e.Message}", (int)watch.ElapsedMilliseconds, Away: true);
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new DeliveryAttempt(at, null, $"{Patience.TotalSeconds}秒内没有答复", (int)watch.ElapsedMilliseconds, Away: true);
        }
    }

    private static HttpRequestMessage Request(Dispatch dispatch, string timestamp)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(dispatch.Body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        var request = new HttpRequestMessage(HttpMethod.Post, dispatch.Webhook.Url) { Content = content };
        request.Headers.Add(Signing.IdempotencyKey, dispatch.Key);
        request.Headers.Add(Signing.Timestamp, timestamp);
        request.Headers.Add(Signing.Signature, Signing.Of(dispatch.Secret, timestamp, dispatch.Body));
        return request;
    }

    /// <summary>Whether the answer is about the receiver rather than about this message.</summary>
    private static bool IsAway(HttpStatusCode status) => (int)status is >= 500 or 408 or 429 or 401 or 403 or 404;

    public void Dispose() => client.Dispose();
}
