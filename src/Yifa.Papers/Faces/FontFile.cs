using System.Text;

namespace Yifa.Papers.Faces;

// One face with TrueType outlines, as much of it as setting and embedding text takes.
sealed class FontFile
{
    const int Family = 1;
    const int FullName = 4;
    const int TypographicFamily = 16;
    const int Restricted = 0x0002; // OS/2 fsType: may not be embedded without leave
    readonly FontTables tables;
    readonly Lazy<Dictionary<int, int>> characters;
    readonly Lazy<Outlines> outlines;
    readonly Lazy<FontBytes> widths;

    FontFile(string path, FontTables tables)
    {
        (Path, this.tables) = (path, tables);
        UnitsPerEm = tables.Read("head").U16(18);
        var hhea = tables.Read("hhea");
        (Ascent, Descent, WidthCount) = (hhea.I16(4), hhea.I16(6), hhea.U16(34));
        if (UnitsPerEm == 0 || WidthCount == 0)
            throw FontBytes.Damaged();
        Names = [System.IO.Path.GetFileNameWithoutExtension(path), .. NamesIn(tables.Read("name"))];
        characters = new(() => CharacterMap.Of(tables.Read("cmap")));
        outlines = new(() => new(tables.Read("loca"), tables.Read("glyf"), isLong: tables.Read("head").I16(50) == 1));
        widths = new(() => tables.Read("hmtx"));
    }

    public string Path { get; }

    // The file's own name, and its families in every language it gives.
    public IReadOnlyList<string> Names { get; }
    public int UnitsPerEm { get; }
    public int Ascent { get; }
    public int Descent { get; }
    int WidthCount { get; }

    public static IEnumerable<FontFile> Of(string path) =>
        FontTables.Of(path).Where(t => t.Has("glyf") && t.Has("cmap") && MayEmbed(t)).Select(t => new FontFile(path, t));

    static bool MayEmbed(FontTables tables) => !tables.Has("OS/2") || (tables.Read("OS/2").U16(8) & 0x000F) != Restricted;

    // 0 when the face does not draw the character.
    public int GlyphOf(int character) =>
        characters.Value.TryGetValue(character, out var glyph)
        && (outlines.Value.Of(glyph).Length > 0 || Rune.IsWhiteSpace(new Rune(character)))
            ? glyph
            : 0;

    public int Advance(int glyph) => widths.Value.U16(4 * Math.Min(glyph, WidthCount - 1));

    public int LeftBearing(int glyph) => widths.Value.I16(glyph < WidthCount ? 4 * glyph + 2 : 4 * WidthCount + 2 * (glyph - WidthCount));

    public FontBytes Outline(int glyph) => outlines.Value.Of(glyph);

    public FontBytes Table(string tag) => tables.Read(tag);

    static IEnumerable<string> NamesIn(FontBytes table)
    {
        if (table.Length == 0)
            yield break;
        var texts = table.U16(4);
        for (var i = 0; i < table.U16(2); i++)
        {
            var at = 6 + 12 * i;
            var (platform, kind) = (table.U16(at), table.U16(at + 6));
            if (platform is 0 or 3 && kind is Family or FullName or TypographicFamily)
                yield return Encoding.BigEndianUnicode.GetString(table.Slice(texts + table.U16(at + 10), table.U16(at + 8)).Span);
        }
    }

    sealed class Outlines(FontBytes loca, FontBytes glyf, bool isLong)
    {
        public FontBytes Of(int glyph)
        {
            var (from, to) = isLong
                ? (loca.I32(4 * glyph), loca.I32(4 * glyph + 4))
                : (2 * loca.U16(2 * glyph), 2 * loca.U16(2 * glyph + 2));
            return glyf.Slice(from, to - from);
        }
    }
}
