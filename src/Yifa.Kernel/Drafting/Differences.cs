namespace Yifa.Kernel;

/// <summary>How a line of one version of a text stands to the other.</summary>
public enum LineChange
{
    Same,
    Gone,
    New,
}

/// <summary>修改对照: two versions of a text, line by line.</summary>
public static class Differences
{
    private const int MostLines = 1000;

    /// <summary>The lines of both in reading order, those gone before those that took their place; as few of both as can be.</summary>
    public static IReadOnlyList<(LineChange Change, string Line)> Of(string before, string after)
    {
        string[] old = [.. before.ReplaceLineEndings("\n").Split('\n').Take(MostLines)];
        string[] now = [.. after.ReplaceLineEndings("\n").Split('\n').Take(MostLines)];
        var kept = Kept(old, now);
        var lines = new List<(LineChange, string)>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                lines.Add((LineChange.Same, now[j++]));
                i++;
            }
            else if (i < old.Length && (j == now.Length || kept[i + 1, j] >= kept[i, j + 1]))
                lines.Add((LineChange.Gone, old[i++]));
            else
                lines.Add((LineChange.New, now[j++]));
        return lines;
    }

    // the most lines that the texts have in common from each pair of places on
    private static int[,] Kept(string[] old, string[] now)
    {
        var kept = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        for (var j = now.Length - 1; j >= 0; j--)
            kept[i, j] = old[i] == now[j] ? kept[i + 1, j + 1] + 1 : Math.Max(kept[i + 1, j], kept[i, j + 1]);
        return kept;
    }
}
