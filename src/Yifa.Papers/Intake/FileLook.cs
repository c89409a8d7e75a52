using System.Text;
using Yifa.Kernel;

namespace Yifa.Papers;

/// <summary>What a file turned out to be; or why it is not taken in.</summary>
/// <param name="Type">Null with a refusal.</param>
public sealed record FileFound(MediaType? Type, Refusal? Refusal)
{
    internal static FileFound Is(MediaType type) => new(type, null);

    internal static FileFound Not(Refusal refusal) => new(null, refusal);
}

/// <summary>Tells what a file is by its bytes and its structure. Its name is nobody's word.</summary>
public static class FileLook
{
    private const int Head = 64;
    private const int LongestName = 99;

    /// <summary>Looks at all of a content that can be read from any place.</summary>
    public static FileFound At(Stream content)
    {
        Span<byte> head = stackalloc byte[Head];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, Head, throwOnEndOfStream: false)];
        content.Position = 0;
        if (head.Length == 0)
            return FileFound.Not(IntakeRefusals.Empty);
        if (Program(head))
            return FileFound.Not(IntakeRefusals.Executable);
        if (head.StartsWith("%PDF-"u8))
            return PdfLook.At(content);
        if (head.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
            return ImageCleaning.Look(content, MediaType.Jpeg);
        if (head.StartsWith(ImageCleaning.PngSignature))
            return ImageCleaning.Look(content, MediaType.Png);
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
            return PackageLook.At(content);
        if (head.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return FileFound.Not(IntakeRefusals.OldOffice);
        if (Packed(head))
            return FileFound.Not(IntakeRefusals.Archive);
        return Recording(head) is { } recording ? FileFound.Is(recording) : TextLook(content);
    }

    /// <summary>A name without folders, control characters and signs that file systems give a meaning to; never empty.</summary>
    public static string PlainName(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
            if (
                clean.Length < LongestName
                && !Rune.IsControl(rune)
                && !IsTurning(rune.Value)
                && rune.Value is not ('<' or '>' or ':' or '"' or '|' or '?' or '*')
            )
                clean.Append(rune);
        var text = clean.ToString().Trim().Trim('.').Trim();
        return text.Length == 0 ? "材料" : text;
    }

    /// <summary>A name without its ending.</summary>
    public static string TitleOf(string? name)
    {
        var plain = PlainName(name);
        return plain.LastIndexOf('.') is > 0 and var dot && plain.Length - dot <= 6 ? plain[..dot] : plain;
    }

    // signs that turn the direction of writing hide how a name ends: gpj.exe reads exe.jpg
    private static bool IsTurning(int rune) => rune is (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool Program(ReadOnlySpan<byte> head) =>
        head.StartsWith("MZ"u8)
        || head.StartsWith("\x7F"u8) && head[1..].StartsWith("ELF"u8)
        || head.StartsWith("#!"u8)
        || head.StartsWith<byte>([0xCA, 0xFE, 0xBA, 0xBE])
        || head.StartsWith<byte>([0xCF, 0xFA, 0xED, 0xFE])
        || head.StartsWith<byte>([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]); // a shortcut that starts something

    private static bool Packed(ReadOnlySpan<byte> head) =>
        head.StartsWith("Rar!"u8)
        || head.StartsWith<byte>([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
        || head.StartsWith<byte>([0x1F, 0x8B])
        || head.StartsWith("BZh"u8)
        || head.StartsWith<byte>([0xFD, 0x37, 0x7A, 0x58, 0x5A])
        || head.StartsWith<byte>([0x28, 0xB5, 0x2F, 0xFD])
        || head.StartsWith("MSCF"u8);

    private static MediaType? Recording(ReadOnlySpan<byte> head) =>
        head.Length > 12 && head[4..].StartsWith("ftyp"u8) ? MediaType.Mp4
        : head.Length > 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WAVE"u8) ? MediaType.Wav
        : head.StartsWith("ID3"u8) || (head.Length > 2 && head[0] == 0xFF && (head[1] & 0xE6) == 0xE2) ? MediaType.Mp3
        : null;

    /// <summary>Text is UTF-8 without control characters; markup that a browser would run is no text to keep.</summary>
    private static FileFound TextLook(Stream content)
    {
        using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true), false, 1 << 16, leaveOpen: true);
        var piece = new char[1 << 16];
        var binary = false;
        try
        {
            while (reader.Read(piece, 0, piece.Length) is var read and > 0)
                foreach (var c in piece.AsSpan(0, read))
                    binary |= char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f');
        }
        catch (DecoderFallbackException)
        {
            return FileFound.Not(LooksLikeGbk(content) ? IntakeRefusals.NotUtf8 : IntakeRefusals.Unknown);
        }
        return binary ? FileFound.Not(IntakeRefusals.Unknown) : FileFound.Is(MediaType.Text);
    }

    private static bool LooksLikeGbk(Stream content)
    {
        content.Position = 0;
        var head = new byte[4096];
        return !head.AsSpan(0, content.ReadAtLeast(head, head.Length, false)).ContainsAnyInRange((byte)0, (byte)8);
    }
}
