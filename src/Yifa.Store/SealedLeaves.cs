using System.Collections;
using System.Runtime.InteropServices;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>What was sealed, and which of it a verification has met again. A city seals millions a year: they lie side by side, not each an object of its own.</summary>
internal sealed class SealedLeaves
{
    private readonly record struct Kept(long Matter, int Version, ulong A, ulong B, ulong C, ulong D) : IComparable<Kept>
    {
        public int CompareTo(Kept other) => (Matter, Version).CompareTo((other.Matter, other.Version));
    }

    private const int HashLength = 32;
    private readonly Kept[] kept;
    private readonly BitArray met;

    public SealedLeaves(IEnumerable<Leaf> leaves)
    {
        kept = [.. leaves.Select(l => Of(l.Matter, l.Version, l.Head))];
        Array.Sort(kept);
        met = new(kept.Length);
    }

    /// <summary>The first that no entry was met for: of which matter, and which of its versions.</summary>
    public (long Matter, int Version)? FirstUnmet
    {
        get
        {
            for (var i = 0; i < kept.Length; i++)
                if (!met[i])
                    return (kept[i].Matter, kept[i].Version);
            return null;
        }
    }

    /// <summary>An entry of a matter has this hash: what was sealed of it is met.</summary>
    public void Meet(long matter, int version, byte[] hash)
    {
        var (wanted, i) = (Of(matter, version, hash), Array.BinarySearch(kept, new(matter, version, 0, 0, 0, 0)));
        if (i < 0)
            return;
        while (i > 0 && kept[i - 1].CompareTo(wanted) == 0)
            i--;
        for (; i < kept.Length && kept[i].CompareTo(wanted) == 0; i++)
            met[i] |= kept[i] == wanted;
    }

    private static Kept Of(long matter, int version, byte[] head)
    {
        if (head.Length != HashLength)
            return new(matter, version, 0, 0, 0, 0); // of a file that is no seal of ours: met by nothing
        var parts = MemoryMarshal.Cast<byte, ulong>(head);
        return new(matter, version, parts[0], parts[1], parts[2], parts[3]);
    }
}
