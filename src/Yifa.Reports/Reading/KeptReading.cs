using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yifa.Reports.Published;

/// <summary>What was read of a text, as it is kept beside it: the reading without the text, and where in it each quote begins.</summary>
public static class KeptReading
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private sealed record Placed(int At, int Decimals, PublishedFigure Figure);

    private sealed record Reading(
        string? Title,
        string? Region,
        string? Body,
        int? Year,
        PublishedPeriod? Period,
        IReadOnlyDictionary<string, string> Metadata,
        IReadOnlyList<PublishedSection> Sections,
        IReadOnlyList<Placed> Figures,
        IReadOnlyList<PublishedCheck> Checks
    );

    /// <summary>Names the reader: another build of it may read otherwise, so that what an earlier one read is read again.</summary>
    public static string Reader { get; } = typeof(ReportReader).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    public static byte[] Write(PublishedReport report) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new Reading(
                report.Title,
                report.Region,
                report.Body,
                report.Year,
                report.Period,
                report.Metadata,
                report.Sections,
                [.. report.Figures.Select(f => new Placed(f.At, f.Decimals, f))],
                report.Checks
            ),
            Options
        );

    /// <summary>What <see cref="Write"/> wrote, with the text it was read from.</summary>
    public static PublishedReport Read(string text, ReadOnlySpan<byte> kept)
    {
        var reading = JsonSerializer.Deserialize<Reading>(kept, Options)!;
        return new(
            reading.Title,
            reading.Region,
            reading.Body,
            reading.Year,
            reading.Metadata,
            reading.Sections,
            [.. reading.Figures.Select(f => f.Figure with { At = f.At, Decimals = f.Decimals })],
            reading.Checks
        )
        {
            Text = text,
            Period = reading.Period,
        };
    }
}
