using System.Security.Cryptography;
using System.Text;
using Yifa.Modules;
using Yifa.Papers;
using Yifa.Reports.Published;
using Yifa.Store;

namespace Yifa.Comparing;

/// <summary>收存的报告: published reports of others, each file kept once with its text, and read again when the program that read it has changed.</summary>
public static class ReportShelf
{
    private const int LongestName = 200;

    // another reader or another catalogue may read a text otherwise
    private static readonly string Reader = $"{KeptReading.Reader}{typeof(Catalogue).Assembly.ManifestModule.ModuleVersionId:N}";

    /// <summary>Reads and keeps a file; the one that is kept already changes nothing.</summary>
    /// <exception cref="InvalidDataException">It cannot be read; the message is one sentence for the user.</exception>
    public static async Task<(KeptReport Report, bool IsNew)> Import(CaseStore store, byte[] file, string name, string by)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        if (store.KeptReportOf(hash) is { } kept)
            return (kept, false);
        var report = ReportReader.Read(file, name, Catalogue.Figures);
        return await store.Keep(hash, FileLook.PlainName(name), report.Text, Of(report), by);
    }

    /// <summary>What a kept report says, by the reader of this program.</summary>
    public static async Task<PublishedReport> Read(CaseStore store, KeptReport kept)
    {
        var (text, reading) = store.TextOf(kept);
        if (kept.Reader == Reader)
            return KeptReading.Read(text, reading);
        var report = ReportReader.ReadText(text, kept.File, Catalogue.Figures);
        await store.ReadAgain(kept, Of(report));
        return report;
    }

    /// <summary>All kept reports as this program reads them: one that another reader read is read again first.</summary>
    public static async Task<IReadOnlyList<KeptReport>> All(CaseStore store)
    {
        var kept = store.KeptReports();
        foreach (var old in kept.Where(k => k.Reader != Reader))
            await Read(store, old);
        return kept.All(k => k.Reader == Reader) ? kept : store.KeptReports();
    }

    /// <summary>One as this program reads it; null when there is none.</summary>
    public static async Task<KeptReport?> Find(CaseStore store, long id)
    {
        if (store.KeptReport(id) is not { } kept || kept.Reader == Reader)
            return store.KeptReport(id);
        await Read(store, kept);
        return store.KeptReport(id);
    }

    private static ReportReading Of(PublishedReport report) =>
        new(Plain(report.Title), Plain(report.Region), Plain(report.Body), report.Year, Reader, KeptReading.Write(report));

    // what a damaged page has for a name is still to be listed
    private static string? Plain(string? text)
    {
        if (text is null)
            return null;
        var plain = string.Concat(text.EnumerateRunes().Where(r => !Rune.IsControl(r) && r != Rune.ReplacementChar)).Trim();
        return plain.Length == 0 ? null
            : plain.Length <= LongestName ? plain
            : plain[..LongestName];
    }
}
