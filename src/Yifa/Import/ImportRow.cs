namespace Yifa.Import;

/// <summary>A row of a file, its empty cells left out.</summary>
/// <param name="Number">As the person sees it: the row in the spreadsheet, the line in a text file.</param>
/// <param name="Cells">Column and text.</param>
/// <param name="Flaw">Why the row could not be read; null when it could.</param>
public sealed record ImportRow(int Number, IReadOnlyDictionary<string, string?> Cells, string? Flaw = null);

/// <summary>What is wrong with a row.</summary>
/// <param name="Field">The field it concerns; null when the whole row is meant.</param>
public sealed record RowError(int Row, string? Field, string Text);
