namespace Yifa.Kernel;

/// <summary>公平分派: who should take the next matter.</summary>
public static class FairAssignment
{
    /// <summary>
    /// The candidate with the fewest matters in hand; of several, the one whose turn it is after <paramref name="last"/>, in the order of the
    /// accounts. Whoever has stepped back is never named.
    /// </summary>
    /// <param name="load">Open matters by account; none where it is not listed.</param>
    /// <param name="last">The account that took the matter before, from which the turn goes on.</param>
    /// <returns>Null when nobody is left.</returns>
    public static string? Propose(
        IEnumerable<string> candidates,
        IReadOnlyDictionary<string, int> load,
        IEnumerable<string> recused,
        string? last = null
    )
    {
        string[] left = [.. candidates.Except(recused).Order(StringComparer.Ordinal)];
        if (left.Length == 0)
            return null;
        var least = left.Min(Load);
        string[] equal = [.. left.Where(c => Load(c) == least)];
        return equal.FirstOrDefault(c => string.CompareOrdinal(c, last) > 0) ?? equal[0];

        int Load(string account) => load.GetValueOrDefault(account);
    }
}
