using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Store;

namespace Yifa.Intake;

/// <summary>A content that was taken in and kept; or why not.</summary>
public sealed record Taken(Content? Content, Refusal? Refusal);

/// <summary>收件: a file from outside is received piece by piece, looked at, cleaned, scanned, and only then kept.</summary>
public sealed class FileIntake(CaseStore store)
{
    public static readonly Refusal TooLarge = Refusal.Because("文件超过了大小上限");

    /// <summary>The most bytes of a file for a door that can use no larger one; what the operator set holds as well.</summary>
    public long Most { get; init; } = long.MaxValue;

    /// <summary>For a door that reads other encodings of text itself and hands none of it out again.</summary>
    public bool AnyEncoding { get; init; }

    /// <param name="isPublic">From a party, for whom another limit holds.</param>
    public async Task<Taken> Take(Stream from, bool isPublic, CancellationToken cancel)
    {
        var most = Math.Min(Most, FileSettings.LargestFor(store, isPublic));
        using var incoming = await store.Contents.Receive(from, most, cancel);
        if (incoming.IsTooLarge)
            return new(null, TooLarge.With($"({most >> 20}兆字节)"));
        var (type, refusal) = Look(incoming);
        if (AnyEncoding && refusal == IntakeRefusals.NotUtf8)
            (type, refusal) = (MediaType.Text, null);
        if (type is not { } known)
            return new(null, refusal);
        var (original, pages) = (incoming.Hash, Materials.IsImage(known) ? 1 : 0);
        if (Materials.IsImage(known))
            await incoming.Rewrite((image, clean) => ImageCleaning.Clean(image, clean, known));
        if (known == MediaType.Pdf)
            (pages, refusal) = PagesOf(incoming);
        refusal ??= await Scanned(incoming, cancel);
        if (refusal is not null)
            return new(null, refusal);
        incoming.Keep();
        return new(new(incoming.Hash, known, incoming.Size, pages, original == incoming.Hash ? null : original), null);
    }

    /// <summary>Some pages of a kept scan as a content of their own.</summary>
    public async Task<Content> Part(Content scan, int from, int to, CancellationToken cancel)
    {
        if (from == 1 && to == scan.Pages)
            return scan;
        using var part = new MemoryStream();
        await using (var whole = store.Contents.Open(scan.Hash))
            PdfScan.Part(whole, part, from, to);
        part.Position = 0;
        using var incoming = await store.Contents.Receive(part, long.MaxValue, cancel);
        incoming.Keep();
        return new(incoming.Hash, scan.Type, incoming.Size, to - from + 1, scan.Hash);
    }

    private static FileFound Look(Incoming incoming)
    {
        using var content = incoming.Open();
        return FileLook.At(content);
    }

    private static (int, Refusal?) PagesOf(Incoming incoming)
    {
        using var content = incoming.Open();
        return PdfScan.Look(content);
    }

    private async Task<Refusal?> Scanned(Incoming incoming, CancellationToken cancel)
    {
        if (FileSettings.ScannerOf(store) is not { } scanner)
            return null;
        await using var content = incoming.Open();
        return await Scanner.Scan(scanner, content, cancel);
    }
}
