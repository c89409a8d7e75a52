using Yifa.Kernel;

namespace Yifa.Reports.Published;

/// <summary>The whole numbers that a printed, half-up rounded percentage allows; empty when First is above Last.</summary>
public readonly record struct Implied(decimal First, decimal Last)
{
    public bool IsPossible => First <= Last;

    public Implied And(Implied other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    public override string ToString() => First == Last ? $"{First:0}" : $"{First:0}—{Last:0}";

    /// <summary>100 × numerator ÷ N rounds to the percentage.</summary>
    public static Implied Denominators(decimal numerator, decimal percent, int decimals)
    {
        var half = Half(decimals);
        if (percent <= half)
            return new(numerator > 0 ? 1 : 0, -1);
        return new(Above(100 * numerator / (percent + half)), Math.Floor(100 * numerator / (percent - half)));
    }

    /// <summary>100 × N ÷ denominator rounds to the percentage.</summary>
    public static Implied Numerators(decimal denominator, decimal percent, int decimals)
    {
        var half = Half(decimals);
        var last = Below(denominator * (percent + half) / 100);
        return new(Math.Max(0, Math.Ceiling(denominator * (percent - half) / 100)), percent <= 100 ? Math.Min(last, denominator) : last);
    }

    /// <summary>From N to the current number is the change, in per cent; a fall is negative.</summary>
    public static Implied Before(decimal current, decimal percent, int decimals)
    {
        var (half, size) = (Half(decimals), Math.Abs(percent));
        if (percent >= 0)
            return new(Above(current / (1 + (size + half) / 100)), Math.Floor(current / (1 + Math.Max(0, size - half) / 100)));
        var most = 1 - (size + half) / 100;
        return new(Math.Ceiling(current / (1 - (size - half) / 100)), most <= 0 ? decimal.MaxValue : Below(current / most));
    }

    /// <summary>Half up at so many decimals, as reports are printed.</summary>
    public static bool Rounds(decimal value, decimal printed, int decimals) => Figure.Round(value, decimals) == printed;

    private static decimal Half(int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals; i++)
            half /= 10;
        return half;
    }

    private static decimal Above(decimal value) => Math.Floor(value) + 1;

    private static decimal Below(decimal value) => Math.Ceiling(value) - 1;
}
