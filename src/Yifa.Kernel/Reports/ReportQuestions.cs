namespace Yifa.Kernel;

/// <summary>What a report asks of the records: the counted figures behind everything its template binds, for its year and the year before.</summary>
public static class ReportQuestions
{
    /// <summary>Each question once, named <c>figure;cut;from/to</c>.</summary>
    /// <param name="body">Stands for <c>{body}</c>; without it what is bound to it is not asked.</param>
    public static IEnumerable<FigureQuestion> Of(ReportTemplate template, Func<string, Figure?> figureOf, int year, string? body)
    {
        var period = Period.Year(year);
        var bound =
            from b in template.Bounds
            let figure = figureOf(b.Figure)
            where figure is { NotYet: null } && (body is not null || b.Where.All(w => !w.Value.Contains("{body}")))
            let cut = b.Where.Select(w => (w.Facet, w.Value.Replace("{body}", body))).ToList()
            from span in (Period[])[period, period.YearBefore]
            from question in Behind(figure, cut, span)
            select question;
        var monthly =
            from table in template.Monthly
            let figure = figureOf(table.Bound.Figure)
            where figure is { IsCounted: true }
            from month in period.Months().Concat(period.YearBefore.Months())
            from question in Behind(figure, table.Bound.Where, month)
            select question;
        return bound.Concat(monthly).DistinctBy(q => q.Name);
    }

    /// <summary>The name under which a counted figure's value is kept for a cut and a period.</summary>
    public static string NameOf(Figure figure, IEnumerable<(string Facet, string Value)> where, Period period) =>
        $"{figure.Id};{TextOf(where)};{(figure.Kind == FigureKind.Stock ? new Period(period.To, period.To) : period)}";

    /// <summary>The counted figures that a figure is read from, for a cut and a period; none when it has no reading yet.</summary>
    public static IEnumerable<FigureQuestion> Behind(Figure figure, IReadOnlyList<(string Facet, string Value)> where, Period period)
    {
        if (figure.NotYet is not null)
            return [];
        if (figure.Of is { } of)
            return Behind(of, where, period).Concat(Behind(of, where, period.YearBefore));
        List<(string Facet, string Value)> own = [.. where.Where(w => figure.Facets.Contains(w.Facet))];
        if (figure.Numerator is { } numerator)
            return Behind(numerator, [.. own, .. figure.NumeratorWhere], period)
                .Concat(Behind(figure.Denominator!, [.. own, .. figure.DenominatorWhere], period));
        return [new(NameOf(figure, own, period), figure.Id, period, TextOf(own))];
    }

    private static string TextOf(IEnumerable<(string Facet, string Value)> where) =>
        string.Join(
            ';',
            where.Distinct().OrderBy(w => w.Facet, StringComparer.Ordinal).Select(w => $"{w.Facet}={FacetText.Safe(w.Value)}")
        );
}
