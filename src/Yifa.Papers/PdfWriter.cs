using Yifa.Kernel;
using Yifa.Papers.Pdf;

namespace Yifa.Papers;

/// <summary>Writes a paper as PDF in the layout of an official document (党政机关公文格式, GB/T 9704), its fonts embedded.</summary>
public static class PdfWriter
{
    /// <summary>Writes the whole file; the stream may be write-only and is left open.</summary>
    /// <param name="paper">What to write.</param>
    /// <param name="output">Where the file goes.</param>
    /// <param name="fonts">Fonts that can set Chinese.</param>
    /// <param name="baseAddress">Put before site-relative links; without it they are written as text that does not open.</param>
    /// <exception cref="InvalidOperationException"><see cref="FontShelf.Lacks"/> says why no document can be set here.</exception>
    public static void Write(Paper paper, Stream output, FontShelf fonts, Uri? baseAddress = null)
    {
        if (fonts.Lacks is { } lacks)
            throw new InvalidOperationException(lacks);
        var setting = new LineSetting(fonts, baseAddress);
        var sheet = new PdfSheet(setting);
        foreach (var placed in Placed.Of(paper))
            sheet.Set(placed);
        if (setting.Missing.Count > 0)
            sheet.Set(new Placed.Text(Part.Notice, [new Run(Remark(setting.Missing))]));
        sheet.NumberPages();
        sheet.Pages.Save(output, Letters.OneLine(paper.Title));
    }

    static string Remark(IEnumerable<int> characters) =>
        $"以下字符本机字体没有字形,文中以方框代替:{string.Join('、', characters.Select(c => $"U+{c:X4}"))}。";
}
