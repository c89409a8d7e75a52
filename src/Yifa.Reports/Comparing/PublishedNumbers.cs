using Yifa.Kernel;
using Yifa.Reports.Published;

namespace Yifa.Reports.Comparing;

/// <summary>The numbers of a report as read that are figures of ours, each with what has to be known about it.</summary>
public static class PublishedNumbers
{
    /// <param name="addressOf">Where a place of its text is shown; null for a report that no page shows.</param>
    public static IReadOnlyList<ComparedValue> Of(PublishedReport report, IReadOnlyList<Figure> catalogue, Func<int, string>? addressOf)
    {
        var known = catalogue.DistinctBy(f => f.Id).ToDictionary(f => f.Id);
        var checks = report.Checks.Where(c => c.Quotes.Count > 0).ToLookup(c => c.Quotes[0]);
        return
        [
            .. report
                .Figures.Where(f => f.Catalogue is not null && known.ContainsKey(f.Catalogue))
                .Select(f => new ComparedValue(
                    f.Catalogue!,
                    f.Name,
                    f.Raw,
                    f.Value,
                    f.Unit,
                    f.Qualifier,
                    f.Kind,
                    f.Section,
                    f.Quote,
                    addressOf?.Invoke(f.At)
                )
                {
                    Period = f.Period ?? report.Period,
                    Decimals = f.Decimals,
                    Flags = [.. FlagsOf(f, report, checks, known[f.Catalogue!]).Distinct()],
                }),
        ];
    }

    private static IEnumerable<Flag> FlagsOf(
        PublishedFigure figure,
        PublishedReport report,
        ILookup<string, PublishedCheck> checks,
        Figure ours
    )
    {
        foreach (var check in checks[figure.Quote].Where(c => IsOf(c, figure)))
            if (Flag.Of(check) is { } flag)
                yield return flag;
        if (Flag.Of(figure.Period ?? report.Period) is { } period)
            yield return period;
        if (ours.Unit == Figure.PerKind)
            yield return new(FlagKind.Unit, "指标按类别计数,是哪一类没有与别的报告对上", Parts: true);
        else if (!Measure.Same(figure.Unit, ours.Unit))
            yield return new(FlagKind.Unit, $"报告以{UnitOf(figure)}计,指标以{ours.Unit}计", Parts: true);
        if (figure.Kind is PublishedKind.Coverage or PublishedKind.Cadence || figure is { Value: null } or { Qualifier: "零" })
            yield return new(FlagKind.Words, $"报告写作“{figure.Raw}”,没有印出数", Parts: figure.Qualifier != "零");
        else if (figure.Qualifier is not (null or "达"))
            yield return new(FlagKind.Bound, $"“{figure.Raw}”{BoundOf(figure.Qualifier)}");
    }

    // one quote may hold two numbers; a check of rates says nothing of the count beside it
    private static bool IsOf(PublishedCheck check, PublishedFigure figure) =>
        check.Relation switch
        {
            Relation.Rate or Relation.SharedBase => figure.Kind == PublishedKind.Rate,
            Relation.Change => figure.Kind == PublishedKind.Change,
            Relation.Points => figure.Kind == PublishedKind.PercentagePoints,
            Relation.Ratio => figure.Kind == PublishedKind.Ratio,
            Relation.Sum or Relation.Subset => figure.Kind is PublishedKind.Count or PublishedKind.People or PublishedKind.PersonTimes,
            _ => false,
        };

    private static string UnitOf(PublishedFigure figure) => figure.Unit.Length == 0 ? "没有单位的数" : figure.Unit;

    private static string BoundOf(string qualifier) =>
        qualifier switch
        {
            "余" or "多" or "超" or "以上" or "不少于" or "不低于" => "是下限,实际的数更大",
            "近" or "以内" or "以下" => "是上限,实际的数不超过它",
            _ => "是约数",
        };
}
