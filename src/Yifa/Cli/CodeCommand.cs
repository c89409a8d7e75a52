using Yifa.Codes;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary><c>code</c>: the keys that codes of inspection are signed with and checked by.</summary>
public static class CodeCommand
{
    private static readonly string[] Known = ["keys", "turn", "trust", "drop"];

    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(2, "issuer");
        var what = line.Argument(0, string.Join('、', Known));
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        return what switch
        {
            "keys" => List(store, terminal.Out),
            "turn" => await Turn(store, terminal.Out),
            "trust" => await Trust(store, line, terminal.Out),
            "drop" => await Drop(store, line.Argument(1, "密钥编号"), terminal.Out),
            _ => throw Near.Unknown("code 命令", what, Known),
        };
    }

    private static int List(CaseStore store, TextWriter output)
    {
        foreach (var key in store.CodeKeys())
            output.WriteLine($"{key.Kid}\t{key.Issuer}\t{Day(key.From)}至{Day(key.Until)}");
        return 0;
    }

    private static async Task<int> Turn(CaseStore store, TextWriter output)
    {
        var key = await store.TurnSigningKey(CodeSettings.IssuerOf(store));
        output.WriteLine($"{key.Public.Kid}\t从现在起用这个密钥签发检查码,已经签发的仍然有效");
        return 0;
    }

    /// <summary>The issuer's own set may hold keys that it trusts itself; only one issuer's are taken.</summary>
    private static async Task<int> Trust(CaseStore store, CommandLine line, TextWriter output)
    {
        using var file = Files.OpenText(line.Argument(1, "公钥文件"));
        var read =
            CodeKey.ReadSet(await file.ReadToEndAsync()) ?? throw new UsageException("文件不是检查码的公钥集(对方的 /codes/keys.json)");
        List<CodeKey> keys = [.. read.Where(k => line.Option("issuer") is not { } only || k.Issuer == only)];
        List<string> issuers = [.. keys.Select(k => k.Issuer).Distinct()];
        if (issuers is not [var issuer])
            throw new UsageException($"请用 --issuer 写明信任哪一个签发机关:{string.Join('、', read.Select(k => k.Issuer).Distinct())}");
        if (!await store.Trust(keys))
            throw new UsageException($"{issuer}在本系统签发检查码,不能从文件取它的公钥");
        output.WriteLine($"信任{issuer}的{keys.Count}个公钥");
        return 0;
    }

    private static async Task<int> Drop(CaseStore store, string kid, TextWriter output)
    {
        if (!await store.DropCodeKey(kid))
            throw new UsageException("没有这个密钥");
        output.WriteLine($"密钥{kid}已停用,它签发的检查码不再有效");
        return 0;
    }

    private static string Day(DateTime moment) =>
        CaseFile.ChinaDay(moment).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
