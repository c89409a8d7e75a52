using System.Data.Common;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary><c>verify</c>: chains, seals, replay and figures; and <c>seals</c>, which writes the seals out to be kept elsewhere.</summary>
public static class VerifyCommand
{
    public static int Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(0, "seals");
        var exported = line.Option("seals") is { } file ? ReadSeals(file) : null;
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        try
        {
            using var progress = terminal.Begin("核验案件");
            var result = store.Verify(exported, progress.At);
            progress.Dispose();
            terminal.Out.WriteLine($"案件 {result.Matters} 件,记录 {result.Entries} 条,封存 {result.Seals} 次");
            if (result.First is not { } flaw)
            {
                terminal.Out.WriteLine("核验通过:记录链、封存、重新办理的结果和指标汇总都相符");
                return 0;
            }
            terminal.Error.WriteLine($"核验不通过,第一处:{Describe(flaw, result.Number)}");
            return 1;
        }
        catch (Exception unreadable) when (unreadable is FormatException or DbException)
        {
            terminal.Error.WriteLine($"核验不通过:库中有读不出的内容({unreadable.Message})");
            return 1;
        }
    }

    private static string Describe(Flaw flaw, string? number)
    {
        if (flaw.Matter == 0)
            return flaw.Text;
        var entry = flaw.N > 0 ? $"第{flaw.N}条记录" : "案件";
        return $"{number ?? "(库中已无此案)"},案件{flaw.Matter},{entry}:{flaw.Text}";
    }

    private static IReadOnlyList<(Seal Seal, IReadOnlyList<Leaf> Leaves)> ReadSeals(string file)
    {
        using var reader = Files.OpenText(file);
        return CaseStore.ReadSeals(reader);
    }

    public static async Task<int> ExportSeals(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(0, "out");
        var file = line.Required("out");
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        var fresh = await store.SealNow();
        await using (var writer = Files.Create(file))
            store.ExportSeals(writer);
        terminal.Out.WriteLine(fresh is null ? $"封存已写入 {file}" : $"新增第{fresh.N}号封存({fresh.Leaves}件),全部封存已写入 {file}");
        return 0;
    }
}
