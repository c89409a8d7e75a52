using System.Text.RegularExpressions;

namespace Yifa.Tests.House;

/// <summary>Kernel and modules see the matter, the act and the scene: no database, no web, no wall clock, no chance.</summary>
public sealed partial class KernelAndModulesArePure
{
    [GeneratedRegex(
        @"\bSystem\.Data\b|\bMicrosoft\.AspNetCore\b|\b(DateTime|DateTimeOffset)\s*\.\s*(Now|UtcNow|Today)\b|\bStopwatch\b|\bTimeProvider\b"
            + @"|\bEnvironment\s*\.\s*TickCount|\bRandom\b|\bRandomNumberGenerator\b|\bGuid\s*\.\s*(NewGuid|CreateVersion7)\b"
    )]
    private static partial Regex World();

    [GeneratedRegex(@"(?<=new\s+)Random(?=\s*\([^)\s])|\bRandom(?=\s+\w+\b)")]
    private static partial Regex SeededRandom();

    /// <summary>What a file of the kernel or of a module uses that an act may not depend on.</summary>
    public static IEnumerable<string> Impurities(Source source)
    {
        var code = source.Bare;
        // samples are made up, the same ones every time: a seeded Random may be built there and handed on
        var seeded = source.Name.StartsWith("Sample", StringComparison.Ordinal) || source.Path.Contains("/Samples/");
        var allowed = seeded ? SeededRandom().Matches(code).Select(m => m.Index).ToHashSet() : [];
        foreach (Match found in World().Matches(code))
        {
            var page = source.Path.EndsWith(".razor", StringComparison.Ordinal) && found.Value == "Microsoft.AspNetCore";
            if (!page && !allowed.Contains(found.Index))
                yield return $"{source.At(found.Index)} uses {found.Value}";
        }
    }

    [Fact]
    public void The_kernel_depends_on_nothing_outside_itself() =>
        Assert.Empty(Repository.Sources("src/Yifa.Kernel", ".cs").SelectMany(Impurities));

    [Fact]
    public void Modules_depend_on_nothing_outside_themselves() =>
        Assert.Empty(Repository.Sources("src/Yifa.Modules", ".cs", ".razor").SelectMany(Impurities));

    [Theory]
    [InlineData("Acts.cs", "using System.Data;")]
    [InlineData("Acts.cs", "using Microsoft.AspNetCore.Http;")]
    [InlineData("Acts.cs", "var now = DateTime.UtcNow;")]
    [InlineData("Acts.cs", "var now = DateTimeOffset\n    .Now;")]
    [InlineData("Acts.cs", "var watch = Stopwatch.StartNew();")]
    [InlineData("Acts.cs", "var chance = new Random(7);")]
    [InlineData("Acts.cs", "var id = Guid.NewGuid();")]
    [InlineData("Sample.cs", "var chance = new Random();")]
    [InlineData("Sample.cs", "var chance = Random.Shared;")]
    [InlineData("Panel.razor", "@DateTime.Now")]
    public void The_world_is_rejected(string file, string code) =>
        Assert.NotEmpty(Impurities(new($"src/Yifa.Modules/Letters/{file}", code)));

    [Theory]
    [InlineData("Sample.cs", "var chance = new Random(seed);")]
    [InlineData("Sample.cs", "private static int Days(Random chance) => chance.Next(9);")]
    [InlineData("Panel.razor", "@using Microsoft.AspNetCore.Components")]
    [InlineData("Acts.cs", "// never DateTime.Now")]
    [InlineData("Acts.cs", "Refusal.Because(\"Random\")")]
    public void A_seeded_sample_and_a_page_are_not(string file, string code) =>
        Assert.Empty(Impurities(new($"src/Yifa.Modules/Letters/{file}", code)));
}
