namespace Yifa.Reports.Published;

/// <summary>其中: a part is no more than the whole it is of.</summary>
internal static class Parts
{
    public static IEnumerable<PublishedCheck> In(List<PublishedFigure> sentence, PageText page)
    {
        for (var i = 1; i < sentence.Count; i++)
            if (sentence[i] is { Counts: true } part && page.Folded[sentence[i - 1].Place.End..part.Place.Start].Contains("其中"))
                if (sentence.Take(i).LastOrDefault(f => f.Counts) is { } whole && (whole.Unit == part.Unit || part.Value <= whole.Value))
                    yield return new(
                        Relation.Subset,
                        part.Value <= whole.Value ? Verdict.Holds
                            : whole.IsExact && part.IsExact ? Verdict.DoesNotHold
                            : Verdict.BaseNotPrinted,
                        $"{part.Value:0.##}",
                        $"{part.Value:0.##} ≤ {whole.Value:0.##}",
                        [part.Quote, whole.Quote]
                    );
    }
}
