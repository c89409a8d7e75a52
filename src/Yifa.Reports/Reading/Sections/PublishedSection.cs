namespace Yifa.Reports.Published;

/// <summary>A section of a published report.</summary>
/// <param name="Level">1 outermost; 0 is what stands before the first heading.</param>
/// <param name="Number">As printed: 一, (一), 1, 一是; empty at level 0.</param>
/// <param name="Heading">As printed, number included.</param>
/// <param name="Text">What follows the heading, up to the next one.</param>
public sealed record PublishedSection(int Level, string Number, string Heading, string Text)
{
    /// <summary>The headings down to this one.</summary>
    internal string Path { get; init; } = "";

    internal Span Place { get; init; }
    internal Span HeadingPlace { get; init; }
}
