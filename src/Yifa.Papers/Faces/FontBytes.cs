using System.Buffers.Binary;

namespace Yifa.Papers.Faces;

// Big-endian numbers of a font; a place outside the data means that the file is damaged.
readonly struct FontBytes(ReadOnlyMemory<byte> data)
{
    public int Length => data.Length;

    public ReadOnlySpan<byte> Span => data.Span;

    public int U8(int at) => Part(at, 1)[0];

    public int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Part(at, 2));

    public int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(Part(at, 2));

    public int I32(int at) =>
        BinaryPrimitives.ReadUInt32BigEndian(Part(at, 4)) is var number and <= int.MaxValue ? (int)number : throw Damaged();

    public string Tag(int at) => System.Text.Encoding.ASCII.GetString(Part(at, 4));

    public FontBytes Slice(int at, int length) => Holds(at, length) ? new(data.Slice(at, length)) : throw Damaged();

    public FontBytes From(int at) => Slice(at, Length - at);

    ReadOnlySpan<byte> Part(int at, int length) => Holds(at, length) ? data.Span.Slice(at, length) : throw Damaged();

    bool Holds(int at, int length) => at >= 0 && length >= 0 && at <= data.Length - length;

    public static InvalidDataException Damaged() => new("The font file is damaged.");
}
