using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>One month of a figure, and the same month of the year before.</summary>
public sealed record MonthRow(Period Month, Reading Now, Reading? Before);

/// <summary>A figure cut by one facet.</summary>
/// <param name="Rows">None where nothing of it is told.</param>
/// <param name="Withheld">Why, then.</param>
public sealed record FacetCut(string Facet, IReadOnlyList<(string Value, Reading Reading)> Rows, Withheld? Withheld = null);

/// <summary>Everything the page of a figure shows, read at one moment.</summary>
public sealed record FigureSheet(
    Reading Now,
    Reading? Before,
    IReadOnlyList<MonthRow> Months,
    IReadOnlyList<(Office Office, Reading Reading)> Offices,
    IReadOnlyList<FacetCut> Facets
)
{
    /// <param name="below">The offices directly below the scope's.</param>
    public static async ValueTask<FigureSheet> Read(Ledger ledger, Figure figure, FigureScope scope, IEnumerable<Office> below)
    {
        var (cut, period) = (scope.Cut, scope.Period);
        return new(
            await ledger.Read(figure, cut, period),
            figure.Of is null ? await ledger.Read(figure, cut, period.YearBefore) : null,
            scope.Month is null ? await ByMonth(ledger, figure, cut, period) : [],
            await ByOffice(ledger, figure, scope, below),
            await ByFacet(ledger, figure, scope)
        );
    }

    /// <summary>What the page says of numbers that are not told; null when all are.</summary>
    public string? Withheld =>
        Readings
            .Select(r => r.Withheld)
            .Concat(Facets.Select(f => f.Withheld))
            .OfType<Withheld>()
            .OrderBy(w => w.Telling)
            .FirstOrDefault()
            ?.Reason;

    private IEnumerable<Reading> Readings =>
        [
            Now,
            .. Months.SelectMany(m => (Reading?[])[m.Now, m.Before]).OfType<Reading>(),
            .. Offices.Select(o => o.Reading),
            .. Facets.SelectMany(f => f.Rows).Select(r => r.Reading),
        ];

    /// <summary>The months of a period beside those of the year before.</summary>
    public static async ValueTask<IReadOnlyList<MonthRow>> ByMonth(Ledger ledger, Figure figure, Cut cut, Period period)
    {
        var now = await ledger.ReadByMonth(figure, cut, period);
        var before = figure.Of is null ? await ledger.ReadByMonth(figure, cut, period.YearBefore) : [];
        return [.. now.Select((m, i) => new MonthRow(m.Month, m.Reading, before.Count > i ? before[i].Reading : null))];
    }

    private static async ValueTask<IReadOnlyList<(Office, Reading)>> ByOffice(
        Ledger ledger,
        Figure figure,
        FigureScope scope,
        IEnumerable<Office> below
    )
    {
        var rows = await ledger.ReadByOffice(figure, scope.Cut, scope.Period, below);
        return rows.Any(r => r.Office != scope.Office) && rows.Any(r => IsSaid(r.Reading)) ? rows : [];
    }

    private static async ValueTask<IReadOnlyList<FacetCut>> ByFacet(Ledger ledger, Figure figure, FigureScope scope)
    {
        var cuts = new List<FacetCut>();
        foreach (var facet in figure.FacetsWithin(scope.Where).Where(f => scope.Where.All(w => w.Facet != f)))
        {
            var rows = (await ledger.ReadBy(figure, scope.Cut, scope.Period, facet))
                .Where(r => r.Reading.Value is not null and not 0 || r.Reading.Withheld is not null)
                .ToList();
            // a facet that nothing states would only repeat the total
            if (rows.Any(r => r.Value.Length > 0))
                cuts.Add(
                    rows.Any(r => IsSaid(r.Reading))
                        ? new(facet, [.. rows.OrderByDescending(r => r.Reading.Value)])
                        : new(facet, [], rows[0].Reading.Withheld)
                );
        }
        return cuts;
    }

    private static bool IsSaid(Reading reading) => reading.Value is not null || reading.Withheld?.Telling == Telling.Few;
}
