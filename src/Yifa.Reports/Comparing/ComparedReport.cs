using Yifa.Reports.Published;

namespace Yifa.Reports.Comparing;

/// <summary>How many people live in a region in a year, and who says so.</summary>
public sealed record People(long Count, string Source);

/// <summary>A report that is compared: whose, of which year, and its numbers.</summary>
/// <param name="Region">In its own characters.</param>
/// <param name="Body">Whose report it is; a bureau's own is another than its government's.</param>
/// <param name="Address">The page on which it can be read; null for a file.</param>
/// <param name="Values">In the order of the report.</param>
public sealed record ComparedReport(
    string Region,
    string? Body,
    int Year,
    string Title,
    string? Address,
    IReadOnlyList<ComparedValue> Values
)
{
    /// <summary>Of our own store, with the numbers that were frozen.</summary>
    public bool IsOurs { get; init; }

    /// <summary>Null while nobody has said it.</summary>
    public People? People { get; init; }

    /// <summary>What the report says of the period of all its numbers.</summary>
    public PublishedPeriod? Period { get; init; }

    /// <summary>How many of its numbers are none of our figures.</summary>
    public int Unmatched { get; init; }

    /// <summary>The row it stands in: region and body, whichever characters they are printed in.</summary>
    public string Row => RowOf(Region, Body);

    public static string RowOf(string region, string? body) => Folding.Fold(ComparedRow.NameOf(region, body));
}

/// <summary>A number of a report that is one of our figures.</summary>
/// <param name="Figure">The figure's id.</param>
/// <param name="Name">What is counted, in the report's words.</param>
/// <param name="Raw">As printed.</param>
/// <param name="Value">Null where a word stands for it.</param>
/// <param name="Qualifier">余, 超, 近 …; null when exact.</param>
/// <param name="Quote">What the report says.</param>
/// <param name="Address">Where one looks behind it: its place in the report, or the matters.</param>
public sealed record ComparedValue(
    string Figure,
    string Name,
    string Raw,
    decimal? Value,
    string Unit,
    string? Qualifier,
    PublishedKind Kind,
    string Section,
    string Quote,
    string? Address
)
{
    public PublishedPeriod? Period { get; init; }
    public int Decimals { get; init; }
    public IReadOnlyList<Flag> Flags { get; init; } = [];

    /// <summary>The number with its unit, in the report's words.</summary>
    public string Said =>
        Value is null || Kind is PublishedKind.Coverage or PublishedKind.Cadence || Qualifier == "零"
            ? Raw
            : (Value < 0 ? "−" : "") + (Raw.EndsWith(Unit, StringComparison.Ordinal) ? Raw : Raw + Unit);

    /// <summary>A number of the figure's unit and of a year, whatever else has to be known about it.</summary>
    public bool CanStandBeside => Value is not null && !Flags.Any(f => f.Parts);

    /// <summary>Neither a bound nor an estimate.</summary>
    public bool IsExact => Value is not null && Qualifier is null or "达" or "零";
}
