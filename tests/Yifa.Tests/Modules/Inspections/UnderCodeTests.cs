using System.Reflection;
using Yifa.Kernel;
using Yifa.Modules.Inspections;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>无码不检查 is a matter of the gate: what officers do from the code on stands under it, or on this list with its reason.</summary>
public sealed class UnderCodeTests
{
    private static readonly Dictionary<Type, string> Free = new()
    {
        [typeof(ReceiveTest)] = "the laboratory answers when the code has long expired; nobody enters the premises",
        [typeof(TellResult)] = "tells what was recorded under the code, days later where a test was awaited",
        [typeof(OrderRectification)] = "a paper upon what was recorded under the code",
        [typeof(Rectify)] = "takes in what the enterprise says it has done",
        [typeof(VerifyRectification)] = "by what was handed in; on the spot it asks for a valid code itself",
        [typeof(RegisterCode)] = "registers the code",
    };

    public static IEnumerable<string> Bare(IEnumerable<Type> acts, IReadOnlyCollection<Type> free) =>
        from act in acts
        where !act.IsDefined(typeof(UnderCodeAttribute)) && !free.Contains(act)
        where act.GetCustomAttribute<ByAttribute>()?.Who.Contains(InspectionDuty.Officer) == true
        where act.GetCustomAttribute<FromAttribute>()?.Stages.All(s => s is InspectionStage.Planned) != true
        where !act.GetCustomAttribute<ActAttribute>()!.Opens
        select act.Name;

    // the kernel's own acts, of papers, seals and service, look at nobody's premises
    private static IEnumerable<Type> Own =>
        InspectionsModule.Module.Acts.Select(a => a.Type).Where(t => t.Assembly == typeof(InspectionsModule).Assembly);

    [Fact]
    public void Every_act_of_officers_from_the_code_on_stands_under_it() => Assert.Empty(Bare(Own, Free.Keys));

    [Fact]
    public void Nothing_stands_on_the_list_without_need() => Assert.All(Free.Keys, t => Assert.Contains(t.Name, Bare(Own, [])));

    [Fact]
    public void An_act_without_a_code_is_rejected() => Assert.Equal([nameof(LookAround)], Bare([typeof(LookAround)], Free.Keys));

    [Act("看一看", "优化营商环境条例 58"), By(InspectionDuty.Officer), From(InspectionStage.Coded)]
    private sealed record LookAround : Act<Inspection>
    {
        public override void Perform(Inspection matter, Scene at) => matter.Result = "看过";
    }
}
