namespace Yifa.Kernel;

/// <summary>How the public is told a number.</summary>
public enum Telling
{
    [Label("列出")]
    Told,

    /// <summary>Below the least number: only that it is.</summary>
    [Label("少于")]
    Few,

    /// <summary>Not itself small, or not to be told from one that is: kept back so that no small number can be worked out.</summary>
    [Label("未列出")]
    Beside,
}

/// <summary>
/// 小数隐去: which cells of a table the public is told, so that none below the least number is told, nor worked out from those that are.
/// A cell is a list of amounts, one for each part of the region that is told apart elsewhere: where one of them is small, so is the cell.
/// </summary>
/// <param name="few">The least number that is told; zero always is.</param>
public sealed class Suppression(int few)
{
    /// <summary>Neither zero nor at least the least number.</summary>
    public bool IsSmall(decimal amount) => amount != 0 && Math.Abs(amount) < few;

    /// <summary>
    /// A row of cells under one told total. Where a small one must be kept back, others go with it, the smallest first, until what is kept
    /// back leaves every small value possible.
    /// </summary>
    /// <param name="adds">Whether the cells add up to the total; levels at dates do not.</param>
    /// <param name="named">Whether 少于 may be said: of numbers themselves, not of amounts that follow them.</param>
    /// <returns>Null when nothing of the row can be told, not even which cells are zero.</returns>
    public IReadOnlyList<Telling>? Row(IReadOnlyList<IReadOnlyList<decimal>> cells, bool adds = true, bool named = true)
    {
        var small = Enumerable.Range(0, cells.Count).Where(i => cells[i].Any(IsSmall)).ToList();
        var layers = Enumerable.Range(0, cells.Count == 0 ? 0 : cells[0].Count).Count(l => cells.Any(c => c[l] != 0));
        var says = named && layers <= 1;
        var hidden = new List<int>(small);
        if (adds && small.Count > 0)
        {
            var others = Enumerable.Range(0, cells.Count).Except(small).Where(i => Sum(cells[i]) != 0).OrderBy(i => Sum(cells[i]));
            foreach (var next in others)
                if (Holds(cells, small, hidden, says))
                    break;
                else
                    hidden.Add(next);
            if (!Holds(cells, small, hidden, says))
                return null;
        }
        return
        [
            .. cells.Select(
                (_, i) =>
                    !hidden.Contains(i) ? Telling.Told
                    : says && small.Contains(i) ? Telling.Few
                    : Telling.Beside
            ),
        ];
    }

    /// <summary>
    /// Which parts of a total show the row that the total shows. A part whose cells are not all told as they are shows none, and others stay
    /// closed with it, the smallest first, until what the closed ones hold together is small in no cell.
    /// </summary>
    /// <param name="told">The row of the total.</param>
    /// <param name="parts">Each with whether its own total is told, and its cells in the same order.</param>
    /// <param name="adds">Whether the cells of a row add up.</param>
    public IReadOnlyList<bool> Open(
        IReadOnlyList<Telling> told,
        IReadOnlyList<(bool Told, IReadOnlyList<IReadOnlyList<decimal>> Cells)> parts,
        bool adds = true
    )
    {
        var merged = parts.Select(p => Merged(told, p.Cells, adds)).ToList();
        var open = parts.Select((p, i) => p.Told && !merged[i].Any(IsSmall)).ToList();
        foreach (var next in Enumerable.Range(0, parts.Count).OrderBy(i => merged[i].Sum()))
        {
            var closed = merged.Where((_, i) => !open[i]).ToList();
            if (closed.Count == 0 || !Enumerable.Range(0, closed[0].Count).Any(c => IsSmall(closed.Sum(m => m[c]))))
                break;
            open[next] = false;
        }
        return open;
    }

    /// <summary>What a row tells once the cells kept back are one.</summary>
    private static IReadOnlyList<decimal> Merged(IReadOnlyList<Telling> told, IReadOnlyList<IReadOnlyList<decimal>> cells, bool adds)
    {
        var shown = cells.Where((_, i) => told[i] == Telling.Told).SelectMany(c => c);
        var kept = cells.Where((_, i) => told[i] != Telling.Told).ToList();
        return !adds || kept.Count == 0 ? [.. shown] : [.. shown, .. Enumerable.Range(0, kept[0].Count).Select(l => kept.Sum(c => c[l]))];
    }

    private bool Holds(IReadOnlyList<IReadOnlyList<decimal>> cells, List<int> small, List<int> hidden, bool says)
    {
        if (hidden.Any(i => cells[i].Any(a => a < 0)))
            return false;
        var (together, most) = (hidden.Sum(i => Sum(cells[i])), few - 1);
        var beside = hidden.Count - small.Count;
        // said to be small, each of them may be anything from 1 to the most; those beside are at least the least number
        if (says)
            return together - most >= small.Count - 1 + beside * few && (beside > 0 || together - 1 <= (small.Count - 1) * most);
        return hidden.Count > 1
            && together - (hidden.Count - 1) >= few
            && Enumerable.Range(0, cells[0].Count).All(l => !IsSmall(hidden.Sum(i => cells[i][l])));
    }

    private static decimal Sum(IReadOnlyList<decimal> cell) => cell.Sum();
}
