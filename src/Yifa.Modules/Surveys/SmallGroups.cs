namespace Yifa.Modules.Surveys;

/// <summary>The answers of one group. Null numbers are those of a group too small to be told.</summary>
public sealed record GroupResult(string Site, int? Answers, int? Satisfied);

/// <summary>结果分组: what is told of groups, so that nobody is recognised in a small one, nor by subtracting the others from the whole.</summary>
public static class SmallGroups
{
    /// <summary>Groups of fewer than <see cref="Survey.Fewest"/> are not told; one such group alone takes the next smallest along.</summary>
    public static IReadOnlyList<GroupResult> Told(IReadOnlyCollection<(string Site, int Answers, int Satisfied)> groups)
    {
        var ordered = groups.OrderBy(g => g.Answers).ThenBy(g => g.Site, StringComparer.Ordinal).ToList();
        var hidden = ordered.Count(g => g.Answers < Survey.Fewest);
        if (hidden > 0)
            while (hidden < ordered.Count && (hidden == 1 || ordered.Take(hidden).Sum(g => g.Answers) < Survey.Fewest))
                hidden++;
        var small = ordered.Take(hidden).Select(g => g.Site).ToHashSet();
        return
        [
            .. groups
                .OrderBy(g => g.Site, StringComparer.Ordinal)
                .Select(g => small.Contains(g.Site) ? new GroupResult(g.Site, null, null) : new(g.Site, g.Answers, g.Satisfied)),
        ];
    }
}
