namespace Yifa.Kernel;

/// <summary>A document (文书, 报告) before it is a file: what it says, in order, without a format. Writers turn it into .docx, .html and .md.</summary>
/// <param name="Title">The title (标题), one line, plain text.</param>
/// <param name="Blocks">The body in reading order; may be empty.</param>
public sealed record Paper(string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>The head data (索引号, 发文字号, 公开方式 …), label and value, in printing order; empty if there is none.</summary>
    public IReadOnlyList<(string Label, string Value)> Meta { get; init; } = [];

    /// <summary>A sentence that every rendering must show, such as that the cases are synthetic (示例数据); null if there is none.</summary>
    public string? Notice { get; init; }

    /// <summary>By what others check it; null for a paper that nobody checks by a code.</summary>
    public Proof? Proof { get; init; }

    /// <summary>What an official document carries beside title and body; null for a report.</summary>
    public Official? Official { get; init; }
}

/// <summary>公文 (GB/T 9704): who issues a document, under which number, to whom and when.</summary>
/// <param name="Issuer">发文机关, in its masthead and above the date.</param>
/// <param name="On">成文日期.</param>
public sealed record Official(string Issuer, DateOnly On)
{
    /// <summary>发文字号; null when the document has none.</summary>
    public string? Number { get; init; }

    /// <summary>主送机关 or the person addressed; null when it is addressed to nobody.</summary>
    public string? To { get; init; }

    /// <summary>红头: a document that leaves the office; a record within it has none.</summary>
    public bool HasMasthead { get; init; } = true;

    /// <summary>用印: keeps the place of the seal.</summary>
    public bool IsSealed { get; init; } = true;
}

/// <summary>One piece of a paper's body: a <see cref="Heading"/>, a <see cref="Paragraph"/> or a <see cref="Table"/>.</summary>
public abstract record Block;

/// <summary>A heading (小标题). Its number (一、 (一) 1.) is part of the text.</summary>
/// <param name="Level">1 to 4, outermost first; the paper's title is above level 1.</param>
/// <param name="Text">Plain text, number included.</param>
/// <exception cref="ArgumentOutOfRangeException">The level is not 1 to 4.</exception>
public sealed record Heading(int Level, string Text) : Block
{
    /// <summary>1 to 4, outermost first.</summary>
    public int Level { get; } =
        Level is >= 1 and <= 4 ? Level : throw new ArgumentOutOfRangeException(nameof(Level), Level, "A heading's level is 1 to 4.");
}

/// <summary>A paragraph (段落) of runs set one after the other without a space. A line feed in a run is a line break.</summary>
/// <param name="Runs">The text in reading order.</param>
public sealed record Paragraph(IReadOnlyList<Run> Runs) : Block
{
    /// <summary>A paragraph of plain text.</summary>
    public static Paragraph Of(string text) => new([new Run(text)]);
}

/// <summary>A table (表格) with one row of column heads.</summary>
/// <param name="Caption">What the table shows (表题), above it; null if there is none.</param>
/// <param name="Head">The column heads, at least one.</param>
/// <param name="Rows">Each row has as many cells as there are heads; an empty cell is a run with empty text.</param>
/// <exception cref="ArgumentException">There is no column, or a row has more or fewer cells than there are heads.</exception>
public sealed record Table(string? Caption, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<Run>> Rows) : Block
{
    /// <summary>The column heads, at least one.</summary>
    public IReadOnlyList<string> Head { get; } =
        Head.Count > 0 ? Head : throw new ArgumentException("A table has at least one column.", nameof(Head));

    /// <summary>The rows, each as wide as the head.</summary>
    public IReadOnlyList<IReadOnlyList<Run>> Rows { get; } =
        Rows.All(row => row.Count == Head.Count)
            ? Rows
            : throw new ArgumentException("Every row of a table has as many cells as the head.", nameof(Rows));
}

/// <summary>A stretch of text; a number that opens onto its cases is a run of its own.</summary>
/// <param name="Text">The text as read.</param>
/// <param name="Link">Where it opens to: site-relative (<c>/figures/…</c>) or absolute http, https or mailto; null if it does not open.
/// Any other address is printed as text that does not open.</param>
/// <param name="Title">The explanation shown on hovering, such as definition, period and number of cases; null if there is none.</param>
public readonly record struct Run(string Text, string? Link = null, string? Title = null);
