using System.Globalization;
using System.Text;
using Yifa.Papers.Faces;

namespace Yifa.Papers.Pdf;

// A font as one document uses it: characters are numbered as they come, and only their glyphs are embedded.
sealed class PdfFont(FontFile file, int order)
{
    readonly Dictionary<int, int> codes = [];
    readonly List<(int Character, int Glyph)> used = [];

    public FontFile File { get; } = file;
    public string Name { get; } = $"F{order}";

    // Two bytes in hexadecimal. Two characters that share a glyph keep codes of their own, so that the text can be read back.
    public string Code(int character)
    {
        if (!codes.TryGetValue(character, out var code))
        {
            used.Add((character, File.GlyphOf(character)));
            codes[character] = code = used.Count; // 0 is the glyph of what is missing
        }
        return code.ToString("X4", CultureInfo.InvariantCulture);
    }

    public void Embed(PdfFile pdf, int number)
    {
        var name = $"{Tag(order)}+{Plain(Path.GetFileNameWithoutExtension(File.Path))}";
        var program = FontSubset.Of(File, [0, .. used.Select(u => u.Glyph)]);
        var data = pdf.AddStream(program, $"/Length1 {program.Length} ");
        var descriptor = pdf.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [-1000 -1000 2000 2000] /ItalicAngle 0 "
                + $"/Ascent {Thousandths(File.Ascent)} /Descent {Thousandths(File.Descent)} /CapHeight {Thousandths(File.Ascent)} /StemV 80 "
                + $"/FontFile2 {data} 0 R >>"
        );
        var widths = string.Join(' ', used.Select(u => Thousandths(File.Advance(u.Glyph))));
        var glyphs = pdf.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                + $"/FontDescriptor {descriptor} 0 R /DW 1000 /W [1 [{widths}]] /CIDToGIDMap /Identity >>"
        );
        var toUnicode = pdf.AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
        pdf.Set(
            number,
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{glyphs} 0 R] /ToUnicode {toUnicode} 0 R >>"
        );
    }

    string Thousandths(int units) => PdfFile.N(units * 1000.0 / File.UnitsPerEm);

    string ToUnicode()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        );
        foreach (var part in used.Select((u, i) => (u.Character, Code: i + 1)).Chunk(100)) // a block holds a hundred at most
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (character, code) in part)
            {
                var text = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)));
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{text}>\n");
            }
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    // Six letters that mark a subset, other ones for each font of the file.
    static string Tag(int order) => string.Concat(Enumerable.Range(0, 6).Select(i => (char)('A' + order / (int)Math.Pow(26, i) % 26)));

    static string Plain(string name) => string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
}
