namespace Yifa.Kernel;

/// <summary>期间: whole days, both ends included.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    public static Period Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    public static Period Month(int year, int month) => new(new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));

    /// <summary>上年同期.</summary>
    public Period YearBefore =>
        new(From.AddYears(-1), To.Day == DateTime.DaysInMonth(To.Year, To.Month) ? EndOfMonth(To.AddYears(-1)) : To.AddYears(-1));

    public IEnumerable<Period> Months()
    {
        for (var month = new DateOnly(From.Year, From.Month, 1); month <= To; month = month.AddMonths(1))
        {
            var end = month.AddMonths(1).AddDays(-1);
            yield return new(month < From ? From : month, end > To ? To : end);
        }
    }

    public override string ToString() => $"{From:yyyy-MM-dd}/{To:yyyy-MM-dd}";

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}

/// <summary>What a figure is read for: an office's subtree, and facet values.</summary>
public sealed record Cut(Office Office, IReadOnlyList<(string Facet, string Value)> Where)
{
    public static Cut Of(Office office) => new(office, []);

    public Cut And(IEnumerable<(string Facet, string Value)> more) => this with { Where = [.. Where.Concat(more).Distinct()] };

    /// <summary>Only the facets that the figure can be cut by.</summary>
    public Cut For(Figure figure) => this with { Where = [.. Where.Where(w => figure.Facets.Contains(w.Facet))] };
}

/// <summary>台账: sums of what acts counted. The store keeps one in its tables, tests keep one in memory.</summary>
public abstract class Ledger
{
    /// <summary>Count, sum, cohort: the amounts dated in the period. Stock: all amounts up to its end. Distinct: the keys counted in it.</summary>
    public abstract ValueTask<decimal> Total(Figure figure, Cut cut, Period period);

    /// <summary>The same, broken down by the values of a facet.</summary>
    public abstract ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(Figure figure, Cut cut, Period period, string facet);

    /// <summary>The same, broken down by month; months with nothing read 0.</summary>
    public abstract ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period);

    /// <summary>The same, broken down by the offices directly below the cut's office.</summary>
    public abstract ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period);

    /// <summary>Why whoever reads is not told a counted figure's number; null when the reader is.</summary>
    public virtual ValueTask<Withheld?> Withheld(Figure figure, Cut cut, Period period) => default;

    /// <summary>The same of what the office itself holds, without those below it.</summary>
    public virtual ValueTask<Withheld?> OwnWithheld(Figure figure, Cut cut, Period period) => default;
}

/// <summary>
/// A figure's value for one cut and period. Rates carry both parts; a value that cannot be computed, or is not told, is null with the reason.
/// </summary>
public sealed record Reading(
    Figure Figure,
    Cut Cut,
    Period Period,
    decimal? Value,
    decimal? Numerator = null,
    decimal? Denominator = null,
    string? Reason = null
)
{
    /// <summary>What stands in place of a number that is not told.</summary>
    public Withheld? Withheld { get; init; }

    /// <summary>The same without its number.</summary>
    public Reading Without(Withheld withheld) => this with { Value = null, Reason = withheld.Reason, Withheld = withheld };

    /// <summary>What it is counted in: the figure's unit, or that of the one kind it is read for.</summary>
    public string Unit => Figure.UnitWithin(Cut.Where);
}

/// <summary>Readings from a ledger: the arithmetic of figures, the same for page, report, API and command line.</summary>
public static class Readings
{
    public static async ValueTask<Reading> Read(this Ledger ledger, Figure figure, Cut cut, Period period)
    {
        if (figure.NotYet is { } reason)
            return new(figure, cut, period, null, Reason: reason);
        if (figure.Of is { } of)
            return await Changed(ledger, figure, of, cut, period);
        if (figure.Numerator is not { } numerator)
            return await ledger.Told(new(figure, cut, period, await ledger.Total(figure, cut.For(figure), period)));
        var both = cut.For(figure); // a facet that one part lacks would cut the other alone
        var top = await ledger.Read(numerator, both.And(figure.NumeratorWhere), period);
        var bottom = await ledger.Read(figure.Denominator!, both.And(figure.DenominatorWhere), period);
        return Divide(figure, cut, period, top, bottom);
    }

    /// <summary>The same for a cut that must be read as it is: a figure that is not kept by a facet asked for does not answer for the whole.</summary>
    public static async ValueTask<Reading> ReadAsCut(this Ledger ledger, Figure figure, Cut cut, Period period) =>
        figure.NotYet is null && cut.Where.FirstOrDefault(w => !figure.Facets.Contains(w.Facet)).Facet is { } lacking
            ? new(figure, cut, period, null, Reason: $"“{figure.Name}”不按“{lacking}”分开统计")
            : await ledger.Read(figure, cut, period);

    /// <summary>A counted reading as whoever reads is told it.</summary>
    internal static async ValueTask<Reading> Told(this Ledger ledger, Reading reading) =>
        await ledger.Withheld(reading.Figure, reading.Cut, reading.Period) is { } withheld ? reading.Without(withheld) : reading;

    /// <summary>A reading from its two parts; null with the reason when the denominator is zero.</summary>
    public static Reading Divide(Figure figure, Cut cut, Period period, Reading top, Reading bottom)
    {
        if (top.Value is not { } n || bottom.Value is not { } d)
            return new(figure, cut, period, null, top.Value, bottom.Value, top.Reason ?? bottom.Reason) { Withheld = Either(top, bottom) };
        if (d == 0)
            return new(figure, cut, period, null, n, d, $"“{figure.Denominator!.Name}”为零,无法计算");
        var scale = figure.Kind == FigureKind.Rate ? 100 : 1;
        return new(figure, cut, period, Figure.Round(n * scale / d, figure.Decimals), n, d);
    }

    private static async ValueTask<Reading> Changed(Ledger ledger, Figure figure, Figure of, Cut cut, Period period)
    {
        var now = await ledger.Read(of, cut, period);
        var before = await ledger.Read(of, cut, period.YearBefore);
        if (now.Value is not { } n || before.Value is not { } b)
            return new(figure, cut, period, null, now.Value, before.Value, now.Reason ?? before.Reason) { Withheld = Either(now, before) };
        if (of.Kind == FigureKind.Rate)
            return new(figure, cut, period, Figure.Round(n - b, figure.Decimals), n, b);
        return b == 0
            ? new(figure, cut, period, null, n, b, "上年同期为零,无法计算同比")
            : new(figure, cut, period, Figure.Round((n - b) * 100 / b, figure.Decimals), n, b);
    }

    // of a number worked out from one that is not told, nothing is said
    private static Withheld? Either(Reading one, Reading other) =>
        (one.Withheld ?? other.Withheld) is { } part
            ? part with
            {
                Telling = Telling.Beside,
                Instead = Words.Chinese(Telling.Beside),
            }
            : null;
}
