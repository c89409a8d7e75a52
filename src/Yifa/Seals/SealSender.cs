using System.Net;
using System.Net.Http.Json;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Web;
using Yifa.Webhooks;

namespace Yifa.Seals;

/// <summary>
/// 统一印章服务: hands papers over as PDF and files what comes back. The request is JSON with key, hash, name and the document in base64, the
/// answer JSON with the sealed document, the seal's certificate and the moment.
/// </summary>
public sealed class SealSender : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private const int LargestAnswer = 40_000_000;
    private readonly CaseStore store;
    private readonly FontShelf fonts;
    private readonly HttpClient client;

    public SealSender(CaseStore store, FontShelf fonts, IConfiguration configuration)
    {
        (this.store, this.fonts) = (store, fonts);
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = LargestAnswer,
        };
        // the token stands beside the database, not in it
        if (configuration["YIFA_SEAL_TOKEN"] is { Length: > 0 } token)
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
    }

    /// <summary>What the service is asked.</summary>
    public sealed record Request(string Key, string Hash, string Name, byte[] Document);

    /// <summary>What it answers.</summary>
    public sealed record Answer(byte[]? Document, string? Certificate, string? SealedAt);

    /// <summary>One round: what is due is handed over once. Nothing happens while no service is set.</summary>
    /// <returns>How many papers were handed over.</returns>
    public async Task<int> Round(CancellationToken stop = default)
    {
        if (DoorSettings.ValueOf(store, DoorSettings.SealUrl) is not { Length: > 0 } url)
            return 0;
        var jobs = await store.TakeSealJobs();
        foreach (var job in jobs)
            await Hand(job, url, stop);
        return jobs.Count;
    }

    private async Task Hand(SealJob job, string url, CancellationToken stop)
    {
        if (fonts.Lacks is { } lacks)
        {
            await store.Settle(job, "", SealAnswer.Failed(lacks, away: true));
            return;
        }
        var view = store.View(new Reader(new Capacity.Statute()), job.Matter)!;
        var n = view.File.Course.Seals![job.Seal - 1].Paper;
        var (hash, file) = await store.FileFor(job, () => Printed(view, n));
        var request = new Request(job.Key, hash, MatterPapers.NameOf(view, n, "pdf"), file);
        await store.Settle(job, hash, await Ask(url, request, stop));
    }

    private byte[] Printed(CaseView view, int n)
    {
        using var pdf = new MemoryStream();
        PdfWriter.Write(MatterPapers.Of(view, n, new Locality(store).Notice)!, pdf, fonts);
        return pdf.ToArray();
    }

    private async Task<SealAnswer> Ask(string url, Request request, CancellationToken stop)
    {
        try
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(request) };
            message.Headers.Add(Signing.IdempotencyKey, request.Key);
            using var answer = await client.SendAsync(message, stop);
            if (!answer.IsSuccessStatusCode)
                return SealAnswer.Failed($"印章服务答复 {(int)answer.StatusCode}", (int)answer.StatusCode is >= 500 or 408 or 429);
            var said = await answer.Content.ReadFromJsonAsync<Answer>(stop);
            return said?.Document is { Length: > 0 } document
                ? new(document, said.Certificate ?? "", said.SealedAt ?? "", null, false)
                : SealAnswer.Failed("印章服务的答复中没有文件", away: false);
        }
        catch (HttpRequestException e)
        {
            return SealAnswer.Failed($"没有送到印章服务:{e.Message}", away: true);
        }
        catch (System.Text.Json.JsonException)
        {
            return SealAnswer.Failed("印章服务的答复不是约定的格式", away: false);
        }
        catch (TaskCanceledException) when (!stop.IsCancellationRequested)
        {
            return SealAnswer.Failed($"印章服务{Patience.TotalSeconds}秒内没有答复", away: true);
        }
    }

    public void Dispose() => client.Dispose();
}
