using System.ComponentModel;
using System.Diagnostics;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Drawing;

/// <summary>A verifier in another language, which shares no line with the product, arrives at the same draws.</summary>
public sealed class OtherLanguageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("yifa-draws");

    private static string Script => Path.Combine(House.Repository.Root, "tests", "draws", "verify.py");

    public void Dispose() => folder.Delete(recursive: true);

    private static (int Code, string Said) Python(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    private static void NeedsPython()
    {
        try
        {
            Python("--version");
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not installed");
        }
    }

    private string Kept(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void It_replays_every_draw_and_the_large_one_in_under_a_second()
    {
        NeedsPython();
        var files = Enumerable
            .Range(1, 30)
            .Select(n => Kept($"{n}.json", DrawSpecimen.Drawn(20 + n * 5, 5 + n % 6, 3 + n, n % 9, n).Write()))
            .ToList();
        var open = Draw.Run(DrawSpecimen.Terms(4, 3, 2, "示例公共数值"), DrawSpecimen.Rosters(9, 5), DrawSpecimen.Secrets, "03 07 11");
        files.Add(Kept("open.json", open.Write()));
        var large = Draw.Run(DrawSpecimen.Terms(2_000), DrawSpecimen.Rosters(40_000, 500, 2_000), DrawSpecimen.Secrets);
        files.Add(Kept("large.json", large.Write()));

        var (code, said) = Python([Script, .. files]);

        TestContext.Current.TestOutputHelper?.WriteLine(said.TrimEnd().Split('\n')[^1]);
        Assert.True(code == 0, said);
        Assert.Equal(files.Count, said.Split('\n').Count(l => l.Contains(": sound", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("示例企业7号", "示例企业8号", "commitment")]
    [InlineData("a-number-of-the-witness", "b-number-of-the-witness", "another hash")]
    public void It_finds_what_was_changed(string was, string now, string fault)
    {
        NeedsPython();
        var (code, said) = Python(Script, Kept("changed.json", DrawSpecimen.Drawn().Write().Replace(was, now, StringComparison.Ordinal)));

        Assert.Equal(1, code);
        Assert.Contains(fault, said, StringComparison.Ordinal);
    }

    [Fact]
    public void It_finds_an_object_put_in_for_another()
    {
        NeedsPython();
        var sound = DrawSpecimen.Drawn();
        var other = sound.Rosters.Objects.First(o => sound.Drawn.All(d => d.Object != o.Id));
        var changed = sound with { Drawn = [sound.Drawn[0] with { Object = other.Id }, .. sound.Drawn.Skip(1)] };

        var (code, said) = Python(Script, Kept("changed.json", changed.Write()));

        Assert.Equal(1, code);
        Assert.Contains("number 1 should be", said, StringComparison.Ordinal);
    }
}
