using System.Security.Cryptography;
using Yifa.Kernel;

namespace Yifa.Web.Tests.Cli;

/// <summary><c>code</c>: our own keys turned over and dropped, an outside issuer's trusted.</summary>
public sealed class CodeCommandTests
{
    private static CodeKey Key(string issuer)
    {
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = made.ExportParameters(false).Q;
        var from = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return new(issuer, [.. point.X!, .. point.Y!], from, from.AddYears(1));
    }

    [Fact]
    public async Task A_key_is_turned_over_listed_and_dropped()
    {
        using var shell = await Shell.WithSample();

        var turned = await shell.Run("code", "turn");
        var kid = turned.Out.Split('\t')[0];
        var listed = await shell.Run("code", "keys");

        Assert.StartsWith($"{kid}\t示例区\t", listed.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await shell.Run("code", "drop", kid)).Code);
        Assert.Equal("没有这个密钥\n", (await shell.Run("code", "drop", kid)).Error);
        Assert.Equal("", (await shell.Run("code", "keys")).Out);
    }

    [Fact]
    public async Task One_issuer_of_a_set_is_trusted_and_never_our_own_name()
    {
        using var shell = await Shell.WithSample();
        await shell.Run("code", "turn");
        var theirs = shell.Write("keys.json", CodeKey.WriteSet([Key("另一市"), Key("第三市")]));

        var both = await shell.Run("code", "trust", theirs);
        var one = await shell.Run("code", "trust", theirs, "--issuer", "另一市");
        var own = await shell.Run("code", "trust", shell.Write("own.json", CodeKey.WriteSet([Key("示例区")])));
        var none = await shell.Run("code", "trust", shell.Write("none.json", "{}"));

        Assert.Equal((2, "请用 --issuer 写明信任哪一个签发机关:另一市、第三市\n"), (both.Code, both.Error));
        Assert.Equal((0, "信任另一市的1个公钥\n"), (one.Code, one.Out));
        Assert.Equal((2, "示例区在本系统签发检查码,不能从文件取它的公钥\n"), (own.Code, own.Error));
        Assert.Equal((2, "文件不是检查码的公钥集(对方的 /codes/keys.json)\n"), (none.Code, none.Error));
        Assert.Equal(2, (await shell.Run("code", "keys")).Out.TrimEnd().Split('\n').Length);
    }
}
