using System.Text.RegularExpressions;

namespace Yifa.Tests.House;

/// <summary>What keeps a file readable in one sitting, and what never stands in one.</summary>
public sealed partial class Limits
{
    private const int LongestFile = 400;
    private const int LongestMethod = 40;

    [GeneratedRegex(
        @"\b(?:class|record|struct|interface|enum)\s+(?<name>\w*?(?:Manager|Helper|Helpers|Util|Utils|Utility|Processor|Impl|Dto))\b"
    )]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\bcatch\s*(?<what>\([^)]*\))?\s*(?<when>when\s*\()?[^{]*\{", RegexOptions.Singleline)]
    private static partial Regex Catch();

    [GeneratedRegex(@"(?<![\w.])/(?:home|work|root|Users)/\w|\b[A-Z]:\\{1,2}\w")]
    private static partial Regex AbsolutePath();

    public static IEnumerable<string> TooLong(Source source)
    {
        var lines = source.Text.AsSpan().TrimEnd().Count('\n') + 1;
        if (lines > LongestFile)
            yield return $"{source.Path} has {lines} lines";
        if (!source.Path.EndsWith(".cs", StringComparison.Ordinal))
            yield break;
        foreach (var method in Members.Methods(source).Where(m => m.Lines > LongestMethod))
            yield return $"{source.At(method.Offset)}: {method.Name} has {method.Lines} lines";
    }

    public static IEnumerable<string> Unfit(Source source)
    {
        var bare = source.Bare;
        foreach (Match name in EmptyName().Matches(bare))
            yield return $"{source.At(name.Index)}: {name.Groups["name"].Value} is a name that says nothing";
        foreach (Match now in Regex.Matches(bare, @"\bDateTime(Offset)?\s*\.\s*Now\b"))
            yield return $"{source.At(now.Index)}: {now.Value}";
        foreach (Match block in Catch().Matches(bare))
        {
            var open = block.Index + block.Length - 1;
            var body = bare[(open + 1)..SourceText.Closing(bare, open)];
            if (string.IsNullOrWhiteSpace(body))
                yield return $"{source.At(block.Index)}: an empty catch";
            else if (CatchesAll(block) && !Regex.IsMatch(body, @"\bthrow\b"))
                yield return $"{source.At(block.Index)}: catches everything and does not throw again";
        }
        foreach (var line in source.Text.Split('\n').Select((text, n) => (Text: text, N: n + 1)))
        foreach (var fault in FaultsOf(line.Text))
            yield return $"{source.Path}:{line.N}: {fault}";
    }

    private static bool CatchesAll(Match block) =>
        !block.Groups["when"].Success
        && (!block.Groups["what"].Success || Regex.IsMatch(block.Groups["what"].Value, @"\(\s*(System\.)?Exception\b"));

    private static IEnumerable<string> FaultsOf(string line)
    {
        if (Regex.IsMatch(line, @"^\s*#pragma\s+warning\s+disable\b(?!.*//\s*\S)"))
            yield return "a warning disabled without its reason on the line";
        if (line.Contains("<NoWarn>") && !line.Contains("<!--"))
            yield return "NoWarn without its reason on the line";
        if (Regex.IsMatch(line, @"\bTODO\b(?!\s*[(:#]\s*\S|\s+#\d)"))
            yield return "a TODO without a reason";
        if (AbsolutePath().IsMatch(line))
            yield return "an absolute path";
    }

    private static IEnumerable<Source> Everything =>
        ((string[])["src", "tests", "bench"]).SelectMany(f => Repository.Sources(f, ".cs", ".razor", ".css", ".js", ".sql", ".csproj"));

    // the rules' own specimens hold what they forbid
    private static IEnumerable<Source> Judged => Everything.Where(s => s.Name != "Limits.cs");

    [Fact]
    public void Files_and_methods_are_short()
    {
        Assert.Contains(Everything, s => s.Path == "src/Yifa.Kernel/Module.cs");
        Assert.Empty(Everything.SelectMany(TooLong));
    }

    [Fact]
    public void Nothing_unfit_stands_in_a_source() => Assert.Empty(Judged.SelectMany(Unfit));

    [Theory]
    [InlineData("public sealed class LetterManager;")]
    [InlineData("static class TextUtils { }")]
    [InlineData("record MatterDto(int Id);")]
    [InlineData("var today = DateTime.Now;")]
    [InlineData("try { Save(); } catch (IOException) { }")]
    [InlineData("try { Save(); } catch { Log(); }")]
    [InlineData("try { Save(); } catch (Exception e) { Log(e); }")]
    [InlineData("#pragma warning disable CS8618")]
    [InlineData("<NoWarn>CS8618</NoWarn>")]
    [InlineData("// TODO later")]
    [InlineData("var file = \"/home/somebody/data.db\";")]
    [InlineData("var file = @\"C:\\data\";")]
    public void An_unfit_line_is_rejected(string line) => Assert.NotEmpty(Unfit(new("Acts.cs", line)));

    [Theory]
    [InlineData("try { Save(); } catch (IOException e) { refused.Add(e.Message); }")]
    [InlineData("try { Save(); } catch (Exception e) when (e is IOException) { Log(e); }")]
    [InlineData("try { Save(); } catch (Exception) { Roll(); throw; }")]
    [InlineData("#pragma warning disable CA1822 // the page needs an instance")]
    [InlineData("<NoWarn>CS1591</NoWarn> <!-- not every member has a comment -->")]
    [InlineData("// TODO(#12): the court's own form")]
    [InlineData("app.MapGet(\"/work-secrets\", () => 1);")]
    public void A_fit_line_is_not(string line) => Assert.Empty(Unfit(new("Acts.cs", line)));

    [Fact]
    public void The_labels_of_many_choices_are_not_one_long_method()
    {
        var members = string.Concat(Enumerable.Repeat("    [Label(\"村\")]\n    Village,\n", LongestMethod));

        Assert.Empty(TooLong(new("Choices.cs", $"public enum Body\n{{\n{members}}}")));
    }

    [Fact]
    public void A_long_file_and_a_long_method_are_rejected()
    {
        var body = string.Concat(Enumerable.Repeat("        Say(\"{\");\n", LongestMethod));

        Assert.Single(TooLong(new("Acts.cs", new string('\n', LongestFile) + "class A;")));
        Assert.Single(TooLong(new("Acts.cs", $"class A\n{{\n    [Fact]\n    public (int, int) Do<T>(int n)\n    {{\n{body}    }}\n}}")));
        Assert.Single(TooLong(new("Acts.cs", $"class A\n{{\n    int N() =>\n        n switch\n        {{\n{body}        }};\n}}")));
        Assert.Empty(
            TooLong(new("Acts.cs", $"class A\n{{\n    static readonly int[] Ns =\n    [\n{body}    ];\n    int N {{ get; }} = 1;\n}}"))
        );
    }
}
