using System.Diagnostics;
using System.Security.Cryptography;
using Yifa.Kernel;
using Yifa.Web;
using Yifa.Web.Tests.Files;

namespace Yifa.Bench;

/// <summary>
/// A film through Kestrel into the folder of contents, against the floor: the same bytes hashed and written to a file that reaches the disk.
/// </summary>
internal static class UploadsBench
{
    private const int Piece = 1 << 16;

    /// <summary>Kestrel's and the folder's own buffers; what a held upload would take is twenty times as much.</summary>
    private const double MostGrowth = 100;

    // through a socket, and read once more to tell what it is
    private const double MostOverFloor = 8;

    public static async Task Run(string kind, long size, Measures measures)
    {
        using var store = await Databases.Store(Databases.Fresh(kind));
        await using var app = Host.Build(store, [], "http://127.0.0.1:0");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Add("X-Yifa-Account", World.Mediator.Id);
        var type = store.Module("mediation")!.Act(typeof(Modules.Mediation.RegisterDispute));
        var opened = await store.Perform(
            new(type, World.Opening(new Random(1), 1), World.Actor, store.Today, "desk") { Office = World.Committees[0] }
        );
        try
        {
            await Send(client, opened.Matter, 1 << 20, "热身");
            var floor = await Floor(store.Contents.Path, size);
            var (before, peak) = (Memory(), 0.0);
            var watch = Stopwatch.StartNew();
            await using (new Timer(_ => peak = Math.Max(peak, Memory()), null, 0, 20))
                await Send(client, opened.Matter, size, "录像");
            var seconds = watch.Elapsed.TotalSeconds;
            measures.Say(
                $"[{kind}] 上传 {size / (double)(1 << 30):0.##} GB:{seconds:0.0} 秒,直接写盘 {floor:0.0} 秒,内存由 {before:0} 到 {peak:0} MB"
            );
            measures.Check("上传时内存的增长", peak - before, "MB", atMost: MostGrowth);
            measures.Check("上传用时与直接写盘之比", seconds / floor, "倍", atMost: MostOverFloor);
        }
        finally
        {
            await app.StopAsync();
            Directory.Delete(store.Contents.Path, recursive: true);
        }
    }

    private static async Task Send(HttpClient client, long matter, long size, string title)
    {
        using var answer = await client.PostAsync(
            $"/api/v1/matters/{matter}/files?title={title}&kind={MaterialKind.Evidence}",
            new StreamContent(new Endless(size), Piece)
        );
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<double> Floor(string folder, long size)
    {
        var path = Path.Combine(folder, "floor");
        var watch = Stopwatch.StartNew();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using (var film = new Endless(size))
        await using (var file = File.Create(path))
        {
            var piece = new byte[Piece];
            while (await film.ReadAsync(piece) is var read and > 0)
            {
                hash.AppendData(piece, 0, read);
                await file.WriteAsync(piece.AsMemory(0, read));
            }
            file.Flush(flushToDisk: true);
        }
        var seconds = watch.Elapsed.TotalSeconds;
        File.Delete(path);
        return seconds;
    }

    private static double Memory()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / (double)(1 << 20);
    }
}
