namespace Yifa.Reports.Published;

/// <summary>A table's row of totals (合计) against the rows above it, column by column.</summary>
internal static class Tables
{
    public static IEnumerable<PublishedCheck> In(IReadOnlyList<PublishedFigure> figures)
    {
        var rows = new Dictionary<int, List<PublishedFigure>>();
        foreach (var figure in figures.Where(f => f.Row is not null))
        {
            var (table, column, isTotal) = figure.Row!.Value;
            var above = rows.TryGetValue(column, out var list) && list[0].Row!.Value.Table == table ? list : rows[column] = [];
            if (!isTotal)
                above.Add(figure);
            else if (
                above.Count >= 2
                && figure.Kind is PublishedKind.Count or PublishedKind.People or PublishedKind.PersonTimes or PublishedKind.Amount
            )
                yield return Sums.Check(figure, above, above.Sum(f => f.Value) == figure.Value ? Verdict.Holds : Verdict.DoesNotHold);
            if (above.Count == 0)
                rows.Remove(column);
        }
    }
}
