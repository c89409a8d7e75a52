using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Samples;

namespace Yifa.Tests.Modules.Samples;

/// <summary>示例企业: one firm has one name and one code in every module, so that its visit, its penalty and its credit report meet.</summary>
public sealed partial class FirmsTests
{
    [GeneratedRegex("9[12][0-9]{6}[0-9A-Z]{10}")]
    private static partial Regex Code();

    [GeneratedRegex("示例[^,\t|\"\\s]{1,12}(?:有限公司|经营户[0-9]+号)|示例经营户[0-9]+号")]
    private static partial Regex Name();

    public static TheoryData<string> Regions => [.. SampleRegions.All.Where(r => r != Dalian2024.Region).Select(r => r.Name)];

    [Theory, MemberData(nameof(Regions))]
    public void A_code_has_one_name_and_a_name_one_code_wherever_they_stand_together(string name)
    {
        var pairs = SampleRegions.Named(name)!.Matters().SelectMany(Pairs).Distinct().ToList();

        Assert.Empty(Several(pairs.GroupBy(p => p.Code, p => p.Name)));
        Assert.Empty(Several(pairs.GroupBy(p => p.Name, p => p.Code)));
    }

    [Fact]
    public void A_firm_that_was_visited_was_punished_too_and_asked_for_a_report()
    {
        var kinds = Minhang2024
            .Region.Matters()
            .SelectMany(s => Pairs(s).Distinct().Select(p => (p.Code, s.Kind)))
            .Distinct()
            .GroupBy(p => p.Code, p => p.Kind)
            .Select(g => g.ToHashSet());

        Assert.Contains(kinds, k => k.IsSupersetOf(["inspections", "penalties", "credit-reports", "data-handovers"]));
    }

    /// <summary>What stands in one act, or in one row of a text that an act brings.</summary>
    private static IEnumerable<(string Code, string Name)> Pairs(Script script) =>
        from step in script.Steps
        from row in System.Text.Json.JsonSerializer.Serialize(step.Act, step.Act.GetType(), FactsJson.Options).Split("\\n")
        let codes = Code().Matches(row).Select(m => m.Value).Distinct().ToList()
        let names = Name().Matches(row).Select(m => m.Value).Distinct().ToList()
        where codes.Count == 1 && names.Count == 1
        select (codes[0], names[0]);

    private static IEnumerable<string> Several(IEnumerable<IGrouping<string, string>> groups) =>
        groups.Where(g => g.Distinct().Count() > 1).Select(g => $"{g.Key}: {string.Join(' ', g.Distinct())}");
}
