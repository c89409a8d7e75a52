namespace Yifa.Reports.Published;

/// <summary>What a number's measure word counts.</summary>
internal enum Measure
{
    /// <summary>No measure word: a reading, a ratio.</summary>
    None,
    Count,
    People,
    PersonTimes,
    Amount,
    Duration,

    /// <summary>Length, area, weight.</summary>
    Extent,
    Percent,
    Points,
    Times,
    Ordinal,
}

/// <summary>A number of a text with its measure word.</summary>
/// <param name="Raw">As printed, with 余, 多, 近, 超 and the per cent sign, without the measure word.</param>
/// <param name="Whole">With the measure word.</param>
/// <param name="Decimals">How many are printed; of 91.3万 one.</param>
/// <param name="Qualifier">余, 多, 超, 近, 约, 达, 以上 …; null when the number is exact.</param>
internal sealed record NumberToken(Span Raw, Span Whole, decimal Value, int Decimals, Measure Measure, string Unit, string? Qualifier)
{
    public bool IsPercent => Measure is Measure.Percent or Measure.Points;

    /// <summary>Neither a bound nor an estimate; 达 says that much was reached.</summary>
    public bool IsExact => Qualifier is null or "达";
}
