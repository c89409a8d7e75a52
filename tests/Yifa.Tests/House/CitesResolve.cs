using System.Reflection;
using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Modules;
using Module = Yifa.Kernel.Module;

namespace Yifa.Tests.House;

/// <summary>Every cite names an instrument of the registry, and an article it has.</summary>
public sealed partial class CitesResolve
{
    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}〔〕()()]+ \d+(\.\d+)?(\(\d+\))?(\s*[;、].*)?$")]
    private static partial Regex LooksLikeACite();

    /// <summary>Every law a module cites, with the place that cites it.</summary>
    public static IEnumerable<(string Place, string Law)> LawsOf(Module module)
    {
        foreach (var act in module.AllActs)
            yield return ($"{module.Kind}.{act.Name}", act.Law);
        foreach (var clock in module.Clocks)
        {
            foreach (var term in clock.Terms)
                yield return ($"{module.Kind}.{clock.Name}", term.Law);
            if (clock.ExtensionLaw is { } extension)
                yield return ($"{module.Kind}.{clock.Name} extension", extension);
        }
        foreach (var template in module.Documents)
        {
            yield return ($"{module.Kind}.{template.Name}", template.Law);
            foreach (var element in template.Elements)
                yield return ($"{module.Kind}.{template.Name} {element.Label}", element.Law);
        }
    }

    /// <summary>The laws of the refusals that types declare as static values.</summary>
    public static IEnumerable<(string Place, string Law)> RefusalsIn(IEnumerable<Type> types) =>
        from type in types
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(Refusal)
        let refusal = (Refusal)field.GetValue(null)!
        where refusal.Law is not null
        select ($"{type.FullName}.{refusal.Name}", refusal.Law);

    /// <summary>Texts in the code that read like cites, wherever they are handed on.</summary>
    public static IEnumerable<(string Place, string Law)> Written(Source source) =>
        from literal in SourceText.Literals(source.Text)
        where LooksLikeACite().IsMatch(literal.Text)
        select (source.At(literal.Offset), literal.Text);

    /// <summary>Those that do not resolve, with the reason.</summary>
    public static IEnumerable<string> Unresolved(IEnumerable<(string Place, string Law)> laws) =>
        from law in laws.Distinct()
        let why = Why(law.Law)
        where why is not null
        select $"{law.Place} cites “{law.Law}”: {why}";

    private static string? Why(string law)
    {
        IReadOnlyList<Cite> cites;
        try
        {
            cites = Cite.ParseAll(law);
        }
        catch (FormatException e)
        {
            return e.Message;
        }
        foreach (var cite in cites)
        {
            var versions = Instruments.All.Where(i => i.Name == cite.Instrument).ToList();
            if (versions.Count == 0)
                return $"{cite.Instrument} is not in the registry";
            if (versions.All(v => v.Articles > 0 && v.Articles < cite.Article))
                return $"{cite.Instrument} ends with article {versions.Max(v => v.Articles)}";
        }
        return null;
    }

    [Fact]
    public void Every_declared_cite_resolves()
    {
        var declared = Catalogue.Modules.SelectMany(LawsOf).Concat(RefusalsIn(typeof(Catalogue).Assembly.GetTypes()));

        Assert.Empty(Unresolved(declared.Concat(RefusalsIn(typeof(Refusal).Assembly.GetTypes()))));
    }

    [Fact]
    public void Every_cite_written_in_a_source_resolves() =>
        Assert.Empty(Unresolved(Repository.Sources("src", ".cs", ".razor").SelectMany(Written)));

    [Fact]
    public void A_sound_module_passes() =>
        Assert.Empty(Unresolved(LawsOf(SpecimenModules.Good).Concat(RefusalsIn([typeof(SpecimenModules.Sound.Refusals)]))));

    [Theory]
    [InlineData("broken.review cites “行政复议法 91”: 行政复议法 ends with article 90")]
    [InlineData("broken.reply extension cites “某某法 1”: 某某法 is not in the registry")]
    [InlineData("broken.notice cites “行政复议法”: not a cite: 行政复议法")]
    [InlineData("broken.notice 方式 cites “”: not a cite: ")]
    public void A_broken_cite_is_rejected(string fault) => Assert.Contains(fault, Unresolved(LawsOf(SpecimenModules.Bad)));

    [Fact]
    public void A_refusal_and_a_literal_beyond_the_last_article_are_rejected()
    {
        Assert.Single(Unresolved(RefusalsIn([typeof(SpecimenModules.Broken.Refusals)])));
        Assert.Single(Unresolved(Written(new("Acts.cs", "yield return Refusal.Because(\"已过期限\", \"行政复议法 20;行政复议法 99\");"))));
        Assert.Empty(Written(new("Acts.cs", "// 行政复议法 99\nvar text = \"收到 5 件\";")));
    }
}
