using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Tests.Papers;

// A PDF file read back by its own tables: what it says, and whether a glyph is drawn for each character.
sealed partial class PdfReading
{
    readonly Dictionary<int, (string Entries, byte[] Stream)> objects = [];
    readonly Dictionary<string, Typeface> fonts = [];

    public PdfReading(byte[] file)
    {
        var plain = Encoding.Latin1.GetString(file);
        foreach (Match found in Object().Matches(plain))
        {
            var entries = found.Groups["entries"].Value;
            var stream = found.Groups["stream"].Success ? Inflated(file, found.Groups["stream"].Index, Number(entries, "Length")) : [];
            objects[int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture)] = (entries, stream);
        }
        Pages = [.. objects.Values.Where(o => o.Entries.Contains("/Type /Page ")).Select(o => o.Entries)];
        foreach (Match font in FontName().Matches(plain))
            fonts.TryAdd(font.Groups[1].Value, FontOf(int.Parse(font.Groups[2].Value, CultureInfo.InvariantCulture)));
    }

    public IReadOnlyList<string> Pages { get; }

    public int Fonts => fonts.Count;

    // Everything drawn, in order; a box counts as the character it stands for.
    public string Text => string.Concat(Drawn().Select(d => d.Text));

    // The rectangles filled on all pages: left, bottom, width, height.
    public IReadOnlyList<double[]> Filled =>
        [
            .. Contents()
                .SelectMany(c => Rectangle().Matches(c))
                .Select(m => m.Groups.Values.Skip(1).Select(g => double.Parse(g.Value, CultureInfo.InvariantCulture)).ToArray()),
        ];

    [GeneratedRegex(@"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re f\b")]
    private static partial Regex Rectangle();

    public string LastPage => string.Concat(DrawnOn(Contents().Last()).Select(d => d.Text));

    // The characters that came out without an outline.
    public IReadOnlyList<string> Blank =>
        [.. Drawn().Where(d => d.Outline == 0 && d.Text.Trim().Length > 0).Select(d => d.Text).Distinct()];

    public int Boxes => Contents().Sum(c => Box().Count(c));

    sealed record Typeface(Dictionary<int, string> Characters, Func<int, int> Outline);

    IEnumerable<(string Text, int Outline)> Drawn() => Contents().SelectMany(DrawnOn);

    IEnumerable<(string Text, int Outline)> DrawnOn(string content)
    {
        foreach (Match piece in Piece().Matches(content))
            if (piece.Groups["box"].Success)
                yield return (Utf16(piece.Groups["box"].Value), 1);
            else
                foreach (var code in piece.Groups["codes"].Value.Chunk(4).Select(c => Convert.ToInt32(new string(c), 16)))
                {
                    var font = fonts[piece.Groups["font"].Value];
                    yield return (font.Characters[code], font.Outline(code));
                }
    }

    IEnumerable<string> Contents() => Pages.Select(p => Encoding.ASCII.GetString(objects[Number(p, "Contents")].Stream));

    Typeface FontOf(int number)
    {
        var type0 = objects[number].Entries;
        var glyphs = objects[Number(type0, @"DescendantFonts \[")].Entries;
        var program = objects[Number(objects[Number(glyphs, "FontDescriptor")].Entries, "FontFile2")].Stream;
        var map = Encoding.ASCII.GetString(objects[Number(type0, "ToUnicode")].Stream);
        var characters = Mapping().Matches(map).ToDictionary(m => Convert.ToInt32(m.Groups[1].Value, 16), m => Utf16(m.Groups[2].Value));
        var loca = Table(program, "loca");
        int Place(int glyph) => BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(loca + 4 * glyph));
        return new(characters, glyph => Place(glyph + 1) - Place(glyph));
    }

    static int Table(byte[] program, string tag)
    {
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(4)); i++)
            if (Encoding.ASCII.GetString(program, 12 + 16 * i, 4) == tag)
                return BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(20 + 16 * i));
        throw new InvalidDataException($"no table {tag}");
    }

    static byte[] Inflated(byte[] file, int at, int length)
    {
        var whole = new MemoryStream();
        using var inflate = new ZLibStream(new MemoryStream(file, at, length), CompressionMode.Decompress);
        inflate.CopyTo(whole);
        return whole.ToArray();
    }

    static int Number(string entries, string name) =>
        int.Parse(Regex.Match(entries, $@"/{name}\s?(\d+)").Groups[1].Value, CultureInfo.InvariantCulture);

    static string Utf16(string hex) => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex));

    [GeneratedRegex(@"(?<=\n|^)(?<number>\d+) 0 obj\n(?<entries><<.*?>>)\n(?:stream\n(?<stream>)|endobj)", RegexOptions.Singleline)]
    private static partial Regex Object();

    [GeneratedRegex(@"/(F\d+) (\d+) 0 R")]
    private static partial Regex FontName();

    [GeneratedRegex(@"/ActualText <FEFF(?<box>[0-9A-F]+)>|/(?<font>F\d+) \S+ Tf .*?<(?<codes>[0-9A-F]+)> Tj")]
    private static partial Regex Piece();

    [GeneratedRegex("<([0-9A-F]{4})> <([0-9A-F]+)>\n")]
    private static partial Regex Mapping();

    [GeneratedRegex(" re S EMC")]
    private static partial Regex Box();
}
