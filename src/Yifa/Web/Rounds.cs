using System.Data.Common;
using System.Globalization;
using Yifa.Exams;
using Yifa.Ratings;
using Yifa.Store;
using Yifa.Surveys;

namespace Yifa.Web;

/// <summary>
/// What the store needs done behind the pages: every few seconds counts are folded, messages delivered and exam papers taken in, once a night the statute's
/// deemed acts are swept, the heads sealed and those looked for who stray from the benchmarks. Every step may be run by several processes at once.
/// </summary>
public sealed class Rounds(
    CaseStore store,
    SampleProgress progress,
    Invigilation invigilation,
    Tallying tallying,
    RatingSlips slips,
    Discretion.StraySearch stray,
    ILogger<Rounds> log
) : BackgroundService
{
    private const string NightFact = "night-round";
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private Task searching = Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await Next(timer, stop))
            try
            {
                await Round();
            }
            catch (DbException failure)
            {
                log.LogWarning(failure, "后台整理未完成,{Seconds}秒后再试", Interval.TotalSeconds);
            }
    }

    private static async ValueTask<bool> Next(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false; // the host is shutting down
        }
    }

    private async Task Round()
    {
        if (progress.Running || store.Root is null)
            return;
        await store.Fold();
        await store.Deliver();
        await invigilation.CollectDue();
        await tallying.CountDays();
        await slips.TellMonths();
        var today = store.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var last = store.FactOf(NightFact);
        if (last == today)
            return;
        await store.SetFact(NightFact, today);
        if (last is null)
            return; // the first night is still to come
        await store.Sweep();
        await store.DropOldDrafts();
        store.DropLooseContents();
        await store.SealNow();
        if (searching.IsCompleted)
            searching = Task.Run(SearchStray, CancellationToken.None);
    }

    /// <summary>A city's year takes a minute: the other steps do not wait for it.</summary>
    private async Task SearchStray()
    {
        try
        {
            await stray.Night();
        }
        catch (DbException failure)
        {
            log.LogWarning(failure, "夜间裁量偏离排查未完成,明晚再做");
        }
    }
}
