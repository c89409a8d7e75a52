namespace Yifa.Store;

/// <summary>Where a report belongs, as a person says whose page does not: which region's, of which year.</summary>
public sealed record SaidPlace(string? Region, int? Year, string By, DateTime At);

/// <summary>A published report of another authority, kept once with all of its text.</summary>
/// <param name="Hash">SHA-256 of the file's bytes, lower-case hex.</param>
/// <param name="File">Its name without folders.</param>
/// <param name="Reader">What read it, so that another may read it again.</param>
/// <param name="By">Who brought it.</param>
public sealed record KeptReport(
    long Id,
    string Hash,
    string File,
    string? Title,
    string? ReadRegion,
    string? Body,
    int? ReadYear,
    string Reader,
    string By,
    DateTime At
)
{
    /// <summary>What a person said last of what the page leaves open; null when nobody did.</summary>
    public SaidPlace? Said { get; init; }

    /// <summary>As the page has it, otherwise as a person said.</summary>
    public string? Region => ReadRegion ?? Said?.Region;
    public int? Year => ReadYear ?? Said?.Year;

    /// <summary>What it is called; a page without a title by whose and of which year it is.</summary>
    public string Name => Title ?? ((Body ?? Region) is { } whose && Year is { } year ? $"{whose}{year}年的报告" : $"第{Id}份收存的报告");
}

/// <summary>What a reader made of a text.</summary>
/// <param name="Reading">As the reader writes it.</param>
public sealed record ReportReading(string? Title, string? Region, string? Body, int? Year, string Reader, byte[] Reading);

/// <summary>人口: how many people live in a region in a year, as somebody noted it.</summary>
/// <param name="Source">Where the number is from.</param>
public sealed record RegionPeople(string Region, int Year, long People, string Source, string By, DateTime At);
