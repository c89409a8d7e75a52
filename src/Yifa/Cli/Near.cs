namespace Yifa.Cli;

/// <summary>What somebody may have meant by a name that does not exist.</summary>
public static class Near
{
    /// <summary>The names closest to the one typed, at most so many, best first; all of them when they are few.</summary>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> names, int most = 6)
    {
        var all = names.Distinct().ToList();
        return all.Count <= most ? all : [.. all.OrderBy(n => Distance(typed, n)).ThenBy(n => n, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>The sentence that refuses a name and offers others.</summary>
    public static UsageException Unknown(string what, string typed, IEnumerable<string> names) =>
        new(
            To(typed, names) is { Count: > 0 } near
                ? $"没有{what}“{Cut(typed)}”,可用:{string.Join('、', near)}"
                : $"没有{what}“{Cut(typed)}”"
        );

    private static string Cut(string text) => text.Length <= 60 ? text : text[..60] + "…";

    // how many letters differ (Levenshtein), a part of the name counting as closer
    private static int Distance(string one, string other)
    {
        if (one.Length > 60)
            return one.Length;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (corner, left) = (row[0], row[0] = i);
            for (var j = 1; j <= other.Length; j++)
            {
                var here = Math.Min(Math.Min(row[j], left) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                (corner, left, row[j]) = (row[j], here, here);
            }
        }
        return row[^1] - (other.Contains(one, StringComparison.OrdinalIgnoreCase) ? other.Length : 0);
    }
}
