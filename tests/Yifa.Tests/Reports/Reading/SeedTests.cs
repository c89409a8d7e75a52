using System.Text.Json;
using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Reports.Published;

namespace Yifa.Tests.Reports.Published;

/// <summary>The five published reports, measured against what was read out of them by hand.</summary>
public sealed partial class SeedTests
{
    private static readonly string[] Digits = ["000", "001", "002", "003", "004"];

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(Path.Combine(Pages.SeedsFolder, "..", "spec", file)).Select(line => JsonDocument.Parse(line).RootElement);

    /// <summary>The figures of a report's activity; numerals of names and of the page's data are no figures.</summary>
    private static List<Truth> TruthOf(string digits, string text) =>
        [
            .. Lines("figures.jsonl")
                .Where(f => f.GetProperty("seed").GetString()!.StartsWith(digits, StringComparison.Ordinal))
                .Where(f => f.GetProperty("kind").GetString() is not ("metadata" or "name-numeral"))
                .Select(f => new Truth(
                    f.GetProperty("value") is { ValueKind: JsonValueKind.Number } v ? v.GetDecimal() : null,
                    f.GetProperty("unit").GetString()!.Replace("(比值)", ""),
                    f.GetProperty("quote").GetString()!,
                    text.IndexOf(f.GetProperty("quote").GetString()!, StringComparison.Ordinal)
                )),
        ];

    [Fact]
    public void Figures_are_found_with_their_value_unit_and_quote()
    {
        var total = default(Score);
        foreach (var digits in Digits)
        {
            var (text, report) = Pages.Seed(digits);
            Assert.All(report.Figures, f => Assert.True(text.Contains(f.Quote) && f.Quote.Length <= 60, f.Quote));
            var score = Score.Of(TruthOf(digits, text), report);
            TestContext.Current.SendDiagnosticMessage($"{digits}: {score}\n{string.Join('\n', score.Missed.Concat(score.Invented))}");
            total += score;
        }
        TestContext.Current.SendDiagnosticMessage($"all: {total}");
        Assert.True(total.Recall >= 0.95 && total.Precision >= 0.95, total.ToString());
    }

    [Fact]
    public void Every_sum_and_rate_that_closes_is_verified_and_none_is_accused_but_the_ratio()
    {
        var checks = Digits.SelectMany(d => Pages.Seed(d).Report.Checks).ToList();
        var computed = checks.Where(c => c.Verdict == Verdict.Holds).Select(c => c.Computed).ToList();
        Assert.Equal(
            ["9 + 5 + 6 + 2 + 1 = 23", "24 + 8 + 1321 + 157 = 1510"],
            checks.Where(c => c.Relation == Relation.Sum).Select(c => c.Computed)
        );
        Assert.All(
            [
                "30273 ÷ 30771 = 98.4%",
                "100% 即全部 46",
                "100% 即全部 8047 + 180 = 8227",
                "分子未列,应为 6462;基数 6583",
                "分子未列,应为 39990—40399;基数 41015",
                "上年应为 27100—27122",
                "上年应为 186",
                "上年应为 3302—3304",
                "上年应为 1128—1135",
                "99.28% - 3.36 = 95.92%",
                "共同基数 178",
                "共同基数 943—945",
                "8 ≤ 101",
                "8 ≤ 844",
                "各处日期一致",
            ],
            c => Assert.Contains(c, computed)
        );
        Assert.Equal(
            ["51.5%", "6.6%", "49.4%", "2.25%", "19.3%", "18.1%"],
            checks.Where(c => c.Verdict == Verdict.PrintedBaseDoesNotReproduce).Select(c => c.Stated)
        );
        var accused = Assert.Single(checks, c => c.Verdict == Verdict.DoesNotHold);
        Assert.Equal(("3.08", "474 ÷ (184 - 27) = 3.02;除数应为 154"), (accused.Stated, accused.Computed));
        Assert.Equal(["443", "407—412", "178", "178", "941—945", "943—947"], Bases(checks));
    }

    /// <summary>Means, enumerations and equalities found by hand; what is left is told elsewhere in the text than beside its number.</summary>
    [Theory]
    [InlineData("mean", 0)]
    [InlineData("enumeration", 2)]
    [InlineData("enumeration-open", 0)]
    [InlineData("equal", 0)]
    public void Relations_told_in_one_place_are_found(string type, int left)
    {
        var checks = Digits.ToDictionary(d => d, d => Pages.Seed(d).Report.Checks);
        var open = Lines("relations.jsonl")
            .Where(r => r.GetProperty("type").GetString() == type)
            .Where(r => !checks[r.GetProperty("seed")[0].GetString()![..3]].Any(c => Says(r, c)))
            .Select(r => r.GetProperty("text").GetString()!)
            .ToList();
        TestContext.Current.SendDiagnosticMessage($"{type}: {string.Join(';', open)}");
        Assert.True(open.Count == left, string.Join(';', open));
    }

    private static bool Says(JsonElement relation, PublishedCheck check)
    {
        var numbers = Number().Matches(relation.GetProperty("text").GetString()!).Select(m => m.Value).ToList();
        return (relation.GetProperty("type").GetString(), check.Relation) switch
        {
            ("mean", Relation.Mean) => check.Computed!.Contains($"= {Figure.Round(relation.GetProperty("computed").GetDecimal(), 2):0.##}"),
            ("equal", Relation.Equal) => check is { Verdict: Verdict.Holds } && check.Stated == numbers[0],
            ("enumeration", Relation.Enumeration) => numbers[0] == numbers[1]
                && check is { Verdict: Verdict.Holds }
                && check.Computed == $"列出 {numbers[0]} 个",
            ("enumeration-open", Relation.Enumeration) => check.Computed!.Contains("“等”") && check.Computed.EndsWith($" {numbers[^1]} 个"),
            _ => false,
        };
    }

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Number();

    private static IEnumerable<string> Bases(IEnumerable<PublishedCheck> checks) =>
        checks.Where(c => c.Verdict == Verdict.PrintedBaseDoesNotReproduce).Select(c => c.Computed!.Split("基数应为 ")[1]);
}
