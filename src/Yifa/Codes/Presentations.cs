using System.Globalization;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Codes;

/// <summary>What a scanner reports.</summary>
/// <param name="Scanner">A number of chance it keeps.</param>
/// <param name="Late">It was scanned without a network and is reported now.</param>
/// <param name="Place">Latitude, longitude in hundred-thousandths of a degree, accuracy in metres.</param>
public sealed record ScanReport(string? Shown, string? Scanner, bool Late = false, IReadOnlyList<int>? Place = null);

/// <summary>What it is answered.</summary>
/// <param name="Now">The server's clock, in milliseconds since 1970.</param>
/// <param name="Verdict">As of now; of a late report, as of when it was shown.</param>
/// <param name="Seen"><c>first</c>, or <c>before</c> when another scanner reported the same display; null for what is no display of ours.</param>
/// <param name="FirstAt">When it was reported first, in seconds since 1970.</param>
public sealed record ScanAnswer(long Now, string Verdict, string? Seen, long? FirstAt);

/// <summary>核验登记: notes displays as they are scanned, tells a copy apart, and lets the matter hear of the first.</summary>
public sealed class Presentations(CaseStore store, CodeIssuing issuing)
{
    private const int LongestShown = 6000;
    private const int ShortestScanner = 16;
    private const int LongestScanner = 100;
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(2);

    /// <summary>Whether the report can be one at all.</summary>
    public static bool IsReport(ScanReport? report) =>
        report is { Shown: { Length: <= LongestShown }, Scanner: { Length: >= ShortestScanner and <= LongestScanner } }
        && report.Place is null or { Count: 3 };

    public async Task<ScanAnswer> Take(ScanReport report)
    {
        var (now, shown) = (store.Now, Presentation.Read(report.Shown!));
        var position = report.Place is [var latitude, var longitude, var accuracy] ? new Position(latitude, longitude, accuracy) : null;
        var found = issuing.Check(report.Shown!, report.Late ? shown?.From ?? now : now, position);
        var noted = IsNoted(found, shown, now) ? await Note(found.Token!, shown!, report.Scanner!) : null;
        return new(
            new DateTimeOffset(now).ToUnixTimeMilliseconds(),
            found.Verdict.ToString(),
            noted is null ? null
                : noted.Before ? "before"
                : "first",
            noted is null ? null : new DateTimeOffset(noted.At).ToUnixTimeSeconds()
        );
    }

    /// <summary>Only what a phone of the code signed, for a moment at which the code was valid and which is not to come.</summary>
    private static bool IsNoted(CheckedCode found, Presentation? shown, DateTime now) =>
        found.Token?.Code is { } code && shown?.From is { } from && from >= code.From && from < code.Until && from <= now + Ahead;

    private async Task<Noted> Note(CodeToken token, Presentation shown, string scanner)
    {
        var step = shown.Step!.Value;
        var noted = await store.NoteDisplay(token.Code.Serial, CodeKey.KidOf(token.Phone!), step, scanner);
        if (noted.FirstOfCode && token.Issuer == issuing.Issuer)
            foreach (var matter in store.CodedMatters(token.Code.Serial))
                await store.TellScan(matter, Told(token.Code.Serial, noted.At, step));
        return noted;
    }

    /// <summary>What the matter's act is told, the moment as people in China say it.</summary>
    private static Dictionary<string, string?> Told(string serial, DateTime at, long step) =>
        new()
        {
            ["Time"] = ChinaTime.Of(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            ["Step"] = step.ToString(CultureInfo.InvariantCulture),
            ["Serial"] = serial,
        };
}
