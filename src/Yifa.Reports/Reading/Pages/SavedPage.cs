using System.Text;
using System.Text.Unicode;

namespace Yifa.Reports.Published;

/// <summary>A saved page (.txt, .md, .html, .docx) as text. What it is, is seen from its content; the name decides between text and Markdown.</summary>
public static class SavedPage
{
    /// <summary>A report of a province is a tenth of a megabyte; pages with their pictures inside reach a few.</summary>
    public const int LargestFile = 64 << 20;

    /// <summary>Characters of text; the longest published reports have some 50,000.</summary>
    public const int LongestText = 1_000_000;

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;
    private static ReadOnlySpan<byte> Pdf => "%PDF-"u8;
    private static ReadOnlySpan<byte> OldWord => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The text of the page, every character as it stands there.</summary>
    /// <exception cref="InvalidDataException">It is not a page, or too large for one; the message is one sentence for the user.</exception>
    public static string TextOf(ReadOnlyMemory<byte> file, string name)
    {
        if (file.Length > LargestFile)
            throw new InvalidDataException($"{name} 太大:年度报告的网页不超过 {LargestFile >> 20} MB");
        var bytes = file.Span;
        if (bytes.StartsWith(Pdf) || bytes.StartsWith(OldWord))
            throw new InvalidDataException($"{name} 是 PDF 或旧版 Word 文件,请另存为 .docx、.html 或 .txt 再读");
        var text = bytes.StartsWith(Zip) ? DocxText.Of(file, name) : OfText(bytes, name);
        if (text.Length > LongestText)
            throw new InvalidDataException($"{name} 的文字超过 {LongestText / 10_000} 万字,不像一份年度报告");
        return string.IsNullOrWhiteSpace(text) ? throw new InvalidDataException($"{name} 里没有文字") : text;
    }

    private static string OfText(ReadOnlySpan<byte> bytes, string name)
    {
        var text = Decode(bytes);
        if (text.Length > 0 && text.Count(c => c is '\ufffd' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))) > text.Length / 50)
            throw new InvalidDataException($"{name} 不是文本:可读 .txt、.md、.html 和 .docx");
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (extension is ".html" or ".htm" or ".shtml" || LooksLikeHtml(text))
            return HtmlText.Of(text, name);
        return extension is ".md" or ".markdown" ? MarkdownText.Of(text) : text;
    }

    private static bool LooksLikeHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 2_000));
        return head.TrimStart("\ufeff \t\r\n").StartsWith("<")
            && (
                head.Contains("<html", StringComparison.OrdinalIgnoreCase)
                || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
                || head.Contains("<body", StringComparison.OrdinalIgnoreCase)
                || head.Contains("<div", StringComparison.OrdinalIgnoreCase)
                || head.Contains("<p", StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>UTF-8 or UTF-16 by its mark; UTF-8 when it is valid as that, even when cut off within a character; otherwise GB18030.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        for (var cut = 0; cut < 4 && cut <= bytes.Length; cut++)
            if (Utf8.IsValid(bytes[..^cut]))
                return Encoding.UTF8.GetString(bytes[..^cut]);
        var (utf8, gb) = (Encoding.UTF8.GetString(bytes), CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes));
        return Broken(utf8) < Broken(gb) ? utf8 : gb;
    }

    private static int Broken(string text) => text.Count(c => c is '\ufffd' or (>= '\ue000' and <= '\uf8ff'));
}
