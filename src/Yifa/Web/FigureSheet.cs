using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>One month of a figure, and the same month of the year before.</summary>
public sealed record MonthRow(Period Month, Reading Now, Reading? Before);

/// <summary>A figure cut by one facet.</summary>
public sealed record FacetCut(string Facet, IReadOnlyList<(string Value, Reading Reading)> Rows);

/// <summary>Everything the page of a figure shows, read at one moment.</summary>
public sealed record FigureSheet(
    Reading Now,
    Reading? Before,
    IReadOnlyList<MonthRow> Months,
    IReadOnlyList<(Office Office, Reading Reading)> Offices,
    IReadOnlyList<FacetCut> Facets
)
{
    public static Task<FigureSheet> Read(CaseStore store, Figure figure, FigureScope scope, Module? module) =>
        store.Read(async ledger =>
        {
            var (cut, period) = (scope.Cut, scope.Period);
            return new FigureSheet(
                await ledger.Read(figure, cut, period),
                figure.Of is null ? await ledger.Read(figure, cut, period.YearBefore) : null,
                scope.Month is null ? await ByMonth(ledger, figure, cut, period) : [],
                await ByOffice(ledger, figure, cut, period, store.Below(scope.Office)),
                await ByFacet(ledger, figure, scope, module)
            );
        });

    /// <summary>The twelve months of a year beside those of the year before.</summary>
    public static async ValueTask<IReadOnlyList<MonthRow>> ByMonth(Ledger ledger, Figure figure, Cut cut, Period period)
    {
        var now = await EachMonth(ledger, figure, cut, period);
        var before = figure.Of is null ? await EachMonth(ledger, figure, cut, period.YearBefore) : [];
        return [.. now.Select((reading, i) => new MonthRow(reading.Period, reading, before.Count > i ? before[i] : null))];
    }

    private static async ValueTask<List<Reading>> EachMonth(Ledger ledger, Figure figure, Cut cut, Period period)
    {
        var readings = new List<Reading>();
        if (figure.IsCounted)
            foreach (var (month, total) in await ledger.TotalByMonth(figure, cut.For(figure), period))
                readings.Add(new(figure, cut, month, total));
        else
            foreach (var month in period.Months())
                readings.Add(await ledger.Read(figure, cut, month));
        return readings;
    }

    private static async ValueTask<IReadOnlyList<(Office, Reading)>> ByOffice(
        Ledger ledger,
        Figure figure,
        Cut cut,
        Period period,
        IEnumerable<Office> below
    )
    {
        var rows = new List<(Office, Reading)>();
        if (figure.IsCounted)
            foreach (var (office, total) in await ledger.TotalByOffice(figure, cut.For(figure), period))
                rows.Add((office, new(figure, cut with { Office = office }, period, total)));
        else
            foreach (var office in below)
                if (await ledger.Read(figure, cut with { Office = office }, period) is { Value: not null } reading)
                    rows.Add((office, reading));
        return rows.Any(r => r.Item1 != cut.Office) ? rows : [];
    }

    private static async ValueTask<IReadOnlyList<FacetCut>> ByFacet(Ledger ledger, Figure figure, FigureScope scope, Module? module)
    {
        var cuts = new List<FacetCut>();
        foreach (var facet in figure.Facets.Where(f => scope.Where.All(w => w.Facet != f)))
        {
            var rows = new List<(string, Reading)>();
            foreach (var (value, total) in await Values(ledger, FigureBook.Base(figure), scope, facet, module))
            {
                var cut = scope.Cut.And([(facet, value)]);
                if (total is { } known && figure.IsCounted)
                    rows.Add((value, new(figure, cut, scope.Period, known)));
                else if (value.Length > 0 && await ledger.Read(figure, cut, scope.Period) is { Value: not null and not 0 } reading)
                    rows.Add((value, reading));
            }
            if (rows.Any(r => r.Item1.Length > 0)) // a facet that nothing states would only repeat the total
                cuts.Add(new(facet, [.. rows.OrderByDescending(r => r.Item2.Value)]));
        }
        return cuts;
    }

    // different keys do not add up over values, so each value of a distinct figure is read for itself
    private static async ValueTask<IEnumerable<(string Value, decimal? Total)>> Values(
        Ledger ledger,
        Figure counted,
        FigureScope scope,
        string facet,
        Module? module
    ) =>
        counted.Kind == FigureKind.Distinct
            ? module?.Facets.FirstOrDefault(f => f.Name == facet)?.Values.Select(v => (Words.Code(v), (decimal?)null)) ?? []
            : (await ledger.TotalBy(counted, scope.Cut.For(counted), scope.Period, facet)).Select(t => (t.Value, (decimal?)t.Total));
}
