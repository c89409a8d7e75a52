using System.Buffers.Binary;
using Yifa.Kernel;

namespace Yifa.Papers;

/// <summary>
/// Takes out of a photograph or scan what is not seen in it: place, device, comments, previews, whatever stands behind its end. Only the way
/// up stays.
/// </summary>
public static partial class ImageCleaning
{
    internal static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    // A3 at 600 dots to the inch
    private const long MostPixels = 100_000_000;

    /// <summary>Writes the image again without them.</summary>
    /// <exception cref="InvalidDataException">The image breaks off or contradicts itself.</exception>
    public static void Clean(Stream image, Stream clean, MediaType type)
    {
        using var source = new BufferedStream(new LeftOpen(image), 1 << 16);
        using var target = new BufferedStream(new LeftOpen(clean), 1 << 16);
        Write(source, target, type);
        target.Flush();
    }

    internal static FileFound Look(Stream content, MediaType type)
    {
        try
        {
            var size = Write(new BufferedStream(new LeftOpen(content), 1 << 16), Stream.Null, type);
            return size > MostPixels ? FileFound.Not(IntakeRefusals.TooManyPixels) : FileFound.Is(type);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return FileFound.Not(IntakeRefusals.Damaged);
        }
    }

    private static long Write(Stream source, Stream target, MediaType type) =>
        type == MediaType.Png ? Png(source, target) : Jpeg(source, target);

    private static long Png(Stream source, Stream target)
    {
        Span<byte> head = stackalloc byte[8];
        source.ReadExactly(head);
        target.Write(head);
        var pixels = 0L;
        while (true)
        {
            source.ReadExactly(head);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var name = System.Text.Encoding.ASCII.GetString(head[4..]);
            if (length > int.MaxValue || (pixels == 0) != (name == "IHDR"))
                throw new InvalidDataException("a PNG begins with its size, and a chunk is no longer than 2 GiB");
            if (name == "IHDR")
                pixels = Size(source, target, head, length);
            else if (Shows(name))
            {
                target.Write(head);
                Pass(source, target, length + 4L);
            }
            else
                Pass(source, Stream.Null, length + 4L);
            if (name == "IEND")
                return pixels;
        }
    }

    private static long Size(Stream source, Stream target, ReadOnlySpan<byte> head, uint length)
    {
        if (length != 13)
            throw new InvalidDataException("a PNG's size takes thirteen bytes");
        Span<byte> size = stackalloc byte[17];
        source.ReadExactly(size);
        target.Write(head);
        target.Write(size);
        return Math.Max(1, (long)BinaryPrimitives.ReadUInt32BigEndian(size) * BinaryPrimitives.ReadUInt32BigEndian(size[4..]));
    }

    /// <summary>The chunks a picture is drawn from; texts, times, profiles and private ones are none of them.</summary>
    private static bool Shows(string chunk) =>
        chunk is "PLTE" or "IDAT" or "IEND" or "tRNS" or "gAMA" or "cHRM" or "sRGB" or "pHYs" or "sBIT";

    private static void Pass(Stream source, Stream target, long length)
    {
        var piece = new byte[(int)Math.Min(length, 1 << 16)];
        while (length > 0)
        {
            var part = piece.AsSpan(0, (int)Math.Min(length, piece.Length));
            source.ReadExactly(part);
            target.Write(part);
            length -= part.Length;
        }
    }

    /// <summary>Leaves the stream beneath open.</summary>
    private sealed class LeftOpen(Stream inner) : Stream
    {
        public override bool CanRead => inner.CanRead;
        public override bool CanSeek => inner.CanSeek;
        public override bool CanWrite => inner.CanWrite;
        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => inner.Position = value;
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void SetLength(long value) => inner.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
