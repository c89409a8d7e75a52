using System.IO.Compression;

namespace Yifa.Papers.Faces;

// The tables of one face in a .ttf, .otf, .ttc or .woff file, each read when it is asked for.
sealed class FontTables
{
    const int LargestTable = 64 << 20;
    readonly string path;
    readonly Dictionary<string, Place> places;

    FontTables(string path, Dictionary<string, Place> places) => (this.path, this.places) = (path, places);

    readonly record struct Place(int At, int Stored, int Length);

    public bool Has(string tag) => places.ContainsKey(tag);

    // Empty when the face has no such table.
    public FontBytes Read(string tag)
    {
        if (!places.TryGetValue(tag, out var place))
            return default;
        using var file = File.OpenHandle(path);
        var stored = Bytes(file, place.At, place.Stored);
        return place.Stored == place.Length ? stored : Inflate(stored, place.Length);
    }

    // Every face of the file; a format that is not known has none.
    public static IReadOnlyList<FontTables> Of(string path)
    {
        using var file = File.OpenHandle(path);
        if (RandomAccess.GetLength(file) < 12)
            return [];
        var head = Bytes(file, 0, 12);
        return head.Tag(0) switch
        {
            "wOFF" => [new(path, Woff(file))],
            "ttcf" => [.. Offsets(file, head.I32(8)).Select(at => new FontTables(path, Sfnt(file, at)))],
            "true" or "OTTO" or "\0\u0001\0\0" => [new(path, Sfnt(file, 0))],
            _ => [],
        };
    }

    static IEnumerable<int> Offsets(Microsoft.Win32.SafeHandles.SafeFileHandle file, int count)
    {
        if (count > 256)
            throw FontBytes.Damaged();
        var offsets = Bytes(file, 12, 4 * count);
        return Enumerable.Range(0, count).Select(i => offsets.I32(4 * i)).ToList();
    }

    static Dictionary<string, Place> Sfnt(Microsoft.Win32.SafeHandles.SafeFileHandle file, int at)
    {
        var count = Bytes(file, at + 4, 2).U16(0);
        var entries = Bytes(file, at + 12, 16 * count);
        var places = new Dictionary<string, Place>(count);
        for (var i = 0; i < count; i++)
            places[entries.Tag(16 * i)] = new(entries.I32(16 * i + 8), entries.I32(16 * i + 12), entries.I32(16 * i + 12));
        return places;
    }

    static Dictionary<string, Place> Woff(Microsoft.Win32.SafeHandles.SafeFileHandle file)
    {
        var count = Bytes(file, 12, 2).U16(0);
        var entries = Bytes(file, 44, 20 * count);
        var places = new Dictionary<string, Place>(count);
        for (var i = 0; i < count; i++)
            places[entries.Tag(20 * i)] = new(entries.I32(20 * i + 4), entries.I32(20 * i + 8), entries.I32(20 * i + 12));
        return places;
    }

    static FontBytes Bytes(Microsoft.Win32.SafeHandles.SafeFileHandle file, int at, int length)
    {
        if (length > LargestTable)
            throw FontBytes.Damaged();
        var bytes = new byte[length];
        var got = 0;
        while (got < length && RandomAccess.Read(file, bytes.AsSpan(got), at + got) is var more and > 0)
            got += more;
        return got == length ? new(bytes) : throw FontBytes.Damaged();
    }

    static FontBytes Inflate(FontBytes stored, int length)
    {
        if (length > LargestTable)
            throw FontBytes.Damaged();
        var bytes = new byte[length];
        using var inflated = new ZLibStream(new MemoryStream(stored.Span.ToArray()), CompressionMode.Decompress);
        return inflated.ReadAtLeast(bytes, length, throwOnEndOfStream: false) == length ? new(bytes) : throw FontBytes.Damaged();
    }
}
