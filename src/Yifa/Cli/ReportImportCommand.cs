using Yifa.Comparing;

namespace Yifa.Cli;

/// <summary><c>report import</c>: keeps published reports, each file once. One that cannot be read is said in a sentence, the others are kept.</summary>
public static class ReportImportCommand
{
    private const string Operator = "命令行";

    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(int.MaxValue, "as");
        var files = line.Arguments.Skip(1).ToList();
        if (files.Count == 0)
            throw new UsageException("report import 后面缺少文件");
        using var store = StoreChoice.Open(line, product.Modules);
        var by = line.Option("as") is not { } name ? Operator : (store.Account(name) ?? throw new UsageException($"没有账号“{name}”")).Name;
        using var progress = terminal.Begin("收存报告", files.Count);
        var allKept = await ReportFiles.Each(
            files,
            terminal,
            async file =>
            {
                var (kept, isNew) = await ReportShelf.Import(store, ReportFiles.Bytes(file), Path.GetFileName(file), by);
                terminal.Out.WriteLine(
                    $"{file}:{(isNew ? "已收存" : "已经收存过,没有改动")}(第{kept.Id}份,{PlaceOf(kept.Region, kept.Year)})"
                );
            },
            progress
        );
        return allKept ? 0 : 2;
    }

    private static string PlaceOf(string? region, int? year) => $"{region ?? "地区不明"}{(year is null ? ",年度不明" : $"{year}年")}";
}
