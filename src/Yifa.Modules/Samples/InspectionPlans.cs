using Yifa.Kernel;
using Yifa.Modules.Inspections;

namespace Yifa.Modules.Samples;

/// <summary>The inspection plans of a sample district: its departments and some of its streets and towns each have one, and nobody has pooled them yet.</summary>
internal static class InspectionPlans
{
    private const int Bodies = 12;

    /// <summary>Who plans at each body.</summary>
    public static IReadOnlyList<SamplePlanners> Employ(RegionTree tree, District district)
    {
        Office[] bodies = [.. district.Departments.Concat(tree.Offices.Where(o => o.Kind == "street")).Take(Bodies)];
        return [.. bodies.Select(b => Employ(tree, b))];
    }

    private static SamplePlanners Employ(RegionTree tree, Office office)
    {
        Actor Holder(string id, string name, PlanDuty duty)
        {
            var code = $"inspection-plans.{duty}";
            return tree.Staff(office, $"{office.Code}.{id}", name, code).As(code)!;
        }
        return new(office, Holder("ji.mou", "计某", PlanDuty.Planner), Holder("lu.mou", "陆某", PlanDuty.Head));
    }

    /// <summary>Eleven plans in force, one still waiting to be filed.</summary>
    public static IEnumerable<Script> Told(IReadOnlyList<SamplePlanners> bodies, string division, int year, int seed) =>
        bodies.Select(
            (who, n) => new SamplePlans(year, division, Enterprises: 120, seed).Told(who, n, count: 30 + n * 3, isFiled: n < Bodies - 1)
        );
}
