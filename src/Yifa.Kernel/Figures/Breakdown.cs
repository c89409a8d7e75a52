namespace Yifa.Kernel;

/// <summary>Readings broken down by facet, month or office: the same for page, report, API and command line.</summary>
public static class Breakdown
{
    /// <summary>
    /// By the values of a facet the figure has. Parts of a count, sum or stock add up to the whole, the value <c>""</c> standing for
    /// contributions without one; a rate or change is read anew for each value.
    /// </summary>
    public static async ValueTask<IReadOnlyList<(string Value, Reading Reading)>> ReadBy(
        this Ledger ledger,
        Figure figure,
        Cut cut,
        Period period,
        string facet
    )
    {
        if (figure.NotYet is not null)
            return [];
        if (figure.IsCounted)
            return await ledger.Told(
                await ledger.TotalBy(figure, cut.For(figure), period, facet),
                t => (t.Value, new Reading(figure, cut.And([(facet, t.Value)]), period, t.Total))
            );
        var values = new SortedSet<string>(StringComparer.Ordinal);
        await Collect(ledger, figure, cut, period, facet, values);
        var parts = new List<(string, Reading)>();
        foreach (var value in values.Where(v => v.Length > 0))
            parts.Add((value, await ledger.Read(figure, cut.And([(facet, value)]), period)));
        return parts;
    }

    /// <summary>By month of the period.</summary>
    public static async ValueTask<IReadOnlyList<(Period Month, Reading Reading)>> ReadByMonth(
        this Ledger ledger,
        Figure figure,
        Cut cut,
        Period period
    )
    {
        if (figure.NotYet is not null)
            return [];
        if (figure.IsCounted)
            return await ledger.Told(
                await ledger.TotalByMonth(figure, cut.For(figure), period),
                t => (t.Month, new Reading(figure, cut, t.Month, t.Total))
            );
        var months = new List<(Period, Reading)>();
        foreach (var month in period.Months())
            months.Add((month, await ledger.Read(figure, cut, month)));
        return months;
    }

    /// <summary>By the offices given, those directly below the cut's; of a counted figure also what the office itself holds.</summary>
    public static async ValueTask<IReadOnlyList<(Office Office, Reading Reading)>> ReadByOffice(
        this Ledger ledger,
        Figure figure,
        Cut cut,
        Period period,
        IEnumerable<Office> below
    )
    {
        if (figure.NotYet is not null)
            return [];
        if (figure.IsCounted)
            return await ledger.ToldOffices(figure, cut, period);
        var offices = new List<(Office, Reading)>();
        foreach (var office in below)
        {
            var reading = await ledger.Read(figure, cut with { Office = office }, period);
            if (reading.Value is not (null or 0) || reading.Withheld is not null)
                offices.Add((office, reading));
        }
        return offices;
    }

    // the office's own part goes by what its row tells, not by the whole that carries its name
    private static async ValueTask<IReadOnlyList<(Office Office, Reading Reading)>> ToldOffices(
        this Ledger ledger,
        Figure figure,
        Cut cut,
        Period period
    )
    {
        var offices = new List<(Office, Reading)>();
        foreach (var (office, total) in await ledger.TotalByOffice(figure, cut.For(figure), period))
        {
            var reading = new Reading(figure, cut with { Office = office }, period, total);
            var withheld =
                office == cut.Office
                    ? await ledger.OwnWithheld(figure, cut.For(figure), period)
                    : await ledger.Withheld(figure, reading.Cut, period);
            offices.Add((office, withheld is null ? reading : reading.Without(withheld)));
        }
        return offices;
    }

    private static async ValueTask<IReadOnlyList<(TKey Key, Reading Reading)>> Told<T, TKey>(
        this Ledger ledger,
        IReadOnlyList<T> totals,
        Func<T, (TKey, Reading)> of
    )
    {
        var rows = new List<(TKey, Reading)>();
        foreach (var total in totals)
        {
            var (key, reading) = of(total);
            rows.Add((key, await ledger.Told(reading)));
        }
        return rows;
    }

    private static async ValueTask Collect(Ledger ledger, Figure figure, Cut cut, Period period, string facet, SortedSet<string> values)
    {
        if (figure.Of is { } of)
        {
            await Collect(ledger, of, cut, period, facet, values);
            await Collect(ledger, of, cut, period.YearBefore, facet, values);
        }
        else if (figure.Numerator is { } numerator)
        {
            await Collect(ledger, numerator, cut.And(figure.NumeratorWhere), period, facet, values);
            await Collect(ledger, figure.Denominator!, cut.And(figure.DenominatorWhere), period, facet, values);
        }
        else if (figure.NotYet is null)
            values.UnionWith((await ledger.TotalBy(figure, cut.For(figure), period, facet)).Select(t => t.Value));
    }
}
