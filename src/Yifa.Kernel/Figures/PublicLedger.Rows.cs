namespace Yifa.Kernel;

/// <summary>The rows that numbers stand in, each worked out once.</summary>
public sealed partial class PublicLedger
{
    private readonly Dictionary<string, object?> rows = [];

    /// <summary>The offices directly below, and the office's own part.</summary>
    private Task<(List<Office> Offices, IReadOnlyList<Telling>? Told)> Offices(Figure figure, Office office, Period year) =>
        Once(
            $"{figure.Id} {year} {office.Path}",
            async () =>
            {
                var parts = await records.TotalByOffice(figure, Cut.Of(office), year);
                var told = suppression.Row([.. parts.Select(p => (IReadOnlyList<decimal>)[p.Total])]);
                return (parts.Select(p => p.Office).ToList(), told);
            }
        );

    private Task<IReadOnlyList<Telling>?> Months(Figure figure, IReadOnlyList<Office> layers, Period year) =>
        Once(
            $"{figure.Id} {year} {layers[^1].Path} months",
            async () =>
            {
                var each = await Each(layers, office => records.TotalByMonth(figure, Cut.Of(office), Full(year)));
                var cells = Enumerable.Range(0, 12).Select(m => Apart([.. each.Select(l => l[m].Total)]));
                return suppression.Row([.. cells], adds: figure.Kind != FigureKind.Stock);
            }
        );

    private Task<(List<string> Values, IReadOnlyList<Telling>? Told)> Values(
        Figure figure,
        IReadOnlyList<Office> layers,
        Period year,
        string facet
    ) =>
        Once(
            $"{figure.Id} {year} {layers[^1].Path} {facet}",
            async () =>
            {
                var each = await Each(layers, office => records.TotalBy(figure, Cut.Of(office), year, facet));
                List<string> values = [.. each.SelectMany(l => l.Select(t => t.Value)).Distinct().Order(StringComparer.Ordinal)];
                return (values, suppression.Row(Cells(values, each)));
            }
        );

    /// <summary>The values of a facet that are told by month.</summary>
    private Task<IReadOnlyList<bool>> OpenValues(Figure figure, IReadOnlyList<Office> layers, Period year, string facet) =>
        Once(
            $"{figure.Id} {year} {layers[^1].Path} {facet} months",
            async () =>
            {
                var (values, told) = await Values(figure, layers, year, facet);
                var months = new List<IReadOnlyList<IReadOnlyList<decimal>>>();
                foreach (var month in Full(year).Months())
                    months.Add(Cells(values, await Each(layers, office => records.TotalBy(figure, Cut.Of(office), month, facet))));
                return suppression.Open(
                    (await Months(figure, layers, year))!,
                    [
                        .. values.Select(
                            (_, v) => (told![v] == Telling.Told, (IReadOnlyList<IReadOnlyList<decimal>>)[.. months.Select(m => m[v])])
                        ),
                    ],
                    adds: figure.Kind != FigureKind.Stock
                );
            }
        );

    private static Period Full(Period year) => Period.Year(year.From.Year);

    private static IReadOnlyList<IReadOnlyList<decimal>> Cells(
        IEnumerable<string> values,
        IReadOnlyList<IReadOnlyList<(string Value, decimal Total)>> layers
    ) => [.. values.Select(v => Apart([.. layers.Select(l => l.FirstOrDefault(t => t.Value == v).Total)]))];

    /// <summary>Of offices each within the one before: what each holds outside the next.</summary>
    private static IReadOnlyList<decimal> Apart(IReadOnlyList<decimal> layers) =>
        [.. layers.Select((total, i) => i + 1 < layers.Count ? total - layers[i + 1] : total)];

    private static async ValueTask<IReadOnlyList<T>> Each<T>(IReadOnlyList<Office> layers, Func<Office, ValueTask<T>> read)
    {
        var each = new List<T>();
        foreach (var office in layers)
            each.Add(await read(office));
        return each;
    }

    private async Task<T> Once<T>(string key, Func<Task<T>> work)
    {
        if (!rows.TryGetValue(key, out var known))
            rows[key] = known = await work();
        return (T)known!;
    }
}
