using Yifa.Reports.Published;

namespace Yifa.Reports.Comparing;

/// <summary>Which units count alike: 件 and 起 do, 人 and 人次 do not.</summary>
internal static class Measure
{
    public static bool Same(string one, string other)
    {
        var (a, b) = (Plain(one), Plain(other));
        return a == b || (CatalogueWords.GroupOf(a) is >= 0 and var group && group == CatalogueWords.GroupOf(b));
    }

    // a ratio has no unit, whatever the figure calls it
    private static string Plain(string unit) => Folding.Fold(unit) is "比值" ? "" : Folding.Fold(unit);
}
