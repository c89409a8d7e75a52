namespace Yifa.Cli;

/// <summary><c>sample</c>: fills an empty store with a region of synthetic cases.</summary>
public static class SampleCommand
{
    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(1);
        var name = line.Argument(0, "样例名称");
        var region =
            product.Samples.FirstOrDefault(s => s.Name == name) ?? throw Near.Unknown("样例", name, product.Samples.Select(s => s.Name));
        using var store = StoreChoice.Open(line, product.Modules);
        if (store.Root is { } held)
            throw new UsageException($"库中已有数据({store.FactOf("sample") ?? held.Name}),没有载入;请用 --db 指定一个新库");
        using (var progress = terminal.Begin("载入案件"))
            await SampleLoading.Load(store, region, progress.At);
        terminal.Out.WriteLine($"已载入样例 {region.Name}({region.Title} {region.Year}年)");
        return 0;
    }
}
