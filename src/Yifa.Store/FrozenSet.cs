using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>One contribution behind a reading. Of a stock: the matter's standing amount, with the last entry that moved it.</summary>
internal readonly record struct Contribution(long Matter, int Entry, DateOnly On, long Hundredths, string Key)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Matter} {Entry} {On:yyyy-MM-dd} {Hundredths} {Key}");

    public static Contribution Parse(string line)
    {
        var parts = line.Split(' ', 5);
        var culture = CultureInfo.InvariantCulture;
        return new(
            long.Parse(parts[0], culture),
            int.Parse(parts[1], culture),
            DateOnly.ParseExact(parts[2], "yyyy-MM-dd", culture),
            long.Parse(parts[3], culture),
            parts[4]
        );
    }
}

/// <summary>定格的案件集合: the contributions behind a reading, in one order, so that equal sets have equal hashes.</summary>
internal sealed class FrozenSet
{
    private FrozenSet(IReadOnlyList<Contribution> members, byte[] text) =>
        (Members, Hash, this.text) = (members, SHA256.HashData(text), text);

    private readonly byte[] text;

    public IReadOnlyList<Contribution> Members { get; }
    public byte[] Hash { get; }

    public static FrozenSet Of(IEnumerable<Contribution> members)
    {
        List<Contribution> sorted =
        [
            .. members.OrderBy(m => (m.Matter, m.Entry, m.On, m.Hundredths)).ThenBy(m => m.Key, StringComparer.Ordinal),
        ];
        return new(sorted, Encoding.UTF8.GetBytes(string.Concat(sorted.Select(m => $"{m}\n"))));
    }

    /// <summary>What a figure of that kind reads from the set.</summary>
    public decimal Value(FigureKind kind) =>
        kind == FigureKind.Distinct
            ? Members.GroupBy(m => m.Key).Count(g => g.Sum(m => Math.Sign(m.Hundredths)) > 0)
            : Members.Sum(m => m.Hundredths) / 100m;

    public byte[] Pack()
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            brotli.Write(text);
        return packed.ToArray();
    }

    /// <summary>The set that <see cref="Pack"/> wrote.</summary>
    public static FrozenSet Unpack(byte[] packed)
    {
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        var members = new List<Contribution>();
        while (reader.ReadLine() is { } line)
            members.Add(Contribution.Parse(line));
        return Of(members);
    }
}
