using Yifa.Kernel;

namespace Yifa.Papers;

// A PDF file without what runs by itself or locks it; what stands within compressed objects PdfScan finds when it opens the file.
static class PdfLook
{
    const int Overlap = 16;
    static readonly (byte[] Word, Refusal Against)[] Forbidden =
    [
        ("/JavaScript"u8.ToArray(), IntakeRefusals.Script),
        ("/Launch"u8.ToArray(), IntakeRefusals.Script),
        ("/EmbeddedFile"u8.ToArray(), IntakeRefusals.Embedded),
        ("/Encrypt"u8.ToArray(), IntakeRefusals.Encrypted),
    ];

    public static FileFound At(Stream content)
    {
        var piece = new byte[1 << 16];
        var (kept, last) = (0, Array.Empty<byte>());
        while (content.Read(piece, kept, piece.Length - kept) is var read and > 0)
        {
            var seen = piece.AsSpan(0, kept + read);
            foreach (var (word, against) in Forbidden)
                if (seen.IndexOf(word) >= 0)
                    return FileFound.Not(against);
            last = seen[^Math.Min(seen.Length, 1024)..].ToArray();
            kept = Math.Min(Overlap, seen.Length);
            seen[^kept..].CopyTo(piece);
        }
        return last.AsSpan().IndexOf("%%EOF"u8) >= 0 ? FileFound.Is(MediaType.Pdf) : FileFound.Not(IntakeRefusals.Damaged);
    }
}
