using Yifa.Kernel;

namespace Yifa.Tests.Kernel;

/// <summary>A ledger of contributions kept in memory, each under the office it belongs to.</summary>
internal sealed class MemoryLedger(params (Office Office, Count Count)[] counted) : Ledger
{
    public override ValueTask<decimal> Total(Figure figure, Cut cut, Period period) => new(Sum(figure, Of(figure, cut, period)));

    public override ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(Figure figure, Cut cut, Period period, string facet) =>
        new([
            .. Of(figure, cut, period)
                .GroupBy(c => FacetText.Read(c.Facets).FirstOrDefault(f => f.Facet == facet).Value ?? "", StringComparer.Ordinal)
                .Select(g => (g.Key, Sum(figure, g))),
        ]);

    public override ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period) =>
        new([.. period.Months().Select(m => (m, Sum(figure, Of(figure, cut, m))))]);

    public override ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period) =>
        new([.. counted.Select(c => c.Office).Distinct().Select(o => (o, Sum(figure, Of(figure, cut with { Office = o }, period))))]);

    private IEnumerable<Count> Of(Figure figure, Cut cut, Period period) =>
        from c in counted
        where c.Count.Figure == figure.Id && c.Office.Within(cut.Office) && FacetText.Matches(c.Count.Facets, cut.Where)
        where c.Count.On <= period.To && (figure.Kind == FigureKind.Stock || c.Count.On >= period.From)
        select c.Count;

    private static decimal Sum(Figure figure, IEnumerable<Count> counts) =>
        figure.Kind == FigureKind.Distinct ? counts.Select(c => c.Key).Distinct().Count() : counts.Sum(c => c.Amount);
}
