using Yifa.Kernel;

namespace Yifa.Tests;

/// <summary>A ledger over what was counted in memory, all of it by offices of one subtree.</summary>
public sealed class MemoryLedger(IEnumerable<Count> counts) : Ledger
{
    private readonly ILookup<string, Count> byFigure = counts.ToLookup(c => c.Figure);

    public decimal? Read(Figure figure, int year, params (string Facet, string Value)[] where) =>
        this.Read(figure, new Cut(Office.None, where), Period.Year(year)).AsTask().GetAwaiter().GetResult().Value;

    public override ValueTask<decimal> Total(Figure figure, Cut cut, Period period) => new(Sum(figure, Of(figure, cut, period)));

    public override ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(Figure figure, Cut cut, Period period, string facet) =>
        new([
            .. Of(figure, cut, period)
                .GroupBy(c => FacetText.Read(c.Facets).FirstOrDefault(f => f.Facet == facet).Value ?? "")
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, Sum(figure, g))),
        ]);

    public override ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period) =>
        new([.. period.Months().Select(m => (m, Sum(figure, Of(figure, cut, m))))]);

    public override ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period) =>
        new([(cut.Office, Sum(figure, Of(figure, cut, period)))]);

    private IEnumerable<Count> Of(Figure figure, Cut cut, Period period) =>
        byFigure[figure.Id]
            .Where(c =>
                c.On <= period.To && (figure.Kind == FigureKind.Stock || c.On >= period.From) && FacetText.Matches(c.Facets, cut.Where)
            );

    private static decimal Sum(Figure figure, IEnumerable<Count> counts) =>
        figure.Kind == FigureKind.Distinct ? counts.GroupBy(c => c.Key).Count(g => g.Sum(c => c.Amount) > 0) : counts.Sum(c => c.Amount);
}
