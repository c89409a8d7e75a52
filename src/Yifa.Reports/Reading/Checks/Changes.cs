namespace Yifa.Reports.Published;

/// <summary>Changes on the year before: which number of that year they start from.</summary>
internal static class Changes
{
    public static IEnumerable<PublishedCheck> In(List<PublishedFigure> sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i] is { Kind: PublishedKind.Change, Unit: "%", IsExact: true } change)
                yield return Of(change, i > 0 ? sentence[i - 1] : null, sentence.Take(i));
            else if (sentence[i] is { Kind: PublishedKind.PercentagePoints, IsExact: true } points)
                yield return Points(points, i > 0 ? sentence[i - 1] : null);
    }

    private static PublishedCheck Of(PublishedFigure change, PublishedFigure? current, IEnumerable<PublishedFigure> earlier)
    {
        if (current is { Kind: PublishedKind.Change, Unit: not "%" })
            current = earlier.LastOrDefault(f => f.Counts);
        var follows = Follows(change);
        if (
            current is not { IsExact: true, Value: > 0 }
            || !follows
            || !(current.Counts || current.Kind is PublishedKind.Amount or PublishedKind.Views)
        )
            return new(Relation.Change, Verdict.BaseNotPrinted, Signed(change), null, [change.Quote]);
        var implied = Implied.Before(current.Value.Value, change.Value!.Value, change.Decimals);
        // a number that was itself rounded, 1.85亿, starts from no whole number in particular
        var whole = current.Decimals == 0 && current.Counts;
        return implied.IsPossible || !whole
            ? new(Relation.Change, Verdict.Holds, Signed(change), $"上年应为 {implied}", [change.Quote, current.Quote])
            : new(Relation.Change, Verdict.DoesNotHold, Signed(change), "没有整数的上年数可得出", [change.Quote, current.Quote]);
    }

    private static PublishedCheck Points(PublishedFigure points, PublishedFigure? rate)
    {
        if (rate is not { Kind: PublishedKind.Rate, IsExact: true } || !Follows(points))
            return new(Relation.Points, Verdict.BaseNotPrinted, Signed(points), null, [points.Quote]);
        var before = rate.Value!.Value - points.Value!.Value;
        var possible = before >= 0 && (before <= 100 || rate.Value > 100);
        return new(
            Relation.Points,
            possible ? Verdict.Holds : Verdict.DoesNotHold,
            Signed(points),
            $"{rate.Value:0.####}% - {points.Value:0.####} = {before:0.####}%",
            [points.Quote, rate.Quote]
        );
    }

    /// <summary>同比上升13.5% says it of the number before; 数量同比增加32% of its own.</summary>
    internal static bool Follows(PublishedFigure change) =>
        Wording.Bare(change.Before, new(0, change.Before.Length)) is var bare && IsComparison(change.Before[bare.Start..bare.End]);

    private static bool IsComparison(string before) =>
        before.Length == 0 || ((string[])["同比", "环比", "较", "比", "增", "下降", "上升", "减", "降", "提"]).Any(before.StartsWith);

    private static string Signed(PublishedFigure change) => $"{(change.Value > 0 ? "+" : "")}{change.Value:0.####}{change.Unit}";
}
