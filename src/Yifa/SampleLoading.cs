using Yifa.Kernel;
using Yifa.Store;

namespace Yifa;

/// <summary>Loads a sample region into an empty store: its offices and accounts, its matters through the ordinary gate, one seal at the end.</summary>
public static class SampleLoading
{
    /// <exception cref="InvalidDataException">A matter of the sample was refused; names the first.</exception>
    public static async Task Load(CaseStore store, SampleRegion region, Action<long>? progress = null)
    {
        await store.Install(region.Offices, region.Accounts);
        var failures = await store.Load(region.Matters(), new LoadOptions { Channel = "sample", Progress = progress });
        if (failures.Count > 0)
            throw new InvalidDataException(
                $"样例中有{failures.Count}件未能载入,第一件 {failures[0].Reference}:{failures[0].Act.Label},{failures[0].Refusals[0]}"
            );
        await store.SealNow();
        await store.SetFact("year", region.Year.ToString());
        await store.SetFact("sample", region.Name);
    }
}
