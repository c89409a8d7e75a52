using Yifa.Kernel;

namespace Yifa.Tests.Reports;

/// <summary>Contributions in a list, summed when asked.</summary>
sealed class PlainLedger : Ledger
{
    private readonly List<(string Figure, DateOnly On, string Facets, decimal Amount)> counted = [];

    /// <summary>Spreads whole amounts over the months of a year, the rest in December.</summary>
    public PlainLedger Counting(Figure figure, int year, decimal amount, string facets = "")
    {
        var each = Math.Floor(amount / 12);
        for (var month = 1; month <= 12; month++)
            counted.Add((figure.Id, new(year, month, 15), facets, month < 12 ? each : amount - 11 * each));
        return this;
    }

    public override ValueTask<decimal> Total(Figure figure, Cut cut, Period period) =>
        new(
            counted
                .Where(c => c.Figure == figure.Id && c.On <= period.To && (figure.Kind == FigureKind.Stock || c.On >= period.From))
                .Where(c => FacetText.Matches(c.Facets, cut.Where))
                .Sum(c => c.Amount)
        );

    public override async ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period)
    {
        var months = new List<(Period, decimal)>();
        foreach (var month in period.Months())
            months.Add((month, await Total(figure, cut, month)));
        return months;
    }

    public override ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(Figure figure, Cut cut, Period period, string facet) =>
        throw new NotSupportedException("A report is not cut by facet.");

    public override ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period) =>
        throw new NotSupportedException("A report is not cut by office.");
}
