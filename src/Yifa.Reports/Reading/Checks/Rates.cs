using Yifa.Kernel;

namespace Yifa.Reports.Published;

/// <summary>A rate against the counts of its sentence. Whether a count is its numerator is told by the words they share.</summary>
internal static class Rates
{
    private const int Candidates = 12;
    private const int ShortName = 8;

    private sealed record Based(PublishedFigure Rate, PublishedFigure Numerator, Implied Base);

    public static IEnumerable<PublishedCheck> In(List<PublishedFigure> sentence)
    {
        var unbased = new List<Based>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i] is not { Kind: PublishedKind.Rate } rate)
                continue;
            var shared = (i > 0 && sentence[i - 1].Place == rate.Place) || (i + 1 < sentence.Count && sentence[i + 1].Place == rate.Place);
            var counts = sentence.Take(i).Where(f => f is { Counts: true, IsExact: true, Value: > 0 }).Reverse().Take(Candidates).ToList();
            var previous = i > 0 && counts.Count > 0 && sentence[i - 1] == counts[0] ? counts[0] : null;
            var check = rate.IsExact && !shared ? Of(rate, previous, counts) : null;
            if (check is { Verdict: Verdict.PrintedBaseDoesNotReproduce } && NumeratorOf(rate, previous, counts) is { } numerator)
                unbased.Add(new(rate, numerator, Implied.Denominators(numerator.Value!.Value, rate.Value!.Value, rate.Decimals)));
            yield return check ?? new(Relation.Rate, Verdict.BaseNotPrinted, rate.Raw, null, [rate.Quote]);
        }
        foreach (var (one, other) in unbased.Zip(unbased.Skip(1)))
            yield return Shared(one, other);
    }

    private static PublishedCheck? Of(PublishedFigure rate, PublishedFigure? previous, List<PublishedFigure> counts)
    {
        var percent = rate.Value!.Value;
        if (percent == 100)
            return previous is null ? null : All(rate, previous, counts);
        var numerator = NumeratorOf(rate, previous, counts);
        if (Reproduced(rate, numerator ?? (rate.Decimals > 0 ? null : previous), counts) is { } found)
            return found;
        if (numerator is not null)
            return Unreproduced(rate, numerator, counts.LastOrDefault(b => b.Unit == numerator.Unit && b.Value > numerator.Value));
        if (previous is null)
            return null;
        var implied = Implied.Numerators(previous.Value!.Value, percent, rate.Decimals);
        return implied.IsPossible && previous.Clause + 1 == rate.Clause
            ? new(
                Relation.Rate,
                Verdict.Holds,
                rate.Raw,
                $"分子未列,应为 {implied};基数 {previous.Value:0.##}",
                [rate.Quote, previous.Quote]
            )
            : null;
    }

    /// <summary>100% is of the count before it, and of those before that which the rate's words name as well.</summary>
    private static PublishedCheck? All(PublishedFigure rate, PublishedFigure previous, List<PublishedFigure> counts)
    {
        var named = counts.TakeWhile(c => c.Unit == previous.Unit && Shares(rate, c)).Reverse().ToList();
        if (named.Count == 0 && rate.Said.Length <= ShortName && rate.Clause == previous.Clause + 1)
            named = [previous];
        var whole = string.Join(" + ", named.Select(c => $"{c.Value:0.##}"));
        return named.Count == 0
            ? null
            : new(
                Relation.Rate,
                Verdict.Holds,
                rate.Raw,
                $"100% 即全部 {whole}{(named.Count > 1 ? $" = {named.Sum(c => c.Value!.Value):0.##}" : "")}",
                [rate.Quote, .. named.Select(c => c.Quote)]
            );
    }

    /// <summary>The count whose share the rate is: 占比 follows it, 调撤率 has its words.</summary>
    private static PublishedFigure? NumeratorOf(PublishedFigure rate, PublishedFigure? previous, List<PublishedFigure> counts) =>
        rate.Said.StartsWith('占') || rate.Before.StartsWith('占') || rate.Said is ""
            ? previous
            : counts.Find(c => Stem(rate) is { Length: >= 2 } stem && Has(c.Said, stem));

    // the two counts that give the printed rate; without words that tell the numerator a printed decimal must speak for the pair
    private static PublishedCheck? Reproduced(PublishedFigure rate, PublishedFigure? numerator, List<PublishedFigure> counts)
    {
        foreach (var top in numerator is null ? counts : [numerator, .. rate.Decimals > 0 ? counts : []])
        foreach (var bottom in counts)
            if (
                top != bottom
                && bottom.Value >= top.Value
                && Implied.Rounds(100 * top.Value!.Value / bottom.Value!.Value, rate.Value!.Value, rate.Decimals)
            )
                return new(
                    Relation.Rate,
                    Verdict.Holds,
                    rate.Raw,
                    $"{top.Value:0.##} ÷ {bottom.Value:0.##} = {Percent(top, bottom, rate.Decimals)}",
                    [rate.Quote, top.Quote, bottom.Quote]
                );
        return null;
    }

    private static PublishedCheck Unreproduced(PublishedFigure rate, PublishedFigure numerator, PublishedFigure? bottom)
    {
        var implied = Implied.Denominators(numerator.Value!.Value, rate.Value!.Value, rate.Decimals);
        var needed = implied.IsPossible ? $"基数应为 {implied}" : "没有整数基数可得出";
        return bottom is null
            ? new(Relation.Rate, Verdict.BaseNotPrinted, rate.Raw, $"分子 {numerator.Value:0.##},{needed}", [rate.Quote, numerator.Quote])
            : new(
                Relation.Rate,
                Verdict.PrintedBaseDoesNotReproduce,
                rate.Raw,
                $"{numerator.Value:0.##} ÷ {bottom.Value:0.##} = {Percent(numerator, bottom, rate.Decimals)};{needed}",
                [rate.Quote, numerator.Quote, bottom.Quote]
            );
    }

    private static PublishedCheck Shared(Based one, Based other)
    {
        var both = one.Base.And(other.Base);
        return new(
            Relation.SharedBase,
            both.IsPossible ? Verdict.Holds : Verdict.BaseNotPrinted,
            $"{one.Rate.Raw}、{other.Rate.Raw}",
            both.IsPossible ? $"共同基数 {both}" : $"基数 {one.Base} 与 {other.Base},不是同一基数",
            [one.Rate.Quote, other.Rate.Quote, one.Numerator.Quote, other.Numerator.Quote]
        );
    }

    private static string Percent(PublishedFigure top, PublishedFigure bottom, int decimals) =>
        $"{Figure.Round(100 * top.Value!.Value / bottom.Value!.Value, decimals).ToString("F" + decimals)}%";

    private static string Stem(PublishedFigure rate) =>
        rate.Said.EndsWith("率", StringComparison.Ordinal) ? rate.Said[..^1].Replace("比", "") : "";

    // 败诉 of 败诉4件, 复议后起诉 of 复议后起诉27件, 纠错 of 直接纠错案件171件
    private static bool Has(string said, string stem) => said.Contains(stem, StringComparison.Ordinal);

    private static bool Shares(PublishedFigure rate, PublishedFigure count)
    {
        for (var i = 0; i + 2 <= rate.Said.Length; i++)
            if (count.Said.Contains(rate.Said.Substring(i, 2), StringComparison.Ordinal))
                return true;
        return false;
    }
}
