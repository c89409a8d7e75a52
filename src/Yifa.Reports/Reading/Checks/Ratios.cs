using System.Text.RegularExpressions;
using Yifa.Kernel;

namespace Yifa.Reports.Published;

/// <summary>A ratio whose words name what it compares: 甲与乙(不含丙)比值3.08, computed from the counts that those words fit.</summary>
internal static partial class Ratios
{
    private const int Near = 14;
    private const double Fits = 0.6;

    public static IEnumerable<PublishedCheck> In(IReadOnlyList<PublishedFigure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
            if (
                figures[i] is { Kind: PublishedKind.Ratio, IsExact: true, Decimals: > 0 } ratio
                && Named().Match(ratio.Before) is { Success: true } named
            )
                yield return Of(
                    ratio,
                    named,
                    [.. figures.Skip(Math.Max(0, i - Near)).Take(2 * Near).Where(f => f is { Counts: true, IsExact: true, Value: > 0 })]
                );
    }

    private static PublishedCheck Of(PublishedFigure ratio, Match named, List<PublishedFigure> counts)
    {
        var top = Best(named.Groups["top"].Value, counts);
        var bottom = Best(named.Groups["bottom"].Value, counts);
        var less = named.Groups["less"].Success ? Best(named.Groups["less"].Value, counts) : null;
        if (top is null || bottom is null || top == bottom || (named.Groups["less"].Success && less is null) || less?.Value >= bottom.Value)
            return new(Relation.Ratio, Verdict.BaseNotPrinted, ratio.Raw, null, [ratio.Quote]);
        var divisor = bottom.Value!.Value - (less?.Value ?? 0);
        var value = Figure.Round(top.Value!.Value / divisor, ratio.Decimals);
        // words that only resemble the divisor's are no ground to say that the ratio is wrong
        var sure = less is not null || bottom.Said.Contains(named.Groups["bottom"].Value, StringComparison.Ordinal);
        if (value != ratio.Value && !sure)
            return new(Relation.Ratio, Verdict.BaseNotPrinted, ratio.Raw, null, [ratio.Quote]);
        var of = less is null ? $"{bottom.Value:0}" : $"({bottom.Value:0} - {less.Value:0})";
        var implied = Implied.Denominators(top.Value.Value, ratio.Value!.Value * 100, ratio.Decimals - 2);
        return new(
            Relation.Ratio,
            value == ratio.Value ? Verdict.Holds : Verdict.DoesNotHold,
            ratio.Raw,
            $"{top.Value:0} ÷ {of} = {value.ToString("F" + ratio.Decimals)}" + (value == ratio.Value ? "" : $";除数应为 {implied}"),
            [ratio.Quote, top.Quote, bottom.Quote, .. less is null ? Array.Empty<string>() : [less.Quote]]
        );
    }

    /// <summary>The count whose words cover most of the characters; none when a third of them are missing.</summary>
    private static PublishedFigure? Best(string words, List<PublishedFigure> counts)
    {
        var wanted = words.Replace("案件", "").Distinct().ToList();
        var best = counts
            .Select(f => (Figure: f, Share: wanted.Count(c => f.Said.Contains(c)) / (double)wanted.Count, Whole: f.Said.Contains(words)))
            .OrderByDescending(f => f.Whole)
            .ThenByDescending(f => f.Share)
            .ThenBy(f => f.Figure.Said.Length)
            .FirstOrDefault();
        return best.Share >= Fits ? best.Figure : null;
    }

    [GeneratedRegex(
        @"(?<top>[\u4e00-\u9fff]{2,15})[与和比](?<bottom>[\u4e00-\u9fff]{2,15}?)(?:\((?:不含|扣除|不包括)(?<less>[\u4e00-\u9fff]{2,15})\))?(?:的|之)?(?:比值|比例|比)"
    )]
    private static partial Regex Named();
}
