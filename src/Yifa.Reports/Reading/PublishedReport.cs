namespace Yifa.Reports.Published;

/// <summary>A published report as read from its page.</summary>
/// <param name="Title">Null when the page has none.</param>
/// <param name="Region">As the page names it.</param>
/// <param name="Body">Whose report it is.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Metadata">The page's data by field, see <c>labels.txt</c>; dates as yyyy-MM-dd.</param>
/// <param name="Sections">In the order of the page.</param>
/// <param name="Figures">In the order of the page.</param>
/// <param name="Checks">The arithmetic of the report against itself.</param>
public sealed record PublishedReport(
    string? Title,
    string? Region,
    string? Body,
    int? Year,
    IReadOnlyDictionary<string, string> Metadata,
    IReadOnlyList<PublishedSection> Sections,
    IReadOnlyList<PublishedFigure> Figures,
    IReadOnlyList<PublishedCheck> Checks
)
{
    /// <summary>What the file says, as extracted; every quote is literally in it.</summary>
    public required string Text { get; init; }

    /// <summary>The part of the year that all its numbers are said to be of; null when the report says no such thing.</summary>
    public PublishedPeriod? Period { get; init; }
}
