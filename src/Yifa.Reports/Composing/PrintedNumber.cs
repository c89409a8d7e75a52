using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>The unit an amount is printed in.</summary>
public enum AmountUnit
{
    [Label("元")]
    Yuan = 1,

    [Label("万元")]
    TenThousand = 10_000,

    [Label("亿元")]
    HundredMillion = 100_000_000,
}

/// <summary>A number as a report prints it. The per cent sign belongs to the number, any other unit follows it.</summary>
public readonly record struct PrintedNumber(string Number, string Unit)
{
    /// <summary>Two decimals at most, and no trailing zero: 45441.3, 16.65.</summary>
    private const string UpToTwo = "0.##";

    public override string ToString() => Number + Unit;

    /// <summary>A reading that has a value, or what is said in its place; a change is printed without its sign, which the words 上升 and 下降 say.</summary>
    /// <param name="amount">The unit of an amount; null chooses one by its size.</param>
    public static PrintedNumber Of(Reading reading, AmountUnit? amount = null)
    {
        if (reading.Withheld is { } withheld)
            return new(withheld.Instead, withheld.Telling == Telling.Few ? UnitOf(reading) : "");
        var (figure, value) = (reading.Figure, reading.Value ?? throw new ArgumentException("The reading has no value.", nameof(reading)));
        return (figure.Kind, figure.Unit) switch
        {
            (FigureKind.Rate, _) => new(Rate(reading, value) + "%", ""),
            (FigureKind.Change, "%") => new(Fixed(Math.Abs(value), figure.Decimals) + "%", ""),
            (FigureKind.Change, _) => new(Fixed(Math.Abs(value), figure.Decimals), "个" + figure.Unit),
            (FigureKind.Ratio, _) => new(Fixed(value, figure.Decimals), UnitOf(reading)),
            (_, "元") => Amount(value, amount ?? UnitFor(value)),
            _ => new(Figure.Round(value, 2).ToString(UpToTwo, CultureInfo.InvariantCulture), UnitOf(reading)),
        };
    }

    /// <summary>万元 from 1万元 up; 亿元 from 1亿元 up, where allowed and exact to two decimals.</summary>
    public static AmountUnit UnitFor(decimal yuan, bool hundredMillions = true) =>
        Math.Abs(yuan) switch
        {
            >= 1_0000_0000 when hundredMillions && yuan % 100_0000 == 0 => AmountUnit.HundredMillion,
            >= 1_0000 => AmountUnit.TenThousand,
            _ => AmountUnit.Yuan,
        };

    public static PrintedNumber Amount(decimal yuan, AmountUnit unit) =>
        new(Figure.Round(yuan / (int)unit, 2).ToString(UpToTwo, CultureInfo.InvariantCulture), Words.Chinese(unit));

    /// <summary>
    /// The unit read after a ratio: none after a plain one, 天 after a mean of 天/件. Of one kind it is the kind's own; none where kinds of
    /// several units are added up.
    /// </summary>
    public static string UnitOf(Reading reading) =>
        (reading.Figure.Kind, reading.Unit) switch
        {
            (FigureKind.Rate, _) or (FigureKind.Ratio, "比值") or (_, Figure.PerKind) => "",
            (FigureKind.Ratio, var unit) => unit.Split('/')[0],
            var (_, unit) => unit,
        };

    // 100% and 0% are said only of all and of none; a rounded 100.0% keeps its decimals
    private static string Rate(Reading reading, decimal value) =>
        (value == 100 && reading.Numerator == reading.Denominator) || (value == 0 && reading.Numerator is null or 0)
            ? Fixed(value, 0)
            : Fixed(value, reading.Figure.Decimals);

    private static string Fixed(decimal value, int decimals) =>
        Figure.Round(value, decimals).ToString("F" + decimals, CultureInfo.InvariantCulture);
}
