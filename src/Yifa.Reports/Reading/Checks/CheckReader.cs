namespace Yifa.Reports.Published;

/// <summary>Checks a report's numbers against each other, sentence by sentence, and the dates of its page.</summary>
internal sealed class CheckReader
{
    // numbers of a sentence that are looked at together; a list that is longer is no sentence
    private const int Longest = 60;

    private readonly List<PublishedCheck> checks = [];

    public static IReadOnlyList<PublishedCheck> Of(PageText page, Span body, IReadOnlyList<PublishedFigure> figures, HeadData data)
    {
        var reader = new CheckReader();
        foreach (var sentence in Sentences(figures))
        {
            reader.checks.AddRange(Sums.In(sentence, page));
            reader.checks.AddRange(Rates.In(sentence));
            reader.checks.AddRange(Changes.In(sentence));
            reader.checks.AddRange(Parts.In(sentence, page));
            reader.checks.AddRange(Means.In(sentence));
        }
        reader.checks.AddRange(Ratios.In(figures));
        reader.checks.AddRange(Tables.In(figures));
        reader.checks.AddRange(Enumerations.In(page, body));
        reader.checks.AddRange(SameCounts.In(page, body));
        reader.checks.AddRange(reader.Dates(page, data));
        return reader.checks;
    }

    private static IEnumerable<List<PublishedFigure>> Sentences(IReadOnlyList<PublishedFigure> figures)
    {
        var sentence = new List<PublishedFigure>();
        foreach (var figure in figures.Where(f => f.Value is not null && f.Row is null))
        {
            if (sentence.Count > 0 && (sentence[^1].Sentence != figure.Sentence || sentence.Count == Longest))
            {
                yield return sentence;
                sentence = [];
            }
            sentence.Add(figure);
        }
        if (sentence.Count > 0)
            yield return sentence;
    }

    /// <summary>A page is not published before it was issued, and a date it repeats is the same.</summary>
    private IEnumerable<PublishedCheck> Dates(PageText page, HeadData data)
    {
        if (data.Dates.Count < 2)
            yield break;
        var issued = data.Dates.Where(d => !IsPublication(d.Label)).Select(d => d.On).Distinct().ToList();
        var published = data.Dates.Where(d => IsPublication(d.Label)).Select(d => d.On).Distinct().ToList();
        var holds = issued.Count == 0 || published.Count == 0 || issued.Max() <= published.Max();
        yield return new(
            Relation.Dates,
            holds ? Verdict.Holds : Verdict.DoesNotHold,
            string.Join('、', data.Dates.Select(d => $"{d.Label} {d.On:yyyy-MM-dd}")),
            issued.Concat(published).Distinct().Count() == 1 ? "各处日期一致"
                : holds ? "发布不早于成文"
                : "发布早于成文",
            [.. data.Dates.Select(d => page.Quote(d.Place))]
        );
    }

    private static bool IsPublication(string label) =>
        label.Contains("公") || label.Contains("发布") || label.Contains("更新") || label.Contains("上网");
}
