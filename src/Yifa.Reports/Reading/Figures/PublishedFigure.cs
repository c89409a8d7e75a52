using System.Text.Json.Serialization;

namespace Yifa.Reports.Published;

/// <summary>What kind of number a published figure is.</summary>
public enum PublishedKind
{
    /// <summary>件, 次, 家 …</summary>
    Count,
    People,
    PersonTimes,
    Views,
    Amount,
    Rate,

    /// <summary>Per cent, or a number, more or fewer than before.</summary>
    Change,
    PercentagePoints,
    Ratio,
    Duration,
    Ordinal,

    /// <summary>全覆盖 and the like, without a count.</summary>
    Coverage,

    /// <summary>每季度, 月调度.</summary>
    Cadence,

    /// <summary>A word where a number could stand: 多次, 率较高, 居全市前列.</summary>
    Unquantified,
}

/// <summary>A number that a published report prints.</summary>
/// <param name="Name">The thing counted, in the report's words.</param>
/// <param name="Raw">The number as printed.</param>
/// <param name="Value">The plain number: 91.3万 is 913000, a percentage stays one, a fall is negative; null where a word stands for it.</param>
/// <param name="Unit">The measure word, simplified; 元 for amounts.</param>
/// <param name="Qualifier">余, 多, 超, 近, 约, 达, 零 …; null when the number is exact.</param>
/// <param name="Section">The headings down to where it stands.</param>
/// <param name="Quote">What the page says, literally; at most 60 characters.</param>
public sealed record PublishedFigure(
    string Name,
    string Raw,
    decimal? Value,
    string Unit,
    string? Qualifier,
    PublishedKind Kind,
    string Section,
    string Quote
)
{
    /// <summary>The id of our own figure, where we keep it.</summary>
    public string? Catalogue { get; init; }

    /// <summary>The period that its sentence names, where it is not plainly the report's year.</summary>
    public PublishedPeriod? Period { get; init; }

    /// <summary>Where in the text its quote begins.</summary>
    [JsonIgnore]
    public int At { get; init; }

    /// <summary>Where on the page the number stands.</summary>
    internal Span Place { get; init; }

    internal Span QuotePlace { get; init; }

    /// <summary>The sentence and the clause, counted over the page.</summary>
    internal int Sentence { get; init; }

    internal int Clause { get; init; }

    /// <summary>How many decimals are printed.</summary>
    [JsonIgnore]
    public int Decimals { get; init; }

    /// <summary>The name, folded for comparison.</summary>
    internal string Said { get; init; } = "";

    /// <summary>What stands in the clause before the number, folded.</summary>
    internal string Before { get; init; } = "";

    /// <summary>Of a table: which one, which column, and whether the row is one of totals.</summary>
    internal (int Table, int Column, bool IsTotal)? Row { get; init; }

    internal bool IsExact => Qualifier is null or "达";
    internal bool Counts => Value is not null && Kind is PublishedKind.Count or PublishedKind.People or PublishedKind.PersonTimes;
}
