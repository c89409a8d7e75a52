using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Yifa.Kernel;

/// <summary>A matter's head at sealing: which version it had and the hash of its last entry.</summary>
public sealed record Leaf(long Matter, int Version, byte[] Head);

/// <summary>封存: a Merkle root over the heads of all matters touched since the seal before, chained to it. Kept outside, it shows that nothing was taken away.</summary>
/// <param name="Root">Over the leaves in order of matter, and the seal before.</param>
/// <param name="Prev">The root of seal <paramref name="N"/> − 1; 32 zero bytes for the first.</param>
public sealed record Seal(int N, DateTime At, long Leaves, byte[] Root, byte[] Prev)
{
    /// <summary>The root over leaves in order of matter. Leaf and inner hashes are kept apart by a first byte (RFC 6962, 2.1).</summary>
    public static byte[] RootOf(IEnumerable<Leaf> leaves, byte[] prev)
    {
        var level = leaves.Select(HashOf).ToList();
        if (level.Count == 0)
            level.Add(SHA256.HashData([]));
        while (level.Count > 1)
        {
            for (var i = 0; i < level.Count / 2; i++)
                level[i] = SHA256.HashData([1, .. level[2 * i], .. level[2 * i + 1]]);
            if (level.Count % 2 == 1)
                level[level.Count / 2] = level[^1];
            level.RemoveRange((level.Count + 1) / 2, level.Count / 2);
        }
        return SHA256.HashData([2, .. prev, .. level[0]]);
    }

    private static byte[] HashOf(Leaf leaf)
    {
        Span<byte> bytes = stackalloc byte[13];
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], leaf.Matter);
        BinaryPrimitives.WriteInt32BigEndian(bytes[9..], leaf.Version);
        return SHA256.HashData([.. bytes, .. leaf.Head]);
    }
}
