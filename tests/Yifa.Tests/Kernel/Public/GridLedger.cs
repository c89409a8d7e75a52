using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Public;

/// <summary>Contributions of one year, by office, month and two facets.</summary>
internal sealed class GridLedger(IReadOnlyList<Office> offices) : Ledger
{
    private readonly List<(string Figure, Office Office, DateOnly On, string Facets, decimal Amount)> lines = [];

    public GridLedger Add(Figure figure, Office office, int month, string facets, decimal amount, int year = 2024)
    {
        lines.Add((figure.Id, office, new(year, month, 10), facets, amount));
        return this;
    }

    public override ValueTask<decimal> Total(Figure figure, Cut cut, Period period) => new(Lines(figure, cut, period).Sum(l => l.Amount));

    public override ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(Figure figure, Cut cut, Period period, string facet) =>
        new([
            .. Lines(figure, cut, period)
                .GroupBy(l => FacetText.Read(l.Facets).FirstOrDefault(f => f.Facet == facet).Value ?? "")
                .Select(g => (g.Key, g.Sum(l => l.Amount)))
                .Where(v => v.Item2 != 0),
        ]);

    public override ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period) =>
        new([.. period.Months().Select(m => (m, Lines(figure, cut, m).Sum(l => l.Amount)))]);

    public override ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period)
    {
        var rows = new List<(Office, decimal)>();
        var own = Lines(figure, cut, period).Where(l => l.Office == cut.Office).Sum(l => l.Amount);
        if (own != 0)
            rows.Add((cut.Office, own));
        foreach (var below in Below(cut.Office))
            if (Lines(figure, cut with { Office = below }, period).Sum(l => l.Amount) is var total and not 0)
                rows.Add((below, total));
        return new(rows);
    }

    public IEnumerable<Office> Below(Office office) =>
        offices.Where(o => o != office && o.Within(office) && !o.Path[office.Path.Length..].TrimEnd('/').Contains('/'));

    private IEnumerable<(string Figure, Office Office, DateOnly On, string Facets, decimal Amount)> Lines(
        Figure figure,
        Cut cut,
        Period period
    ) =>
        lines.Where(l =>
            l.Figure == figure.Id
            && l.Office.Within(cut.Office)
            && l.On <= period.To
            && (figure.Kind == FigureKind.Stock || l.On >= period.From)
            && FacetText.Matches(l.Facets, cut.Where)
        );
}
