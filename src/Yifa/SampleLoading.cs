using System.Data.Common;
using System.Globalization;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa;

/// <summary>How far the loading of a sample is, for whoever waits at a page.</summary>
public sealed class SampleProgress
{
    private long done;
    private long total;

    public long Done => Interlocked.Read(ref done);

    /// <summary>0 while nothing is being loaded.</summary>
    public long Total => Interlocked.Read(ref total);

    public bool Running => Total > 0;

    /// <summary>Why the loading stopped halfway, in one sentence; null when it did not.</summary>
    public string? Failure { get; private set; }

    internal void Begin(long matters) => Interlocked.Exchange(ref total, matters);

    internal void Report(long matters) => Interlocked.Exchange(ref done, matters);

    internal void End(string? failure = null)
    {
        Failure = failure;
        Interlocked.Exchange(ref total, 0);
    }
}

/// <summary>Loads a sample region: offices, accounts, a year of synthetic matters, a seal. What broke off is taken up where it stopped.</summary>
public static class SampleLoading
{
    /// <summary>Every page and every paper of a store with a sample says so.</summary>
    public const string Notice = "示例数据:案件均为合成,不涉及真实的人和事。";

    /// <summary>The facts a store with a sample keeps about itself.</summary>
    public const string NameFact = "sample";
    public const string YearFact = "sample-year";
    private const string DoneFact = "sample-done";
    private const string WholeFact = "sample-whole";

    /// <summary>Whether a sample was begun but its last matter is not in.</summary>
    public static bool IsUnfinished(CaseStore store) => store.FactOf(NameFact) is not null && store.FactOf(WholeFact) is null;

    /// <summary>Loads the region into an empty store, or goes on loading it.</summary>
    /// <returns>The scripted matters that an act refused; empty when all stand.</returns>
    public static async Task<IReadOnlyList<LoadFailure>> Load(
        CaseStore store,
        SampleRegion region,
        SampleProgress progress,
        CancellationToken cancel = default
    )
    {
        var before = long.Parse(store.FactOf(DoneFact) ?? "0", CultureInfo.InvariantCulture);
        var matters = region.Matters().LongCount();
        var all = matters + region.Afterwards().LongCount();
        var open = region.Open(store.Today).ToList();
        progress.Begin(all + open.Count);
        progress.Report(before);
        await store.SetFact(NameFact, region.Name);
        await store.SetFact(YearFact, region.Year.ToString(CultureInfo.InvariantCulture));
        await store.Install(region.Offices, region.Accounts);
        LoadOptions From(long first) =>
            new()
            {
                Channel = "sample",
                Progress = done => progress.Report(first + done),
                BeforeCommit = (session, done) => SaveDone(session, first + done),
                Cancel = cancel,
            };
        List<LoadFailure> failures = [.. await store.Load(region.Matters().Skip((int)before), From(before))];
        before = Math.Max(before, matters);
        failures.AddRange(await store.Load(region.Afterwards().Skip((int)(before - matters)), From(before) with { Chunk = 1 }));
        before = Math.Max(before, all);
        failures.AddRange(await store.Load(open.Skip((int)(before - all)), From(before)));
        await store.SealNow();
        await store.SetFact(WholeFact, "yes");
        progress.End();
        return failures;
    }

    /// <summary>Loads in the background; whoever waits sees how it goes by <paramref name="progress"/>.</summary>
    public static void Begin(CaseStore store, SampleRegion region, SampleProgress progress, CancellationToken stop) =>
        _ = Task.Run(
            async () =>
            {
                try
                {
                    var failures = await Load(store, region, progress, stop);
                    if (failures.Count > 0)
                        progress.End($"示例数据中有{failures.Count}件未能载入,第一件:{failures[0].Reference} {failures[0].Refusals[0]}");
                }
                catch (OperationCanceledException)
                {
                    progress.End(); // the next start goes on from here
                }
                catch (DbException failure)
                {
                    progress.End($"示例数据没有载完:{failure.Message}。重新启动后从断开处继续。");
                }
            },
            CancellationToken.None
        );

    private static void SaveDone(Session session, long done) =>
        session.Execute(
            "INSERT INTO store_fact (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            DoneFact,
            done.ToString(CultureInfo.InvariantCulture)
        );
}
