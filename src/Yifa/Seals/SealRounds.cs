using System.Data.Common;
using Yifa.Store;

namespace Yifa.Seals;

/// <summary>Hands papers to the sealing service behind the pages, every few seconds.</summary>
public sealed class SealRounds(SealSender sender, ILogger<SealRounds> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            try
            {
                if (await sender.Round(stop) == 0)
                    await Task.Delay(Pause, stop);
            }
            catch (DbException failure)
            {
                log.LogWarning(failure, "送印章服务未完成,{Seconds}秒后再试", Pause.TotalSeconds);
                await Task.WhenAny(Task.Delay(Pause, stop));
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return; // the host is shutting down; what was claimed is claimed again later
            }
    }
}
