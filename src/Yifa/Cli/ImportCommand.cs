using Yifa.Import;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary><c>import</c>: a file of rows into matters, all or nothing, restartable.</summary>
public static class ImportCommand
{
    private const int MostErrors = 200;

    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(2, "list", "act", "office", "as", "rehearse", "chunk", "keep-good");
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        if (line.Has("list"))
            return List(store, terminal.Out);
        var kind = line.Argument(0, "种类");
        var named = store.Module(kind) is null ? store.KindNamed(kind) : null;
        var module = store.Module(kind) ?? named?.Module ?? throw Near.Unknown("种类", kind, product.Modules.Select(m => m.Kind));
        var path = line.Argument(1, "文件");
        using var progress = new PassProgress(terminal);
        var importing = new Importing(store, module, DefaultsOf(line, store, module) with { Kind = named?.Kind })
        {
            Rehearse = line.Has("rehearse"),
            KeepGood = line.Has("keep-good"),
            Chunk = ChunkOf(line),
            Progress = progress.At,
        };
        var result = await importing.Run(path);
        progress.Dispose();
        return result.Errors.Count > 0 ? Refuse(result, importing.KeepGood, terminal) : Tell(result, line.Has("rehearse"), terminal.Out);
    }

    private static ImportDefaults DefaultsOf(CommandLine line, CaseStore store, Module module)
    {
        var act = line.Option("act");
        if (act is not null && module.ActNamed(act) is not { Opens: true })
            throw Near.Unknown("立案事项", act, module.Acts.Where(a => a.Opens).Select(a => a.Name));
        var office = line.Option("office") is { } o ? Offices.Named(store, o) : null;
        return new(act, office, line.Option("as") is { } a ? AccountOf(store, a) : null);
    }

    public static Account AccountOf(CaseStore store, string id) =>
        store.Account(id) ?? throw Near.Unknown("账号", id, store.Accounts.Select(a => a.Id).Order(StringComparer.Ordinal));

    private static int ChunkOf(CommandLine line) =>
        line.Option("chunk") is not { } text ? 1000
        : int.TryParse(text, out var n) && n is > 0 and <= 10_000 ? n
        : throw new UsageException($"--chunk 应为1至10000之间的整数,现为“{text}”");

    private static int Tell(Imported result, bool rehearsed, TextWriter output)
    {
        output.WriteLine(
            rehearsed ? $"共{result.Rows}行,全部可以导入;这次只检查,没有保存"
            : result.Before > 0 ? $"接着上次的第{result.Before}行,又导入{result.Stored}行,共{result.Rows}行,已全部导入"
            : $"已导入{result.Stored}行"
        );
        return 0;
    }

    private static int Refuse(Imported result, bool keepsGood, Terminal terminal)
    {
        var bad = result.Errors.Select(e => e.Row).Distinct().Count();
        if (keepsGood && result.Stored + bad == result.Rows - result.Before)
            terminal.Out.WriteLine($"已导入{result.Stored}行");
        terminal.Error.WriteLine(
            result.Stored == 0 ? $"有{bad}行不能导入,没有保存任何一行:"
            : keepsGood ? $"有{bad}行没有导入,改正后把这些行另存为一个文件再导入:"
            : $"检查之后数据有变,导入了{result.Stored}行后停下,改正后可用同一文件续导:"
        );
        TellErrors(result.Errors, MostErrors, terminal.Error);
        return 2;
    }

    /// <summary>What is wrong, a line each; beyond so many only how many more.</summary>
    public static void TellErrors(IReadOnlyList<RowError> errors, int most, TextWriter error)
    {
        foreach (var e in errors.Take(most))
            error.WriteLine($"第{e.Row}行{(e.Field is null ? "" : $"“{e.Field}”")}:{e.Text}");
        if (errors.Count > most)
            error.WriteLine($"……另有{errors.Count - most}处");
    }

    private static int List(CaseStore store, TextWriter output)
    {
        List<IReadOnlyList<string>> rows =
        [
            ["文件", "种类", "已导入", "共", "开始", "状态"],
        ];
        foreach (var f in store.Imports())
            rows.Add([
                f.Name,
                store.Module(f.Kind)?.Name ?? f.Kind,
                f.Done.ToString(),
                f.Total.ToString(),
                $"{ChinaTime.Of(f.StartedAt):yyyy-MM-dd HH:mm}",
                f.FinishedAt is null ? "未完成,用同一文件再次导入即可继续" : "已完成",
            ]);
        if (rows.Count == 1)
            output.WriteLine("没有导入过文件");
        else
            TextTable.Write(output, rows, 2, 3);
        return 0;
    }

    /// <summary>One progress line a pass.</summary>
    private sealed class PassProgress(Terminal terminal) : IDisposable
    {
        private string? pass;
        private Progress? current;

        public void At(string what, long done, long? total)
        {
            if (pass != what)
            {
                current?.Dispose();
                (pass, current) = (what, terminal.Begin(what, total));
            }
            current!.At(done);
        }

        public void Dispose()
        {
            current?.Dispose();
            current = null;
        }
    }
}
