using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>
/// How many towns, villages or counties there are, where a report says so more than once: the same number again is one fact, and no more can
/// take part than there are in all (全区).
/// </summary>
internal static partial class SameCounts
{
    private readonly record struct Said(decimal Number, bool All, Span Place);

    public static IEnumerable<PublishedCheck> In(PageText page, Span body)
    {
        var said = new Dictionary<string, List<Said>>();
        for (var m = Division().Match(page.Folded, body.Start, body.Length); m.Success; m = m.NextMatch())
        {
            var kind = ((string[])["towns", "villages", "counties"]).First(k => m.Groups[k].Success);
            if (!said.TryGetValue(kind, out var list))
                said[kind] = list = [];
            list.Add(new(decimal.Parse(m.Groups["n"].Value), m.Groups["all"].Success, new(m.Index, m.Index + m.Length)));
        }
        foreach (var list in said.Values)
        {
            // the one said of all of them, otherwise the first
            var whole = list.FindIndex(s => s.All) is >= 0 and var at ? list[at] : list[0];
            foreach (var other in list.Where(s => s.Place != whole.Place))
                if (Of(page, whole, other) is { } check)
                    yield return check;
        }
    }

    private static PublishedCheck? Of(PageText page, Said whole, Said other)
    {
        IReadOnlyList<string> quotes = [page.Quote(other.Place), page.Quote(whole.Place)];
        if (other.Number == whole.Number)
            return new(Relation.Equal, Verdict.Holds, $"{other.Number:0}", $"两处都是 {whole.Number:0}", quotes);
        return whole.All && (other.All || other.Number > whole.Number)
            ? new(Relation.Equal, Verdict.DoesNotHold, $"{other.Number:0}", $"另一处为全部 {whole.Number:0}", quotes)
            : null;
    }

    [GeneratedRegex(
        @"(?<all>全(?:区|市|县|省|旗|州))?(?<!\d)(?<n>\d{1,5})个(?:(?<towns>乡镇\(街道\)|镇\(街道办?\)|乡镇街道|镇街|街镇|乡镇)|(?<villages>村居|村\(居\)|村\(社区\)|行政村)|(?<counties>区县|县区|县\(市、?区\)|区\(市、?县\)))"
    )]
    private static partial Regex Division();
}
