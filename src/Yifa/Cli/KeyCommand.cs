using Yifa.Api;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary><c>key</c>: makes, lists and ends keys of the API.</summary>
public static class KeyCommand
{
    private const int DaysByDefault = 365;
    private const int MostDays = 3 * 365;
    private const int LongestLabel = 100;

    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(2, "as", "duty", "office", "scopes", "days", "label");
        var what = line.Argument(0, "make、list 或 revoke");
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        var name = line.Required("as");
        var account = store.Account(name) ?? throw new UsageException($"没有账号“{name}”");
        return what switch
        {
            "make" => await Make(line, store, account, terminal.Out),
            "list" => List(store, account, terminal.Out),
            "revoke" => await Revoke(line, store, account, terminal.Out),
            _ => throw Near.Unknown("key 命令", what, ["make", "list", "revoke"]),
        };
    }

    /// <summary>The scopes named, separated by commas.</summary>
    /// <exception cref="UsageException">None is named, or one that does not exist.</exception>
    public static IReadOnlyList<Scope> ScopesOf(string text)
    {
        List<Scope> scopes =
        [
            .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(name =>
                    Enum.GetValues<Scope>().Where(s => string.Equals(s.ToString(), name, StringComparison.OrdinalIgnoreCase)).ToList()
                        is [var one]
                        ? one
                        : throw Near.Unknown("范围", name, Enum.GetNames<Scope>().Select(s => s.ToLowerInvariant()))
                ),
        ];
        return scopes.Count > 0 ? scopes : throw new UsageException("请写明至少一个范围");
    }

    private static async Task<int> Make(CommandLine line, CaseStore store, Account account, TextWriter output)
    {
        var days =
            line.Option("days") is not { } text ? DaysByDefault
            : int.TryParse(text, out var n) && n is > 0 and <= MostDays ? n
            : throw new UsageException($"--days 应为1至{MostDays}之间的整数");
        var label = line.Option("label") ?? "命令行制作";
        if (label.Length > LongestLabel)
            throw new UsageException($"--label 最多{LongestLabel}个字");
        var scopes = ScopesOf(line.Option("scopes") ?? "read");
        var (key, secret) = await store.MakeKey(account, CapacityOf(line, store, account), label, scopes, store.Today.AddDays(days));
        output.WriteLine(secret);
        output.WriteLine($"密钥{key.Id}只显示这一次,有效至{key.Until:yyyy-MM-dd}");
        return 0;
    }

    /// <summary>The duty named; without one the account's only duty, or the account as a party when it has none.</summary>
    private static Capacity CapacityOf(CommandLine line, CaseStore store, Account account)
    {
        var office = line.Option("office") is { } o ? Offices.Named(store, o) : null;
        var held = account
            .Duties.Where(d => (line.Option("duty") is not { } duty || d.Duty == duty) && (office is null || d.Office.Id == office.Id))
            .ToList();
        if (account.Duties.Count == 0 && line.Option("duty") is null)
            return new Capacity.Party(account.Id);
        return held switch
        {
            [var one] => one,
            [] => throw Near.Unknown("岗位", line.Option("duty") ?? "", account.Duties.Select(d => d.Duty)),
            _ => throw new UsageException(
                $"请用 --duty 和 --office 写明岗位:{string.Join('、', held.Select(d => $"{d.Duty}@{d.Office.Name}"))}"
            ),
        };
    }

    private static int List(CaseStore store, Account account, TextWriter output)
    {
        foreach (var key in store.KeysOf(account))
            output.WriteLine(
                $"{key.Id}\t{key.Label}\t{string.Join(',', key.Scopes).ToLowerInvariant()}\t至{key.Until:yyyy-MM-dd}\t{(key.Opens(store.Today) ? "可用" : "不可用")}"
            );
        return 0;
    }

    private static async Task<int> Revoke(CommandLine line, CaseStore store, Account account, TextWriter output)
    {
        if (!long.TryParse(line.Argument(1, "密钥编号"), out var id) || !await store.RevokeKey(account, id))
            throw new UsageException("没有这个密钥,或者已经停用");
        output.WriteLine($"密钥{id}已停用");
        return 0;
    }
}
