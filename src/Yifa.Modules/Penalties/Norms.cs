using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>第二十九条: one act that breaks several norms, each with a fine, is fined once, by the norm whose fine is the higher.</summary>
internal static class Norms
{
    /// <summary>One norm a line, the greatest fine it allows at the end.</summary>
    public static (string Basis, decimal Most)? Read(string line) =>
        line.TrimEnd(' ', '元').LastIndexOfAny([' ', '\u3000', '\t']) is > 0 and var cut
        && decimal.TryParse(line[(cut + 1)..].Trim(' ', '元'), NumberStyles.Number, CultureInfo.InvariantCulture, out var most)
        && most > 0
            ? (line[..cut].Trim(), most)
            : null;

    /// <summary>Whether the norm that the penalty is to rest on is the one with the higher fine.</summary>
    public static IEnumerable<Refusal> Against(IReadOnlyList<string>? lines, string basis)
    {
        if (lines is not { Count: > 0 })
            yield break;
        var norms = lines.Select(Read).OfType<(string Basis, decimal Most)>().ToList();
        if (norms.Count < lines.Count || norms.DistinctBy(n => n.Basis).Count() < 2)
            yield return Refusals.NormsUnread.At(nameof(EndInvestigation.Norms));
        else if (!Highest(norms).Any(n => n.Basis == basis.Trim()))
            yield return Refusals.LowerNorm.With($":{Highest(norms).First().Basis}").At(nameof(EndInvestigation.Basis));
    }

    /// <summary>Nothing above what the norm itself allows has a basis (38).</summary>
    public static IEnumerable<Refusal> Against(PenaltyCase matter, decimal fine)
    {
        var norms = (matter.Norms ?? []).Select(Read).OfType<(string Basis, decimal Most)>().ToList();
        if (norms.Count > 0 && fine > norms.Max(n => n.Most))
            yield return Refusals.AboveNorm.At(nameof(GiveNotice.Fine));
    }

    private static IEnumerable<(string Basis, decimal Most)> Highest(List<(string Basis, decimal Most)> norms) =>
        norms.Where(n => n.Most == norms.Max(m => m.Most));
}
