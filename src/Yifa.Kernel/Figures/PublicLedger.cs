namespace Yifa.Kernel;

/// <summary>What is said of a number in its place, and why it is not told.</summary>
/// <param name="Instead">少于5, or 未列出.</param>
/// <param name="Reason">One sentence without its full stop.</param>
public sealed record Withheld(Telling Telling, string Instead, string Reason);

/// <summary>What the public reads of figures.</summary>
/// <param name="Few">The least number of people or matters that is told; 1 tells all.</param>
/// <param name="Detailed">
/// The offices whose months and facets are told, each within the one before it; of every other office only the year's number.
/// </param>
/// <param name="IsBound">Whether cuts by several facets at once are told of this figure: those that reports and rates are bound to.</param>
/// <param name="Today">The running year is read up to it.</param>
public sealed record PublicRule(
    int Few,
    IReadOnlyList<Office> Detailed,
    Func<Figure, IReadOnlyList<(string Facet, string Value)>, bool> IsBound,
    DateOnly Today
);

/// <summary>
/// 公开的台账: the records as the public reads them. Told are an office's numbers of the year, and of the offices in
/// <see cref="PublicRule.Detailed"/> also those by month, by the values of one facet, and by month for one value. So every number stands in a
/// row under a total, a row of months stands at most once more under a facet's value, and <see cref="Suppression"/> is asked of each.
/// </summary>
public sealed partial class PublicLedger(Ledger records, PublicRule rule) : Ledger
{
    private readonly Suppression suppression = new(rule.Few);

    public override ValueTask<decimal> Total(Figure figure, Cut cut, Period period) => records.Total(figure, cut, period);

    public override ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(Figure figure, Cut cut, Period period, string facet) =>
        records.TotalBy(figure, cut, period, facet);

    public override ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period) =>
        records.TotalByMonth(figure, cut, period);

    public override ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period) =>
        records.TotalByOffice(figure, cut, period);

    public override async ValueTask<Withheld?> Withheld(Figure figure, Cut cut, Period period)
    {
        if (rule.Few <= 1 || figure.NamesNobody)
            return null;
        if (figure.Kind == FigureKind.Sum)
            return figure.WeighedBy is not { } count
                || cut.Where.Any(w => figure.Facets.Contains(w.Facet) && !count.Facets.Contains(w.Facet))
                    ? Outside
                : await Withheld(count, cut.For(figure), period) is null ? null
                : Said(Telling.Beside);
        return Said(await Tell(figure, cut.For(figure), period));
    }

    public override async ValueTask<Withheld?> OwnWithheld(Figure figure, Cut cut, Period period)
    {
        if (await Withheld(figure, cut, period) is { } whole)
            return whole;
        var count = figure.WeighedBy ?? figure;
        if (rule.Few <= 1 || count.NamesNobody || cut.Where.Count > 0 || Spanned(period) is not ({ } year, null))
            return rule.Few <= 1 || count.NamesNobody ? null : Outside;
        var (offices, told) = await Offices(count, cut.Office, year);
        var own = offices.IndexOf(cut.Office);
        return Said(
            told is null ? Telling.Beside
            : own < 0 ? Telling.Told
            : told[own]
        );
    }

    /// <summary>The numbers that a report kept, told as far as today's are and they are not small themselves.</summary>
    public Ledger Over(KeptLedger kept) => new Kept(this, kept);

    private Withheld Outside => new(Telling.Beside, Words.Chinese(Telling.Beside), "向社会列出的,是各机构全年的数和本地区各月、各方面的数");

    private Withheld? Said(Telling? telling) =>
        telling switch
        {
            Telling.Told => null,
            Telling.Few => new(Telling.Few, $"少于{rule.Few}", $"不到{rule.Few}的数不向社会列出,以免认出当事人"),
            Telling.Beside => new(Telling.Beside, Words.Chinese(Telling.Beside), "列出后可以算出另一个小数,因此不向社会列出"),
            _ => Outside,
        };

    /// <summary>Null for what is outside all that is told.</summary>
    private async ValueTask<Telling?> Tell(Figure figure, Cut cut, Period asked)
    {
        if (Spanned(asked) is not var (year, month))
            return null;
        if (await OfOffice(figure, cut.Office, year) is var whole and not Telling.Told)
            return cut.Where.Count == 0 && month is null ? whole : Telling.Beside;
        if (cut.Where.Count == 0 && month is null)
            return Telling.Told;
        var layers = await Layers(figure, year);
        if (!layers.Contains(cut.Office))
            return null;
        return cut.Where switch
        {
            [] => Of(await Months(figure, layers, year), month!.Value),
            [var one] => await OfValue(figure, layers, year, month, one),
            _ when month is null && rule.IsBound(figure, cut.Where) => await OfSeveral(figure, cut, layers, year),
            _ => null,
        };
    }

    // a whole year, or one of its months; the running year as far as it is gone
    private (Period Year, int? Month)? Spanned(Period asked)
    {
        var year = Period.Year(asked.From.Year);
        if (asked == year || (asked.From == year.From && asked.To == rule.Today))
            return (asked, null);
        return
            asked == Period.Month(asked.From.Year, asked.From.Month)
            || (asked.From.Day == 1 && asked.From.Month == rule.Today.Month && asked.To == rule.Today)
            ? (year, asked.From.Month)
            : null;
    }

    private static Telling Of(IReadOnlyList<Telling>? months, int month) => months?[month - 1] ?? Telling.Beside;

    /// <summary>One number of an office for a year: told in the row of every office above it.</summary>
    private async ValueTask<Telling> OfOffice(Figure figure, Office office, Period year)
    {
        var at = rule.Detailed[0];
        if (!office.Within(at))
            return Telling.Beside;
        if (suppression.IsSmall(await records.Total(figure, Cut.Of(at), year)))
            return office == at ? Telling.Few : Telling.Beside;
        while (office != at)
        {
            var (offices, told) = await Offices(figure, at, year);
            if (told is null)
                return Telling.Beside;
            var next = offices.FindIndex(o => o != at && office.Within(o));
            if (next < 0)
                return Telling.Told; // nothing is counted there
            if (told[next] != Telling.Told)
                return office == offices[next] ? told[next] : Telling.Beside;
            at = offices[next];
        }
        return Telling.Told;
    }

    /// <summary>The offices in whose rows the year's numbers are told, from the top down.</summary>
    private async ValueTask<IReadOnlyList<Office>> Layers(Figure figure, Period year)
    {
        var layers = new List<Office>();
        foreach (var office in rule.Detailed)
            if (await OfOffice(figure, office, year) == Telling.Told)
                layers.Add(office);
            else
                break;
        return layers;
    }

    private async ValueTask<Telling> OfValue(
        Figure figure,
        IReadOnlyList<Office> layers,
        Period year,
        int? month,
        (string Facet, string Value) one
    )
    {
        var (values, told) = await Values(figure, layers, year, one.Facet);
        if (told is null)
            return Telling.Beside;
        var at = values.IndexOf(FacetText.Safe(one.Value));
        if (at < 0 || month is null)
            return at < 0 ? Telling.Told : told[at]; // of a value that nothing has, every month is zero too
        return
            told[at] == Telling.Told
            && await Months(figure, layers, year) is { } months
            && months[month.Value - 1] == Telling.Told
            && (await OpenValues(figure, layers, year, one.Facet))[at]
            ? Telling.Told
            : Telling.Beside;
    }

    // what is left of each wider cut must not be small either
    private async ValueTask<Telling> OfSeveral(Figure figure, Cut cut, IReadOnlyList<Office> layers, Period year)
    {
        async ValueTask<IReadOnlyList<decimal>> At(IReadOnlyList<(string, string)> where) =>
            Apart(await Each(layers, office => records.Total(figure, new(office, where), year)));
        var own = await At(cut.Where);
        if (own.Any(suppression.IsSmall))
            return layers.Count == 1 && suppression.IsSmall(own[0]) ? Telling.Few : Telling.Beside;
        foreach (var left in cut.Where)
        {
            var wider = await At([.. cut.Where.Where(w => w != left)]);
            if (wider.Zip(own, (w, o) => w - o).Any(suppression.IsSmall))
                return Telling.Beside;
        }
        return Telling.Told;
    }

    private sealed class Kept(PublicLedger told, KeptLedger kept) : Ledger
    {
        public override ValueTask<decimal> Total(Figure figure, Cut cut, Period period) => kept.Total(figure, cut, period);

        public override ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(
            Figure figure,
            Cut cut,
            Period period,
            string facet
        ) => kept.TotalBy(figure, cut, period, facet);

        public override ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period) =>
            kept.TotalByMonth(figure, cut, period);

        public override ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period) =>
            kept.TotalByOffice(figure, cut, period);

        public override async ValueTask<Withheld?> Withheld(Figure figure, Cut cut, Period period) =>
            await kept.Withheld(figure, cut, period)
            ?? await told.Withheld(figure, cut, period)
            ?? (
                !figure.NamesNobody
                && figure.Kind != FigureKind.Sum
                && told.suppression.IsSmall(await kept.Total(figure, cut.For(figure), period))
                    ? told.Said(Telling.Few)
                    : null
            );
    }
}
