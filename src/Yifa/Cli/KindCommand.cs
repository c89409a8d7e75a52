using Yifa.Import;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary><c>kind</c>: the kinds of the general modules; checks the text of one, adds it, lists them.</summary>
public static class KindCommand
{
    private static readonly string[] Known = ["list", "check", "add"];

    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(2, "as", "reason");
        var what = line.Argument(0, "list、check 或 add");
        if (!Known.Contains(what))
            throw Near.Unknown("用法", what, Known);
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        if (what == "list")
            return List(store, terminal.Out);
        var path = line.Argument(1, "文件");
        using var file = Files.OpenText(path);
        var text = await file.ReadToEndAsync();
        var (module, kind) = Read(store, text, path, terminal.Error);
        if (module is null || kind is null)
            return 2;
        return what == "check" ? Check(store, module, kind, terminal) : await Add(store, module, kind, line, terminal);
    }

    /// <summary>The module and the kind of a text; null after what is wrong has been told.</summary>
    private static (Module? Module, Kind? Kind) Read(CaseStore store, string text, string path, TextWriter error)
    {
        var named = KindText.ModuleIn(text) ?? throw new UsageException($"{path}:没有写“模块”");
        var module =
            store.GeneralModules.FirstOrDefault(m => m.Kind == named || m.Name == named)
            ?? throw Near.Unknown("这样的模块", named, store.GeneralModules.Select(m => m.Kind));
        var (kind, flaws) = KindText.Read(text, module.Kinds!.Frame);
        foreach (var flaw in flaws)
            error.WriteLine($"{path}:{flaw}");
        return (module, kind);
    }

    private static int Check(CaseStore store, Module module, Kind kind, Terminal terminal)
    {
        if (Tell(store.AgainstKind(module, kind), terminal.Error))
            return 2;
        terminal.Out.WriteLine($"可以增加:{kind.Name}({kind.Ref}),{module.Name},{kind.Fields.Count}个字段");
        return 0;
    }

    private static async Task<int> Add(CaseStore store, Module module, Kind kind, CommandLine line, Terminal terminal)
    {
        var by = line.Option("as") is { } account ? ImportCommand.AccountOf(store, account).Name : "命令行";
        if (Tell(await store.AddKind(module, kind, by, line.Option("reason") ?? ""), terminal.Error))
            return 2;
        terminal.Out.WriteLine($"已增加:{kind.Name}({kind.Ref}),{module.Name};运行中的服务立即可用");
        return 0;
    }

    private static bool Tell(IReadOnlyList<Refusal> refusals, TextWriter error)
    {
        foreach (var refusal in refusals)
            error.WriteLine($"不能增加:{refusal}");
        return refusals.Count > 0;
    }

    private static int List(CaseStore store, TextWriter output)
    {
        List<IReadOnlyList<string>> rows =
        [
            ["模块", "代码", "种类", "版本", "单位", "公开"],
        ];
        foreach (var module in store.GeneralModules)
        foreach (var kind in module.Kinds!.Current)
            rows.Add([module.Name, kind.Id, kind.Name, $"{kind.Version}", kind.Unit ?? "", kind.IsPublic ? "是" : "否"]);
        TextTable.Write(output, rows, 3);
        return 0;
    }
}
