using System.Buffers.Binary;

namespace Yifa.Papers;

// JPEG (ISO/IEC 10918-1, annex B): segments that begin with FF and a marker, and the scans' data between them.
public static partial class ImageCleaning
{
    private const int StartOfScan = 0xDA;
    private const int EndOfImage = 0xD9;
    private const int Jfif = 0xE0;
    private const int Exif = 0xE1;
    private const int Adobe = 0xEE;
    private const int Comment = 0xFE;

    private static long Jpeg(Stream source, Stream target)
    {
        if (source.ReadByte() != 0xFF || source.ReadByte() != 0xD8)
            throw new InvalidDataException("a JPEG begins with FF D8");
        target.Write([0xFF, 0xD8]);
        var pixels = 0L;
        var marker = Marker(source);
        while (marker != EndOfImage)
        {
            var segment = Segment(source);
            if (IsSize(marker))
                pixels = Math.Max(
                    1,
                    (long)BinaryPrimitives.ReadUInt16BigEndian(segment.AsSpan(1)) * BinaryPrimitives.ReadUInt16BigEndian(segment.AsSpan(3))
                );
            if (Kept(marker, segment) is { } kept)
                Put(target, marker, kept);
            marker = marker == StartOfScan ? Scan(source, target) : Marker(source);
        }
        if (pixels == 0)
            throw new InvalidDataException("a JPEG says how large it is");
        target.Write([0xFF, EndOfImage]);
        return pixels;
    }

    /// <summary>What stays of a segment: all that draws, of the others the way up alone.</summary>
    private static byte[]? Kept(int marker, byte[] segment) =>
        marker switch
        {
            Jfif when segment.Length >= 14 => [.. segment.AsSpan(0, 12), 0, 0], // without its preview
            Exif => WayUp(segment) is > 1 and <= 8 and var way ? Turned(way) : null,
            Adobe => segment,
            >= Jfif and <= 0xEF or Comment => null,
            _ => segment,
        };

    private static bool IsSize(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static int Marker(Stream source)
    {
        if (source.ReadByte() != 0xFF)
            throw new InvalidDataException("a segment begins with FF");
        int marker;
        do marker = source.ReadByte();
        while (marker == 0xFF);
        return marker > 0 ? marker : throw new InvalidDataException("a segment has a marker");
    }

    private static byte[] Segment(Stream source)
    {
        Span<byte> length = stackalloc byte[2];
        source.ReadExactly(length);
        var size = BinaryPrimitives.ReadUInt16BigEndian(length);
        if (size < 2)
            throw new InvalidDataException("a segment counts its own length");
        var segment = new byte[size - 2];
        source.ReadExactly(segment);
        return segment;
    }

    private static void Put(Stream target, int marker, byte[] segment)
    {
        Span<byte> head = [0xFF, (byte)marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(segment.Length + 2));
        target.Write(head);
        target.Write(segment);
    }

    /// <summary>The data of a scan, up to the marker that ends it.</summary>
    private static int Scan(Stream source, Stream target)
    {
        while (true)
        {
            var next = source.ReadByte();
            if (next < 0)
                throw new EndOfStreamException();
            if (next != 0xFF)
            {
                target.WriteByte((byte)next);
                continue;
            }
            int marker;
            do marker = source.ReadByte();
            while (marker == 0xFF);
            if (marker is not 0 and not (>= 0xD0 and <= 0xD7))
                return marker > 0 ? marker : throw new EndOfStreamException();
            target.Write([0xFF, (byte)marker]);
        }
    }

    /// <summary>The tag Orientation (0x0112) of the first directory; 1 where there is none.</summary>
    private static int WayUp(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
            return 1;
        var tiff = segment[6..];
        var little = tiff.StartsWith("II"u8);
        var at = (long)U32(tiff[4..], little);
        if (at + 2 > tiff.Length)
            return 1;
        var count = U16(tiff[(int)at..], little);
        for (var i = 0; i < count && at + 2 + 12 * (i + 1) <= tiff.Length; i++)
            if (tiff[(int)(at + 2 + 12 * i)..] is var entry && U16(entry, little) == 0x0112)
                return U16(entry[8..], little);
        return 1;
    }

    private static byte[] Turned(int way) =>
        [.. "Exif\0\0MM\0*"u8, .. (byte[])[0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)way, 0, 0, 0, 0, 0, 0]];

    private static int U16(ReadOnlySpan<byte> at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint U32(ReadOnlySpan<byte> at, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
