using System.Buffers.Binary;

namespace Yifa.Papers.Faces;

// A TrueType file that holds only some glyphs of another, renumbered from 0 in the order given; parts of composite glyphs follow.
sealed class FontSubset
{
    const int WordArguments = 0x0001;
    const int OneScale = 0x0008;
    const int MoreParts = 0x0020;
    const int TwoScales = 0x0040;
    const int Matrix = 0x0080;
    readonly FontFile font;
    readonly List<int> glyphs;
    readonly Dictionary<int, int> numbers = [];

    FontSubset(FontFile font, IReadOnlyList<int> glyphs)
    {
        (this.font, this.glyphs) = (font, [.. glyphs]);
        for (var i = 0; i < glyphs.Count; i++)
            numbers.TryAdd(glyphs[i], i);
    }

    public static byte[] Of(FontFile font, IReadOnlyList<int> glyphs) => new FontSubset(font, glyphs).Build();

    byte[] Build()
    {
        var (glyf, loca) = Outlines();
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["loca"] = loca,
            ["head"] = Changed("head", (50, 1)), // long places
            ["hhea"] = Changed("hhea", (34, glyphs.Count)),
            ["maxp"] = Changed("maxp", (4, glyphs.Count)),
            ["hmtx"] = Widths(),
        };
        foreach (var tag in (string[])["cvt ", "fpgm", "prep"]) // what the glyphs' own instructions call
            if (font.Table(tag) is { Length: > 0 } table)
                tables[tag] = table.Span.ToArray();
        return File(tables);
    }

    (byte[] Glyf, byte[] Loca) Outlines()
    {
        var glyf = new MemoryStream();
        var places = new List<int> { 0 };
        for (var i = 0; i < glyphs.Count; i++) // grows while parts are met
        {
            var outline = font.Outline(glyphs[i]).Span.ToArray();
            if (outline.Length > 10 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0)
                NumberParts(outline);
            glyf.Write(outline);
            while (glyf.Length % 4 != 0)
                glyf.WriteByte(0);
            places.Add((int)glyf.Length);
        }
        var loca = new byte[4 * places.Count];
        for (var i = 0; i < places.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), places[i]);
        return (glyf.ToArray(), loca);
    }

    void NumberParts(byte[] outline)
    {
        var bytes = new FontBytes(outline);
        for (var at = 10; ; )
        {
            var (flags, part) = (bytes.U16(at), bytes.U16(at + 2));
            if (!numbers.TryGetValue(part, out var number))
            {
                numbers[part] = number = glyphs.Count;
                glyphs.Add(part);
            }
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)number);
            if ((flags & MoreParts) == 0)
                return;
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at +=
                (flags & OneScale) != 0 ? 2
                : (flags & TwoScales) != 0 ? 4
                : (flags & Matrix) != 0 ? 8
                : 0;
        }
    }

    byte[] Widths()
    {
        var hmtx = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)font.Advance(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(4 * i + 2), (short)font.LeftBearing(glyphs[i]));
        }
        return hmtx;
    }

    byte[] Changed(string tag, (int At, int Number) change)
    {
        var table = font.Table(tag).Span.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(change.At), (ushort)change.Number);
        return table;
    }

    static byte[] File(SortedDictionary<string, byte[]> tables)
    {
        var power = (int)Math.Log2(tables.Count);
        var file = new MemoryStream();
        var number = new byte[4];
        void Write(uint value, int bytes)
        {
            BinaryPrimitives.WriteUInt32BigEndian(number, value);
            file.Write(number.AsSpan(4 - bytes));
        }
        Write(0x00010000, 4);
        Write((uint)tables.Count, 2);
        Write((uint)(16 << power), 2);
        Write((uint)power, 2);
        Write((uint)(16 * (tables.Count - (1 << power))), 2);
        var at = 12 + 16 * tables.Count;
        foreach (var (tag, table) in tables)
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(tag));
            Write(Sum(table), 4);
            Write((uint)at, 4);
            Write((uint)table.Length, 4);
            at += table.Length + 3 & ~3;
        }
        foreach (var table in tables.Values)
        {
            file.Write(table);
            file.Write(new byte[(table.Length + 3 & ~3) - table.Length]);
        }
        return file.ToArray();
    }

    static uint Sum(byte[] table)
    {
        uint sum = 0;
        for (var i = 0; i < table.Length; i++)
            sum += (uint)table[i] << 8 * (3 - i % 4);
        return sum;
    }
}
