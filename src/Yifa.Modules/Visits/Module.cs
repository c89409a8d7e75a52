using Yifa.Kernel;

namespace Yifa.Modules.Visits;

/// <summary>走访: rosters of people to be visited, and who has been.</summary>
public static class VisitsModule
{
    public static Module Module { get; } =
        Module.Of<PersonToVisit, Stage>("visits", "走访", duties: typeof(Duty), clocks: null, figures: typeof(Figures), documents: null);
}
