using System.Reflection;
using Yifa.Kernel;
using Yifa.Modules;
using Module = Yifa.Kernel.Module;

namespace Yifa.Tests.House;

/// <summary>Every act rests on an article and has somebody who may perform it: a duty, a party role, the statute or another matter's event.</summary>
public sealed class ActsAreEntitled
{
    public static IEnumerable<string> Faults(Module module) =>
        module.AllActs.SelectMany(a => Faults(module, a).Select(f => $"{a.Kind}.{a.Name} {f}"));

    private static IEnumerable<string> Faults(Module module, ActType act)
    {
        IReadOnlyList<object> by = act.By;
        if (string.IsNullOrWhiteSpace(act.Law))
            yield return "has no article";
        if (by.Count == 0 && !act.Deemed && act.Hears is null)
            yield return "can be performed by nobody";
        foreach (var who in by.Where(w => !module.Duties.Contains(w) && !IsRoleOf(module, w)))
            yield return $"names {who}, which is no duty or role of its module";
        foreach (var stage in (act.Type.GetCustomAttribute<FromAttribute>()?.Stages ?? []).Where(s => s.GetType() != StagesOf(module)))
            yield return $"names {stage}, which is no stage of its module";
        if (act.Opens && act.From.Count > 0)
            yield return "opens a matter and yet has a stage it starts from";
        if (!act.Deemed)
            yield break;
        if (act.Fields.Count > 0)
            yield return "is deemed and yet has fields";
        if (act.By.Count > 0 || act.Opens)
            yield return "is deemed and yet somebody performs it";
        if (!act.Earlier && module.Clocks.All(c => c.Deemed != act.Type))
            yield return "is deemed and yet no period names it";
    }

    /// <summary>Periods whose silence performs an act that is not a deemed act of the same module.</summary>
    public static IEnumerable<string> WrongSilences(Module module) =>
        from clock in module.Clocks
        let deemed = clock.Deemed
        where deemed is not null && !module.AllActs.Any(a => a.Type == deemed && a.Deemed)
        select $"{module.Kind}.{clock.Name} names {deemed.Name}";

    /// <summary>Acts of an assembly that no module of the catalogue offers or keeps.</summary>
    public static IEnumerable<string> Lost(Assembly assembly, IEnumerable<Module> modules) =>
        assembly
            .GetTypes()
            .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(Act)))
            .Except(modules.SelectMany(m => m.AllActs).Select(a => a.Type))
            .Select(t => t.FullName!);

    [Fact]
    public void Every_act_has_an_article_and_somebody_to_perform_it() => Assert.Empty(Catalogue.Modules.SelectMany(Faults));

    [Fact]
    public void A_period_s_silence_performs_a_deemed_act() => Assert.Empty(Catalogue.Modules.SelectMany(WrongSilences));

    [Fact]
    public void Every_act_belongs_to_a_module() => Assert.Empty(Lost(typeof(Catalogue).Assembly, Catalogue.Modules));

    [Fact]
    public void A_sound_module_passes()
    {
        Assert.Empty(Faults(SpecimenModules.Good));
        Assert.Empty(WrongSilences(SpecimenModules.Good));
    }

    [Theory]
    [InlineData("Nobody can be performed by nobody")]
    [InlineData("OpensFromSomewhere opens a matter and yet has a stage")]
    [InlineData("DeemedByNoClock is deemed and yet has fields")]
    [InlineData("DeemedByNoClock is deemed and yet no period names it")]
    [InlineData("NotDeemed names Officer, which is no duty or role")]
    [InlineData("NotDeemed names Closed, which is no stage")]
    public void A_broken_act_is_rejected(string fault) => Assert.Contains(Faults(SpecimenModules.Bad), f => f.Contains(fault));

    [Fact]
    public void A_period_naming_an_act_that_is_not_deemed_is_rejected() =>
        Assert.Equal(["broken.review names NotDeemed"], WrongSilences(SpecimenModules.Bad));

    [Fact]
    public void An_act_of_no_module_is_rejected() =>
        Assert.Contains(
            Lost(typeof(ActsAreEntitled).Assembly, [SpecimenModules.Good]),
            n => n.EndsWith("+Nobody", StringComparison.Ordinal)
        );

    private static bool IsRoleOf(Module module, object who) =>
        who is Enum && who.GetType().IsDefined(typeof(PartyRolesAttribute)) && who.GetType().Assembly == module.MatterType.Assembly;

    private static Type StagesOf(Module module) => module.MatterType.GetProperty(nameof(Stage))!.PropertyType;
}
