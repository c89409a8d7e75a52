using System.Reflection;
using Yifa.Kernel;
using Yifa.Modules;
using Module = Yifa.Kernel.Module;

namespace Yifa.Tests.House;

/// <summary>Chinese is what people read: fields, choices, duties, roles, stages and facets all carry their term in the declaration.</summary>
public sealed class EverythingHasAChineseName
{
    public static IEnumerable<string> Unnamed(Module module)
    {
        foreach (var type in EnumsOf(module).Distinct())
        foreach (var member in type.GetFields(BindingFlags.Static | BindingFlags.Public).Where(m => !IsChinese(TermOf(m))))
            yield return $"{type.FullName}.{member.Name}";
        foreach (
            var field in module.Acts.SelectMany(a => a.Fields.Where(f => !IsChinese(f.Label)).Select(f => $"{a.Kind}.{a.Name} {f.Name}"))
        )
            yield return field;
        foreach (var facet in module.Facets.Where(f => !IsChinese(f.Label)))
            yield return $"{module.Kind} facet {facet.Name}";
        foreach (var figure in module.Figures.Where(f => f.IsCounted))
        foreach (var facet in figure.Facets.Where(f => !IsChinese(module.FacetNamed(f)?.Label)))
            yield return $"{figure.Id} facet {facet}";
    }

    private static IEnumerable<Type> EnumsOf(Module module)
    {
        var shown = module
            .AllActs.SelectMany(a => a.Fields.Select(f => f.Item).Concat(a.By.Select(b => b.GetType())))
            .Concat(module.Duties.Select(d => d.GetType()))
            .Concat(module.MatterType.GetProperties().Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType));
        return shown.Where(t => t.IsEnum);
    }

    private static string? TermOf(MemberInfo member) =>
        member.GetCustomAttribute<LabelAttribute>()?.Chinese ?? member.GetCustomAttribute<StageAttribute>()?.Chinese;

    private static bool IsChinese(string? term) => term is not null && term.Any(c => c is >= '\u4e00' and <= '\u9fff');

    [Fact]
    public void Nothing_is_shown_without_a_chinese_name() => Assert.Empty(Catalogue.Modules.SelectMany(Unnamed));

    [Fact]
    public void A_sound_module_passes() => Assert.Empty(Unnamed(SpecimenModules.Good));

    [Theory]
    [InlineData("Stage.Open")]
    [InlineData("Duty.Officer")]
    [InlineData("Way.Desk")]
    [InlineData("broken.OpensFromSomewhere Way")]
    [InlineData("broken.DeemedByNoClock Why")]
    [InlineData("broken.share facet way")]
    public void A_nameless_one_is_rejected(string what) =>
        Assert.Contains(Unnamed(SpecimenModules.Bad), u => u.Replace('+', '.').EndsWith(what, StringComparison.Ordinal));
}
