using Yifa.Kernel;
using Yifa.Modules.Assessment;

namespace Yifa.Modules.Samples;

/// <summary>Assessments of a sample district's government, told once the matters stand that its figures count.</summary>
internal static class YearAssessments
{
    /// <summary>2020: all 95 indicators of the demonstration checked, the review before it.</summary>
    public static IEnumerable<Script> Baoshan2020(RegionTree tree, District district) =>
        [Told(tree, district, 2020, "demonstration", new(2020, 3, 2), [new HandIn()])];

    /// <summary>The year's performance, reviewed and published.</summary>
    public static IEnumerable<Script> Shangyu2024(RegionTree tree, District district)
    {
        var leaves = Tree("performance");
        Act[] rest =
        [
            new HandIn(),
            .. leaves.Select((l, i) => i == 1 ? new Review(l.Code, l.Points - 2, "程序记录不全") : new Review(l.Code, Opinion: "佐证齐全")),
            new FinishReview(),
            new PublishScore(),
        ];
        return [Told(tree, district, 2024, "performance", new(2024, 12, 2), rest)];
    }

    /// <summary>The year's performance while it is being checked: what figures fill is filled, the rest waits.</summary>
    public static IEnumerable<Script> Minhang2024(RegionTree tree, District district) =>
        [Told(tree, district, 2024, "performance", new(2024, 12, 2), [], checks: 1)];

    /// <param name="rest">What follows the self-checks.</param>
    /// <param name="checks">So many indicators that no figure fills are checked; all unless said otherwise.</param>
    private static Script Told(
        RegionTree tree,
        District district,
        int year,
        string kind,
        DateOnly begins,
        IReadOnlyList<Act> rest,
        int checks = int.MaxValue
    )
    {
        var leaves = Tree(kind);
        Act[] acts =
        [
            new Begin(new(kind, 1), district.Government.Name, year, begins.AddDays(200)),
            .. leaves.Select(l => l.Code.Split('.')[0]).Distinct().Select((c, i) => new Assign([c], $"示例责任部门{i + 1}")),
            new FillFromFigures(),
            .. leaves
                .Where(l => l.Target is null)
                .Take(checks)
                .Select((l, i) => new SelfCheck(l.Code, i % 9 == 4 ? l.Points / 2 : l.Points, "示例佐证材料")),
            .. rest,
        ];
        return new(
            AssessmentModule.Module.Kind,
            district.Government,
            [.. acts.Select((a, i) => Step.OnTheDay(begins.AddDays(Math.Min(i, 20)), i, HolderOf(tree, a), a))],
            $"{year} {kind}"
        );
    }

    private static IReadOnlyList<Indicator> Tree(string kind) =>
        [.. Scheme.Of(AssessmentModule.Module.Kinds!.Last(kind)!).Where(i => i.IsLeaf)];

    private static Actor HolderOf(RegionTree tree, Act act)
    {
        var duty = AssessmentModule.Module.Act(act.GetType()).Duties[0];
        return tree.Accounts.Select(a => a.As(duty)).OfType<Actor>().First();
    }
}
