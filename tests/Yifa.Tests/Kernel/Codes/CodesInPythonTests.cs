using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Codes;

/// <summary>A verifier in another language, which shares no line with the product, comes to the same verdicts.</summary>
public sealed class CodesInPythonTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("yifa-codes");
    private readonly CodeSpecimen made = new();
    private static readonly DateTime Noon = CodeSpecimen.From.AddHours(3);

    private static string Script => Path.Combine(House.Repository.Root, "tests", "codes", "verify.py");

    public void Dispose()
    {
        made.Dispose();
        folder.Delete(recursive: true);
    }

    private sealed record Case(string Shown, Checking With, string[] Lists);

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

    private static long Seconds(DateTime moment) => new DateTimeOffset(moment, TimeSpan.Zero).ToUnixTimeSeconds();

    private string Kept(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Line(Case one) =>
        JsonSerializer.Serialize(
            new
            {
                shown = one.Shown,
                keys = CodeKey.WriteSet(one.With.Keys),
                revoked = one.Lists,
                at = Seconds(one.With.At),
                offset = one.With.Offset,
                place = one.With.Position is { } p ? new[] { p.Latitude, p.Longitude, p.Accuracy } : null,
            }
        );

    private Case At(DateTime at, string shown, long? offset = null, Position? position = null, params string[] lists) =>
        new(shown, made.Against(at, lists) with { Offset = offset, Position = position }, lists);

    private IEnumerable<Case> Cases()
    {
        var (shown, spot, chance) = (made.Shown(Noon), CodeSpecimen.Code.Spot!, new Random(7));
        yield return At(Noon, shown);
        yield return At(Noon, made.Token());
        yield return At(Noon, "");
        yield return At(Noon.AddMinutes(1), shown);
        yield return At(Noon, made.Shown(Noon.AddMinutes(5)));
        yield return At(Noon.AddMinutes(20), shown, offset: -1200);
        yield return At(Noon, shown, offset: 600);
        yield return At(CodeSpecimen.From.AddSeconds(-1), made.Shown(CodeSpecimen.From));
        yield return At(CodeSpecimen.Until, made.Shown(CodeSpecimen.Until));
        yield return At(Noon, shown, lists: [made.Revoked(CodeSpecimen.Code.Serial, "乙")]);
        yield return At(Noon, shown, lists: [made.Revoked("甲")]);
        yield return At(Noon, shown, position: new(spot.Latitude + 900, spot.Longitude, 10));
        yield return At(Noon, shown, position: new(spot.Latitude, spot.Longitude + 230, 10));
        yield return At(Noon, shown) with
        {
            With = new([made.Key with { Issuer = "另一区" }], [], Noon),
        };
        yield return At(Noon, shown) with
        {
            With = new([made.Key with { Until = CodeSpecimen.From.AddDays(-1) }], [], Noon),
        };
        yield return At(Noon, made.Shown(Noon, CodeSpecimen.Code with { Spot = null }), position: new(0, 0, 5));
        for (var n = 0; n < 200; n++)
        {
            var moment = CodeSpecimen.From.AddSeconds(chance.Next(-600, 33_000));
            var place = new Position(spot.Latitude + chance.Next(-400, 400), spot.Longitude + chance.Next(-400, 400), chance.Next(60));
            yield return At(moment.AddSeconds(chance.Next(-90, 90)), made.Shown(moment), n % 3 == 0 ? chance.Next(-90, 90) : null, place);
        }
        for (var n = 0; n < 300; n++)
        {
            var changed = Encoding.ASCII.GetBytes(shown);
            changed[chance.Next(changed.Length)] ^= (byte)(1 << chance.Next(7));
            yield return At(Noon, Encoding.ASCII.GetString(changed));
        }
    }

    [Fact]
    public void It_comes_to_the_same_verdict_on_every_code_and_in_under_a_second()
    {
        NeedsPython();
        List<Case> cases = [.. Cases()];
        var ours = cases.Select(c => CodeCheck.Of(c.Shown, c.With).Verdict).ToList();

        var (code, said) = Python(Script, "--cases", Kept("cases.jsonl", string.Join('\n', cases.Select(Line))));

        Assert.True(code == 0, said);
        var theirs = said.TrimEnd().Split('\n').Select(l => l.Split(' ')).ToList();
        Assert.Equal(ours.Select(v => v.ToString()), theirs.Select(t => t[0]));
        Assert.Equal(Enum.GetValues<CodeVerdict>().Length, ours.Distinct().Count());
        var slowest = theirs.Max(t => double.Parse(t[1], CultureInfo.InvariantCulture));
        TestContext.Current.TestOutputHelper?.WriteLine($"{cases.Count} codes, the slowest in {slowest} ms of python");
        Assert.InRange(slowest, 0, 1000);
    }

    [Fact]
    public void By_hand_it_takes_the_address_as_it_was_read()
    {
        NeedsPython();
        var keys = Kept("keys.json", CodeKey.WriteSet([made.Key]));
        var list = Kept("revoked.json", made.Revoked(CodeSpecimen.Code.Serial));
        var address = $"https://yifa.example/code#{made.Shown(Noon)}";

        Assert.Equal((0, "Valid\n"), Python(Script, "--keys", keys, "--at", $"{Seconds(Noon)}", address));
        Assert.Equal((1, "Revoked\n"), Python(Script, "--keys", keys, "--revoked", list, "--at", $"{Seconds(Noon)}", address));
    }
}
