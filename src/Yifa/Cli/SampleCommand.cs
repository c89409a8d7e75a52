using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary><c>sample</c>: fills an empty store with a region of synthetic cases; one that broke off is taken up where it stopped.</summary>
public static class SampleCommand
{
    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(1, "full");
        var name = line.Argument(0, "样例名称");
        var region =
            product.Samples.FirstOrDefault(s => s.Name == name) ?? throw Near.Unknown("样例", name, product.Samples.Select(s => s.Name));
        if (line.Has("full"))
            region = region.Whole ?? throw new UsageException($"样例 {name} 没有更大的一份,请去掉 --full");
        using var store = StoreChoice.Open(line, product.Modules);
        if (store.Root is { } held && !IsBegun(store, region))
            throw new UsageException($"库中已有数据({store.FactOf(SampleLoading.NameFact) ?? held.Name}),没有载入;请用 --db 指定一个新库");
        var failures = await Load(store, region, terminal);
        if (failures.Count > 0)
        {
            var (first, refusal) = (failures[0], failures[0].Refusals[0]);
            terminal.Error.WriteLine($"样例中有{failures.Count}件未能载入,第一件 {first.Reference}:{first.Act.Label},{refusal}");
            return 1;
        }
        terminal.Out.WriteLine($"已载入样例 {region.Name}({region.Title} {region.Year}年)");
        return 0;
    }

    private static bool IsBegun(CaseStore store, SampleRegion region) =>
        SampleLoading.IsUnfinished(store) && store.FactOf(SampleLoading.NameFact) == region.Name;

    private static async Task<IReadOnlyList<LoadFailure>> Load(CaseStore store, SampleRegion region, Terminal terminal)
    {
        var state = new SampleProgress();
        var loading = Task.Run(() => SampleLoading.Load(store, region, state));
        Progress? bar = null;
        while (await Task.WhenAny(loading, Task.Delay(200)) != loading)
            if (state.Total > 0)
                (bar ??= terminal.Begin("载入案件", state.Total)).At(state.Done);
        bar?.Dispose();
        return await loading;
    }
}
