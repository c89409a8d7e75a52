using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Yifa.Tests.Papers;

/// <summary>Files as people hand them in, sound and otherwise, made here byte by byte.</summary>
public static class FileSpecimens
{
    public const string Secret = "北纬31.1度,示例手机";

    /// <summary>A grey PNG with a dark bar whose length tells the page.</summary>
    public static byte[] Png(int page = 1, int width = 60, int height = 80, params (string Chunk, string Text)[] hidden)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var size = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(size, width);
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), height);
        size[8] = 8;
        Chunk(file, "IHDR", size);
        foreach (var (chunk, text) in hidden)
            Chunk(file, chunk, Encoding.UTF8.GetBytes(text));
        var rows = new byte[height * (width + 1)];
        for (var y = 0; y < height; y++)
        for (var x = 0; x < width; x++)
            rows[y * (width + 1) + 1 + x] = y is > 10 and < 20 && x < page + 5 ? (byte)40 : (byte)230;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(rows);
        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>An evenly grey JPEG: each block is two zero bits.</summary>
    public static byte[] Jpeg(int width = 64, int height = 64, int orientation = 1, bool secrets = false)
    {
        using var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        Segment(file, 0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        if (secrets || orientation != 1)
            Segment(file, 0xE1, Exif(orientation, secrets));
        if (secrets)
            Segment(file, 0xFE, Encoding.UTF8.GetBytes(Secret));
        Segment(file, 0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]);
        Segment(file, 0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]);
        Segment(file, 0xC4, [0x00, 1, .. new byte[15], 0]);
        Segment(file, 0xC4, [0x10, 1, .. new byte[15], 0]);
        Segment(file, 0xDA, [1, 1, 0, 0, 63, 0]);
        file.Write(new byte[(width / 8 * (height / 8) * 2 + 7) / 8]);
        file.Write([0xFF, 0xD9]);
        if (secrets)
            file.Write(Encoding.UTF8.GetBytes(Secret));
        return file.ToArray();
    }

    private static byte[] Exif(int orientation, bool secrets)
    {
        byte[] directory = [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
        return [.. "Exif\0\0MM\0*"u8, .. directory, .. Encoding.UTF8.GetBytes(secrets ? Secret : "")];
    }

    /// <summary>A PDF file of blank pages.</summary>
    public static byte[] Pdf(int pages = 1, string extra = "")
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        void Add(string body)
        {
            places.Add(text.Length);
            text.Append($"{places.Count} 0 obj\n{body}\nendobj\n");
        }
        Add($"<< /Type /Catalog /Pages 2 0 R {extra} >>");
        Add($"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(3, pages).Select(n => $"{n} 0 R"))}] >>");
        for (var page = 0; page < pages; page++)
            Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {842 - page}] >>");
        var start = text.Length;
        text.Append($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            text.Append($"{place:D10} 00000 n \n");
        text.Append($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>A ZIP package with these entries; a document for a word processor unless other entries say otherwise.</summary>
    public static byte[] Package(params (string Name, byte[] Body)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, body) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(body);
            }
        return file.ToArray();
    }

    public static byte[] Docx(params (string Name, byte[] Body)[] more) =>
        Package([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<w:document/>"u8.ToArray()), .. more]);

    /// <summary>A link of a package to something outside it.</summary>
    public static (string, byte[]) Relation(string type) =>
        (
            "word/_rels/document.xml.rels",
            Encoding.UTF8.GetBytes(
                $"<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.example/{type}\" Target=\"http://203.0.113.1/x\" TargetMode=\"External\"/></Relationships>"
            )
        );

    public static byte[] Executable => [.. "MZ"u8, .. new byte[200]];

    private static void Chunk(Stream file, string name, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }
        return ~crc;
    }

    private static void Segment(Stream file, byte marker, byte[] data)
    {
        file.Write([0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2)]);
        file.Write(data);
    }
}
