using System.Security.Cryptography;
using Yifa.Kernel;

namespace Yifa.Cli;

/// <summary><c>draw</c>: does a published draw again, and makes a party's number with its hash; neither needs a store.</summary>
public static class DrawCommand
{
    private static readonly string[] Known = ["verify", "share"];

    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(int.MaxValue, "commitment");
        var what = line.Argument(0, "verify 或 share");
        if (!Known.Contains(what))
            throw Near.Unknown("用法", what, Known);
        if (what == "share")
        {
            var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            terminal.Out.WriteLine($"随机数:{secret}\n校验值:{Share.HashOf(secret)}\n随机数请自己保存,抽取日再公布;校验值现在提交。");
            return 0;
        }
        line.Argument(1, "抽取记录的文件");
        foreach (var path in line.Arguments.Skip(1))
            if (!await Verify(path, line.Option("commitment"), terminal))
                return 1;
        return 0;
    }

    private static async Task<bool> Verify(string path, string? published, Terminal terminal)
    {
        using var file = Files.OpenText(path);
        var text = await file.ReadToEndAsync();
        try
        {
            var transcript = Transcript.Read(text);
            if (Draw.Verify(transcript, published) is { } fault)
            {
                terminal.Error.WriteLine($"{path}:核验不通过:{fault}");
                return false;
            }
            var (terms, rosters) = (transcript.Terms, transcript.Rosters);
            terminal.Out.WriteLine(
                $"{path}:核验通过:{terms.Title}第{terms.Number}次抽取,从{rosters.Objects.Count}家中抽取{terms.Take}家,承诺值{transcript.Commitment}"
            );
            return true;
        }
        catch (FormatException e)
        {
            throw new FormatException($"{path}:{e.Message}", e);
        }
    }
}
