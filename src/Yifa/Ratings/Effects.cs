using Yifa.Kernel;
using Yifa.Modules.Inspections;

namespace Yifa.Ratings;

/// <summary>One field of inspection in a year: how often enterprises were visited, together or one by one, under a shown code, and what was found.</summary>
/// <param name="Often">How many enterprises were visited once, twice, three times and more.</param>
public sealed record FieldEffects(
    string Field,
    decimal Visits,
    IReadOnlyList<int> Often,
    IReadOnlyList<decimal> Months,
    decimal Joint,
    decimal Coded,
    decimal Hazards
)
{
    public int Enterprises => Often.Sum();

    /// <summary>Visits per enterprise and month, over the months given.</summary>
    public decimal? PerEnterprise(int months) => Enterprises == 0 || months == 0 ? null : Figure.Round(Visits / Enterprises / months, 2);

    public decimal? Share(decimal part) => Visits == 0 ? null : Figure.Round(100m * part / Visits, 1);

    public decimal? HazardsPerVisit => Visits == 0 ? null : Figure.Round(Hazards / Visits, 2);
}

/// <summary>
/// 检查效能评估: what the matters of a year say together. It knows no body apart: 国办发〔2024〕54号 forbids to tie assessment to the number of visits or fines,
/// so that nothing here ranks by them.
/// </summary>
public sealed record Effects(
    IReadOnlyList<FieldEffects> Fields,
    IReadOnlyList<(string Category, decimal Number)> Objections,
    IReadOnlyList<(string Field, IReadOnlyList<decimal> Numbers)> Ratings
)
{
    /// <param name="timesOf">How often each enterprise of a cut was visited.</param>
    public static async ValueTask<Effects> Read(Ledger ledger, Office office, Period year, Func<Cut, IReadOnlyList<long>> timesOf)
    {
        var cut = Cut.Of(office);
        var fields = new List<FieldEffects>();
        foreach (var (field, visits) in await ledger.TotalBy(InspectionFigures.Visits, cut, year, "field"))
            if (visits > 0)
                fields.Add(await Of(ledger, cut.And([("field", field)]), year, field, visits, timesOf));
        var objections = await ledger.TotalBy(InspectionFigures.Objections, cut, year, "category");
        var ratings = new List<(string, IReadOnlyList<decimal>)>();
        foreach (var (field, number) in await ledger.TotalBy(RatingsFigures.Ratings, cut, year, "field"))
            if (number > 0)
                ratings.Add((field, await Scores(ledger, cut.And([("field", field)]), year)));
        return new(
            [.. fields.OrderBy(f => f.Field, StringComparer.Ordinal)],
            [.. objections.Where(o => o.Total > 0).OrderByDescending(o => o.Total).ThenBy(o => o.Value, StringComparer.Ordinal)],
            ratings
        );
    }

    private static async ValueTask<FieldEffects> Of(
        Ledger ledger,
        Cut cut,
        Period year,
        string field,
        decimal visits,
        Func<Cut, IReadOnlyList<long>> timesOf
    )
    {
        var often = timesOf(cut).ToLookup(times => (int)Math.Min(times, 3));
        var months = await ledger.TotalByMonth(InspectionFigures.Visits, cut, year);
        return new(
            field,
            visits,
            [often[1].Count(), often[2].Count(), often[3].Count()],
            [.. months.Select(m => m.Total)],
            await ledger.Total(InspectionFigures.JointVisits, cut, year),
            await ledger.Total(InspectionFigures.CodedVisits, cut, year),
            await ledger.Total(InspectionFigures.Hazards, cut, year)
        );
    }

    private static async ValueTask<IReadOnlyList<decimal>> Scores(Ledger ledger, Cut cut, Period year)
    {
        var by = (await ledger.TotalBy(RatingsFigures.Ratings, cut, year, "score")).ToDictionary(s => s.Value, s => s.Total);
        return [.. Enum.GetValues<Rating>().Select(r => by.GetValueOrDefault(Words.Code(r)))];
    }
}
