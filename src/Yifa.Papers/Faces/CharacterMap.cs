namespace Yifa.Papers.Faces;

// Which glyph draws which character (cmap, formats 4 and 12).
static class CharacterMap
{
    const int LastCharacter = 0x10FFFF;

    public static Dictionary<int, int> Of(FontBytes cmap)
    {
        var (at, wide) = Best(cmap);
        return at == 0 ? []
            : wide ? Groups(cmap.From(at))
            : Segments(cmap.From(at));
    }

    // The subtable that reaches beyond the basic plane, if there is one.
    static (int At, bool Wide) Best(FontBytes cmap)
    {
        var best = (At: 0, Wide: false);
        for (var i = 0; i < cmap.U16(2); i++)
        {
            var (platform, encoding, at) = (cmap.U16(4 + 8 * i), cmap.U16(6 + 8 * i), cmap.I32(8 + 8 * i));
            var isUnicode = platform == 0 || platform == 3 && encoding is 1 or 10;
            var format = cmap.U16(at);
            if (isUnicode && (format == 12 || format == 4 && best.At == 0))
                best = (at, format == 12);
        }
        return best;
    }

    static Dictionary<int, int> Groups(FontBytes table)
    {
        var map = new Dictionary<int, int>();
        for (var i = 0; i < table.I32(12); i++)
        {
            var (first, last, glyph) = (table.I32(16 + 12 * i), table.I32(20 + 12 * i), table.I32(24 + 12 * i));
            if (first > last || last > LastCharacter)
                throw FontBytes.Damaged();
            for (var c = first; c <= last; c++)
                map[c] = glyph + c - first;
        }
        return map;
    }

    static Dictionary<int, int> Segments(FontBytes table)
    {
        var map = new Dictionary<int, int>();
        var twice = table.U16(6);
        for (var i = 0; i < twice; i += 2)
        {
            var (last, first) = (table.U16(14 + i), table.U16(16 + twice + i));
            var (shift, offset) = (table.U16(16 + 2 * twice + i), table.U16(16 + 3 * twice + i));
            for (var c = first; c <= last && c != 0xFFFF; c++)
            {
                var glyph = offset == 0 ? c : table.U16(16 + 3 * twice + i + offset + 2 * (c - first));
                if (offset == 0 || glyph != 0)
                    glyph = glyph + shift & 0xFFFF;
                if (glyph != 0)
                    map[c] = glyph;
            }
        }
        return map;
    }
}
