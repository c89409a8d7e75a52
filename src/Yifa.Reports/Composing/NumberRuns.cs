using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>Numbers as runs: each opens onto its matters and says on hovering what was counted, when, and the exact reading.</summary>
internal sealed class NumberRuns(ReportRequest request, ReadingBook book)
{
    /// <summary>The number without its unit.</summary>
    public Run Number(Reading reading, string text, string? scope) => new(text, Link(reading), Title(reading, scope));

    /// <summary>The number and its unit.</summary>
    public RunLine Said(Read read)
    {
        var printed = PrintedNumber.Of(read.Now, UnitFor(read));
        return new RunLine().Add(Number(read.Now, printed.Number, read.Scope)).Add(printed.Unit);
    }

    /// <summary>A part of a rate, as counted.</summary>
    public RunLine Part(Reading reading)
    {
        var printed = PrintedNumber.Of(reading);
        return new RunLine().Add(Number(reading, printed.Number, null)).Add(printed.Unit);
    }

    public static AmountUnit UnitFor(Read read) => PrintedNumber.UnitFor(read.Now.Value ?? 0, read.Bound.HundredMillions);

    /// <summary>The numerator and the denominator behind a rate or ratio, as readings of their own.</summary>
    public static (Reading Top, Reading Bottom)? Parts(Reading reading) =>
        reading is { Figure: { Numerator: { } top, Denominator: { } bottom } figure, Numerator: { } n, Denominator: { } d }
            ? (
                new(top, reading.Cut.And(figure.NumeratorWhere).For(top), reading.Period, n),
                new(bottom, reading.Cut.And(figure.DenominatorWhere).For(bottom), reading.Period, d)
            )
            : null;

    /// <summary>A change that the catalogue does not list opens onto what it compares.</summary>
    private string Link(Reading reading) =>
        request.Address(reading.Figure.Of is { } of && !book.Knows(reading.Figure) ? reading with { Figure = of } : reading);

    private static string Title(Reading reading, string? scope)
    {
        var figure = reading.Figure;
        var (from, to) = (Day(reading.Period.From), Day(reading.Period.To));
        return $"{Named(figure, scope)}:{figure.Definition.TrimEnd('。')} · {from} 至 {to} · {Exactly(reading)}";
    }

    public static string Named(Figure figure, string? scope) => scope is null ? figure.Name : $"{figure.Name}({scope})";

    private static string Exactly(Reading reading)
    {
        var (figure, value) = (reading.Figure, reading.Value ?? 0);
        var exact = value.ToString("0.############", CultureInfo.InvariantCulture) + PrintedNumber.UnitOf(reading);
        return (figure.Kind, reading.Numerator, reading.Denominator) switch
        {
            _ when reading.Withheld is { } withheld => withheld.Reason,
            (FigureKind.Rate or FigureKind.Ratio, { } n, { } d) => $"{n:0.##}÷{d:0.##}={PrintedNumber.Of(reading)}",
            (FigureKind.Change, { } n, { } b) => $"本期 {n:0.##},上年同期 {b:0.##},变化 {exact}",
            _ => $"读数 {exact}",
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
