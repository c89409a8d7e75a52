using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Codes;

/// <summary>A signed report says what it said, or nothing: here and in another language, by the published key alone.</summary>
public sealed class ReportTokenTests : IDisposable
{
    private static readonly DateTime Morning = new(2026, 3, 10, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 11);
    private static readonly ReportToken Report = new(
        "示例区",
        "示府信报〔2026〕1号",
        Morning,
        new(2026, 3, 10),
        new(2026, 4, 9),
        "示例机械有限公司",
        CreditCode.Make("310112", 1),
        new(new(2024, 1, 1), new(2026, 3, 8)),
        [("market-regulation", 1), ("fire", 0)],
        Convert.ToHexStringLower(SHA256.HashData("甲\n乙"u8))
    );

    private readonly ECDsa secret = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("yifa-report");

    public void Dispose()
    {
        secret.Dispose();
        folder.Delete(recursive: true);
    }

    private CodeKey Key(string issuer = "示例区")
    {
        var q = secret.ExportParameters(false).Q;
        return new(issuer, [.. q.X!, .. q.Y!], Morning.AddDays(-1), Morning.AddDays(364));
    }

    private string Signed(ReportToken report, string? type = null)
    {
        byte[] Sign(byte[] bytes) => secret.SignData(bytes, HashAlgorithmName.SHA256);
        return type is null ? report.Sign(Key().Kid, Sign) : SignedText.Write(type, Key().Kid, report.Write(), Sign);
    }

    private ReportVerdict Verdict(string text, DateOnly? on = null, params CodeKey[] keys) =>
        ReportCheck.Of(text, keys.Length > 0 ? keys : [Key()], on ?? Today).Verdict;

    [Fact]
    public void What_it_says_is_read_as_it_was_written()
    {
        var read = ReportCheck.Of(Signed(Report), [Key()], Today).Token!;

        Assert.Equal(Report with { Fields = [] }, read with { Fields = [] });
        Assert.Equal(Report.Fields, read.Fields);
    }

    [Fact]
    public void It_fits_a_code_that_a_phone_reads_off_paper()
    {
        var all = Report with { Fields = [.. Enumerable.Range(0, 12).Select(i => ($"market-regulation-{i}", 10))] };

        Assert.InRange(Signed(all).Length, 1, 1_500);
    }

    [Fact]
    public void It_holds_to_its_last_day()
    {
        Assert.Equal(ReportVerdict.Valid, Verdict(Signed(Report), Report.Until));
        Assert.Equal(ReportVerdict.Expired, Verdict(Signed(Report), Report.Until.AddDays(1)));
    }

    [Fact]
    public void A_report_of_another_region_and_one_signed_outside_the_days_of_its_key_are_none_of_ours()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var forged = Report.Sign(Key().Kid, bytes => other.SignData(bytes, HashAlgorithmName.SHA256));

        Assert.Equal(ReportVerdict.Forged, Verdict(forged));
        Assert.Equal(ReportVerdict.UnknownIssuer, Verdict(Signed(Report), null, Key("另一区")));
        Assert.Equal(ReportVerdict.UnknownIssuer, Verdict(Signed(Report with { Issuer = "另一区" })));
        Assert.Equal(ReportVerdict.Forged, Verdict(Signed(Report), null, Key() with { Until = Morning.AddHours(-1) }));
        Assert.Equal(ReportVerdict.Unreadable, Verdict(Signed(Report, CodeToken.Type)));
        Assert.Equal(ReportVerdict.Unreadable, Verdict("示府信报〔2026〕1号"));
    }

    [Fact]
    public void No_bit_of_it_can_be_changed()
    {
        var text = Encoding.ASCII.GetBytes(Signed(Report));
        for (var bit = 0; bit < text.Length * 8; bit += 5)
        {
            var changed = text.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.NotEqual(ReportVerdict.Valid, Verdict(Encoding.Latin1.GetString(changed)));
        }
    }

    [Fact]
    public void Another_machine_comes_to_the_same_by_the_published_key_alone()
    {
        var good = Signed(Report);
        var chance = new Random(8);
        List<(string Text, DateOnly On)> cases =
        [
            (good, Today),
            (good, Report.Until.AddDays(1)),
            (Signed(Report with { Issuer = "另一区" }), Today),
            (Signed(Report, CodeToken.Type), Today),
            (Signed(Report with { IssuedAt = Morning.AddDays(-2) }), Today),
        ];
        for (var n = 0; n < 40; n++)
        {
            var changed = Encoding.ASCII.GetBytes(good);
            changed[chance.Next(changed.Length)] ^= (byte)(1 << chance.Next(7));
            cases.Add((Encoding.ASCII.GetString(changed), Today));
        }
        var lines = cases.Select(c =>
            JsonSerializer.Serialize(
                new
                {
                    shown = c.Text,
                    keys = CodeKey.WriteSet([Key()]),
                    on = $"{c.On:yyyy-MM-dd}",
                }
            )
        );

        var (_, said) = Run("--cases", Kept("cases.jsonl", string.Join('\n', lines)));

        Assert.Equal(cases.Select(c => Verdict(c.Text, c.On).ToString()), said.TrimEnd().Split('\n'));
    }

    [Fact]
    public void By_hand_it_takes_the_address_and_holds_the_words_against_it()
    {
        var (keys, address) = (Kept("keys.json", CodeKey.WriteSet([Key()])), $"https://yifa.example/credit/verify?t={Signed(Report)}");

        (int Code, string Said) Checked(string words) =>
            Run("--keys", keys, "--on", $"{Today:yyyy-MM-dd}", "--text", Kept("words.txt", words), address);
        Assert.Equal((0, true), (Checked("甲\n乙\n").Code, Checked("甲\n乙\n").Said.StartsWith("Valid", StringComparison.Ordinal)));
        Assert.Equal((1, true), (Checked("甲\n丙").Code, Checked("甲\n丙").Said.StartsWith("OtherWords", StringComparison.Ordinal)));
    }

    private string Kept(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static (int Code, string Said) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", [Path.Combine(House.Repository.Root, "tests", "credit", "verify.py"), .. arguments])
        {
            RedirectStandardOutput = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, said);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not installed");
            throw;
        }
    }
}
