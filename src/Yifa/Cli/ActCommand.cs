using Yifa.Api;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary><c>act</c>: one act by an account, as its form would perform it.</summary>
public static class ActCommand
{
    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(int.MaxValue, "as", "on", "office", "behalf");
        var (kind, id) = Split(line.Argument(0, "种类或 种类/案件编号"));
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        var module = store.Module(kind) ?? throw Near.Unknown("种类", kind, product.Modules.Select(m => m.Kind));
        var name = line.Argument(1, "办理事项");
        var type = module.ActNamed(name) ?? throw Near.Unknown("办理事项", name, module.Acts.Select(a => a.Name));
        var account = ImportCommand.AccountOf(store, line.Required("as"));
        var file = id is { } m ? Acting.View(store, account, m)?.File : null;
        if (file is not null)
            type = module.Asked(type, file.Matter);
        var (act, wrong) = store.Bind(type, Texts(line.Arguments.Skip(2)), account);
        if (act is null)
            return Refuse(type, wrong, terminal.Error);
        var office = line.Option("office") is { } o ? Offices.Named(store, o) : account.Office;
        var actor = Acting.For(account, type, file?.Matter.Office ?? office, file, line.Option("behalf"));
        var request = new ActRequest(type, act, actor, line.Date("on") ?? store.Today, "desk") { Matter = id, Office = office };
        var result = await store.Perform(request);
        if (!result.Accepted)
            return Refuse(type, result.Refusals, terminal.Error);
        terminal.Out.WriteLine($"已办理“{type.Label}”:{result.Number ?? result.Receipt},案件{result.Matter},第{result.Version}条记录");
        return 0;
    }

    private static (string Kind, long? Id) Split(string text) =>
        text.Split('/') switch
        {
            [var kind] => (kind, null),
            [var kind, var id] when long.TryParse(id, out var n) => (kind, n),
            _ => throw new UsageException($"案件应写作 种类/编号,现为“{text}”"),
        };

    private static Dictionary<string, string?> Texts(IEnumerable<string> arguments)
    {
        var texts = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var argument in arguments)
            if (argument.Split('=', 2) is not [{ Length: > 0 } name, var value])
                throw new UsageException($"字段应写作 字段=值,现为“{argument}”");
            else if (!texts.TryAdd(name.TrimEnd('@'), name.EndsWith('@') ? Read(value) : value))
                throw new UsageException($"字段“{name}”写了两次");
        return texts;
    }

    /// <summary>A long text, such as a base of objects, comes from a file: <c>objects@=FILE</c>.</summary>
    private static string Read(string path)
    {
        using var file = Files.OpenText(path);
        return file.ReadToEnd();
    }

    private static int Refuse(ActType type, IReadOnlyList<Refusal> refusals, TextWriter error)
    {
        foreach (var refusal in refusals)
            error.WriteLine($"不能办理“{type.Label}”:{refusal}");
        return 2;
    }
}
