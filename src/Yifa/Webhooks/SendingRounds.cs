using System.Data.Common;
using Yifa.Store;

namespace Yifa.Webhooks;

/// <summary>Sends webhooks behind the pages: without a pause while there is something to send, every few seconds otherwise.</summary>
public sealed class SendingRounds(CaseStore store, WebhookSender sender, ILogger<SendingRounds> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan CleanedEvery = TimeSpan.FromHours(6);
    private DateTime cleanedAt;

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            try
            {
                await Clean();
                if (await sender.Round(stop) == 0)
                    await Task.Delay(Pause, stop);
            }
            catch (DbException failure)
            {
                log.LogWarning(failure, "推送未完成,{Seconds}秒后再试", Pause.TotalSeconds);
                await Task.WhenAny(Task.Delay(Pause, stop));
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return; // the host is shutting down; what was claimed is claimed again later
            }
    }

    private async Task Clean()
    {
        if (store.Now - cleanedAt < CleanedEvery)
            return;
        cleanedAt = store.Now;
        await store.DropOldAnswers();
        await store.DropOldAttempts();
    }
}
