using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Codes;

/// <summary>The browser, and a verifier in a third language that shares no line with the product, come to the same verdicts.</summary>
public sealed class CodesElsewhereTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("yifa-codes");
    private readonly CodeSpecimen made = new();
    private static readonly DateTime Noon = CodeSpecimen.From.AddHours(3);

    private static string At(string file) => Path.Combine(House.Repository.Root, "tests", "codes", file);

    public void Dispose()
    {
        made.Dispose();
        folder.Delete(recursive: true);
    }

    private sealed record Case(string Shown, Checking With, string[] Lists);

    private static (int Code, string Said) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    private static void Needs(string program)
    {
        try
        {
            Run(program, "--version");
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed");
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
        for (var n = 0; n < 100; n++)
        {
            var moment = CodeSpecimen.From.AddSeconds(chance.Next(-600, 33_000));
            var place = new Position(spot.Latitude + chance.Next(-400, 400), spot.Longitude + chance.Next(-400, 400), chance.Next(60));
            yield return At(moment.AddSeconds(chance.Next(-90, 90)), made.Shown(moment), n % 3 == 0 ? chance.Next(-90, 90) : null, place);
        }
        for (var n = 0; n < 100; n++)
        {
            var changed = Encoding.ASCII.GetBytes(shown);
            changed[chance.Next(changed.Length)] ^= (byte)(1 << chance.Next(7));
            yield return At(Noon, Encoding.ASCII.GetString(changed));
        }
    }

    [Theory]
    [InlineData("python3", "verify.py", "--cases")]
    [InlineData("node", "verdicts.mjs")]
    public void They_come_to_the_same_verdict_on_every_code_and_in_under_a_second(string program, string script, string? option = null)
    {
        Needs(program);
        List<Case> cases = [.. Cases()];
        var begun = Stopwatch.GetTimestamp();
        var ours = cases.Select(c => CodeCheck.Of(c.Shown, c.With).Verdict).ToList();
        var each = Stopwatch.GetElapsedTime(begun).TotalMilliseconds / cases.Count;
        var file = Kept("cases.jsonl", string.Join('\n', cases.Select(Line)));

        var (code, said) = Run(program, option is null ? [At(script), file] : [At(script), option, file]);

        Assert.True(code == 0, said);
        var theirs = said.TrimEnd().Split('\n').Select(l => l.Split(' ')).ToList();
        Assert.Equal(ours.Select(v => v.ToString()), theirs.Select(t => t[0]));
        Assert.Equal(Enum.GetValues<CodeVerdict>().Length, ours.Distinct().Count());
        var slowest = theirs.Max(t => double.Parse(t[1], CultureInfo.InvariantCulture));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{cases.Count} codes, here {each:0.00} ms each, the slowest of {program} {slowest} ms"
        );
        Assert.InRange(slowest, 0, 1000);
    }

    [Fact]
    public void By_hand_it_takes_the_address_as_it_was_read()
    {
        Needs("python3");
        var keys = Kept("keys.json", CodeKey.WriteSet([made.Key]));
        var list = Kept("revoked.json", made.Revoked(CodeSpecimen.Code.Serial));
        string[] asked = [At("verify.py"), "--keys", keys, "--at", $"{Seconds(Noon)}", $"https://yifa.example/code#{made.Shown(Noon)}"];

        Assert.Equal((0, "Valid\n"), Run("python3", asked));
        Assert.Equal((1, "Revoked\n"), Run("python3", [.. asked, "--revoked", list]));
    }
}
