namespace Yifa.Reports.Published;

/// <summary>A total and its parts in one sentence: 1510件,其中24件、8件、1321件、其他157件; or 48起、392起、155起,合计595起.</summary>
internal static class Sums
{
    private static readonly string[] Exhaustive = ["其他", "其余", "其它"];
    private static readonly string[] Totals = ["合计", "总计", "共计", "共"];

    public static IEnumerable<PublishedCheck> In(List<PublishedFigure> sentence, PageText page)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i] is { Counts: true, IsExact: true } total && (Before(sentence, i) ?? After(sentence, i, page)) is { } check)
                yield return check;
    }

    private static PublishedCheck? After(List<PublishedFigure> sentence, int at, PageText page)
    {
        var total = sentence[at];
        var parts = sentence.Skip(at + 1).Where(f => f.Counts).TakeWhile(f => f.Unit == total.Unit && f.IsExact).ToList();
        if (parts.Count < 2)
            return null;
        for (var (n, sum) = (1, parts[0].Value!.Value); n < parts.Count; n++)
            if ((sum += parts[n].Value!.Value) == total.Value && parts[..(n + 1)].All(p => p.Value > 0))
                return Check(total, parts[..(n + 1)], Verdict.Holds);
        var last = parts.FindIndex(p => Exhaustive.Any(p.Before.Contains));
        var named = page.Folded[total.Place.End..parts[0].Place.Start].Contains("其中");
        return last >= 1 && named ? Check(total, parts[..(last + 1)], Verdict.DoesNotHold) : null;
    }

    private static PublishedCheck? Before(List<PublishedFigure> sentence, int at)
    {
        var total = sentence[at];
        if (!Totals.Any(total.Before.StartsWith))
            return null;
        var parts = sentence.Take(at).Reverse().Where(f => f.Counts).TakeWhile(f => f.Unit == total.Unit && f.IsExact).Reverse().ToList();
        for (var from = 0; from + 2 <= parts.Count; from++)
            if (parts.Skip(from).Sum(p => p.Value!.Value) == total.Value)
                return Check(total, parts[from..], Verdict.Holds);
        return null;
    }

    public static PublishedCheck Check(PublishedFigure total, IReadOnlyList<PublishedFigure> parts, Verdict verdict) =>
        new(
            Relation.Sum,
            verdict,
            $"{total.Value:0.####}",
            $"{string.Join(" + ", parts.Select(p => $"{p.Value:0.####}"))} = {parts.Sum(p => p.Value!.Value):0.####}",
            [total.Quote, .. parts.Select(p => p.Quote)]
        );
}
