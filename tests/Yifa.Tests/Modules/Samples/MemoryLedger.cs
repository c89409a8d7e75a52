using Yifa.Kernel;

namespace Yifa.Tests.Modules.Samples;

/// <summary>A ledger kept in memory: every contribution as it was counted, added up when asked.</summary>
public sealed class MemoryLedger : Ledger
{
    private readonly Dictionary<string, Dictionary<Line, decimal>> byFigure = [];
    private readonly Dictionary<int, Office> offices = [];

    private readonly record struct Line(DateOnly On, int Office, string Facets, string? Key);

    public MemoryLedger(params (Office Office, Count Count)[] counted)
    {
        foreach (var (office, count) in counted)
            Add(office, [count]);
    }

    public MemoryLedger Add(Office office, IEnumerable<Count> counts)
    {
        offices[office.Id] = office;
        foreach (var count in counts)
        {
            if (!byFigure.TryGetValue(count.Figure, out var lines))
                byFigure[count.Figure] = lines = [];
            var line = new Line(count.On, office.Id, count.Facets, count.Key);
            lines[line] = lines.GetValueOrDefault(line) + count.Amount;
        }
        return this;
    }

    public override ValueTask<decimal> Total(Figure figure, Cut cut, Period period) => new(Sum(figure, Lines(figure, cut, period)));

    public override ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(Figure figure, Cut cut, Period period, string facet) =>
        new([
            .. Lines(figure, cut, period)
                .GroupBy(l => FacetText.Read(l.Line.Facets).FirstOrDefault(f => f.Facet == facet).Value ?? "")
                .Select(g => (g.Key, Sum(figure, g))),
        ]);

    public override ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period) =>
        new([.. period.Months().Select(m => (m, Sum(figure, Lines(figure, cut, m))))]);

    public override ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period) =>
        new([
            .. offices
                .Values.Where(o => o.Within(cut.Office))
                .Select(o => (o, Sum(figure, Lines(figure, cut with { Office = o }, period)))),
        ]);

    private IEnumerable<(Line Line, decimal Amount)> Lines(Figure figure, Cut cut, Period period) =>
        from line in byFigure.GetValueOrDefault(figure.Id) ?? []
        where figure.Kind == FigureKind.Stock || line.Key.On >= period.From
        where line.Key.On <= period.To
        where offices[line.Key.Office].Within(cut.Office) && FacetText.Matches(line.Key.Facets, cut.Where)
        select (line.Key, line.Value);

    private static decimal Sum(Figure figure, IEnumerable<(Line Line, decimal Amount)> lines) =>
        figure.Kind == FigureKind.Distinct ? lines.Select(l => l.Line.Key).Distinct().Count() : lines.Sum(l => l.Amount);
}
