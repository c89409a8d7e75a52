using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Yifa.Kernel;

/// <summary>
/// 随机数流: HMAC-SHA256 with the seed as its key over the block's number in eight bytes, from 0 on; each block gives four numbers of 64 bits,
/// the high byte first. Integers only, so that any language arrives at the same.
/// </summary>
internal sealed class DrawStream(byte[] seed)
{
    private readonly byte[] block = new byte[32];
    private readonly byte[] counter = new byte[8];
    private ulong next;
    private int used = 32;

    private ulong Word()
    {
        if (used == block.Length)
        {
            BinaryPrimitives.WriteUInt64BigEndian(counter, next++);
            HMACSHA256.HashData(seed, counter, block);
            used = 0;
        }
        var word = BinaryPrimitives.ReadUInt64BigEndian(block.AsSpan(used, 8));
        used += 8;
        return word;
    }

    /// <summary>An even choice among 0 … n-1: a number beyond the last whole multiple of n is thrown away.</summary>
    public ulong Below(ulong n)
    {
        var over = (ulong.MaxValue % n + 1) % n;
        ulong word;
        do word = Word();
        while (over > 0 && word > ulong.MaxValue - over);
        return word % n;
    }
}

/// <summary>Weights in a Fenwick tree: the row a number falls on, and its removal, in the logarithm of their count.</summary>
internal sealed class WeightTree
{
    private readonly long[] tree;
    private readonly int top;

    public WeightTree(IReadOnlyList<int> weights)
    {
        tree = new long[weights.Count + 1];
        for (var i = 1; i < tree.Length; i++)
        {
            tree[i] += weights[i - 1];
            Total += weights[i - 1];
            if (i + (i & -i) is var above && above < tree.Length)
                tree[above] += tree[i];
        }
        top = 1;
        while (top * 2 < tree.Length)
            top *= 2;
    }

    public long Total { get; private set; }

    /// <summary>The first row up to which the weights add up to more than the number.</summary>
    public int At(long number)
    {
        var place = 0;
        for (var step = top; step > 0; step /= 2)
            if (place + step < tree.Length && tree[place + step] <= number)
            {
                place += step;
                number -= tree[place];
            }
        return place;
    }

    public void Remove(int row, int weight)
    {
        Total -= weight;
        for (var i = row + 1; i < tree.Length; i += i & -i)
            tree[i] -= weight;
    }
}
