using System.Security.Cryptography;
using System.Text;

namespace Yifa.Kernel;

/// <summary>检查对象: one row of the base of objects. The greater its weight, the likelier it is drawn.</summary>
public sealed record DrawnFrom(string Id, int Weight, string Name);

/// <summary>执法检查人员: one row of the base of inspectors.</summary>
public sealed record Inspector(string Id, string Name);

/// <summary>回避: an inspector who may not be sent to an object.</summary>
public sealed record Conflict(string Object, string Inspector);

/// <summary>
/// 两库: what a draw draws from, in the one order that its text has. The text is what is hashed: a row a line, the values parted by a tab,
/// each line ended by a line feed, sorted by number, so that any language writes the same bytes.
/// </summary>
public sealed class Rosters
{
    /// <summary>Rows of one base at most.</summary>
    public const int MostObjects = 100_000;
    public const int MostInspectors = 5_000;
    public const int MostWeight = 1_000_000;

    public Rosters(IEnumerable<DrawnFrom> objects, IEnumerable<Inspector> inspectors, IEnumerable<Conflict> conflicts)
    {
        Objects = [.. objects.OrderBy(o => o.Id, StringComparer.Ordinal)];
        Inspectors = [.. inspectors.OrderBy(i => i.Id, StringComparer.Ordinal)];
        Conflicts =
        [
            .. conflicts.Distinct().OrderBy(c => c.Object, StringComparer.Ordinal).ThenBy(c => c.Inspector, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<DrawnFrom> Objects { get; }
    public IReadOnlyList<Inspector> Inspectors { get; }
    public IReadOnlyList<Conflict> Conflicts { get; }

    public string ObjectsHash => field ??= HashOf(Objects.Select(o => $"{o.Id}\t{o.Weight}\t{o.Name}\n"));
    public string InspectorsHash => field ??= HashOf(Inspectors.Select(i => $"{i.Id}\t{i.Name}\n"));
    public string ConflictsHash => field ??= HashOf(Conflicts.Select(c => $"{c.Object}\t{c.Inspector}\n"));

    /// <summary>Why nothing can be drawn from them, in one sentence; null when any draw of that many succeeds.</summary>
    /// <param name="take">Objects to be drawn.</param>
    /// <param name="each">Inspectors for each object.</param>
    public string? Against(int take, int each)
    {
        if (Objects.Count is 0 or > MostObjects)
            return $"检查对象应为1至{MostObjects}个,现为{Objects.Count}个";
        if (Inspectors.Count > MostInspectors)
            return $"执法检查人员不能超过{MostInspectors}人";
        if (take < 1 || take > Objects.Count)
            return $"抽取数应为1至{Objects.Count},现为{take}";
        if (each < 2)
            return "每个对象应派两名以上执法检查人员";
        if (Doubled(Objects.Select(o => o.Id)) is { } twice)
            return $"检查对象“{twice}”出现了两次";
        if (Doubled(Inspectors.Select(i => i.Id)) is { } again)
            return $"执法检查人员“{again}”出现了两次";
        return Unknown() ?? TooFewFor(each);
    }

    private string? Unknown()
    {
        var (objects, inspectors) = (Objects.Select(o => o.Id).ToHashSet(), Inspectors.Select(i => i.Id).ToHashSet());
        foreach (var conflict in Conflicts)
            if (!objects.Contains(conflict.Object))
                return $"回避的对象“{conflict.Object}”不在检查对象名录中";
            else if (!inspectors.Contains(conflict.Inspector))
                return $"回避的人员“{conflict.Inspector}”不在执法检查人员名录中";
        return null;
    }

    // any object may be drawn, so each must have inspectors enough
    private string? TooFewFor(int each)
    {
        if (Inspectors.Count < each)
            return $"执法检查人员只有{Inspectors.Count}人,不足{each}人";
        return Conflicts.GroupBy(c => c.Object).FirstOrDefault(g => Inspectors.Count - g.Count() < each) is { } few
            ? $"对象“{few.Key}”除回避人员外不足{each}人可派"
            : null;
    }

    private static string? Doubled(IEnumerable<string> sorted)
    {
        string? before = null;
        foreach (var id in sorted)
        {
            if (id == before)
                return id;
            before = id;
        }
        return null;
    }

    internal static string HashOf(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
            hash.AppendData(Encoding.UTF8.GetBytes(line));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
